/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_TOTALS_BAR (pivot_totals_bar_get_type ())

/**
 * PivotTotalsBar:
 *
 * The spoken time of the four stages one after the other, out of the time that
 * a whole answer may take.
 */
G_DECLARE_FINAL_TYPE (PivotTotalsBar, pivot_totals_bar, PIVOT, TOTALS_BAR, GtkWidget)

/* What a whole answer is to stay within, in seconds. */
#define PIVOT_TOTALS_SECONDS 120.0

void pivot_totals_bar_set_report (PivotTotalsBar *self,
                                  PivotReport    *report);

G_END_DECLS
