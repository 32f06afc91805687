/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-postings.h"

/* The two halves of a signature. */
enum
{
  CLASSES,
  SENSES,
};

static void
post (guint64             *lists,
      const PivotClassSet *set,
      guint                at)
{
  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    {
      for (guint64 left = set->bits[i]; left != 0; left &= left - 1)
        lists[i * 64 + (guint) __builtin_ctzll (left)] |= G_GUINT64_CONSTANT (1) << at % PIVOT_POSTINGS_ROW;
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
  *self = (PivotPostings) { .rows = g_malloc0_n (n_words / PIVOT_POSTINGS_ROW + 1, sizeof *self->rows) };
  for (guint at = 0; at < n_words; at++)
    {
      guint64 (*row)[PIVOT_MAX_CLASSES] = self->rows[at / PIVOT_POSTINGS_ROW];

      pivot_signature_add_word (&self->all, &words[at]);
      post (row[CLASSES], &words[at].classes, at);
      if (words[at].entry != NULL)
        post (row[SENSES], &words[at].entry->sense_bits, at);
    }
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
  return collect (self->rows[row][CLASSES], &wanted->classes, &self->all.classes) |
         collect (self->rows[row][SENSES], &wanted->senses, &self->all.senses);
}
