/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-disowned.h"

G_BEGIN_DECLS

/**
 * PivotFilling:
 * @hit: (nullable): the best sign of the slot, %NULL where it is empty
 * @stage: where that is
 * @clean: whether a sentence holds a sign of it that blames nobody
 * @told: whether such a sentence stands in any stage, be it another one
 * @in_place: whether it is told in a sentence with what it belongs to
 *
 * What fills a slot. A sentence that puts the fault elsewhere may fill one
 * for the eye; it brings no points, so that taking it out costs none.
 */
typedef struct
{
  const PivotHit *hit;
  PivotStage      stage;
  gboolean        clean;
  gboolean        told;
  gboolean        in_place;
} PivotFilling;

PivotFilling pivot_filling_find (const PivotEvidence *evidence,
                                 const PivotDisowned *disowned,
                                 const PivotFilling  *fillings,
                                 guint                criterion);

G_END_DECLS
