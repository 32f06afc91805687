/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-page.h"

#include "pivot-test.h"

#include <string.h>

static PivotDraft *
draft_of (const char *title,
          const char *question,
          const char *text)
{
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) titled = pivot_draft_with_fact (empty, PIVOT_FACT_TITLE, title);
  g_autoptr (PivotDraft) asked = pivot_draft_with_fact (titled, PIVOT_FACT_QUESTION, question);

  return pivot_draft_with_text (asked, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, text);
}

static void
test_text (void)
{
  g_autoptr (PivotDraft) draft = draft_of ("Two\nKeys", " Why? ", "  I was late.\n");
  g_autofree char *text = pivot_page_write_text (draft);

  g_assert_cmpstr (text, ==,
                   "Two Keys\n\nWhy?\n\nPrecise Context\n\nIdentify the Root Cause\n\nI was late.\n\nVariable Correction\n\nOutcome & Transformative Learning\n");
}

static void
test_untitled (void)
{
  g_autoptr (PivotDraft) draft = draft_of ("", "", "");
  g_autofree char *text = pivot_page_write_text (draft);
  g_autofree char *page = pivot_page_write_html (draft);

  g_assert_true (g_str_has_prefix (text, "Untitled\n\nPrecise Context\n"));
  g_assert_nonnull (strstr (page, "<title>Untitled</title>"));
  g_assert_null (strstr (page, "<blockquote"));
  g_assert_null (strstr (page, "<p "));
}

/* What a person wrote -> what of it a page holds. */
static const struct
{
  const char *text;
  const char *part;
} cases[] = {
  { "<b>R&D</b>", "<p dir=\"auto\">&lt;b&gt;R&amp;D&lt;/b&gt;</p>" },
  { "\"a\" 'b'", "<p dir=\"auto\">&quot;a&quot; &apos;b&apos;</p>" },
  { "one\ntwo", "<p dir=\"auto\">one\ntwo</p>" },
  { "one\n\ntwo", "<p dir=\"auto\">one</p>\n<p dir=\"auto\">two</p>" },
  { "one\r\n \t\r\n\r\ntwo", "<p dir=\"auto\">one</p>\n<p dir=\"auto\">two</p>" },
  { "\x01", "<p dir=\"auto\">&#x1;</p>" },
};

static void
test_html (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotDraft) draft = draft_of ("T", "Q", cases[i].text);
      g_autofree char *page = pivot_page_write_html (draft);

      g_test_message ("%s", page);
      g_assert_nonnull (strstr (page, cases[i].part));
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/page/text", test_text);
  g_test_add_func ("/page/untitled", test_untitled);
  g_test_add_func ("/page/html", test_html);
  return g_test_run ();
}
