/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-signature.h"

G_BEGIN_DECLS

/* Words are looked at in rows of this many, a bit for each. */
#define PIVOT_POSTINGS_ROW 64

/**
 * PivotPostingsRow:
 * @all: what the words of the row have together
 * @lists: for each bit of a signature, the words that have it; only what is in
 *   @all is set
 */
typedef struct
{
  PivotSignature all;
  guint64        lists[2][PIVOT_MAX_CLASSES];
} PivotPostingsRow;

/**
 * PivotPostings:
 * @all: what all words of the sentence have together
 * @rows: (owned) (array): the rows of its words
 *
 * Where in a sentence what a signature asks for stands, so that the words which
 * have nothing of it are never looked at.
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
guint64 pivot_postings_find (const PivotPostings  *self,
                             const PivotSignature *wanted,
                             guint                 row);

G_END_DECLS
