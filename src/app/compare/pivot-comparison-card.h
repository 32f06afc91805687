/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/compare/pivot-change-marks.h"
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
 * PivotTaking:
 * @PIVOT_TAKING_NONE: neither version is the story as it is now
 * @PIVOT_TAKING_BACK: a version of the story may take the place of the present one
 * @PIVOT_TAKING_OVER: a text from elsewhere may
 *
 * What can be done with a comparison.
 */
typedef enum
{
  PIVOT_TAKING_NONE,
  PIVOT_TAKING_BACK,
  PIVOT_TAKING_OVER,
} PivotTaking;

/**
 * PivotComparisonLook:
 * @together: whether both versions are shown in one, else side by side
 * @narrow: whether there is little room beside the name of a stage
 * @taking: what can be done with it
 */
typedef struct
{
  gboolean    together;
  gboolean    narrow;
  PivotTaking taking;
} PivotComparisonLook;

GtkWidget *pivot_comparison_card_new (PivotStage                  stage,
                                      const PivotComparisonStage *state,
                                      const PivotComparisonLook  *look,
                                      GArray                     *stops);
GtkWidget *pivot_comparison_chip_new (const PivotTurnChip *chip,
                                      gboolean             filled);

G_END_DECLS
