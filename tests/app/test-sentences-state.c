/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"

#include "app/contrast/pivot-sentences-state.h"
#include "core/rubric/pivot-rubric.h"

static const char *const texts[PIVOT_N_STAGES] = {
  "We met on Mondays. The vendor never told us about the doors.",
  "The mistake was mine.",
  "",
  "In the end it was a blessing in disguise.",
};

static PivotDraft *
make_draft (void)
{
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotAnswer) answer = pivot_answer_new (texts);

  return pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);
}

static PivotSentencesState *
sort (PivotDraft *draft)
{
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", NULL);
  g_autoptr (PivotReport) one = pivot_rubric_assess (pack, draft, PIVOT_SIDE_OWNED, 150);
  g_autoptr (PivotReport) other = pivot_rubric_assess (pack, draft, PIVOT_SIDE_DEFENSIVE, 150);
  PivotReport *const reports[PIVOT_N_SIDES] = { [PIVOT_SIDE_OWNED] = one, [PIVOT_SIDE_DEFENSIVE] = other };
  g_autoptr (PivotPairing) pairing = pivot_pairing_new (draft, reports);

  return pivot_sentences_state_new (pairing);
}

static const PivotSorted *
get (GPtrArray *list,
     guint      index)
{
  g_assert_cmpuint (index, <, list->len);
  return g_ptr_array_index (list, index);
}

static void
test_sorted (void)
{
  g_autoptr (PivotDraft) draft = make_draft ();
  g_autoptr (PivotSentencesState) state = sort (draft);
  const PivotSortedRow *row = &state->rows[PIVOT_ROW_RESPONSIBILITY];

  g_assert_cmpstr (get (row->defensive, 0)->text, ==, "The vendor never told us about the doors.");
  g_assert_cmpint (get (row->defensive, 0)->stage, ==, PIVOT_STAGE_PRECISE_CONTEXT);
  g_assert_cmpuint (g_strv_length (get (row->defensive, 0)->rules), >=, 1);
  g_assert_cmpstr (get (row->owned, 0)->text, ==, "The mistake was mine.");
  g_assert_cmpstr (get (state->rows[PIVOT_ROW_REALITY].defensive, 0)->text, ==, texts[PIVOT_STAGE_OUTCOME_LEARNING]);
  g_assert_cmpuint (state->rows[PIVOT_ROW_FOCUS].defensive->len, ==, 0);
  g_assert_cmpstr (state->rows[PIVOT_ROW_FOCUS].to_turn, ==, "Nothing to turn");
  g_assert_cmpstr (get (state->rest, 0)->text, ==, "We met on Mondays.");
  g_assert_cmpstr (state->summary, ==, "2 to turn, of 4 sentences");
}

/* Marks lie in the sentence, not in the stage. */
static void
test_phrases (void)
{
  g_autoptr (PivotDraft) draft = make_draft ();
  g_autoptr (PivotSentencesState) state = sort (draft);
  const PivotSorted *sentence = get (state->rows[PIVOT_ROW_RESPONSIBILITY].defensive, 0);
  g_autofree char   *quote = NULL;

  g_assert_cmpuint (sentence->phrases->len, ==, 1);
  quote = pivot_span_quote (g_array_index (sentence->phrases, PivotPhrase, 0).span, sentence->text);
  g_assert_true (g_str_has_prefix (quote, "The vendor never told us"));
}

/* What is called context leaves its row, is remembered by its words, and can go back. */
static void
test_set_aside (void)
{
  g_autoptr (PivotDraft) draft = make_draft ();
  g_autoptr (PivotSentencesState) before = sort (draft);
  const PivotSorted *sentence = get (before->rows[PIVOT_ROW_RESPONSIBILITY].defensive, 0);
  g_autoptr (PivotSentencesState) after = NULL;

  for (guint i = 0; sentence->rules[i] != NULL; i++)
    {
      g_autoptr (PivotDraft) given = g_steal_pointer (&draft);

      draft = pivot_draft_with_dismissal (given, sentence->rules[i], sentence->hash);
    }
  after = sort (draft);
  g_assert_cmpuint (after->rows[PIVOT_ROW_RESPONSIBILITY].defensive->len, ==, 0);
  g_assert_cmpstr (get (after->rest, 1)->text, ==, sentence->text);
  g_assert_true (g_strv_equal ((const char *const *) get (after->rest, 1)->rules, (const char *const *) sentence->rules));
  g_assert_cmpuint (g_strv_length (get (after->rest, 0)->rules), ==, 0);
}

/* What Pivot reads as owned but the writer calls deflecting goes to the other side of its row, and can go back. */
static void
test_disowned (void)
{
  g_autoptr (PivotDraft) draft = make_draft ();
  g_autoptr (PivotSentencesState) before = sort (draft);
  const PivotSorted *sentence = get (before->rows[PIVOT_ROW_RESPONSIBILITY].owned, 0);
  g_autoptr (PivotDraft) given = NULL;
  g_autoptr (PivotSentencesState) after = NULL;
  const PivotSorted *moved = NULL;

  g_assert_false (sentence->moved);
  g_assert_cmpstr (sentence->rules[0], ==, "responsibility");
  given = pivot_draft_with_dismissal (draft, sentence->rules[0], sentence->hash);
  after = sort (given);
  g_assert_cmpuint (after->rows[PIVOT_ROW_RESPONSIBILITY].owned->len, ==, 0);
  moved = get (after->rows[PIVOT_ROW_RESPONSIBILITY].defensive, 1);
  g_assert_cmpstr (moved->text, ==, "The mistake was mine.");
  g_assert_true (moved->moved);
  g_assert_true (g_strv_equal ((const char *const *) moved->rules, (const char *const *) sentence->rules));
  g_assert_cmpuint (moved->phrases->len, ==, 1);
  g_assert_cmpstr (after->summary, ==, "3 to turn, of 4 sentences");
  g_assert_false (get (after->rows[PIVOT_ROW_RESPONSIBILITY].defensive, 0)->moved);
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/sentences-state/sorted", test_sorted);
  g_test_add_func ("/sentences-state/phrases", test_phrases);
  g_test_add_func ("/sentences-state/set-aside", test_set_aside);
  g_test_add_func ("/sentences-state/disowned", test_disowned);
  return g_test_run ();
}
