/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PIVOT_TYPE_GATE_ADVICE_ROW (pivot_gate_advice_row_get_type ())

/**
 * PivotGateAdviceRow:
 *
 * One sentence on the answer above it, with a button that keeps the answer
 * anyway, which emits `kept`. Hidden while there is nothing to say.
 */
G_DECLARE_FINAL_TYPE (PivotGateAdviceRow, pivot_gate_advice_row, PIVOT, GATE_ADVICE_ROW, AdwPreferencesRow)

gboolean pivot_gate_advice_row_show (PivotGateAdviceRow *self,
                                     const char         *text,
                                     const char         *keep);
void     pivot_gate_advice_row_describe (PivotGateAdviceRow *self,
                                         GtkWidget          *widget);

G_END_DECLS
