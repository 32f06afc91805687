/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-sieve.h"

#include "pivot-test.h"

#define N_FORMS 150
#define N_SYMBOLS (3 * PIVOT_MAX_CLASSES)
#define N_WORDS 12
#define N_SENTENCES 200

static PivotSymbol
any_symbol (void)
{
  return (PivotSymbol) g_test_rand_int_range (0, N_SYMBOLS);
}

static PivotNeeds
make_needs (void)
{
  PivotNeeds needs = { .n_others = (guint) g_test_rand_int_range (0, PIVOT_N_NEEDS + 1) };

  if (g_test_rand_int_range (0, 4) == 0)
    return (PivotNeeds) { .anchors = NULL };
  needs.anchors = g_array_new (FALSE, FALSE, sizeof (PivotSymbol));
  for (int left = g_test_rand_int_range (1, 60); left > 0; left--)
    {
      PivotSymbol symbol = any_symbol ();

      g_array_append_val (needs.anchors, symbol);
    }
  for (guint i = 0; i < needs.n_others; i++)
    {
      for (int left = g_test_rand_int_range (1, 60); left > 0; left--)
        pivot_signature_add (&needs.others[i], any_symbol ());
    }
  return needs;
}

static void
make_words (PivotWord  *words,
            PivotEntry *entries)
{
  for (guint at = 0; at < N_WORDS; at++)
    {
      PivotSymbol sense = (PivotSymbol) g_test_rand_int_range (PIVOT_MAX_CLASSES, N_SYMBOLS);

      entries[at] = (PivotEntry) { .senses = { sense }, .n_senses = 1 };
      pivot_class_set_add (&entries[at].sense_bits, sense % PIVOT_MAX_CLASSES);
      words[at] = (PivotWord) { .entry = at % 4 != 0 ? &entries[at] : NULL };
      pivot_class_set_add (&words[at].classes, (guint) g_test_rand_int_range (0, PIVOT_MAX_CLASSES));
    }
}

static gboolean
is_anchored (const PivotNeeds *needs,
             const PivotWord  *words)
{
  for (guint i = 0; needs->anchors != NULL && i < needs->anchors->len; i++)
    {
      for (guint at = 0; at < N_WORDS; at++)
        {
          if (pivot_word_has (&words[at], g_array_index (needs->anchors, PivotSymbol, i)))
            return TRUE;
        }
    }
  return needs->anchors == NULL;
}

static gboolean
has_others (const PivotNeeds     *needs,
            const PivotSignature *all)
{
  for (guint i = 0; i < needs->n_others; i++)
    {
      if (!pivot_signature_meets (&needs->others[i], all))
        return FALSE;
    }
  return TRUE;
}

/* A form passes where it would if its needs were looked at one by one. */
static void
test_every_form (void)
{
  g_autoptr (PivotSieve) sieve = pivot_sieve_new (N_FORMS, N_SYMBOLS);
  g_autofree guint64 *passed = g_new (guint64, pivot_sieve_get_n_rows (sieve));
  PivotNeeds          needs[N_FORMS];
  PivotEntry          entries[N_WORDS];
  PivotWord           words[N_WORDS];

  for (guint i = 0; i < N_FORMS; i++)
    {
      needs[i] = make_needs ();
      pivot_sieve_add (sieve, i, &needs[i]);
    }
  pivot_sieve_seal (sieve);
  for (guint round = 0; round < N_SENTENCES; round++)
    {
      PivotSignature all = { 0 };

      make_words (words, entries);
      for (guint at = 0; at < N_WORDS; at++)
        pivot_signature_add_word (&all, &words[at]);
      pivot_sieve_wake (sieve, words, N_WORDS, &all, passed);
      pivot_sieve_pass (sieve, &all, passed);
      for (guint i = 0; i < N_FORMS; i++)
        g_assert_cmpint ((int) (passed[i / 64] >> i % 64 & 1), ==, is_anchored (&needs[i], words) && has_others (&needs[i], &all));
    }
  for (guint i = 0; i < N_FORMS; i++)
    pivot_needs_clear (&needs[i]);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/rubric/sieve/every-form", test_every_form);
  return g_test_run ();
}
