/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "core/story/pivot-stage.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_ANSWER (pivot_answer_get_type ())

/**
 * PivotAnswer:
 *
 * Four stage texts: one whole answer to the interviewer's question. Immutable.
 */
typedef struct _PivotAnswer PivotAnswer;

GType        pivot_answer_get_type (void);
PivotAnswer *pivot_answer_new (const char *const texts[PIVOT_N_STAGES]);
PivotAnswer *pivot_answer_new_empty (void);
PivotAnswer *pivot_answer_ref (PivotAnswer *self);
void         pivot_answer_unref (PivotAnswer *self);
PivotAnswer *pivot_answer_with_text (PivotAnswer *self,
                                     PivotStage   stage,
                                     const char  *text);
const char  *pivot_answer_get_text (PivotAnswer *self,
                                    PivotStage   stage);
gboolean     pivot_answer_is_empty (PivotAnswer *self);
gboolean     pivot_answer_equal (PivotAnswer *a,
                                 PivotAnswer *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotAnswer, pivot_answer_unref)

G_END_DECLS
