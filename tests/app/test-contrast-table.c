/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"

#include <string.h>

#include "app/contrast/pivot-contrast-table.h"
#include "core/rubric/pivot-rubric.h"

static PivotPairing *
make_pairing (const char *precise_context)
{
  const char *const owned[PIVOT_N_STAGES] = { precise_context, "", "", "" };
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", &error);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotAnswer) answer = pivot_answer_new (owned);
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);
  g_autoptr (PivotReport) one = pivot_rubric_assess (pack, draft, PIVOT_SIDE_OWNED, 150);
  g_autoptr (PivotReport) other = pivot_rubric_assess (pack, draft, PIVOT_SIDE_DEFENSIVE, 150);
  PivotReport *const reports[PIVOT_N_SIDES] = { [PIVOT_SIDE_OWNED] = one, [PIVOT_SIDE_DEFENSIVE] = other };

  return pivot_pairing_new (draft, reports);
}

/* What would break a table of Markdown stays in its cell. */
static void
test_table (void)
{
  g_autoptr (PivotPairing) pairing = make_pairing ("A | B\nC");
  g_autofree char *table = pivot_contrast_table (pairing);

  g_assert_cmpstr (table, ==,
                   "|  | Defensive | Owned |\n"
                   "| --- | --- | --- |\n"
                   "| Precise Context |  | A \\| B C |\n"
                   "| Identify the Root Cause |  |  |\n"
                   "| Variable Correction |  |  |\n"
                   "| Outcome & Transformative Learning |  |  |\n"
                   "| Responsibility | Does not say yet what was yours | Does not say yet what was yours |\n"
                   "| Reality | Does not say yet what it cost | Does not say yet what it cost |\n"
                   "| Focus | Does not say yet what is different now | Does not say yet what is different now |\n");
}

/* The writer's words are never markup. */
static void
test_html (void)
{
  g_autoptr (PivotPairing) pairing = make_pairing ("R&D <b>x</b>");
  g_autofree char *table = pivot_contrast_table_html (pairing);

  g_assert_true (g_str_has_prefix (table, "<meta charset=\"utf-8\">\n<table>\n<tr><th></th><th>Defensive</th><th>Owned</th></tr>\n"
                                          "<tr><th>Precise Context</th><td></td><td>R&amp;D &lt;b&gt;x&lt;/b&gt;</td></tr>\n"));
  g_assert_nonnull (strstr (table, "<tr><th>Reality</th><td>Does not say yet what it cost</td><td>Does not say yet what it cost</td></tr>\n"));
  g_assert_true (g_str_has_suffix (table, "</tr>\n</table>\n"));
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/contrast-table/table", test_table);
  g_test_add_func ("/contrast-table/html", test_html);
  return g_test_run ();
}
