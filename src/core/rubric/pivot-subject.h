/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-parse.h"
#include "core/rubric/pivot-verb-group.h"

G_BEGIN_DECLS

void pivot_subject_set (PivotFrame      *frame,
                        const PivotWord *words,
                        PivotChunk       subject);
void pivot_subject_find (PivotParse           *self,
                         PivotFrame           *frame,
                         const PivotVerbGroup *group);
void pivot_subject_find_agent (PivotParse *self,
                               PivotFrame *frame,
                               guint       after);

G_END_DECLS
