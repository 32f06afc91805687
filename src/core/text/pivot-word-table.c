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
  guint32 word; /* where it stands in the pool; 0 in an empty slot */
  guint32 hash;
  guint32 number;
} Slot;

struct _PivotWordTable
{
  Slot *slots;
  char *pool; /* the words, each ended by NUL, from byte 1 on */
  guint n_slots;
  guint n_words;
  guint pool_size;
  guint pool_room;
};

static const PivotLayout  slot_layout = PIVOT_PLAIN_LAYOUT (Slot);
static const PivotLayout  char_layout = PIVOT_PLAIN_LAYOUT (char);
static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotWordTable, slots), PIVOT_POINTER_MANY, &slot_layout, G_STRUCT_OFFSET (PivotWordTable, n_slots) },
  { G_STRUCT_OFFSET (PivotWordTable, pool), PIVOT_POINTER_MANY, &char_layout, G_STRUCT_OFFSET (PivotWordTable, pool_size) },
};
const PivotLayout pivot_word_table_layout = PIVOT_LAYOUT (PivotWordTable, pointers);

/**
 * pivot_word_hash:
 *
 * Returns: the hash by which a folded word is looked up (FNV-1a, 32 bits)
 */
guint32
pivot_word_hash (const char *folded)
{
  guint32 hash = PIVOT_WORD_HASH_START;

  for (const char *p = folded; *p != '\0'; p++)
    hash = pivot_word_hash_add (hash, *p);
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

  self->n_slots = SMALLEST;
  while (self->n_slots < 2 * n_expected)
    self->n_slots *= 2;
  self->slots = g_new0 (Slot, self->n_slots);
  self->pool_room = SMALLEST;
  self->pool = g_new0 (char, self->pool_room);
  self->pool_size = 1;
  return self;
}

void
pivot_word_table_free (PivotWordTable *self)
{
  g_free (self->slots);
  g_free (self->pool);
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
  return (hash ^ hash >> 15) & (self->n_slots - 1);
}

static guint32
behind (const PivotWordTable *self,
        guint32               at)
{
  return (at + 1) & (self->n_slots - 1);
}

/* An empty slot for a word that is not there yet. */
static Slot *
find_empty (const PivotWordTable *self,
            guint32               hash)
{
  guint32 at = start_of (self, hash);

  while (self->slots[at].word != 0)
    at = behind (self, at);
  return &self->slots[at];
}

/* The slot of the word, or the empty one where it would be. */
static Slot *
find_slot (const PivotWordTable *self,
           const char           *folded,
           guint32               hash)
{
  guint32 at = start_of (self, hash);

  while (self->slots[at].word != 0 && (self->slots[at].hash != hash || strcmp (self->pool + self->slots[at].word, folded) != 0))
    at = behind (self, at);
  return &self->slots[at];
}

static void
grow (PivotWordTable *self)
{
  g_autofree Slot *old = self->slots;
  guint            n_old = self->n_slots;

  self->n_slots = 2 * n_old;
  self->slots = g_new0 (Slot, self->n_slots);
  for (guint i = 0; i < n_old; i++)
    {
      if (old[i].word != 0)
        *find_empty (self, old[i].hash) = old[i];
    }
}

/* Puts a word into the pool, and says where. */
static guint32
store (PivotWordTable *self,
       const char     *folded)
{
  guint size = (guint) strlen (folded) + 1;
  guint at = self->pool_size;

  if (at + size > self->pool_room)
    {
      self->pool_room = 2 * (at + size);
      self->pool = g_renew (char, self->pool, self->pool_room);
    }
  memcpy (self->pool + at, folded, size);
  self->pool_size += size;
  return at;
}

/**
 * pivot_word_table_reach:
 * @folded: a word, which is listed if it is not yet
 *
 * Returns: (transfer none): where its number is kept, until the next word is
 *   listed; 0 is kept there for a new one
 */
guint32 *
pivot_word_table_reach (PivotWordTable *self,
                        const char     *folded)
{
  guint32 hash = pivot_word_hash (folded);
  Slot   *slot = NULL;

  if (2 * self->n_words >= self->n_slots)
    grow (self);
  slot = find_slot (self, folded, hash);
  if (slot->word == 0)
    {
      *slot = (Slot) { store (self, folded), hash, 0 };
      self->n_words++;
    }
  return &slot->number;
}

/**
 * pivot_word_table_insert:
 * @folded: a word, or one that is there already
 * @number: its number from now on
 */
void
pivot_word_table_insert (PivotWordTable *self,
                         const char     *folded,
                         guint32         number)
{
  *pivot_word_table_reach (self, folded) = number;
}

/**
 * pivot_word_table_look_up:
 * @hash: pivot_word_hash() of @folded
 *
 * Returns: the number of the word; 0 if it is not listed
 */
guint32
pivot_word_table_look_up (const PivotWordTable *self,
                          const char           *folded,
                          guint32               hash)
{
  return find_slot (self, folded, hash)->number;
}
