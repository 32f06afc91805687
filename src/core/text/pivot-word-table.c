/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-word-table.h"

#include <string.h>

/* A power of two, as all sizes are. */
#define SMALLEST 64

/* Slots stay half empty, so that a word that is not there is missed at once, and
 * are small, as a table of all forms of a language is half of what is listed. */
typedef struct
{
  guint32  word; /* where it stands in the pool; 0 in an empty slot */
  guint32  hash;
  gpointer value;
} Slot;

struct _PivotWordTable
{
  Slot    *slots;
  guint32  mask;
  guint    n_words;
  GString *pool; /* the words, each ended by NUL, from byte 1 on */
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
 * @n_expected: for how many words there is room at once; there may be more
 *
 * Returns: (transfer full): a table of no words
 */
PivotWordTable *
pivot_word_table_new (guint n_expected)
{
  PivotWordTable *self = g_new0 (PivotWordTable, 1);
  guint32         size = SMALLEST;

  while (size < 2 * n_expected)
    size *= 2;
  self->slots = g_new0 (Slot, size);
  self->mask = size - 1;
  self->pool = g_string_new_len ("", 1);
  return self;
}

void
pivot_word_table_free (PivotWordTable *self)
{
  g_free (self->slots);
  g_string_free (self->pool, TRUE);
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

static guint32
start_of (const PivotWordTable *self,
          guint32               hash)
{
  return (hash ^ hash >> 15) & self->mask;
}

/* An empty slot for a word that is not there yet. */
static Slot *
find_empty (const PivotWordTable *self,
            guint32               hash)
{
  guint32 at = start_of (self, hash);

  while (self->slots[at].word != 0)
    at = (at + 1) & self->mask;
  return &self->slots[at];
}

/* The slot of the word, or the empty one where it would be. */
static Slot *
find_slot (const PivotWordTable *self,
           const char           *folded,
           guint32               hash)
{
  guint32 at = start_of (self, hash);

  while (self->slots[at].word != 0 && (self->slots[at].hash != hash || strcmp (self->pool->str + self->slots[at].word, folded) != 0))
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
      if (old[i].word != 0)
        *find_empty (self, old[i].hash) = old[i];
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
  if (slot->word == 0)
    {
      *slot = (Slot) { (guint32) self->pool->len, hash, NULL };
      g_string_append_len (self->pool, folded, (gssize) strlen (folded) + 1);
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
