/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/compare/pivot-comparison-card.h"
#include "app/compare/pivot-version-item.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_COMPARISON_BODY (pivot_comparison_body_get_type ())

/**
 * PivotComparisonBody:
 *
 * How one version of a story became another: what was won and lost, a card for
 * each stage, and marks that say where the changes are. Its property `place` says
 * how many there are, or at which of them the reader is.
 */
G_DECLARE_FINAL_TYPE (PivotComparisonBody, pivot_comparison_body, PIVOT, COMPARISON_BODY, AdwBin)

/**
 * PivotComparisonWish:
 * @from: (nullable): the version that is compared
 * @to: (nullable): the version it became
 * @grain: what is shown as changed
 * @look: how it looks
 *
 * What is to be shown; nothing where either version is missing.
 */
typedef struct
{
  PivotVersionItem   *from;
  PivotVersionItem   *to;
  PivotDiffGrain      grain;
  PivotComparisonLook look;
} PivotComparisonWish;

void     pivot_comparison_body_show (PivotComparisonBody       *self,
                                     const PivotComparisonWish *wish);
void     pivot_comparison_body_fold_with (PivotComparisonBody *self,
                                          GtkToggleButton     *button);
gboolean pivot_comparison_body_is_read (PivotComparisonBody *self);
gboolean pivot_comparison_body_is_alike (PivotComparisonBody *self);
guint    pivot_comparison_body_count_changes (PivotComparisonBody *self);
void     pivot_comparison_body_step (PivotComparisonBody *self,
                                     int                  step);

G_END_DECLS
