/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"

#include <string.h>

#include "app/editor/pivot-sentence-end.h"

static const struct
{
  const char *before;
  const char *after;
  gboolean    ends;
} cases[] = {
  { "", "", FALSE },
  { "The mistake was mine", "", FALSE },
  { "The mistake was mine.", "", TRUE },
  { "The mistake was mine. ", "", TRUE },
  { "The mistake was mine. I", "", FALSE },
  { "The mistake", " was mine.", FALSE },
  { "The mistake", "\nwas mine.", FALSE },
  { "The mistake was mine\n", "", TRUE },
  { "“The mistake was mine.”", "", TRUE },
  { "(Was it mine?)", "", TRUE },
  { "the hotels’", "", FALSE },
  { "それは私の責任です。", "", TRUE },
  { "Wait…", "", TRUE },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = g_strconcat (cases[i].before, cases[i].after, NULL);

      g_test_message ("“%s”", text);
      g_assert_cmpint (pivot_sentence_end_is_before (text, strlen (cases[i].before)), ==, cases[i].ends);
    }
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/app/sentence-end/cases", test_cases);
  return g_test_run ();
}
