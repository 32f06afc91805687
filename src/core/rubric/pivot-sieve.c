/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-sieve.h"

#include "core/rubric/pivot-traits.h"

#include <string.h>

#define BITS 64

/* A form, and a symbol that it may be woken by. */
typedef struct
{
  PivotSymbol symbol;
  guint16     number;
} Anchor;

struct _PivotSieve
{
  guint    n_rows;
  guint    n_forms;
  guint    n_bounds; /* one more than symbols */
  guint   *firsts;   /* by symbol, where the forms that it wakes start among the woken */
  GArray  *woken;    /* of guint16: numbers of forms */
  guint64 *restless; /* forms that no symbol is known of: a bit for each */
  GArray  *needs;    /* of PivotTrait: for each form a row of each thing that it needs, and an empty one */
  guint   *starts;   /* by number of the form, where its needs start */
  GArray  *anchors;  /* of Anchor, until the sieve is sealed */
};

static const PivotLayout  number_layout = PIVOT_PLAIN_LAYOUT (guint);
static const PivotLayout  woken_layout = PIVOT_PLAIN_LAYOUT (guint16);
static const PivotLayout  row_layout = PIVOT_PLAIN_LAYOUT (guint64);
static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotSieve, firsts), PIVOT_POINTER_MANY, &number_layout, G_STRUCT_OFFSET (PivotSieve, n_bounds) },
  { G_STRUCT_OFFSET (PivotSieve, woken), PIVOT_POINTER_ARRAY, &woken_layout, 0 },
  { G_STRUCT_OFFSET (PivotSieve, restless), PIVOT_POINTER_MANY, &row_layout, G_STRUCT_OFFSET (PivotSieve, n_rows) },
  { G_STRUCT_OFFSET (PivotSieve, needs), PIVOT_POINTER_ARRAY, &pivot_trait_layout, 0 },
  { G_STRUCT_OFFSET (PivotSieve, starts), PIVOT_POINTER_MANY, &number_layout, G_STRUCT_OFFSET (PivotSieve, n_forms) },
  { G_STRUCT_OFFSET (PivotSieve, anchors), PIVOT_POINTER_NOTHING, NULL, 0 },
};
const PivotLayout pivot_sieve_layout = PIVOT_LAYOUT (PivotSieve, pointers);

/**
 * pivot_sieve_new:
 * @n_forms: how many forms there will be, fewer than 2¹⁶
 * @n_symbols: one more than the largest symbol
 *
 * Returns: (transfer full): a sieve of no forms, to be sealed once they are added
 */
PivotSieve *
pivot_sieve_new (guint n_forms,
                 guint n_symbols)
{
  PivotSieve *self = g_new0 (PivotSieve, 1);

  self->n_rows = n_forms / BITS + 1;
  self->n_forms = n_forms;
  self->n_bounds = n_symbols + 1;
  self->firsts = g_new0 (guint, self->n_bounds);
  self->woken = g_array_new (FALSE, FALSE, sizeof (guint16));
  self->restless = g_new0 (guint64, self->n_rows);
  self->needs = g_array_new (FALSE, FALSE, sizeof (PivotTrait));
  self->starts = g_new0 (guint, n_forms);
  self->anchors = g_array_new (FALSE, FALSE, sizeof (Anchor));
  return self;
}

void
pivot_sieve_free (PivotSieve *self)
{
  g_free (self->firsts);
  g_array_unref (self->woken);
  g_free (self->restless);
  g_array_unref (self->needs);
  g_free (self->starts);
  g_clear_pointer (&self->anchors, g_array_unref);
  g_free (self);
}

static void
add (guint64 *forms,
     guint    number)
{
  forms[number / BITS] |= G_GUINT64_CONSTANT (1) << number % BITS;
}

/**
 * pivot_sieve_add:
 * @number: of the form, below the number of forms
 * @needs: what it needs
 */
