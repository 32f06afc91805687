/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/contrast/pivot-contrast-state.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_VERDICT_BAND (pivot_verdict_band_get_type ())

/**
 * PivotVerdictBand:
 *
 * How both answers read in one row, in words.
 */
G_DECLARE_FINAL_TYPE (PivotVerdictBand, pivot_verdict_band, PIVOT, VERDICT_BAND, AdwBin)

GtkWidget *pivot_verdict_band_new (PivotRow row);
GtkWidget *pivot_verdict_band_get_pill (PivotVerdictBand *self);
void       pivot_verdict_band_lay_out (PivotVerdictBand *self,
                                       gboolean          narrow,
                                       const gboolean    shown[PIVOT_N_SIDES]);
void       pivot_verdict_band_show (PivotVerdictBand         *self,
                                    const PivotContrastState *state);

G_END_DECLS
