/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-span.h"

G_BEGIN_DECLS

/**
 * PivotDiffOp:
 * @PIVOT_DIFF_EQUAL: is in both texts
 * @PIVOT_DIFF_DELETE: is in the first text alone
 * @PIVOT_DIFF_INSERT: is in the second text alone
 */
typedef enum
{
  PIVOT_DIFF_EQUAL,
  PIVOT_DIFF_DELETE,
  PIVOT_DIFF_INSERT,
} PivotDiffOp;

/**
 * PivotDiffGrain:
 * @PIVOT_DIFF_WORDS: the words that changed
 * @PIVOT_DIFF_SENTENCES: the whole sentences in which something changed
 *
 * What is shown as changed.
 */
typedef enum
{
  PIVOT_DIFF_WORDS,
  PIVOT_DIFF_SENTENCES,
} PivotDiffGrain;

/**
 * PivotChange:
 * @op: what happened to it
 * @from: its bytes in the first text; empty, at their place, for what is inserted
 * @to: its bytes in the second text; empty, at their place, for what is deleted
 * @moved: whether it is a sentence that stands elsewhere in the other text
 */
typedef struct
{
  PivotDiffOp op;
  PivotSpan   from;
  PivotSpan   to;
  gboolean    moved;
} PivotChange;

/**
 * PivotDiffRow:
 * @from: whole sentences of the first text, with the space behind them
 * @to: those of the second text that share words with them
 * @equal: whether both are the same, byte for byte
 *
 * Sentences that belong side by side. One side is empty where the other was
 * inserted or deleted as a whole.
 */
typedef struct
{
  PivotSpan from;
  PivotSpan to;
  gboolean  equal;
} PivotDiffRow;

/**
 * PivotDiff:
 *
 * How one text becomes another: what is equal, deleted and inserted, in order,
 * covering both texts. Words are never cut. The comparison of the same texts
 * the other way round has the same changes, with deletions for insertions.
 * Immutable.
 */
typedef struct _PivotDiff PivotDiff;

PivotDiff          *pivot_diff_new (const char    *from,
                                    const char    *to,
                                    PivotDiffGrain grain);
void                pivot_diff_free (PivotDiff *self);
guint               pivot_diff_get_length (const PivotDiff *self);
const PivotChange  *pivot_diff_get (const PivotDiff *self,
                                    guint            index);
guint               pivot_diff_count_changes (const PivotDiff *self);
guint               pivot_diff_get_n_rows (const PivotDiff *self);
const PivotDiffRow *pivot_diff_get_row (const PivotDiff *self,
                                        guint            index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotDiff, pivot_diff_free)

G_END_DECLS
