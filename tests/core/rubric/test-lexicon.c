/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-lexicon.h"

#include "pivot-test.h"

#define MORE_THAN_FIT 40000

/* Every symbol is below the number of symbols, so that a table of that size has room for it. */
static void
test_n_symbols (void)
{
  g_autoptr (PivotLexicon) lexicon = pivot_lexicon_new ();

  g_assert_cmpuint (pivot_lexicon_get_n_symbols (lexicon), >, PIVOT_MAX_CLASSES);
  for (guint i = 0; i < MORE_THAN_FIT; i++)
    {
      g_autofree char *name = g_strdup_printf ("w%u", i);
      PivotSymbol      symbol = pivot_lexicon_add_form (lexicon, name)->form;

      g_assert_cmpuint (symbol, <, pivot_lexicon_get_n_symbols (lexicon));
      if (pivot_lexicon_is_full (lexicon))
        continue;
      g_assert_cmpuint (pivot_lexicon_get_n_symbols (lexicon), ==, symbol + 2u);
    }
  g_assert_true (pivot_lexicon_is_full (lexicon));
}

/* A word and its form are two symbols; either is the same when it is asked for again. */
static void
test_symbols (void)
{
  g_autoptr (PivotLexicon) lexicon = pivot_lexicon_new ();
  guint       n_before = pivot_lexicon_get_n_symbols (lexicon);
  PivotSymbol word = pivot_lexicon_find_word (lexicon, "plan")->word;
  PivotSymbol form = pivot_lexicon_add_form (lexicon, "plan")->form;

  g_assert_cmpuint (word, !=, form);
  g_assert_cmpuint (pivot_lexicon_find_word (lexicon, "plan")->word, ==, word);
  g_assert_cmpuint (pivot_lexicon_add_form (lexicon, "plan")->form, ==, form);
  g_assert_cmpuint (pivot_lexicon_get_n_symbols (lexicon), ==, n_before + 2);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/lexicon/n-symbols", test_n_symbols);
  g_test_add_func ("/lexicon/symbols", test_symbols);
  return g_test_run ();
}
