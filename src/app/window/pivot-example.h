/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-story.h"

G_BEGIN_DECLS

PivotStory *pivot_example_load (void);
PivotDraft *pivot_example_to_template (PivotDraft *example);

G_END_DECLS
