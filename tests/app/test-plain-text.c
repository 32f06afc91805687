/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"

#include "app/window/pivot-plain-text.h"

static const struct
{
  const char *name;
  const char *title;
  const char *texts[PIVOT_N_STAGES];
  const char *expected;
} cases[] = {
  { "nothing", "", { "", "", "", "" }, "" },
  { "title-only", "Two Keys", { "", "", "", "" }, "Two Keys" },
  { "no-title", "", { "We shipped late.", "", "", "" }, "Precise Context\nWe shipped late." },
  {
    "gaps-are-left-out",
    "Two Keys",
    { "We shipped late.", "", "I stopped it.\nThen I called them.", "" },
    "Two Keys\n\nPrecise Context\nWe shipped late.\n\nVariable Correction\nI stopped it.\nThen I called them.",
  },
  {
    "all",
    "Two Keys",
    { "One & two", "Two", "Three", "Four" },
    "Two Keys\n\nPrecise Context\nOne & two\n\nIdentify the Root Cause\nTwo\n\nVariable Correction\nThree\n\n"
    "Outcome & Transformative Learning\nFour",
  },
};

static void
test_case (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) titled = pivot_draft_with_fact (empty, PIVOT_FACT_TITLE, cases[i].title);
  g_autoptr (PivotAnswer) answer = pivot_answer_new (cases[i].texts);
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (titled, PIVOT_SIDE_OWNED, answer);
  g_autofree char *text = pivot_plain_text (draft);

  g_assert_cmpstr (text, ==, cases[i].expected);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/plain-text/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  return g_test_run ();
}
