/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"
#include "pivot-test-report.h"

#include "app/editor/pivot-stage-card-state.h"

typedef struct
{
  PivotStage  stage;
  PivotState  state;
  guint       words;
  double      seconds;
  guint       n_filled;
  const char *word;
  gboolean    ready;
  gboolean    empty;
  const char *time;
  const char *limit;
  gboolean    over;
  const char *score;
  const char *hint;
} Case;

#define HINT "What is asked for is there; more would strengthen it"

static const Case cases[] = {
  { PIVOT_STAGE_PRECISE_CONTEXT, PIVOT_STATE_NOT_STARTED, 0, 0, 0, "Not started", FALSE, TRUE, "–", "/ 0:30", FALSE, "–", NULL },
  { PIVOT_STAGE_PRECISE_CONTEXT, PIVOT_STATE_DRAFTING, 40, 16, 1, "Drafting", FALSE, FALSE, "0:16", "/ 0:30", FALSE, "0/100", NULL },
  { PIVOT_STAGE_PRECISE_CONTEXT, PIVOT_STATE_NEARLY, 75, 30, 2, "Nearly", FALSE, FALSE, "0:30", "/ 0:30", FALSE, "0/100", NULL },
  { PIVOT_STAGE_PRECISE_CONTEXT, PIVOT_STATE_READY, 80, 32, 3, "Ready", TRUE, FALSE, "0:32", "/ 0:30", TRUE, "0/100", NULL },
  { PIVOT_STAGE_ROOT_CAUSE, PIVOT_STATE_NOT_STARTED, 0, 0, 0, "Not started", FALSE, TRUE, "–", "/ 0:25", FALSE, "–", NULL },
  { PIVOT_STAGE_OUTCOME_LEARNING, PIVOT_STATE_READY, 200, 80, 2, "Ready", TRUE, FALSE, "1:20", "/ 0:40", FALSE, "0/100", HINT },
};

static void
check (const Case *expected)
{
  const char *const        texts[PIVOT_N_STAGES] = { "one two three", "one two three", "one two three", "one two three" };
  static const char *const words[] = { "one", "two", "three" };
  PivotTestReport         *test = pivot_test_report_new (texts);
  g_autoptr (PivotDraft) draft = NULL;
  g_autoptr (PivotReport) report = NULL;
  g_autoptr (PivotStageCardState) state = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    pivot_test_report_add_slot (test, expected->stage, words[i], i < expected->n_filled ? words[i] : NULL, FALSE);
  pivot_test_report_set_stage (test, expected->stage, expected->state, expected->words, expected->seconds);
  pivot_test_report_finish (test, &draft, &report);
  state = pivot_stage_card_state_new (report, report, expected->stage);

  g_assert_cmpstr (state->state_word, ==, expected->word);
  g_assert_cmpint (state->ready, ==, expected->ready);
  g_assert_cmpint (state->empty, ==, expected->empty);
  g_assert_cmpuint (state->n_filled, ==, expected->n_filled);
  g_assert_cmpuint (state->n_slots, ==, 3);
  g_assert_cmpstr (state->time, ==, expected->time);
  g_assert_cmpstr (state->limit, ==, expected->limit);
  g_assert_cmpint (state->over, ==, expected->over);
  g_assert_cmpstr (state->score, ==, expected->score);
  g_assert_cmpstr (state->hint, ==, expected->hint);
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    check (&cases[i]);
}

/* What a screen reader hears of a card is a contract. */
static void
test_description (void)
{
  const char *const texts[PIVOT_N_STAGES] = { "", "a b c", "", "" };
  PivotTestReport  *test = pivot_test_report_new (texts);
  g_autoptr (PivotDraft) draft = NULL;
  g_autoptr (PivotReport) report = NULL;
  g_autoptr (PivotStageCardState) state = NULL;

  for (guint i = 0; i < 6; i++)
    pivot_test_report_add_slot (test, PIVOT_STAGE_ROOT_CAUSE, "I1", i < 3 ? "a" : NULL, FALSE);
  pivot_test_report_set_stage (test, PIVOT_STAGE_ROOT_CAUSE, PIVOT_STATE_DRAFTING, 35, 14);
  pivot_test_report_finish (test, &draft, &report);
  state = pivot_stage_card_state_new (report, report, PIVOT_STAGE_ROOT_CAUSE);

  g_assert_cmpstr (state->description, ==, "Drafting, 3 of 6, 14 seconds");
  g_assert_cmpstr (state->score, ==, "0/100");
}

static PivotReport *
make_report (PivotState state,
             guint      words,
             guint      n_filled)
{
  const char *const texts[PIVOT_N_STAGES] = { "", "a b c", "", "" };
  PivotTestReport  *test = pivot_test_report_new (texts);
  g_autoptr (PivotDraft) draft = NULL;
  PivotReport *report = NULL;

  for (guint i = 0; i < 3; i++)
    pivot_test_report_add_slot (test, PIVOT_STAGE_ROOT_CAUSE, "I1", i < n_filled ? "a" : NULL, FALSE);
  pivot_test_report_set_stage (test, PIVOT_STAGE_ROOT_CAUSE, state, words, words * 0.4);
  pivot_test_report_finish (test, &draft, &report);
  return report;
}

/* While a sentence is being written its time goes on, and its evidence waits; but a first letter begins a stage, and an
 * empty one has not been started. */
static void
test_waits (void)
{
  g_autoptr (PivotReport) nothing = make_report (PIVOT_STATE_NOT_STARTED, 0, 0);
  g_autoptr (PivotReport) before = make_report (PIVOT_STATE_DRAFTING, 20, 1);
  g_autoptr (PivotReport) after = make_report (PIVOT_STATE_NEARLY, 40, 2);
  g_autoptr (PivotStageCardState) held = pivot_stage_card_state_new (after, before, PIVOT_STAGE_ROOT_CAUSE);
  g_autoptr (PivotStageCardState) begun = pivot_stage_card_state_new (before, nothing, PIVOT_STAGE_ROOT_CAUSE);
  g_autoptr (PivotStageCardState) emptied = pivot_stage_card_state_new (nothing, after, PIVOT_STAGE_ROOT_CAUSE);

  g_assert_cmpstr (held->state_word, ==, "Drafting");
  g_assert_cmpuint (held->n_filled, ==, 1);
  g_assert_cmpstr (held->time, ==, "0:16");
  g_assert_cmpstr (begun->state_word, ==, "Drafting");
  g_assert_cmpstr (emptied->state_word, ==, "Not started");
  g_assert_cmpuint (emptied->n_filled, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/app/stage-card-state/cases", test_cases);
  g_test_add_func ("/app/stage-card-state/description", test_description);
  g_test_add_func ("/app/stage-card-state/waits", test_waits);
  return g_test_run ();
}
