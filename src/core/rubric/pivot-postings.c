/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-postings.h"

static void
post_classes (guint64             *lists,
              const PivotClassSet *classes,
              guint64              bit)
{
  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    {
      for (guint64 left = classes->bits[i]; left != 0; left &= left - 1)
        lists[i * 64 + (guint) __builtin_ctzll (left)] |= bit;
    }
}

static void
post_senses (guint64          *lists,
             const PivotEntry *entry,
             guint64           bit)
{
  for (guint i = 0; i < entry->n_senses; i++)
    lists[PIVOT_MAX_CLASSES + entry->senses[i] % PIVOT_MAX_CLASSES] |= bit;
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
  *self = (PivotPostings) { .rows = g_new0 (PivotPostingsRow, n_words / PIVOT_POSTINGS_ROW + 1) };
  for (guint at = 0; at < n_words; at++)
    {
      guint64 *lists = self->rows[at / PIVOT_POSTINGS_ROW].lists;
      guint64  bit = G_GUINT64_CONSTANT (1) << at % PIVOT_POSTINGS_ROW;

      post_classes (lists, &words[at].classes, bit);
      if (words[at].entry != NULL)
        post_senses (lists, words[at].entry, bit);
      pivot_signature_add_word (&self->all, &words[at]);
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

/* The words that have one of @later behind them, so near that a match can reach it. What is behind the row is unknown. */
static guint64
before (guint64 later,
        guint   reach)
{
  guint64 near = 0;
  guint   done = 1;

  if (reach >= PIVOT_POSTINGS_ROW)
    return G_MAXUINT64;
  later >>= 1;
  near = later;
  for (; 2 * done <= reach; done *= 2)
    near |= near >> done;
  near |= near >> (reach - done);
  return near | ~(G_MAXUINT64 >> reach);
}

/**
 * pivot_postings_find_starts:
 * @traits: how many words may follow the first of what is looked for, and rows
 *   of what the first word has, the second and any later one; an empty row
 *   where nothing is known
 * @row: which row of %PIVOT_POSTINGS_ROW words
 *
 * Returns: a bit for each word of the row where it may start, by what that and
 *   the words behind it have
 */
guint64
pivot_postings_find_starts (const PivotPostings *self,
                            const PivotTrait    *traits,
                            guint                row)
{
  /* What stands behind the last word of a row is in the next one. */
  const guint64     last = G_GUINT64_CONSTANT (1) << (PIVOT_POSTINGS_ROW - 1);
  const PivotTrait *first = traits + 1;
  const PivotTrait *second = pivot_traits_get_next (first);
  const PivotTrait *later = pivot_traits_get_next (second);
  guint64           starts = pivot_postings_find (self, first, row);

  if (starts != 0 && *second != 0)
    starts &= pivot_postings_find (self, second, row) >> 1 | last;
  if (starts != 0 && *later != 0)
    starts &= before (pivot_postings_find (self, later, row), *traits);
  return starts;
}
