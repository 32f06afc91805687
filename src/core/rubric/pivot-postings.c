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
