/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/contrast/pivot-pairing.h"

G_BEGIN_DECLS

/**
 * PivotSorted:
 * @stage: where it stands
 * @span: where, in the bytes of the stage's text
 * @row: the row that it is sorted into, or -1
 * @text: the sentence
 * @phrases: (element-type PivotPhrase): its words that deflect or own, in its own
 *   bytes
 * @hash: names it for what is set aside
 * @rules: (array zero-terminated=1): what is set aside for it to be moved across:
 *   what speaks against it or, where it owns, its row; where it was moved and in
 *   the rest, what was set aside for it
 * @moved: whether it deflects because the writer says so
 *
 * One sentence of the writer's.
 */
typedef struct
{
  PivotStage stage;
  PivotSpan  span;
  int        row;
  char      *text;
  GArray    *phrases;
  char      *hash;
  GStrv      rules;
  gboolean   moved;
} PivotSorted;

/**
 * PivotSortedRow:
 * @defensive: (element-type PivotSorted): what deflects
 * @owned: (element-type PivotSorted): what owns
 * @to_turn: how much there is to turn
 * @n_owned: how much is owned
 */
typedef struct
{
  GPtrArray *defensive;
  GPtrArray *owned;
  char      *to_turn;
  char      *n_owned;
} PivotSortedRow;

/**
 * PivotSentencesState:
 * @rows: by #PivotRow
 * @rest: (element-type PivotSorted): what stands on neither side
 * @summary: how much there is to turn in all
 * @n_defensive: the same as a number of rows to turn
 *
 * Every sentence of the owning answer by row and side.
 */
typedef struct
{
  PivotSortedRow rows[PIVOT_N_ROWS];
  GPtrArray     *rest;
  char          *summary;
  guint          n_defensive;
} PivotSentencesState;

PivotSentencesState *pivot_sentences_state_new (PivotPairing *pairing);
void                 pivot_sentences_state_free (PivotSentencesState *self);
gboolean             pivot_sorted_equal (const PivotSorted *a,
                                         const PivotSorted *b);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotSentencesState, pivot_sentences_state_free)

G_END_DECLS
