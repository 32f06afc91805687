/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-sieve.h"

#include <string.h>

#define BITS 64

/* Rows come in strides of so many, which are united at once. */
#define STRIDE 4

/* For each bit of a half of a signature, the forms that it is enough for, or NULL. */
typedef struct
{
  PivotClassSet asked; /* the bits that there are forms for */
  guint64      *forms[PIVOT_MAX_CLASSES];
} Half;

/* What a form needs beyond that. Few forms come so far, so that each is asked by itself. */
typedef struct
{
  PivotSignature needs[PIVOT_N_NEEDS - 1];
  guint          n_needs;
} Rest;

struct _PivotSieve
{
  guint      n_rows;
  GPtrArray *woken;   /* symbol of a word → GArray of guint, or NULL: forms that it may be the anchor of */
  Half       anchors; /* the same for classes */
  guint64   *restless;
  Half       classes; /* of what each form needs beside its anchor, the rarest */
  Half       senses;
  guint64   *content; /* the forms that need nothing beside it */
  Rest      *rest;    /* by number of the form */
};

static void
numbers_free (gpointer data)
{
  if (data != NULL)
    g_array_unref (data);
}

/**
 * pivot_sieve_new:
 * @n_forms: how many forms there will be
 * @n_symbols: one more than the largest symbol
 *
 * Returns: (transfer full): a sieve of no forms
 */
PivotSieve *
pivot_sieve_new (guint n_forms,
                 guint n_symbols)
{
  PivotSieve *self = g_new0 (PivotSieve, 1);

  self->n_rows = (n_forms / BITS / STRIDE + 1) * STRIDE;
  self->woken = g_ptr_array_new_with_free_func (numbers_free);
  g_ptr_array_set_size (self->woken, (int) n_symbols);
  self->restless = g_new0 (guint64, self->n_rows);
  self->content = g_new0 (guint64, self->n_rows);
  self->rest = g_new0 (Rest, n_forms + 1);
  return self;
}

static void
half_clear (Half *self)
{
  for (guint i = 0; i < PIVOT_MAX_CLASSES; i++)
    g_free (self->forms[i]);
}

void
pivot_sieve_free (PivotSieve *self)
{
  g_ptr_array_unref (self->woken);
  half_clear (&self->anchors);
  g_free (self->restless);
  half_clear (&self->classes);
  half_clear (&self->senses);
  g_free (self->content);
  g_free (self->rest);
  g_free (self);
}

static void
add (guint64 *forms,
     guint    number)
{
  forms[number / BITS] |= G_GUINT64_CONSTANT (1) << number % BITS;
}

static void
half_add (Half *self,
          guint n_rows,
          guint bit,
          guint number)
{
  if (self->forms[bit] == NULL)
    self->forms[bit] = g_new0 (guint64, n_rows);
  pivot_class_set_add (&self->asked, bit);
  add (self->forms[bit], number);
}

static void
half_add_all (Half                *self,
              guint                n_rows,
              const PivotClassSet *bits,
              guint                number)
{
  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    {
      for (guint64 left = bits->bits[i]; left != 0; left &= left - 1)
        half_add (self, n_rows, i * BITS + (guint) __builtin_ctzll (left), number);
    }
}

static void
add_anchor (PivotSieve *self,
            PivotSymbol symbol,
            guint       number)
{
  GArray *numbers = NULL;

  if (symbol < PIVOT_MAX_CLASSES)
    {
      half_add (&self->anchors, self->n_rows, symbol, number);
      return;
    }
  if (g_ptr_array_index (self->woken, symbol) == NULL)
    g_ptr_array_index (self->woken, symbol) = g_array_new (FALSE, FALSE, sizeof (guint));
  numbers = g_ptr_array_index (self->woken, symbol);
  g_array_append_val (numbers, number);
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
  if (needs->anchors == NULL)
    add (self->restless, number);
  for (guint i = 0; needs->anchors != NULL && i < needs->anchors->len; i++)
    add_anchor (self, g_array_index (needs->anchors, PivotSymbol, i), number);
  if (needs->n_others == 0)
    add (self->content, number);
  half_add_all (&self->classes, self->n_rows, &needs->others[0].classes, number);
  half_add_all (&self->senses, self->n_rows, &needs->others[0].senses, number);
  for (guint i = 1; i < needs->n_others; i++)
    self->rest[number].needs[self->rest[number].n_needs++] = needs->others[i];
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
unite (guint64 *restrict forms,
       const guint64 *restrict others,
       guint n_rows)
{
  for (guint i = 0; i < n_rows; i += STRIDE)
    {
      for (guint j = 0; j < STRIDE; j++)
        forms[i + j] |= others[i + j];
    }
}

static void
unite_half (guint64             *forms,
            const Half          *half,
            const PivotClassSet *bits,
            guint                n_rows)
{
  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    {
      for (guint64 left = half->asked.bits[i] & bits->bits[i]; left != 0; left &= left - 1)
        unite (forms, half->forms[i * BITS + (guint) __builtin_ctzll (left)], n_rows);
    }
}

static void
wake (guint64      *forms,
      const GArray *numbers)
{
  for (guint i = 0; numbers != NULL && i < numbers->len; i++)
    add (forms, g_array_index (numbers, guint, i));
}

/* What each class and each sense of the sentence may be the anchor of. */
static void
wake_all (const PivotSieve     *self,
          const PivotWord      *words,
          guint                 n_words,
          const PivotSignature *all,
          guint64              *woken)
{
  memcpy (woken, self->restless, self->n_rows * sizeof *woken);
  for (guint at = 0; at < n_words; at++)
    {
      const PivotEntry *entry = words[at].entry;

      for (guint i = 0; entry != NULL && i < entry->n_senses; i++)
        wake (woken, g_ptr_array_index (self->woken, entry->senses[i]));
    }
  unite_half (woken, &self->anchors, &all->classes, self->n_rows);
}

static gboolean
is_met (const Rest           *rest,
        const PivotSignature *all)
{
  for (guint i = 0; i < rest->n_needs; i++)
    {
      if (!pivot_signature_meets (&rest->needs[i], all))
        return FALSE;
    }
  return TRUE;
}

/**
 * pivot_sieve_pass:
 * @words: the words of one sentence
 * @all: what they have together
 * @passed: (out caller-allocates): the forms of which all needs are met
 */
void
pivot_sieve_pass (const PivotSieve     *self,
                  const PivotWord      *words,
                  guint                 n_words,
                  const PivotSignature *all,
                  guint64              *passed)
{
  g_autofree guint64 *met = g_memdup2 (self->content, self->n_rows * sizeof *met);

  wake_all (self, words, n_words, all, passed);
  unite_half (met, &self->classes, &all->classes, self->n_rows);
  unite_half (met, &self->senses, &all->senses, self->n_rows);
  for (guint i = 0; i < self->n_rows; i++)
    {
      passed[i] &= met[i];
      for (guint64 left = passed[i]; left != 0; left &= left - 1)
        {
          if (!is_met (&self->rest[i * BITS + (guint) __builtin_ctzll (left)], all))
            passed[i] &= ~(left & -left);
        }
    }
}
