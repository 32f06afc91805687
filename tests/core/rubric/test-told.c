/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* An answer that is told as one is judged by what its sentences lean to, and not
 * by where its stages were guessed to begin. */

#include "core/rubric/pivot-reach.h"
#include "core/rubric/pivot-rubric.h"

#include "pivot-test.h"

#define PACE 150

static PivotPack *pack;

#define SETUP "In June I was the planner for the night ferry."
#define MISS "We wanted to load 80 cars by nine, but we left 31 of them on the quay."
#define CAUSE "The mistake was mine: I assumed the crew was complete and I never asked the harbour."
#define ACT "That night I stopped the sale and brought the crew together."
#define CHANGE "Since then I ask the harbour before every sale."
#define BLAME "The harbour let us down."
#define MORE_BLAME "The crew forgot the lists."

static PivotReport *
assess (const char *const texts[PIVOT_N_STAGES])
{
  g_autoptr (PivotAnswer) answer = pivot_answer_new (texts);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);

  return pivot_rubric_assess_told (pack, draft, PIVOT_SIDE_OWNED, PACE);
}

/* The same sentences in the same order; only the borders of the stages fall elsewhere. */
static const char *const borders[][PIVOT_N_STAGES] = {
  { SETUP " " MISS, CAUSE, ACT, CHANGE },
  { SETUP, MISS " " CAUSE, ACT, CHANGE },
  { SETUP, MISS, CAUSE " " ACT, CHANGE },
  { SETUP, MISS, CAUSE, ACT " " CHANGE },
};

static void
test_borders (void)
{
  g_autoptr (PivotReport) first = assess (borders[0]);

  g_assert_cmpfloat (pivot_report_get_score (first), >, 0.5);
  for (guint i = 1; i < G_N_ELEMENTS (borders); i++)
    {
      g_autoptr (PivotReport) report = assess (borders[i]);

      g_test_message ("borders %u", i);
      g_assert_cmpfloat_with_epsilon (pivot_report_get_score (report), pivot_report_get_score (first), 1e-9);
      g_assert_cmpfloat_with_epsilon (pivot_report_get_own_score (report), pivot_report_get_own_score (first), 1e-9);
      for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
        g_assert_cmpfloat_with_epsilon (pivot_report_get_stage (report, (PivotStage) stage)->score, pivot_report_get_stage (first, (PivotStage) stage)->score, 1e-9);
    }
}

static guint
count_filled (PivotReport *report,
              PivotStage   stage,
              PivotStage   place)
{
  guint            n_slots;
  const PivotSlot *slots = pivot_report_get_slots (report, stage, &n_slots);
  guint            n_filled = 0;

  for (guint i = 0; i < n_slots; i++)
    n_filled += slots[i].filled && slots[i].stage == place ? 1 : 0;
  return n_filled;
}

/* A slot says where the words stand that fill it. */
static void
test_place (void)
{
  g_autoptr (PivotReport) report = assess (borders[3]);

  g_assert_cmpuint (count_filled (report, PIVOT_STAGE_ROOT_CAUSE, PIVOT_STAGE_VARIABLE_CORRECTION), >, 0);
  g_assert_cmpuint (count_filled (report, PIVOT_STAGE_VARIABLE_CORRECTION, PIVOT_STAGE_OUTCOME_LEARNING), >, 0);
}

/* Of several signs, the one in the slot's own stage is shown. */
static void
test_home (void)
{
  const char *texts[PIVOT_N_STAGES] = { SETUP " " MISS, CAUSE, ACT " " MISS, CHANGE };
  g_autoptr (PivotReport) report = assess (texts);

  g_assert_cmpuint (count_filled (report, PIVOT_STAGE_PRECISE_CONTEXT, PIVOT_STAGE_VARIABLE_CORRECTION), ==, 0);
}

/* A stage that nothing was put in is filled by what leans to it all the same; one that nothing leans to is empty. */
static void
test_empty (void)
{
  g_autoptr (PivotReport) parted = assess (borders[0]);
  g_autoptr (PivotReport) report = assess ((const char *[PIVOT_N_STAGES]) { SETUP " " MISS, CAUSE, "", ACT " " CHANGE });
  g_autoptr (PivotReport) without = assess ((const char *[PIVOT_N_STAGES]) { SETUP " " MISS, CAUSE, "", CHANGE });

  g_assert_cmpfloat_with_epsilon (pivot_report_get_score (report), pivot_report_get_score (parted), 1e-9);
  g_assert_cmpint (pivot_report_get_stage (report, PIVOT_STAGE_VARIABLE_CORRECTION)->state, !=, PIVOT_STATE_NOT_STARTED);
  g_assert_cmpfloat (pivot_report_get_stage (without, PIVOT_STAGE_VARIABLE_CORRECTION)->score, ==, 0);
  g_assert_cmpint (pivot_report_get_stage (without, PIVOT_STAGE_VARIABLE_CORRECTION)->state, ==, PIVOT_STATE_NOT_STARTED);
}

