/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-sieve.h"

#include <string.h>

#define BITS 64

/* Rows come in strides of so many, which are united at once. */
#define STRIDE 4

/* A set of forms. Those of one cue are numbered in a row, so that most sets are short. */
typedef struct
{
  guint   set;   /* its number */
  guint16 first; /* the stride that it starts in */
  guint16 last;  /* one past the one that it ends in */
} Range;

/* For each bit of a half of a signature, the forms that it is enough for. */
typedef struct
{
  PivotClassSet asked; /* the bits that there are forms for */
  Range         ranges[PIVOT_MAX_CLASSES];
} Half;

/* One of the forms that a symbol may be the anchor of. */
typedef struct
{
  guint number;
  guint next; /* the next one of the symbol, from 1 on, or 0 */
} Woken;

/* What a form needs beyond that. Few forms come so far, so that each is asked by itself. */
typedef struct
{
  PivotSignature needs[PIVOT_N_NEEDS - 1];
  guint          n_needs;
} Rest;

struct _PivotSieve
{
  guint   n_rows;
  guint   n_forms;
  guint   n_symbols;
  guint  *firsts;  /* by symbol of a word, the first form that it may be the anchor of, from 1 on, or 0 */
  GArray *woken;   /* of Woken */
  Half    anchors; /* the same for classes */
  Half    classes; /* of what each form needs beside its anchor, the rarest */
  Half    senses;
  GArray *sets; /* of forms, one after the other, a bit for each form */
  Rest   *rest; /* by number of the form */
};

/* The first of the sets: forms of which no anchor is known, and forms that need nothing beside it. */
enum
{
  RESTLESS,
  CONTENT,
  N_SETS,
};

static const PivotLayout  number_layout = PIVOT_PLAIN_LAYOUT (guint);
static const PivotLayout  woken_layout = PIVOT_PLAIN_LAYOUT (Woken);
static const PivotLayout  row_layout = PIVOT_PLAIN_LAYOUT (guint64);
static const PivotLayout  rest_layout = PIVOT_PLAIN_LAYOUT (Rest);
static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotSieve, firsts), PIVOT_POINTER_MANY, &number_layout, G_STRUCT_OFFSET (PivotSieve, n_symbols) },
  { G_STRUCT_OFFSET (PivotSieve, woken), PIVOT_POINTER_ARRAY, &woken_layout, 0 },
  { G_STRUCT_OFFSET (PivotSieve, sets), PIVOT_POINTER_ARRAY, &row_layout, 0 },
  { G_STRUCT_OFFSET (PivotSieve, rest), PIVOT_POINTER_MANY, &rest_layout, G_STRUCT_OFFSET (PivotSieve, n_forms) },
};
const PivotLayout pivot_sieve_layout = PIVOT_LAYOUT (PivotSieve, pointers);

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
  self->n_forms = n_forms;
  self->n_symbols = n_symbols;
  self->firsts = g_new0 (guint, n_symbols);
  self->woken = g_array_new (FALSE, FALSE, sizeof (Woken));
  self->sets = g_array_new (FALSE, TRUE, sizeof (guint64));
  g_array_set_size (self->sets, N_SETS * self->n_rows);
  self->rest = g_new0 (Rest, n_forms);
  return self;
}

void
pivot_sieve_free (PivotSieve *self)
{
  g_free (self->firsts);
  g_array_unref (self->woken);
  g_array_unref (self->sets);
  g_free (self->rest);
  g_free (self);
}

static void
add (guint64 *forms,
     guint    number)
{
  forms[number / BITS] |= G_GUINT64_CONSTANT (1) << number % BITS;
}

static guint64 *
get_set (const PivotSieve *self,
         guint             set)
{
  return &g_array_index (self->sets, guint64, set * self->n_rows);
}

static void
half_add (Half       *half,
          PivotSieve *self,
          guint       bit,
          guint       number)
{
  Range  *range = &half->ranges[bit];
  guint16 stride = (guint16) (number / (BITS * STRIDE));

  if (!pivot_class_set_has (&half->asked, bit))
    {
      *range = (Range) { self->sets->len / self->n_rows, stride, stride };
      g_array_set_size (self->sets, self->sets->len + self->n_rows);
    }
  range->first = MIN (range->first, stride);
  range->last = MAX (range->last, stride + 1);
  pivot_class_set_add (&half->asked, bit);
  add (get_set (self, range->set), number);
}

static void
half_add_all (Half                *half,
              PivotSieve          *self,
              const PivotClassSet *bits,
              guint                number)
{
  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    {
      for (guint64 left = bits->bits[i]; left != 0; left &= left - 1)
        half_add (half, self, i * BITS + (guint) __builtin_ctzll (left), number);
    }
}

static void
add_anchor (PivotSieve *self,
            PivotSymbol symbol,
            guint       number)
{
  const Woken woken = { number, self->firsts[symbol] };

  if (symbol < PIVOT_MAX_CLASSES)
    {
      half_add (&self->anchors, self, symbol, number);
      return;
    }
  g_array_append_val (self->woken, woken);
  self->firsts[symbol] = self->woken->len;
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
    add (get_set (self, RESTLESS), number);
  for (guint i = 0; needs->anchors != NULL && i < needs->anchors->len; i++)
    add_anchor (self, g_array_index (needs->anchors, PivotSymbol, i), number);
  if (needs->n_others == 0)
    add (get_set (self, CONTENT), number);
  half_add_all (&self->classes, self, &needs->others[0].classes, number);
  half_add_all (&self->senses, self, &needs->others[0].senses, number);
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
       const Range *range)
{
  for (guint i = range->first * STRIDE; i < range->last * STRIDE; i += STRIDE)
    {
      for (guint j = 0; j < STRIDE; j++)
        forms[i + j] |= others[i + j];
    }
}

static void
unite_half (guint64             *forms,
            const PivotSieve    *self,
            const Half          *half,
            const PivotClassSet *bits)
{
  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    {
      for (guint64 left = half->asked.bits[i] & bits->bits[i]; left != 0; left &= left - 1)
        {
          const Range *range = &half->ranges[i * BITS + (guint) __builtin_ctzll (left)];

          unite (forms, get_set (self, range->set), range);
        }
    }
}

static void
wake (const PivotSieve *self,
      guint64          *forms,
      PivotSymbol       symbol)
{
  const Woken *woken = NULL;

  for (guint i = self->firsts[symbol]; i != 0; i = woken->next)
    {
      woken = &g_array_index (self->woken, Woken, i - 1);
      add (forms, woken->number);
    }
}

/* What each class and each sense of the sentence may be the anchor of. */
static void
wake_all (const PivotSieve     *self,
          const PivotWord      *words,
          guint                 n_words,
          const PivotSignature *all,
          guint64              *woken)
{
  memcpy (woken, get_set (self, RESTLESS), self->n_rows * sizeof *woken);
  for (guint at = 0; at < n_words; at++)
    {
      const PivotEntry *entry = words[at].entry;

      for (guint i = 0; entry != NULL && i < entry->n_senses; i++)
        wake (self, woken, entry->senses[i]);
    }
  unite_half (woken, self, &self->anchors, &all->classes);
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
  g_autofree guint64 *met = g_memdup2 (get_set (self, CONTENT), self->n_rows * sizeof *met);

  wake_all (self, words, n_words, all, passed);
  unite_half (met, self, &self->classes, &all->classes);
  unite_half (met, self, &self->senses, &all->senses);
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
