/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-story.h"

G_BEGIN_DECLS

void pivot_fact_edit_choose (PivotStory *story,
                             PivotFact   fact,
                             const char *value);
void pivot_fact_edit_type (PivotStory *story,
                           PivotFact   fact,
                           const char *value);
void pivot_fact_edit_keep (PivotStory *story,
                           PivotFact   fact,
                           const char *rule,
                           const char *sentence);

G_END_DECLS
