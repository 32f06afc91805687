/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pivot-stage-text.h"
#include "app/editor/pivot-underlines.h"

G_BEGIN_DECLS

/**
 * PivotStageMarks:
 *
 * What is underlined in one stage's text, and marked in its margin.
 */
typedef struct _PivotStageMarks PivotStageMarks;

PivotStageMarks    *pivot_stage_marks_new (PivotStageText *text);
void                pivot_stage_marks_free (PivotStageMarks *self);
void                pivot_stage_marks_show (PivotStageMarks *self,
                                            PivotReport     *report,
                                            PivotStage       stage);
void                pivot_stage_marks_typed (PivotStageMarks *self);
void                pivot_stage_marks_set_margins (PivotStageMarks *self, int start, int end);
const PivotFinding *pivot_stage_marks_find (PivotStageMarks *self,
                                            gsize            place);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotStageMarks, pivot_stage_marks_free)

G_END_DECLS
