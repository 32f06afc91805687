/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-rubric.h"

#include "pivot-test.h"

#include <string.h>

static PivotPack *pack;

static guint
count_marks (PivotReport *report,
             PivotRow     row,
             gboolean     owned)
{
  guint            n_marks = 0;
  const PivotMark *marks = pivot_report_get_marks (report, &n_marks);
  guint            n = 0;

  for (guint i = 0; i < n_marks; i++)
    n += marks[i].row == row && marks[i].owned == owned;
  return n;
}

/* A sentence that the writer says deflects fills no slot of its row and stands on the other side; in other rows it is
 * read as before. */
static void
test_disowned (void)
{
  static const char *const texts[PIVOT_N_STAGES] = { "", "The mistake was mine. It cost us 40,000 euros.", "", "" };
  g_autoptr (PivotAnswer) answer = pivot_answer_new (texts);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);
  g_autofree char *mistake = pivot_finding_hash_sentence (texts[PIVOT_STAGE_ROOT_CAUSE], (PivotSpan) { 0, strlen ("The mistake was mine.") });
  g_autoptr (PivotDraft) other_row = pivot_draft_with_dismissal (draft, "reality", "0123456789abcdef");
  g_autoptr (PivotDraft) disowned = pivot_draft_with_dismissal (draft, "responsibility", mistake);
  g_autoptr (PivotReport) before = pivot_rubric_assess (pack, other_row, PIVOT_SIDE_OWNED, 150);
  g_autoptr (PivotReport) after = pivot_rubric_assess (pack, disowned, PIVOT_SIDE_OWNED, 150);

  g_assert_cmpuint (count_marks (before, PIVOT_ROW_RESPONSIBILITY, FALSE), ==, 0);
  g_assert_true (pivot_report_find_slot (before, "I1")->filled);
  g_assert_cmpuint (count_marks (after, PIVOT_ROW_RESPONSIBILITY, FALSE), ==, 1);
  g_assert_cmpuint (count_marks (after, PIVOT_ROW_RESPONSIBILITY, TRUE), ==, 0);
  g_assert_false (pivot_report_find_slot (after, "I1")->filled);
  g_assert_cmpuint (count_marks (after, PIVOT_ROW_REALITY, TRUE), ==, count_marks (before, PIVOT_ROW_REALITY, TRUE));
  g_assert_true (pivot_report_find_slot (after, "W12")->filled);
  g_assert_cmpint (pivot_row_find ("focus"), ==, PIVOT_ROW_FOCUS);
  g_assert_cmpint (pivot_row_find ("C1"), ==, -1);
}

/* Any row may be overlooked; where nothing in it is a sign, the whole sentence is marked. */
static void
test_no_sign (void)
{
  static const char *const texts[PIVOT_N_STAGES] = { "We met on Mondays.", "", "", "" };
  g_autoptr (PivotAnswer) answer = pivot_answer_new (texts);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);
  g_autofree char *sentence = pivot_finding_hash_sentence (texts[PIVOT_STAGE_PRECISE_CONTEXT], (PivotSpan) { 0, strlen ("We met on Mondays.") });
  g_autoptr (PivotDraft) disowned = pivot_draft_with_dismissal (draft, "focus", sentence);
  g_autoptr (PivotReport) report = pivot_rubric_assess (pack, disowned, PIVOT_SIDE_OWNED, 150);
  guint            n_marks = 0;
  const PivotMark *marks = pivot_report_get_marks (report, &n_marks);

  g_assert_cmpuint (n_marks, ==, 1);
  g_assert_false (marks[0].owned);
  g_assert_cmpint (marks[0].row, ==, PIVOT_ROW_FOCUS);
  g_assert_true (pivot_span_equal (marks[0].span, marks[0].sentence));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  int result = 0;

  pivot_test_init (&argc, &argv);
  pack = pivot_pack_new_for_language ("en", &error);
  g_assert_no_error (error);
  g_test_add_func ("/disowned/disowned", test_disowned);
  g_test_add_func ("/disowned/no-sign", test_no_sign);
  result = g_test_run ();
  pivot_pack_unref (pack);
  return result;
}
