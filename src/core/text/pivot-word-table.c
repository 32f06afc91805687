/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-word-table.h"

#include <string.h>

/* A power of two, as all sizes are. */
#define SMALLEST 64

/* Slots stay half empty, so that a word that is not there is missed at once. */
typedef struct
{
  const char *word; /* NULL in an empty slot */
  gpointer    value;
  guint32     hash;
} Slot;

struct _PivotWordTable
{
  Slot         *slots;
  guint32       mask;
  guint         n_words;
  GStringChunk *words;
};

/**
 * pivot_word_hash:
 *
 * Returns: the hash by which a folded word is looked up (FNV-1a, 32 bits)
 */
guint32
pivot_word_hash (const char *folded)
{
  guint32 hash = 2166136261u;

  for (const char *p = folded; *p != '\0'; p++)
    hash = (hash ^ (guchar) *p) * 16777619u;
  return hash;
}

/**
 * pivot_word_table_new:
 *
 * Returns: (transfer full): a table of no words
 */
PivotWordTable *
pivot_word_table_new (void)
{
  PivotWordTable *self = g_new0 (PivotWordTable, 1);

  self->slots = g_new0 (Slot, SMALLEST);
  self->mask = SMALLEST - 1;
  self->words = g_string_chunk_new (1024);
  return self;
}

void
pivot_word_table_free (PivotWordTable *self)
{
  g_free (self->slots);
  g_string_chunk_free (self->words);
  g_free (self);
}

/**
 * pivot_word_table_get_size:
 *
 * Returns: how many words there are
 */
guint
pivot_word_table_get_size (const PivotWordTable *self)
{
  return self->n_words;
}

/* The slot of the word, or the empty one where it would be. */
static Slot *
find_slot (const PivotWordTable *self,
           const char           *folded,
           guint32               hash)
{
  guint32 at = (hash ^ hash >> 15) & self->mask;

  while (self->slots[at].word != NULL && (self->slots[at].hash != hash || strcmp (self->slots[at].word, folded) != 0))
    at = (at + 1) & self->mask;
  return &self->slots[at];
}

static void
grow (PivotWordTable *self)
{
  g_autofree Slot *old = self->slots;
  guint32          size = self->mask + 1;

  self->mask = 2 * size - 1;
  self->slots = g_new0 (Slot, 2 * size);
  for (guint32 i = 0; i < size; i++)
    {
      if (old[i].word != NULL)
        *find_slot (self, old[i].word, old[i].hash) = old[i];
    }
}

/**
 * pivot_word_table_reach:
 * @folded: a word, which is listed if it is not yet
 *
 * Returns: (transfer none): where what it stands for is kept, until the next
 *   word is listed; %NULL is kept there for a new one
 */
gpointer *
pivot_word_table_reach (PivotWordTable *self,
                        const char     *folded)
{
  guint32 hash = pivot_word_hash (folded);
  Slot   *slot = NULL;

  if (2 * self->n_words > self->mask)
    grow (self);
  slot = find_slot (self, folded, hash);
  if (slot->word == NULL)
    {
      *slot = (Slot) { g_string_chunk_insert (self->words, folded), NULL, hash };
      self->n_words++;
    }
  return &slot->value;
}

/**
 * pivot_word_table_insert:
 * @folded: a word, or one that is there already
 * @value: what it stands for from now on; not freed
 */
void
pivot_word_table_insert (PivotWordTable *self,
                         const char     *folded,
                         gpointer        value)
{
  *pivot_word_table_reach (self, folded) = value;
}

/**
 * pivot_word_table_look_up:
 * @hash: pivot_word_hash() of @folded
 *
 * Returns: (transfer none) (nullable): what the word stands for
 */
gpointer
pivot_word_table_look_up (const PivotWordTable *self,
                          const char           *folded,
                          guint32               hash)
{
  return find_slot (self, folded, hash)->value;
}
