/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/insight/pivot-insight-state.h"

#include "core/rubric/pivot-rubric.h"
#include "pivot-test.h"

static PivotPack *pack;

static PivotInsightState *
state_of (const char *context,
          const char *outcome)
{
  const char *const texts[PIVOT_N_STAGES] = { context, "", "", outcome };
  g_autoptr (PivotAnswer) answer = pivot_answer_new (texts);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);
  g_autoptr (PivotReport) report = pivot_rubric_assess (pack, draft, PIVOT_SIDE_OWNED, 150);

  return pivot_insight_state_new (pack, draft, PIVOT_SIDE_OWNED, report);
}

static const PivotInsightRow *
get_row (GPtrArray *rows,
         guint      i)
{
  g_assert_cmpuint (i, <, rows->len);
  return g_ptr_array_index (rows, i);
}

static void
test_figures (void)
{
  g_autoptr (PivotInsightState) state = state_of ("In May 2024 I moved 12 depots & <b>more</b>.", "We lost $20,000 in two days, a third of it.");
  const PivotInsightRow *date = get_row (state->figures[PIVOT_STAGE_PRECISE_CONTEXT], 0);
  static const char     *kinds[] = { "Money", "Span of time", "Share" };

  g_assert_cmpuint (state->figures[PIVOT_STAGE_PRECISE_CONTEXT]->len, ==, 2);
  g_assert_cmpuint (state->figures[PIVOT_STAGE_ROOT_CAUSE]->len, ==, 0);
  g_assert_cmpuint (state->clashes->len, ==, 0);
  g_assert_cmpstr (date->title, ==, "May 2024");
  g_assert_cmpstr (date->subtitle, ==, "Date");
  g_assert_true (date->located);
  g_assert_cmpuint (date->span.start, ==, 3);
  for (guint i = 0; i < G_N_ELEMENTS (kinds); i++)
    g_assert_cmpstr (get_row (state->figures[PIVOT_STAGE_OUTCOME_LEARNING], i)->subtitle, ==, kinds[i]);
}

static void
test_clashes (void)
{
  static const struct
  {
    const char *context;
    const char *outcome;
    const char *says;
  } cases[] = {
    { "I moved 12 depots.", "The 14 depots are open.", "The text gives two values for “depots”: “12” and “14”. Which is right?" },
    { "We opened before 3 March.", "We opened after 3 March.", "The same reads as before “3 March” and after “3 March”. Which is right?" },
    { "We opened after 3 March.", "We opened before 3 March.", "The same reads as before “3 March” and after “3 March”. Which is right?" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotInsightState) state = state_of (cases[i].context, cases[i].outcome);
      const PivotInsightRow *clash = get_row (state->clashes, 0);

      g_assert_cmpstr (clash->title, ==, cases[i].says);
      g_assert_cmpint (clash->stage, ==, PIVOT_STAGE_OUTCOME_LEARNING);
      g_assert_true (clash->located);
    }
}

static void
test_questions (void)
{
  g_autoptr (PivotInsightState) state = state_of ("I moved 12 depots.", "");

  g_assert_cmpuint (state->questions->len, ==, 6);
  for (guint i = 0; i < state->questions->len; i++)
    {
      g_assert_true (g_str_has_suffix (get_row (state->questions, i)->title, "?"));
      g_assert_true (g_str_has_suffix (get_row (state->questions, i)->subtitle, ": not said yet"));
      for (guint j = 0; j < i; j++)
        g_assert_cmpstr (get_row (state->questions, i)->subtitle, !=, get_row (state->questions, j)->subtitle);
      g_assert_false (get_row (state->questions, i)->located);
    }
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  pivot_test_init (&argc, &argv);
  pack = pivot_pack_new_for_language ("en", NULL);
  g_test_add_func ("/insight-state/figures", test_figures);
  g_test_add_func ("/insight-state/clashes", test_clashes);
  g_test_add_func ("/insight-state/questions", test_questions);
  status = g_test_run ();
  pivot_pack_unref (pack);
  return status;
}
