/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-printer.h"

#include "pivot-test.h"

#define WIDTH 20

static const struct
{
  const char *name;
  PivotStyle  style;
  guint       indent;
  const char *marker;
  const char *text;
  const char *plain;
  const char *styled;
} cases[] = {
  { "short", PIVOT_STYLE_PLAIN, 0, NULL, "one two", "one two\n", "one two\n" },
  { "empty", PIVOT_STYLE_PLAIN, 2, NULL, "", "", "" },
  { "filled to the last column", PIVOT_STYLE_PLAIN, 0, NULL, "1234567890 123456789 x", "1234567890 123456789\nx\n", "1234567890 123456789\nx\n" },
  { "indented", PIVOT_STYLE_PLAIN, 3, NULL, "1234567890 123456789", "   1234567890\n   123456789\n", "   1234567890\n   123456789\n" },
  { "set off by a marker", PIVOT_STYLE_PLAIN, 1, "✓ ", "1234567890 123456789", " ✓ 1234567890\n   123456789\n", " ✓ 1234567890\n   123456789\n" },
  { "a long word", PIVOT_STYLE_PLAIN, 0, NULL, "a 123456789012345678901234 b", "a\n123456789012345678901234\nb\n", "a\n123456789012345678901234\nb\n" },
  { "several blanks", PIVOT_STYLE_PLAIN, 0, NULL, "  a   b  ", "a b\n", "a b\n" },
  { "its own lines", PIVOT_STYLE_PLAIN, 1, NULL, "a\n\nb\r\nc", " a\n\n b\n c\n", " a\n\n b\n c\n" },
  { "wide letters", PIVOT_STYLE_PLAIN, 0, NULL, "漢字漢字漢 漢字漢字 漢", "漢字漢字漢 漢字漢字\n漢\n", "漢字漢字漢 漢字漢字\n漢\n" },
  { "a combining mark", PIVOT_STYLE_PLAIN, 0, NULL, "1234567890 12345678e\xcc\x81 x", "1234567890 12345678e\xcc\x81\nx\n", "1234567890 12345678e\xcc\x81\nx\n" },
  { "a control", PIVOT_STYLE_PLAIN, 0, NULL, "a\x1b[2Jb", "a\\x1b[2Jb\n", "a\\x1b[2Jb\n" },
  { "bold", PIVOT_STYLE_BOLD, 2, NULL, "a", "  a\n", "  \x1b[1ma\x1b[0m\n" },
  { "dim", PIVOT_STYLE_DIM, 0, "- ", "a", "- a\n", "- \x1b[2ma\x1b[0m\n" },
};

static void
test_paragraph (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      for (guint styled = 0; styled < 2; styled++)
        {
          PivotPrinter    *printer = pivot_printer_new (WIDTH, styled);
          g_autofree char *page = NULL;

          g_test_message ("%s", cases[i].name);
          pivot_printer_paragraph (printer, cases[i].style, cases[i].indent, cases[i].marker, cases[i].text);
          page = pivot_printer_finish (printer);
          g_assert_cmpstr (page, ==, styled ? cases[i].styled : cases[i].plain);
        }
    }
}

static void
test_page (void)
{
  PivotPrinter    *printer = pivot_printer_new (WIDTH, FALSE);
  g_autofree char *page = NULL;

  pivot_printer_paragraph (printer, PIVOT_STYLE_BOLD, 0, NULL, "Head");
  pivot_printer_blank (printer);
  pivot_printer_paragraph (printer, PIVOT_STYLE_PLAIN, 1, NULL, "body");
  page = pivot_printer_finish (printer);
  g_assert_cmpstr (page, ==, "Head\n\n body\n");
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/printer/paragraph", test_paragraph);
  g_test_add_func ("/printer/page", test_page);
  return g_test_run ();
}
