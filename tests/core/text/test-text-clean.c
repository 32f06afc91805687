/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-text-clean.h"

typedef struct
{
  const char *text;
  gssize      length;
  const char *clean;
  gboolean    lossy;
} Case;

static const Case cases[] = {
  { "", -1, "" },
  { "as it was, né 漢", -1, "as it was, né 漢" },
  { "one\r\ntwo\r\n", -1, "one\ntwo\n" },
  { "old\rmac", -1, "old\nmac" },
  { "\r\r\n\n", -1, "\n\n\n" },
  { "para\u2029graph\u2028line\xc2\x85\n", -1, "para\ngraph\nline\n\n" },
  { "pic\uFFFCture\uFEFF", -1, "picture" },
  { "tab\tstays", -1, "tab\tstays" },
  { "nul\0in", 6, "nul\uFFFDin", TRUE },
  { "bell\a\x1b[31m", -1, "bell\uFFFD\uFFFD[31m", TRUE },
  { "bad\xff\xc3", -1, "bad\uFFFD\uFFFD", TRUE },
  { "only the first", 8, "only the" },
  { "joined\u200Dstays\u00ADtoo", -1, "joined\u200Dstays\u00ADtoo" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *clean = pivot_text_clean (cases[i].text, cases[i].length);
      g_autofree char *again = pivot_text_clean (clean, -1);

      g_assert_cmpstr (clean, ==, cases[i].clean);
      g_assert_cmpstr (again, ==, clean);
      g_assert_true (pivot_text_clean_is_lossy (cases[i].text, cases[i].length) == cases[i].lossy);
    }
}

static void
test_endless (void)
{
  g_autofree char *line = g_strnfill (64 * 1024, 'a');
  g_autofree char *two = g_strconcat (line, "\n", line, NULL);
  g_autofree char *longer = g_strconcat ("first\n", line, "a\nlast", NULL);

  g_assert_false (pivot_text_clean_is_endless (""));
  g_assert_false (pivot_text_clean_is_endless (two));
  g_assert_true (pivot_text_clean_is_endless (longer));
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/text-clean/cases", test_cases);
  g_test_add_func ("/text-clean/endless", test_endless);
  return g_test_run ();
}
