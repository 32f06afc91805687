/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/compare/pivot-versions.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_COMPARISON_VIEW (pivot_comparison_view_get_type ())

/**
 * PivotComparisonView:
 *
 * Two versions of a story, chosen by the reader, and how the one became the
 * other. Its properties: `versions` are those to choose from; `narrow`, whether
 * their list is on a page of its own; `slim`, whether there is no room for both
 * side by side; `together`, whether they are shown in one all the same;
 * `whole-sentences`, whether whole sentences are shown as changed.
 */
G_DECLARE_FINAL_TYPE (PivotComparisonView, pivot_comparison_view, PIVOT, COMPARISON_VIEW, AdwBin)

void              pivot_comparison_view_begin (PivotComparisonView *self);
void              pivot_comparison_view_end (PivotComparisonView *self);
void              pivot_comparison_view_choose (PivotComparisonView *self,
                                                guint                from,
                                                guint                to);
void              pivot_comparison_view_compare (PivotComparisonView *self,
                                                 PivotVersionItem    *item);
PivotVersionItem *pivot_comparison_view_get_other (PivotComparisonView *self);
PivotVersionItem *pivot_comparison_view_get_chosen (PivotComparisonView *self);
void              pivot_comparison_view_step (PivotComparisonView *self,
                                              int                  step);

G_END_DECLS
