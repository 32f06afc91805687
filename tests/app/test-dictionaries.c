/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-dictionaries.h"

#include "pivot-test.h"

static const char *const installed[] = { "de_AT", "en_GB", "en_US", "eng", "pt_BR", NULL };
static const char *const nothing[] = { NULL };

static const struct
{
  const char *language;
  const char *dictionary;
} cases[] = {
  { "en_US", "en_US" },
  { "en-us", "en_US" },
  { "en", "en_GB" },
  { "en_AU", "en_GB" },
  { "de", "de_AT" },
  { "de_DE", "de_AT" },
  { "e", NULL },
  { "eng", "eng" },
  { "he", NULL },
  { "", NULL },
  { "_", NULL },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_test_message ("“%s”", cases[i].language);
      g_assert_cmpstr (pivot_dictionaries_choose (installed, cases[i].language), ==, cases[i].dictionary);
      g_assert_null (pivot_dictionaries_choose (nothing, cases[i].language));
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/dictionaries/cases", test_cases);
  return g_test_run ();
}
