/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"

#include "app/contrast/pivot-contrast-state.h"
#include "core/rubric/pivot-rubric.h"

static const char *const owned[PIVOT_N_STAGES] = { "", "The mistake was mine.", "", "It cost us $84,000." };
static const char *const defensive[PIVOT_N_STAGES] = { "", "The vendor never told us.", "", "In the end it was a blessing in disguise." };
static const char *const nothing[PIVOT_N_STAGES] = { "", "", "", "" };

static PivotContrastState *
show (const char *const one[PIVOT_N_STAGES],
      const char *const other[PIVOT_N_STAGES])
{
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", NULL);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotAnswer) first = pivot_answer_new (one);
  g_autoptr (PivotAnswer) second = pivot_answer_new (other);
  g_autoptr (PivotDraft) half = pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, first);
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (half, PIVOT_SIDE_DEFENSIVE, second);
  g_autoptr (PivotReport) owning = pivot_rubric_assess (pack, draft, PIVOT_SIDE_OWNED, 150);
  g_autoptr (PivotReport) deflecting = pivot_rubric_assess (pack, draft, PIVOT_SIDE_DEFENSIVE, 150);
  PivotReport *const reports[PIVOT_N_SIDES] = { [PIVOT_SIDE_OWNED] = owning, [PIVOT_SIDE_DEFENSIVE] = deflecting };
  g_autoptr (PivotPairing) pairing = pivot_pairing_new (draft, reports);

  return pivot_contrast_state_new (pairing);
}

/* What is owned says what shows it; anything else asks. */
static void
test_verdicts (void)
{
  g_autoptr (PivotContrastState) state = show (owned, defensive);
  const PivotVerdict *mine = state->sides[PIVOT_SIDE_OWNED].verdicts;
  const PivotVerdict *theirs = state->sides[PIVOT_SIDE_DEFENSIVE].verdicts;

  g_assert_cmpstr (mine[PIVOT_ROW_RESPONSIBILITY].reading, ==, "Reads as owned");
  g_assert_cmpstr (mine[PIVOT_ROW_RESPONSIBILITY].detail, ==, "Ownership");
  g_assert_cmpstr (mine[PIVOT_ROW_FOCUS].reading, ==, "Does not say yet what is different now");
  g_assert_true (g_str_has_suffix (mine[PIVOT_ROW_FOCUS].detail, "?"));
  g_assert_cmpint (theirs[PIVOT_ROW_RESPONSIBILITY].stance, ==, PIVOT_STANCE_DEFENSIVE);
  g_assert_true (g_str_has_suffix (theirs[PIVOT_ROW_RESPONSIBILITY].detail, "?"));
}

/* One goes down the stages, and in each from the defensive answer to the owning one. */
static void
test_stops (void)
{
  static const struct
  {
    PivotSide  side;
    PivotStage stage;
  } places[] = {
    { PIVOT_SIDE_DEFENSIVE, PIVOT_STAGE_ROOT_CAUSE },
    { PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE },
    { PIVOT_SIDE_DEFENSIVE, PIVOT_STAGE_OUTCOME_LEARNING },
    { PIVOT_SIDE_OWNED, PIVOT_STAGE_OUTCOME_LEARNING },
  };
  g_autoptr (PivotContrastState) state = show (owned, defensive);

  g_assert_cmpuint (state->stops->len, ==, G_N_ELEMENTS (places));
  for (guint i = 0; i < G_N_ELEMENTS (places); i++)
    {
      const PivotContrastStop *stop = &g_array_index (state->stops, PivotContrastStop, i);

      g_assert_cmpint (stop->side, ==, places[i].side);
      g_assert_cmpint (stop->stage, ==, places[i].stage);
      g_assert_cmpint (stop->phrase.owned, ==, places[i].side == PIVOT_SIDE_OWNED);
    }
}

/* Where one is after a change: at the words where they still stand, or before what comes behind them. */
static const struct
{
  const char *what;
  guint       stop;    /* where one was */
  const char *cause;   /* of the defensive answer */
  const char *outcome; /* of the owning answer */
  guint       expected;
  gboolean    there;
} changes[] = {
  { "nothing", 2, "The vendor never told us.", "It cost us $84,000.", 2, TRUE },
  { "further down", 0, "The vendor never told us.", "It rained.", 0, TRUE },
  { "further up", 2, "", "It cost us $84,000.", 1, TRUE },
  { "before them in the card", 3, "The vendor never told us.", "It rained. It cost us $84,000.", 3, TRUE },
  { "they are gone", 0, "", "It cost us $84,000.", 0, FALSE },
  { "they were the last", 3, "The vendor never told us.", "It rained.", 3, FALSE },
};

static void
test_find_stop (void)
{
  g_autoptr (PivotContrastState) before = show (owned, defensive);

  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      const char *const one[PIVOT_N_STAGES] = { "", owned[1], "", changes[i].outcome };
      const char *const other[PIVOT_N_STAGES] = { "", changes[i].cause, "", defensive[3] };
      g_autoptr (PivotContrastState) after = show (one, other);
      gboolean there = FALSE;
      guint    stop = pivot_contrast_state_find_stop (after, &g_array_index (before->stops, PivotContrastStop, changes[i].stop), &there);

      g_test_message ("%s: %u", changes[i].what, stop);
      g_assert_cmpuint (stop, ==, changes[i].expected);
      g_assert_cmpint (there, ==, changes[i].there);
    }
}

static void
test_nothing (void)
{
  g_autoptr (PivotContrastState) state = show (owned, nothing);

  g_assert_true (state->sides[PIVOT_SIDE_DEFENSIVE].empty);
  g_assert_false (state->sides[PIVOT_SIDE_OWNED].empty);
  g_assert_cmpstr (state->sides[PIVOT_SIDE_DEFENSIVE].descriptions[PIVOT_STAGE_ROOT_CAUSE], ==, "");
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/contrast-state/verdicts", test_verdicts);
  g_test_add_func ("/contrast-state/stops", test_stops);
  g_test_add_func ("/contrast-state/find-stop", test_find_stop);
  g_test_add_func ("/contrast-state/nothing", test_nothing);
  return g_test_run ();
}
