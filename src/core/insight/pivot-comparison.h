/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"
#include "core/story/pivot-draft.h"
#include "core/text/pivot-diff.h"

G_BEGIN_DECLS

/**
 * PivotVersion:
 * @draft: what was written
 * @report: (nullable): what the rubric thinks of it
 *
 * One of the two versions that are compared; nobody owns what it holds.
 */
typedef struct
{
  PivotDraft  *draft;
  PivotReport *report;
} PivotVersion;

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

/**
 * PivotComparison:
 *
 * How one version of a story became another: the facts and the words that
 * changed, and the rules that judge otherwise. Immutable.
 */
typedef struct _PivotComparison PivotComparison;

PivotComparison *pivot_comparison_new (const PivotVersion *from,
                                       const PivotVersion *to,
                                       PivotDiffGrain      grain);
PivotComparison *pivot_comparison_ref (PivotComparison *self);
void             pivot_comparison_unref (PivotComparison *self);
PivotDraft      *pivot_comparison_get_from (PivotComparison *self);
PivotDraft      *pivot_comparison_get_to (PivotComparison *self);
gboolean         pivot_comparison_is_alike (PivotComparison *self);
gboolean         pivot_comparison_has_fact (PivotComparison *self,
                                            PivotFact        fact);
gboolean         pivot_comparison_has_tags (PivotComparison *self);
const PivotDiff *pivot_comparison_get_diff (PivotComparison *self,
                                            PivotStage       stage);
guint            pivot_comparison_count_changes (PivotComparison *self);
const PivotTurn *pivot_comparison_get_turns (PivotComparison *self,
                                             guint           *n_turns);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotComparison, pivot_comparison_unref)

G_END_DECLS