/* What is said again changes nothing, be it evidence or blame. */
static void
test_again (void)
{
  static const char *const said[] = { CAUSE, ACT, BLAME, MISS };

  for (guint i = 0; i < G_N_ELEMENTS (said); i++)
    {
      g_autofree char *once = g_strdup_printf (CAUSE " %s", said[i]);
      g_autofree char *often = g_strdup_printf ("%s %s %s", once, said[i], said[i]);
      g_autoptr (PivotReport) first = assess ((const char *[PIVOT_N_STAGES]) { SETUP, once, "", CHANGE });
      g_autoptr (PivotReport) again = assess ((const char *[PIVOT_N_STAGES]) { SETUP, often, "", CHANGE });

      g_test_message ("%s", said[i]);
      g_assert_cmpfloat_with_epsilon (pivot_report_get_score (again), pivot_report_get_score (first), 1e-9);
    }
}

/* Blame costs the same wherever it was put. */
static void
test_blame (void)
{
  double costs[PIVOT_N_STAGES];

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      const char      *texts[PIVOT_N_STAGES] = { borders[0][0], borders[0][1], borders[0][2], borders[0][3] };
      g_autofree char *blaming = g_strdup_printf ("%s " BLAME, texts[i]);
      g_autoptr (PivotReport) plain = assess (texts);
      g_autoptr (PivotReport) report = NULL;

      texts[i] = blaming;
      report = assess (texts);
      costs[i] = pivot_report_get_score (plain) - pivot_report_get_score (report);
      g_assert_cmpfloat (costs[i], >, 0.05);
      g_assert_cmpfloat_with_epsilon (costs[i], costs[0], 1e-9);
    }
}

/* What share of the score is left when blame is added to @cause a second time. */
static double
share_left (const char *cause)
{
  g_autofree char *once = g_strdup_printf ("%s " BLAME, cause);
  g_autofree char *twice = g_strdup_printf ("%s " MORE_BLAME, once);
  g_autoptr (PivotReport) blaming = assess ((const char *[PIVOT_N_STAGES]) { borders[0][0], once, ACT, CHANGE });
  g_autoptr (PivotReport) insisting = assess ((const char *[PIVOT_N_STAGES]) { borders[0][0], twice, ACT, CHANGE });

  g_assert_cmpfloat (pivot_report_get_score (blaming), >, 0);
  return pivot_report_get_score (insisting) / pivot_report_get_score (blaming);
}

/* Blame that is kept up takes from all that is told, the less, the more of the failure is owned. */
static void
test_kept_up (void)
{
  double unowned = share_left ("The tide was early.");
  double owned = share_left (CAUSE);

  g_assert_cmpfloat (unowned, <, 0.7);
  g_assert_cmpfloat (owned, >, unowned + 0.1);
  g_assert_cmpfloat (owned, <, 1);
}

#define BIT(stage) (1u << PIVOT_STAGE_##stage)

static const struct
{
  PivotLeaning leaning;
  PivotFall    fall;
  guint        heard;
  guint        home;
} reaches[] = {
  { { { 0, 0, 2, 1 } }, PIVOT_FALL_PAST, BIT (PRECISE_CONTEXT) | BIT (VARIABLE_CORRECTION), BIT (PRECISE_CONTEXT) | BIT (VARIABLE_CORRECTION) },
  { { { 0, 0, 2, 1 } }, PIVOT_FALL_HERE, BIT (PRECISE_CONTEXT) | BIT (VARIABLE_CORRECTION), BIT (PRECISE_CONTEXT) | BIT (VARIABLE_CORRECTION) },
  { { { 0, 0, 2, 1 } }, PIVOT_FALL_AHEAD, BIT (PRECISE_CONTEXT), BIT (PRECISE_CONTEXT) },
  { { { 0, 0, 1, 2 } }, PIVOT_FALL_PAST, BIT (PRECISE_CONTEXT) | BIT (OUTCOME_LEARNING), BIT (PRECISE_CONTEXT) | BIT (OUTCOME_LEARNING) },
  { { { 0, 0, 1, 2 } }, PIVOT_FALL_HERE, BIT (PRECISE_CONTEXT), BIT (PRECISE_CONTEXT) },
  { { { 1, 1, 0, 0 } }, PIVOT_FALL_PAST, BIT (PRECISE_CONTEXT), BIT (PRECISE_CONTEXT) | BIT (ROOT_CAUSE) },
  { { { 1, 2, 0, 0 } }, PIVOT_FALL_AHEAD, BIT (PRECISE_CONTEXT) | BIT (ROOT_CAUSE), BIT (PRECISE_CONTEXT) | BIT (ROOT_CAUSE) },
};

static void
test_reach (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (reaches); i++)
    {
      PivotReach reach = pivot_reach_of_told (&reaches[i].leaning, reaches[i].fall);

      g_test_message ("row %u", i);
      g_assert_cmpuint (reach.heard, ==, reaches[i].heard);
      g_assert_cmpuint (reach.home, ==, reaches[i].home);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  int result = 0;

  pivot_test_init (&argc, &argv);
  pack = pivot_pack_new_for_language ("en", &error);
  g_assert_no_error (error);
  g_test_add_func ("/told/borders", test_borders);
  g_test_add_func ("/told/place", test_place);
  g_test_add_func ("/told/home", test_home);
  g_test_add_func ("/told/empty", test_empty);
  g_test_add_func ("/told/again", test_again);
  g_test_add_func ("/told/blame", test_blame);
  g_test_add_func ("/told/kept-up", test_kept_up);
  g_test_add_func ("/told/reach", test_reach);
  result = g_test_run ();
  pivot_pack_unref (pack);
  return result;
}