void
pivot_sieve_add (PivotSieve       *self,
                 guint             number,
                 const PivotNeeds *needs)
{
  const PivotSignature none = { 0 };

  if (needs->anchors == NULL)
    add (self->restless, number);
  for (guint i = 0; needs->anchors != NULL && i < needs->anchors->len; i++)
    {
      const Anchor anchor = { g_array_index (needs->anchors, PivotSymbol, i), (guint16) number };

      g_array_append_val (self->anchors, anchor);
    }
  self->starts[number] = self->needs->len;
  for (guint i = 0; i < needs->n_others; i++)
    pivot_traits_append (self->needs, &needs->others[i]);
  pivot_traits_append (self->needs, &none);
}

/**
 * pivot_sieve_seal:
 *
 * Makes the sieve ready, once all forms are in it: the forms of one symbol stand
 * in a row then.
 */
void
pivot_sieve_seal (PivotSieve *self)
{
  g_autofree guint *next = g_new (guint, self->n_bounds);

  for (guint i = 0; i < self->anchors->len; i++)
    self->firsts[g_array_index (self->anchors, Anchor, i).symbol + 1]++;
  for (guint i = 1; i < self->n_bounds; i++)
    self->firsts[i] += self->firsts[i - 1];
  memcpy (next, self->firsts, self->n_bounds * sizeof *next);
  g_array_set_size (self->woken, self->anchors->len);
  for (guint i = 0; i < self->anchors->len; i++)
    {
      const Anchor *anchor = &g_array_index (self->anchors, Anchor, i);

      g_array_index (self->woken, guint16, next[anchor->symbol]++) = anchor->number;
    }
  g_clear_pointer (&self->anchors, g_array_unref);
}

/**
 * pivot_sieve_get_n_rows:
 *
 * Returns: how many words of 64 bits a set of forms takes
 */
guint
pivot_sieve_get_n_rows (const PivotSieve *self)
{
  return self->n_rows;
}

static void
wake (const PivotSieve *self,
      guint64          *forms,
      guint             symbol)
{
  for (guint i = self->firsts[symbol]; i < self->firsts[symbol + 1]; i++)
    add (forms, g_array_index (self->woken, guint16, i));
}

/**
 * pivot_sieve_wake:
 * @words: the words of one sentence
 * @all: what they have together
 * @forms: (out caller-allocates): the forms of which one word may be the anchor
 */
void
pivot_sieve_wake (const PivotSieve     *self,
                  const PivotWord      *words,
                  guint                 n_words,
                  const PivotSignature *all,
                  guint64              *forms)
{
  memcpy (forms, self->restless, self->n_rows * sizeof *forms);
  for (guint at = 0; at < n_words; at++)
    {
      const PivotEntry *entry = words[at].entry;

      for (guint i = 0; entry != NULL && i < entry->n_senses; i++)
        wake (self, forms, entry->senses[i]);
    }
  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    {
      for (guint64 left = all->classes.bits[i]; left != 0; left &= left - 1)
        wake (self, forms, i * BITS + (guint) __builtin_ctzll (left));
    }
}

/* Whether the sentence has something of each row from @needs up to an empty one. */
static gboolean
is_met (const PivotTrait     *needs,
        const PivotSignature *all)
{
  for (; *needs != 0; needs = pivot_traits_get_next (needs))
    {
      if (!pivot_traits_meet (needs, all))
        return FALSE;
    }
  return TRUE;
}

/**
 * pivot_sieve_pass:
 * @all: what the words of one sentence have together
 * @forms: (inout): some forms; those are left of which the other needs are met
 */
void
pivot_sieve_pass (const PivotSieve     *self,
                  const PivotSignature *all,
                  guint64              *forms)
{
  const PivotTrait *needs = (const PivotTrait *) (gpointer) self->needs->data;

  for (guint i = 0; i < self->n_rows; i++)
    {
      for (guint64 left = forms[i]; left != 0; left &= left - 1)
        {
          if (!is_met (needs + self->starts[i * BITS + (guint) __builtin_ctzll (left)], all))
            forms[i] &= ~(left & -left);
        }
    }
}
