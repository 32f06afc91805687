/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "core/rubric/pivot-report.h"
#include "core/story/pivot-answer.h"

G_BEGIN_DECLS

/**
 * PivotQuotation:
 * @stage: where it stands
 * @span: the sentence, in the bytes of the stage's text
 *
 * A sentence of the writer's.
 */
typedef struct
{
  PivotStage stage;
  PivotSpan  span;
} PivotQuotation;

/**
 * PivotContrast:
 *
 * The writer's sentences that stand on the defensive and on the owning side of
 * each row. Immutable.
 */
typedef struct _PivotContrast PivotContrast;

#define PIVOT_TYPE_CONTRAST (pivot_contrast_get_type ())

GType                 pivot_contrast_get_type (void);
PivotContrast        *pivot_contrast_new (PivotReport *report);
PivotContrast        *pivot_contrast_ref (PivotContrast *self);
void                  pivot_contrast_unref (PivotContrast *self);
const PivotQuotation *pivot_contrast_get (PivotContrast *self,
                                          PivotRow       row,
                                          gboolean       owned,
                                          guint         *n_quotations);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotContrast, pivot_contrast_unref)

G_END_DECLS
