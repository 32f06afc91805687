/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-export-name.h"

#include "pivot-test.h"

#include <string.h>

static const struct
{
  const char       *title;
  PivotExportFormat format;
  const char       *name;
} cases[] = {
  { "Two Keys", PIVOT_EXPORT_PIVOT, "Two Keys.pivot" },
  { "Two Keys", PIVOT_EXPORT_MARKDOWN, "Two Keys.md" },
  { "Two Keys", PIVOT_EXPORT_TEXT, "Two Keys.txt" },
  { "Two Keys", PIVOT_EXPORT_HTML, "Two Keys.html" },
  { "Two Keys", PIVOT_EXPORT_JSON, "Two Keys.json" },
  { "", PIVOT_EXPORT_TEXT, "Story.txt" },
  { "../../etc/x", PIVOT_EXPORT_TEXT, "etcx.txt" },
  { "-rf .hidden", PIVOT_EXPORT_TEXT, "rf .hidden.txt" },
  { "a\nb\tc", PIVOT_EXPORT_TEXT, "abc.txt" },
  { "a\xE2\x80\xAE"
    "b",
    PIVOT_EXPORT_TEXT, "ab.txt" },
  { " / ", PIVOT_EXPORT_TEXT, "Story.txt" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *name = pivot_export_name_suggest (cases[i].title, cases[i].format);

      g_assert_cmpstr (name, ==, cases[i].name);
    }
}

static void
test_long (void)
{
  g_autofree char *title = g_strnfill (500, 'x');
  g_autofree char *name = pivot_export_name_suggest (title, PIVOT_EXPORT_PIVOT);

  g_assert_cmpuint (strlen (name), <=, 120);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  g_test_add_func ("/export-name/cases", test_cases);
  g_test_add_func ("/export-name/long", test_long);
  return g_test_run ();
}
