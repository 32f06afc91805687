/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-lists.h"

#include <string.h>

typedef struct
{
  guint   key;
  guint16 number;
} Pair;

static const PivotLayout  first_layout = PIVOT_PLAIN_LAYOUT (guint);
static const PivotLayout  number_layout = PIVOT_PLAIN_LAYOUT (guint16);
static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotLists, firsts), PIVOT_POINTER_MANY, &first_layout, G_STRUCT_OFFSET (PivotLists, n_bounds) },
  { G_STRUCT_OFFSET (PivotLists, numbers), PIVOT_POINTER_MANY, &number_layout, G_STRUCT_OFFSET (PivotLists, n_numbers) },
  { G_STRUCT_OFFSET (PivotLists, pairs), PIVOT_POINTER_NOTHING, NULL, 0 },
};
const PivotLayout pivot_lists_layout = PIVOT_LAYOUT (PivotLists, pointers);

/**
 * pivot_lists_new:
 * @n_keys: one more than the largest key
 *
 * Returns: (transfer full): lists of nothing, to be sealed once they are filled
 */
PivotLists *
pivot_lists_new (guint n_keys)
{
  PivotLists *self = g_new0 (PivotLists, 1);

  self->n_bounds = n_keys + 1;
  self->firsts = g_new0 (guint, self->n_bounds);
  self->pairs = g_array_new (FALSE, FALSE, sizeof (Pair));
  return self;
}

void
pivot_lists_free (PivotLists *self)
{
  g_free (self->firsts);
  g_free (self->numbers);
  g_clear_pointer (&self->pairs, g_array_unref);
  g_free (self);
}

/**
 * pivot_lists_add:
 * @key: below the number of keys
 *
 * Puts @number at the end of the list of @key.
 */
void
pivot_lists_add (PivotLists *self,
                 guint       key,
                 guint16     number)
{
  const Pair pair = { key, number };

  g_array_append_val (self->pairs, pair);
}

/**
 * pivot_lists_seal:
 *
 * Makes the lists ready to be read, once they are filled.
 */
void
pivot_lists_seal (PivotLists *self)
{
  g_autofree guint *next = g_new (guint, self->n_bounds);

  for (guint i = 0; i < self->pairs->len; i++)
    self->firsts[g_array_index (self->pairs, Pair, i).key + 1]++;
  for (guint i = 1; i < self->n_bounds; i++)
    self->firsts[i] += self->firsts[i - 1];
  memcpy (next, self->firsts, self->n_bounds * sizeof *next);
  self->n_numbers = self->pairs->len;
  self->numbers = g_new (guint16, self->n_numbers);
  for (guint i = 0; i < self->pairs->len; i++)
    {
      const Pair *pair = &g_array_index (self->pairs, Pair, i);

      self->numbers[next[pair->key]++] = pair->number;
    }
  g_clear_pointer (&self->pairs, g_array_unref);
}
