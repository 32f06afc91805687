/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/insight/pivot-turn.h"
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
gboolean         pivot_comparison_get_seconds (PivotComparison *self,
                                               int              stage,
                                               double          *from,
                                               double          *to);
const PivotTurn *pivot_comparison_get_turns (PivotComparison *self,
                                             guint           *n_turns);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotComparison, pivot_comparison_unref)

G_END_DECLS
