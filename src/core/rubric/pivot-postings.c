/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-postings.h"

/* The two halves of a signature. */
enum
{
  CLASSES,
  SENSES,
};

/* The first word that has something starts its list, so that none has to be emptied before. */
static void
post (guint64             *lists,
      PivotClassSet       *all,
      const PivotClassSet *set,
      guint64              bit)
{
  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    {
      for (guint64 left = set->bits[i]; left != 0; left &= left - 1)
        {
          guint64 *list = &lists[i * 64 + (guint) __builtin_ctzll (left)];

          *list = (all->bits[i] & left & -left) != 0 ? *list | bit : bit;
        }
      all->bits[i] |= set->bits[i];
    }
}

/**
 * pivot_postings_init:
 * @self: (out caller-allocates): the postings; to be cleared
 * @words: the words of one sentence
 */
void
pivot_postings_init (PivotPostings   *self,
                     const PivotWord *words,
                     guint            n_words)
{
  guint n_rows = n_words / PIVOT_POSTINGS_ROW + 1;

  *self = (PivotPostings) { .rows = g_new (PivotPostingsRow, n_rows) };
  for (guint i = 0; i < n_rows; i++)
    self->rows[i].all = (PivotSignature) { 0 };
  for (guint at = 0; at < n_words; at++)
    {
      PivotPostingsRow *row = &self->rows[at / PIVOT_POSTINGS_ROW];
      guint64           bit = G_GUINT64_CONSTANT (1) << at % PIVOT_POSTINGS_ROW;

      post (row->lists[CLASSES], &row->all.classes, &words[at].classes, bit);
      if (words[at].entry != NULL)
        post (row->lists[SENSES], &row->all.senses, &words[at].entry->sense_bits, bit);
    }
  for (guint i = 0; i < n_rows; i++)
    pivot_signature_unite (&self->all, &self->rows[i].all);
}

/**
 * pivot_postings_clear:
 *
 * Frees what @self holds, but not itself.
 */
void
pivot_postings_clear (PivotPostings *self)
{
  g_clear_pointer (&self->rows, g_free);
}

static guint64
collect (const guint64       *lists,
         const PivotClassSet *wanted,
         const PivotClassSet *all)
{
  guint64 found = 0;

  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    {
      for (guint64 left = wanted->bits[i] & all->bits[i]; left != 0; left &= left - 1)
        found |= lists[i * 64 + (guint) __builtin_ctzll (left)];
    }
  return found;
}

/**
 * pivot_postings_find:
 * @wanted: what is looked for
 * @row: which row of %PIVOT_POSTINGS_ROW words
 *
 * Returns: a bit for each word of the row that meets @wanted
 */
guint64
pivot_postings_find (const PivotPostings  *self,
                     const PivotSignature *wanted,
                     guint                 row)
{
  return collect (self->rows[row].lists[CLASSES], &wanted->classes, &self->rows[row].all.classes) |
         collect (self->rows[row].lists[SENSES], &wanted->senses, &self->rows[row].all.senses);
}
