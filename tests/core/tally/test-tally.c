/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/tally/pivot-tally.h"

#include "pivot-test.h"

static PivotPack *pack;

static const struct
{
  const char *name;
  const char *context;
  const char *cause;
  const char *failure; /* the sentence that says what went wrong */
  PivotState  state;
} cases[] = {
  { "empty", "", "", "", PIVOT_STATE_NOT_STARTED },
  { "blank", " \n ", "", "", PIVOT_STATE_NOT_STARTED },
  { "first-sentence", "I led a team. It was in May.", "", "I led a team.", PIVOT_STATE_DRAFTING },
  { "cause-alone", "", "I never checked the plan.", "", PIVOT_STATE_DRAFTING },
  {
    "the-miss",
    "In May I led the move of 12 depots. The goal was to open all twelve by Monday.\nInstead, four depots stayed shut for two days.",
    "",
    "Instead, four depots stayed shut for two days.",
    PIVOT_STATE_DRAFTING,
  },
};

static void
test_case (gconstpointer data)
{
  const guint       i = GPOINTER_TO_UINT (data);
  const char *const texts[PIVOT_N_STAGES] = { cases[i].context, cases[i].cause, "", "" };
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotAnswer) answer = pivot_answer_new (texts);
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);
  g_autoptr (PivotReport) report = pivot_rubric_assess (pack, draft, PIVOT_SIDE_OWNED, pivot_pack_get_pace (pack));
  const PivotTally tally = pivot_tally_new (pack, draft);
  g_autofree char *failure = pivot_span_quote (tally.failure, cases[i].context);

  g_assert_cmpstr (failure, ==, cases[i].failure);
  g_assert_cmpint (tally.state, ==, cases[i].state);
  g_assert_cmpfloat (tally.score, ==, pivot_report_get_score (report));
  g_assert_cmpfloat (tally.seconds, ==, pivot_report_get_seconds (report));
  for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
    g_assert_cmpint (tally.stages[stage], ==, pivot_report_get_stage (report, (PivotStage) stage)->state);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  pivot_test_init (&argc, &argv);
  pack = pivot_pack_new_for_language ("en", NULL);
  g_assert_nonnull (pack);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/tally/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  result = g_test_run ();
  pivot_pack_unref (pack);
  return result;
}
