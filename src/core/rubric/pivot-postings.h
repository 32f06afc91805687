/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-traits.h"

G_BEGIN_DECLS

/* Words are looked at in rows of this many, a bit for each. */
#define PIVOT_POSTINGS_ROW 64

/**
 * PivotPostingsRow:
 * @lists: for each trait, the words of the row that have it
 */
typedef struct
{
  guint64 lists[PIVOT_N_TRAITS];
} PivotPostingsRow;

/**
 * PivotPostings:
 * @all: what all words of the sentence have together
 * @rows: (owned) (array): the rows of its words
 *
 * Where in a sentence what is asked for stands, so that the words which have
 * nothing of it are never looked at.
 */
typedef struct
{
  PivotSignature    all;
  PivotPostingsRow *rows;
} PivotPostings;

void    pivot_postings_init (PivotPostings   *self,
                             const PivotWord *words,
                             guint            n_words);
void    pivot_postings_clear (PivotPostings *self);
guint64 pivot_postings_find_starts (const PivotPostings *self,
                                    const PivotTrait    *traits,
                                    guint                row);

/**
 * pivot_postings_find:
 * @traits: a row of what is looked for
 * @row: which row of %PIVOT_POSTINGS_ROW words
 *
 * Returns: a bit for each word of the row that has one of @traits
 */
static inline guint64
pivot_postings_find (const PivotPostings *self,
                     const PivotTrait    *traits,
                     guint                row)
{
  guint64 found = 0;

  for (guint i = 1; i <= *traits; i++)
    found |= self->rows[row].lists[traits[i]];
  return found;
}

/**
 * pivot_postings_has:
 * @at: the number of a word
 *
 * Returns: whether that word has @trait
 */
static inline gboolean
pivot_postings_has (const PivotPostings *self,
                    guint                at,
                    PivotTrait           trait)
{
  return (self->rows[at / PIVOT_POSTINGS_ROW].lists[trait] >> at % PIVOT_POSTINGS_ROW & 1) != 0;
}

G_END_DECLS
