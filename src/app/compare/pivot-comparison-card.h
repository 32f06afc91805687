/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/compare/pivot-comparison-state.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_COMPARISON_CARD (pivot_comparison_card_get_type ())

/**
 * PivotComparisonCard:
 *
 * How the text of one stage changed, side by side or in one.
 */
G_DECLARE_FINAL_TYPE (PivotComparisonCard, pivot_comparison_card, PIVOT, COMPARISON_CARD, AdwBin)

/**
 * PivotComparisonLook:
 * @together: whether both versions are shown in one, else side by side
 * @restorable: whether the first version may take the place of the second
 */
typedef struct
{
  gboolean together;
  gboolean restorable;
} PivotComparisonLook;

GtkWidget *pivot_comparison_card_new (PivotStage                  stage,
                                      const PivotComparisonStage *state,
                                      const PivotComparisonLook  *look,
                                      GPtrArray                  *stops);
GtkWidget *pivot_comparison_chip_new (const PivotTurnChip *chip,
                                      gboolean             filled);

G_END_DECLS
