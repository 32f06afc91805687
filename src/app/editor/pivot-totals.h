/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_TOTALS (pivot_totals_get_type ())

/**
 * PivotTotals:
 *
 * How long the whole answer takes to tell, and how much of it each stage takes.
 */
G_DECLARE_FINAL_TYPE (PivotTotals, pivot_totals, PIVOT, TOTALS, AdwBin)

void pivot_totals_show (PivotTotals *self,
                        PivotReport *report);

G_END_DECLS
