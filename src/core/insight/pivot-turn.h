/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

/**
 * PivotTurnKind:
 * @PIVOT_TURN_WON: evidence that only the second version holds
 * @PIVOT_TURN_LOST: evidence that only the first version holds
 * @PIVOT_TURN_SHED: what only the first version shows and should not
 * @PIVOT_TURN_CAUGHT: what only the second version shows and should not
 */
typedef enum
{
  PIVOT_TURN_WON,
  PIVOT_TURN_LOST,
  PIVOT_TURN_SHED,
  PIVOT_TURN_CAUGHT,
} PivotTurnKind;

/**
 * PivotTurn:
 * @kind: what happened
 * @stage: a #PivotStage, or %PIVOT_STAGE_WHOLE
 * @rule: the rule that judges otherwise now
 * @slot: (nullable): the evidence, where it is evidence
 *
 * A rule by which the two versions differ.
 */
typedef struct
{
  PivotTurnKind    kind;
  int              stage;
  const char      *rule;
  const PivotSlot *slot;
} PivotTurn;

GArray *pivot_turns_list (PivotReport *from,
                          PivotReport *to);

G_END_DECLS
