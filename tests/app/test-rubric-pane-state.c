/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"
#include "pivot-test-report.h"

#include "app/editor/pivot-rubric-pane-state.h"

#define I PIVOT_STAGE_ROOT_CAUSE

static const char *const texts[PIVOT_N_STAGES] = { "", "It was partly mine. I signed\nthe plan.", "", "" };

static PivotTestReport *
make_report (void)
{
  PivotTestReport *test = pivot_test_report_new (texts);

  pivot_test_report_add_slot (test, I, "I1", "It was partly mine", FALSE);
  pivot_test_report_add_slot (test, I, "I2", "I signed\nthe plan", FALSE);
  pivot_test_report_add_slot (test, I, "I3", NULL, FALSE);
  pivot_test_report_add_slot (test, I, "I6", NULL, TRUE);
  pivot_test_report_add_slot (test, I, "I11", NULL, FALSE);
  pivot_test_report_add_finding (test, PIVOT_FINDING_MEASURE, I, "I10", NULL);
  pivot_test_report_add_finding (test, PIVOT_FINDING_CONTRAST, I, "I7", "partly");
  pivot_test_report_add_finding (test, PIVOT_FINDING_MISSING, I, "I3", NULL);
  pivot_test_report_add_finding (test, PIVOT_FINDING_MISSING, PIVOT_STAGE_WHOLE, "W9", NULL);
  pivot_test_report_add_finding (test, PIVOT_FINDING_CONTRAST, PIVOT_STAGE_PRECISE_CONTEXT, "P10", NULL);
  pivot_test_report_set_stage (test, I, PIVOT_STATE_DRAFTING, 7, 2.8);
  return test;
}

static PivotRubricPaneState *
make_state (const char *rule,
            const char *sentence)
{
  g_autoptr (PivotDraft) draft = NULL;
  g_autoptr (PivotDraft) set_aside = NULL;
  g_autoptr (PivotReport) report = NULL;

  pivot_test_report_finish (make_report (), &draft, &report);
  set_aside = rule != NULL ? pivot_draft_with_dismissal (draft, rule, sentence) : pivot_draft_ref (draft);
  return pivot_rubric_pane_state_new (report, set_aside, PIVOT_SIDE_OWNED, I);
}

static char *
list_rest (PivotRubricPaneState *state)
{
  GString *rules = g_string_new (NULL);

  for (guint i = 0; i < state->rest->len; i++)
    g_string_append_printf (rules, "%s ", ((PivotRubricItem *) g_ptr_array_index (state->rest, i))->rule);
  return g_strchomp (g_string_free_and_steal (rules));
}

static void
test_said (void)
{
  g_autoptr (PivotRubricPaneState) state = make_state (NULL, NULL);
  const PivotSaidLine *first = NULL;
  const PivotSaidLine *second = NULL;

  g_assert_cmpstr (state->subtitle, ==, "Identify, 2 of 4");
  g_assert_cmpstr (state->summary, ==, "2 of 4 in this stage · 0:03");
  g_assert_cmpuint (state->said->len, ==, 2);
  first = g_ptr_array_index (state->said, 0);
  second = g_ptr_array_index (state->said, 1);
  g_assert_cmpstr (first->quote, ==, "“\u2068It was partly mine\u2069”");
  g_assert_true (first->flagged);
  g_assert_cmpstr (second->quote, ==, "“\u2068I signed the plan\u2069”");
  g_assert_false (second->flagged);
  g_assert_cmpuint (second->span.start, ==, 20);
}

/* Evidence that the stage lacks, then what weakens it, then what the whole answer lacks,
 * then measures and hints; of missing evidence nothing twice, and nothing of another stage. */
static void
test_order (void)
{
  g_autoptr (PivotRubricPaneState) state = make_state (NULL, NULL);
  g_autofree char *rest = list_rest (state);

  g_assert_nonnull (state->next);
  g_assert_cmpstr (state->next->rule, ==, "I3");
  g_assert_cmpint (state->next->kind, ==, PIVOT_FINDING_MISSING);
  g_assert_nonnull (state->next->skeleton);
  g_assert_nonnull (state->next->strong);
  g_assert_cmpstr (rest, ==, "I11 I7 W9 I10 I6");
}

static void
test_set_aside (void)
{
  g_autoptr (PivotRubricPaneState) question = make_state ("I3", "");
  g_autoptr (PivotRubricPaneState) finding = make_state ("I7", "I7");
  g_autofree char *without_question = list_rest (question);
  g_autofree char *without_finding = list_rest (finding);

  g_assert_cmpstr (question->next->rule, ==, "I11");
  g_assert_cmpstr (without_question, ==, "I7 W9 I10 I6");
  g_assert_cmpuint (question->aside->len, ==, 1);
  g_assert_cmpstr (without_finding, ==, "I11 W9 I10 I6");
  g_assert_cmpuint (finding->aside->len, ==, 1);
  g_assert_cmpstr (((PivotRubricItem *) g_ptr_array_index (finding->aside, 0))->sentence, ==, "I7");
}

/* A measure or a hint is not worth a question of its own. */
static void
test_nothing_next (void)
{
  const char *const words[PIVOT_N_STAGES] = { "", "It was mine.", "", "" };
  PivotTestReport  *test = pivot_test_report_new (words);
  g_autoptr (PivotDraft) draft = NULL;
  g_autoptr (PivotReport) report = NULL;
  g_autoptr (PivotRubricPaneState) state = NULL;

  pivot_test_report_add_slot (test, I, "I1", "It was mine", FALSE);
  pivot_test_report_add_finding (test, PIVOT_FINDING_MEASURE, I, "I10", NULL);
  pivot_test_report_finish (test, &draft, &report);
  state = pivot_rubric_pane_state_new (report, draft, PIVOT_SIDE_OWNED, I);

  g_assert_null (state->next);
  g_assert_cmpuint (state->rest->len, ==, 1);
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/app/rubric-pane-state/said", test_said);
  g_test_add_func ("/app/rubric-pane-state/order", test_order);
  g_test_add_func ("/app/rubric-pane-state/set-aside", test_set_aside);
  g_test_add_func ("/app/rubric-pane-state/nothing-next", test_nothing_next);
  return g_test_run ();
}
