/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-word-index.h"

#include <string.h>

#include "core/store/pivot-folding.h"

/* A word and the drafts that it stands in, in order. */
typedef struct
{
  const char *word; /* borrowed from the index */
  guint32    *drafts;
  guint32     n_drafts;
  guint32     n_allocated;
} Entry;

struct _PivotWordIndex
{
  GStringChunk *words;
  GPtrArray    *entries; /* Entry, sorted by word */
  guint         n_drafts;
};

static void
entry_free (gpointer data)
{
  Entry *self = data;

  g_free (self->drafts);
  g_free (self);
}

/* Each draft once, since they come one after the other. */
static void
entry_add (Entry  *self,
           guint32 draft)
{
  if (self->n_drafts > 0 && self->drafts[self->n_drafts - 1] == draft)
    return;
  if (self->n_drafts == self->n_allocated)
    {
      self->n_allocated = MAX (1, self->n_allocated + self->n_allocated / 2 + 1);
      self->drafts = g_renew (guint32, self->drafts, self->n_allocated);
    }
  self->drafts[self->n_drafts++] = draft;
}

static void
index_add_word (PivotWordIndex *self,
                GHashTable     *known,
                const char     *word,
                guint32         draft)
{
  Entry *entry = g_hash_table_lookup (known, word);

  if (entry == NULL)
    {
      entry = g_new0 (Entry, 1);
      entry->word = g_string_chunk_insert (self->words, word);
      g_ptr_array_add (self->entries, entry);
      g_hash_table_insert (known, (gpointer) entry->word, entry);
    }
  entry_add (entry, draft);
}

static void
index_add_draft (PivotWordIndex *self,
                 GHashTable     *known,
                 PivotDraft     *draft,
                 guint32         number)
{
  g_autofree char *folded = pivot_folding_new_for_draft (draft);
  char            *rest = folded;

  while (rest != NULL)
    {
      char *word = rest;

      rest = strchr (word, ' ');
      if (rest != NULL)
        *rest++ = '\0';
      if (*word != '\0')
        index_add_word (self, known, word, number);
    }
}

static int
compare_entries (gconstpointer a,
                 gconstpointer b)
{
  return strcmp ((*(const Entry *const *) a)->word, (*(const Entry *const *) b)->word);
}

/**
 * pivot_word_index_new:
 * @drafts: (array length=n_drafts): what is searched
 *
 * Takes its time; made in a thread.
 *
 * Returns: (transfer full): the words of all drafts, known by their positions
 */
PivotWordIndex *
pivot_word_index_new (PivotDraft *const *drafts,
                      guint              n_drafts)
{
  PivotWordIndex *self = g_new0 (PivotWordIndex, 1);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);

  self->words = g_string_chunk_new (4096);
  self->entries = g_ptr_array_new_with_free_func (entry_free);
  self->n_drafts = n_drafts;
  for (guint i = 0; i < n_drafts; i++)
    index_add_draft (self, known, drafts[i], i);
  g_ptr_array_sort (self->entries, compare_entries);
  return self;
}

/**
 * pivot_word_index_free:
 *
 * Frees an index.
 */
void
pivot_word_index_free (PivotWordIndex *self)
{
  g_ptr_array_unref (self->entries);
  g_string_chunk_free (self->words);
  g_free (self);
}

/**
 * pivot_word_index_get_n_drafts:
 *
 * Returns: how many drafts it knows
 */
guint
pivot_word_index_get_n_drafts (PivotWordIndex *self)
{
  return self->n_drafts;
}

/* Where the words that begin so begin. */
static guint
index_find_first (PivotWordIndex *self,
                  const char     *prefix)
{
  guint low = 0;
  guint high = self->entries->len;

  while (low < high)
    {
      const guint  middle = (low + high) / 2;
      const Entry *entry = g_ptr_array_index (self->entries, middle);

      if (strcmp (entry->word, prefix) < 0)
        low = middle + 1;
      else
        high = middle;
    }
  return low;
}

/* Counts the word in each draft that had all words before it. */
static void
index_count (PivotWordIndex *self,
             const char     *prefix,
             guint8         *found,
             guint8          n_before)
{
  for (guint i = index_find_first (self, prefix); i < self->entries->len; i++)
    {
      const Entry *entry = g_ptr_array_index (self->entries, i);

      if (!g_str_has_prefix (entry->word, prefix))
        return;
      for (guint k = 0; k < entry->n_drafts; k++)
        {
          if (found[entry->drafts[k]] == n_before)
            found[entry->drafts[k]] = n_before + 1;
        }
    }
}

/**
 * pivot_word_index_find:
 *
 * Returns: (transfer full): for each draft 1 where the query matches it, else 0
 */
guint8 *
pivot_word_index_find (PivotWordIndex *self,
                       PivotQuery     *query)
{
  GPtrArray *words = pivot_query_get_words (query);
  guint8    *found = g_new0 (guint8, MAX (self->n_drafts, 1));
  /* More words than that narrow nothing any more. */
  const guint8 n_words = (guint8) MIN (words->len, G_MAXUINT8 - 1);

  for (guint8 i = 0; i < n_words; i++)
    index_count (self, (const char *) g_ptr_array_index (words, i) + 1, found, i);
  for (guint i = 0; i < self->n_drafts; i++)
    found[i] = found[i] == n_words;
  return found;
}
