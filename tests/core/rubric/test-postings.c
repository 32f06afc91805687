/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-postings.h"

#include "pivot-test.h"

/* Sentences that fill no row, one row, and more than one. */
static const guint lengths[] = { 0, 1, 63, 64, 65, 128, 200 };

static PivotClassSet
make_set (void)
{
  PivotClassSet set = { { 0 } };

  for (int left = g_test_rand_int_range (0, 4); left > 0; left--)
    pivot_class_set_add (&set, (guint) g_test_rand_int_range (0, PIVOT_MAX_CLASSES));
  return set;
}

/* Gives an entry a few senses, of which two may have the same bit. */
static void
make_senses (PivotEntry *entry)
{
  for (int left = g_test_rand_int_range (0, 4); left > 0; left--)
    {
      PivotSymbol sense = (PivotSymbol) g_test_rand_int_range (PIVOT_MAX_CLASSES, 3 * PIVOT_MAX_CLASSES);

      entry->senses[entry->n_senses++] = sense;
      pivot_class_set_add (&entry->sense_bits, sense % PIVOT_MAX_CLASSES);
    }
}

static void
check (const PivotPostings  *postings,
       const PivotSignature *wanted,
       const PivotWord      *words,
       guint                 n_words)
{
  g_autoptr (GArray) traits = g_array_new (FALSE, FALSE, sizeof (PivotTrait));

  pivot_traits_append (traits, wanted);
  for (guint at = 0; at < n_words; at++)
    {
      guint64 found = pivot_postings_find (postings, &g_array_index (traits, PivotTrait, 0), at / PIVOT_POSTINGS_ROW);

      g_assert_cmpint ((int) (found >> at % PIVOT_POSTINGS_ROW & 1), ==, pivot_signature_meets_word (wanted, &words[at]));
    }
}

/* A word is found where it would be if every word were looked at. */
static void
test_every_word (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autofree PivotWord  *words = g_new0 (PivotWord, lengths[i] + 1);
      g_autofree PivotEntry *entries = g_new0 (PivotEntry, lengths[i] + 1);
      PivotPostings          postings;

      for (guint at = 0; at < lengths[i]; at++)
        {
          make_senses (&entries[at]);
          words[at].classes = make_set ();
          words[at].entry = at % 5 != 0 ? &entries[at] : NULL;
        }
      pivot_postings_init (&postings, words, lengths[i]);
      for (guint round = 0; round < 200; round++)
        check (&postings, &(PivotSignature) { make_set (), make_set () }, words, lengths[i]);
      pivot_postings_clear (&postings);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/rubric/postings/every-word", test_every_word);
  return g_test_run ();
}
