/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/compare/pivot-prose.h"
#include "core/insight/pivot-comparison.h"

G_BEGIN_DECLS

/**
 * PivotComparisonLine:
 * @n_unchanged: how many sentences are left out here, because they are the same
 *   in both; 0 for a line of prose
 * @changed: whether anything in it changed
 * @prose: (nullable): the sentences, by #PivotProseSide; %NULL for what is left out
 */
typedef struct
{
  guint       n_unchanged;
  gboolean    changed;
  PivotProse *prose[PIVOT_N_PROSE_SIDES];
} PivotComparisonLine;

/**
 * PivotTurnChip:
 * @text: what was won or lost, such as "− Hedged ownership"
 * @words: the same for who hears it
 * @better: whether the story is the better for it
 */
typedef struct
{
  char    *text;
  char    *words;
  gboolean better;
} PivotTurnChip;

/**
 * PivotComparisonStage:
 * @changes: how many changes there are, such as "2 changes"; whatever changed in
 *   one sentence is one
 * @n_changes: the same as a number
 * @lines: (element-type PivotComparisonLine): what is shown of the text, in order
 * @chips: (element-type PivotTurnChip): the rules that judge otherwise now
 * @pace: (nullable): by how much the stage is shorter or longer to say
 * @text: (nullable): the text, where it is the same in both
 *
 * What is shown of one stage.
 */
typedef struct
{
  char      *changes;
  guint      n_changes;
  GPtrArray *lines;
  GPtrArray *chips;
  char      *pace;
  char      *text;
} PivotComparisonStage;

/**
 * PivotComparisonState:
 * @stages: by stage
 * @chips: (element-type PivotTurnChip): all chips, those about the whole answer
 *   last
 * @pace: (nullable): by how much the answer is shorter or longer
 * @n_changes: how many changes there are in all
 * @summary: where the changes are, such as "1 change in Identify the Root Cause"
 *
 * What is shown of a comparison.
 */
typedef struct
{
  PivotComparisonStage stages[PIVOT_N_STAGES];
  GPtrArray           *chips;
  char                *pace;
  guint                n_changes;
  char                *summary;
} PivotComparisonState;

PivotComparisonState *pivot_comparison_state_new (PivotComparison *comparison);
void                  pivot_comparison_state_free (PivotComparisonState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotComparisonState, pivot_comparison_state_free)

G_END_DECLS
