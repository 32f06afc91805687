/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/contrast/pivot-pairing.h"

#include "core/rubric/pivot-rubric.h"
#include "pivot-test-rubric.h"
#include "pivot-test.h"

static PivotPairing *
pair (const char *const owned[PIVOT_N_STAGES],
      const char *const defensive[PIVOT_N_STAGES])
{
  g_autoptr (PivotDraft) draft = pivot_test_draft_with_texts (owned);
  g_autoptr (PivotAnswer) answer = pivot_answer_new (defensive);
  g_autoptr (PivotDraft) both = pivot_draft_with_answer (draft, PIVOT_SIDE_DEFENSIVE, answer);
  g_autoptr (PivotReport) one = pivot_rubric_assess (pivot_test_pack (), both, PIVOT_SIDE_OWNED, 150);
  g_autoptr (PivotReport) other = pivot_rubric_assess (pivot_test_pack (), both, PIVOT_SIDE_DEFENSIVE, 150);
  PivotReport *const reports[PIVOT_N_SIDES] = { [PIVOT_SIDE_OWNED] = one, [PIVOT_SIDE_DEFENSIVE] = other };

  return pivot_pairing_new (both, reports);
}

static const char *const nothing[PIVOT_N_STAGES] = { NULL };

static const char *const owned[PIVOT_N_STAGES] = {
  "In May 2023 I led the launch of a pass for ferries. We wanted 4,000 riders and got 610.",
  "The mistake was mine. I never checked the ticket data.",
  "I stopped the campaign that day and called the team together.",
  "It cost us $84,000. Before every launch I now test the price with an analyst.",
};

static const char *const defensive[PIVOT_N_STAGES] = {
  "The engineers delivered late.",
  "The mistake was mine. The vendor never told us.",
  "It was chaos, and everybody was furious.",
  "In the end it was a blessing in disguise.",
};

static const struct
{
  const char        *name;
  const char *const *texts;
  PivotStance        stances[PIVOT_N_ROWS];
} cases[] = {
  { "nothing", nothing, { PIVOT_STANCE_OPEN, PIVOT_STANCE_OPEN, PIVOT_STANCE_OPEN } },
  { "owned", owned, { PIVOT_STANCE_OWNED, PIVOT_STANCE_OWNED, PIVOT_STANCE_OWNED } },
  { "defensive", defensive, { PIVOT_STANCE_MIXED, PIVOT_STANCE_DEFENSIVE, PIVOT_STANCE_DEFENSIVE } },
};

static void
test_stance (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);

  /* It is the same on either side. */
  for (guint side = 0; side < PIVOT_N_SIDES; side++)
    {
      g_autoptr (PivotPairing) pairing = pair (side == PIVOT_SIDE_OWNED ? cases[i].texts : nothing, side == PIVOT_SIDE_OWNED ? nothing : cases[i].texts);

      for (guint row = 0; row < PIVOT_N_ROWS; row++)
        g_assert_cmpint (pivot_pairing_get_stance (pairing, (PivotSide) side, (PivotRow) row), ==, cases[i].stances[row]);
    }
}

/* Phrases go through their text in its order, and none lies in another. */
static void
test_phrases (void)
{
  g_autoptr (PivotPairing) pairing = pair (owned, defensive);
  guint n_all = 0;

  for (guint cell = 0; cell < PIVOT_N_SIDES * PIVOT_N_STAGES; cell++)
    {
      guint              n_phrases;
      const PivotPhrase *phrases = pivot_pairing_get_phrases (pairing, (PivotSide) (cell / PIVOT_N_STAGES), (PivotStage) (cell % PIVOT_N_STAGES), &n_phrases);

      for (guint i = 0; i < n_phrases; i++)
        {
          g_assert_cmpuint (phrases[i].span.start, <, phrases[i].span.end);
          if (i > 0)
            g_assert_cmpuint (phrases[i].span.start, >=, phrases[i - 1].span.end);
        }
      n_all += n_phrases;
    }
  g_assert_cmpuint (n_all, >=, 8);
}

static void
test_both_sides_in_one_text (void)
{
  g_autoptr (PivotPairing) pairing = pair (owned, defensive);
  guint              n_phrases;
  const PivotPhrase *phrases = pivot_pairing_get_phrases (pairing, PIVOT_SIDE_DEFENSIVE, PIVOT_STAGE_ROOT_CAUSE, &n_phrases);

  g_assert_cmpuint (n_phrases, ==, 2);
  g_assert_true (phrases[0].owned);
  g_assert_false (phrases[1].owned);
}

static void
test_evidence (void)
{
  g_autoptr (PivotPairing) pairing = pair (owned, defensive);
  g_autoptr (GArray) cost = pivot_pairing_list_evidence (pairing, PIVOT_SIDE_OWNED, PIVOT_ROW_REALITY);
  g_autoptr (GArray) none = pivot_pairing_list_evidence (pairing, PIVOT_SIDE_DEFENSIVE, PIVOT_ROW_FOCUS);

  g_assert_cmpuint (cost->len, >=, 1);
  g_assert_cmpstr (g_array_index (cost, PivotSlot, 0).rule, ==, "W12");
  g_assert_cmpuint (none->len, ==, 0);
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strconcat ("/pairing/stance/", cases[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_stance);
    }
  g_test_add_func ("/pairing/phrases", test_phrases);
  g_test_add_func ("/pairing/both-sides-in-one-text", test_both_sides_in_one_text);
  g_test_add_func ("/pairing/evidence", test_evidence);
  return g_test_run ();
}
