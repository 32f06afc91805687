/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-fold.h"

#include "pivot-test.h"

#include <locale.h>

static const struct
{
  const char *name;
  const char *written;
  const char *folded;
} cases[] = {
  { "ascii", "Launch", "launch" },
  { "apostrophe", "don’t", "don't" },
  { "modifier-apostrophe", "donʼt", "don't" },
  { "hyphen", "pre‐mortem", "pre-mortem" },
  { "soft-hyphen", "roll\302\255back", "rollback" },
  { "zero-width", "roll\342\200\213back", "rollback" },
  { "composed", "Caf\303\251", "caf\303\251" },
  { "decomposed", "Cafe\314\201", "caf\303\251" },
  { "sharp-s", "GROSS", "gross" },
  { "capital-i", "IMMEDIATELY", "immediately" },
  { "dotted-i", "\304\260", "i\314\207" },
  { "ligature", "\357\254\201nance", "finance" },
  { "full-width", "\357\274\241", "a" },
  { "empty", "", "" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *folded = pivot_fold (cases[i].written);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (folded, ==, cases[i].folded);
    }
}

/* Where the C library thinks in Turkish, its I and i are no pair; ours are. */
static void
test_no_locale (void)
{
  static const char *const turkish[] = { "tr_TR.UTF-8", "tr_TR", "az_AZ.UTF-8" };
  g_autofree char         *folded = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (turkish) && setlocale (LC_ALL, turkish[i]) == NULL; i++)
    g_test_message ("%s is not installed", turkish[i]);
  g_setenv ("LC_ALL", "tr_TR.UTF-8", TRUE);
  folded = pivot_fold ("IDENTIFY");
  g_assert_cmpstr (folded, ==, "identify");
  setlocale (LC_ALL, "C.UTF-8");
}

/* Ordering a hundred thousand accents takes minutes if it is tried. */
static void
test_endless_word (void)
{
  g_autoptr (GString) word = g_string_new ("a");
  g_autofree char *folded = NULL;
  gint64           start = pivot_test_spent ();

  for (guint i = 0; i < 100000; i++)
    g_string_append (word, i % 2 == 0 ? "\314\201" : "\314\243");
  folded = pivot_fold (word->str);
  g_assert_cmpstr (folded, ==, word->str);
  g_assert_cmpint (pivot_test_spent () - start, <, G_USEC_PER_SEC);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/fold/cases", test_cases);
  g_test_add_func ("/fold/no-locale", test_no_locale);
  g_test_add_func ("/fold/endless-word", test_endless_word);
  return g_test_run ();
}
