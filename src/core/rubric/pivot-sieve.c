/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-sieve.h"

#include "core/rubric/pivot-lists.h"
#include "core/rubric/pivot-traits.h"

#include <string.h>

#define BITS 64

/* The need of what needs nothing more, which is always met. */
#define NOTHING 0

/* What has no number any more is not asked for, so that too much passes, never too little. */
#define MOST_NEEDS G_MAXUINT16

/* What a form needs beyond a word that wakes it: numbers of needs. */
typedef struct
{
  guint16 needs[PIVOT_N_NEEDS];
} Wanted;

struct _PivotSieve
{
  guint       n_rows;
  guint       n_forms;
  guint       n_needs;
  PivotLists *woken;    /* by symbol: the forms that it wakes */
  guint64    *restless; /* forms that no symbol is known of: a bit for each */
  PivotLists *met;      /* by trait: the needs that it meets */
  Wanted     *wanted;   /* by number of the form */
  GHashTable *numbers;  /* signature → number of the need, until the sieve is sealed */
};

static const PivotLayout  row_layout = PIVOT_PLAIN_LAYOUT (guint64);
static const PivotLayout  wanted_layout = PIVOT_PLAIN_LAYOUT (Wanted);
static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotSieve, woken), PIVOT_POINTER_ONE, &pivot_lists_layout, 0 },
  { G_STRUCT_OFFSET (PivotSieve, restless), PIVOT_POINTER_MANY, &row_layout, G_STRUCT_OFFSET (PivotSieve, n_rows) },
  { G_STRUCT_OFFSET (PivotSieve, met), PIVOT_POINTER_ONE, &pivot_lists_layout, 0 },
  { G_STRUCT_OFFSET (PivotSieve, wanted), PIVOT_POINTER_MANY, &wanted_layout, G_STRUCT_OFFSET (PivotSieve, n_forms) },
  { G_STRUCT_OFFSET (PivotSieve, numbers), PIVOT_POINTER_NOTHING, NULL, 0 },
};
const PivotLayout pivot_sieve_layout = PIVOT_LAYOUT (PivotSieve, pointers);

static guint
hash_signature (gconstpointer key)
{
  const PivotSignature *signature = key;
  guint64               hash = 0;

  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    hash = (hash ^ signature->classes.bits[i]) * 31 + signature->senses.bits[i] * 7;
  return (guint) (hash ^ hash >> 32);
}

static gboolean
is_same_signature (gconstpointer a,
                   gconstpointer b)
{
  return memcmp (a, b, sizeof (PivotSignature)) == 0;
}

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
  self->n_needs = NOTHING + 1;
  self->woken = pivot_lists_new (n_symbols);
  self->restless = g_new0 (guint64, self->n_rows);
  self->met = pivot_lists_new (PIVOT_N_TRAITS);
  self->wanted = g_new0 (Wanted, n_forms);
  self->numbers = g_hash_table_new_full (hash_signature, is_same_signature, g_free, NULL);
  return self;
}

void
pivot_sieve_free (PivotSieve *self)
{
  pivot_lists_free (self->woken);
  g_free (self->restless);
  pivot_lists_free (self->met);
  g_free (self->wanted);
  g_clear_pointer (&self->numbers, g_hash_table_unref);
  g_free (self);
}

static void
add (guint64 *forms,
     guint    number)
{
  forms[number / BITS] |= G_GUINT64_CONSTANT (1) << number % BITS;
}

static void
add_traits (PivotSieve           *self,
            const PivotSignature *signature,
            guint16               need)
{
  g_autoptr (GArray) traits = g_array_new (FALSE, FALSE, sizeof (PivotTrait));

  pivot_traits_append (traits, signature);
  for (guint i = 1; i < traits->len; i++)
    pivot_lists_add (self->met, g_array_index (traits, PivotTrait, i), need);
}

/* Many forms need the same. */
static guint16
find_need (PivotSieve           *self,
           const PivotSignature *signature)
{
  gpointer found = g_hash_table_lookup (self->numbers, signature);
  guint16  number = (guint16) GPOINTER_TO_UINT (found);

  if (found != NULL || self->n_needs == MOST_NEEDS)
    return number;
  number = (guint16) self->n_needs++;
  g_hash_table_insert (self->numbers, g_memdup2 (signature, sizeof *signature), GUINT_TO_POINTER (number));
  add_traits (self, signature, number);
  return number;
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
    pivot_lists_add (self->woken, g_array_index (needs->anchors, PivotSymbol, i), (guint16) number);
  for (guint i = 0; i < needs->n_others; i++)
    self->wanted[number].needs[i] = find_need (self, &needs->others[i]);
}

/**
 * pivot_sieve_seal:
 *
 * Makes the sieve ready, once all forms are in it.
 */
void
pivot_sieve_seal (PivotSieve *self)
{
  pivot_lists_seal (self->woken);
  pivot_lists_seal (self->met);
  g_clear_pointer (&self->numbers, g_hash_table_unref);
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
  const guint16 *end = pivot_lists_end (self->woken, symbol);

  for (const guint16 *number = pivot_lists_begin (self->woken, symbol); number < end; number++)
    add (forms, *number);
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

static void
meet_half (const PivotSieve    *self,
           const PivotClassSet *half,
           guint                first,
           guint8              *met)
{
  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    {
      for (guint64 left = half->bits[i]; left != 0; left &= left - 1)
        {
          guint          trait = first + i * BITS + (guint) __builtin_ctzll (left);
          const guint16 *end = pivot_lists_end (self->met, trait);

          for (const guint16 *need = pivot_lists_begin (self->met, trait); need < end; need++)
            met[*need] = TRUE;
        }
    }
}

/* Those of @forms, a row of them from the number @first on, of which all needs are met. No need is worth a
 * branch: whether it is met cannot be foreseen. */
static guint64
pass (const Wanted *first,
      guint64       forms,
      const guint8 *met)
{
  guint64 passed = 0;

  for (guint64 left = forms; left != 0; left &= left - 1)
    {
      guint         at = (guint) __builtin_ctzll (left);
      const Wanted *wanted = &first[at];
      guint8        all = TRUE;

      for (guint i = 0; i < PIVOT_N_NEEDS; i++)
        all &= met[wanted->needs[i]];
      passed |= (guint64) all << at;
    }
  return passed;
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
  g_autofree guint8 *met = g_new0 (guint8, self->n_needs);

  met[NOTHING] = TRUE;
  meet_half (self, &all->classes, 0, met);
  meet_half (self, &all->senses, PIVOT_MAX_CLASSES, met);
  for (guint i = 0; i < self->n_rows; i++)
    forms[i] = pass (self->wanted + i * BITS, forms[i], met);
}
