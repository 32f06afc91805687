/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-escape.h"

#include "pivot-test.h"

static const struct
{
  const char *bytes;
  const char *expected;
} cases[] = {
  { "", "" },
  { "plain name.md", "plain name.md" },
  { "Ünïcödé 漢字 🙂", "Ünïcödé 漢字 🙂" },
  { "two\nlines", "two\\nlines" },
  { "tab\tand\rreturn", "tab\\tand\\rreturn" },
  { "\x1b[31mred", "\\x1b[31mred" },
  { "\x01\x7f", "\\x01\\x7f" },
  { "\xff", "\\xff" },
  { "caf\xe9.txt", "caf\\xe9.txt" },
  { "cut \xc3", "cut \\xc3" },
  { "cut \xe2\x82", "cut \\xe2\\x82" },
  { "a control of Latin-1: \xc2\x9b", "a control of Latin-1: \\xc2\\x9b" },
  { "turned \xe2\x80\xae round", "turned \\xe2\\x80\\xae round" },
  { "separated\xe2\x80\xa8here", "separated\\xe2\\x80\\xa8here" },
  { "back\\slash", "back\\slash" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *escaped = pivot_escape (cases[i].bytes);

      g_assert_cmpstr (escaped, ==, cases[i].expected);
    }
}

/* Whatever comes in, one line of valid text without controls comes out. */
static void
test_any_bytes (void)
{
  for (guint round = 0; round < 2000; round++)
    {
      char             bytes[17] = { 0 };
      g_autofree char *escaped = NULL;

      for (guint i = 0; i < sizeof bytes - 1; i++)
        bytes[i] = (char) g_test_rand_int_range (1, 256);
      escaped = pivot_escape (bytes);
      g_assert_true (g_utf8_validate (escaped, -1, NULL));
      for (const char *c = escaped; *c != '\0'; c = g_utf8_next_char (c))
        g_assert_false (g_unichar_iscntrl (g_utf8_get_char (c)));
    }
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/escape/cases", test_cases);
  g_test_add_func ("/escape/any-bytes", test_any_bytes);
  return g_test_run ();
}
