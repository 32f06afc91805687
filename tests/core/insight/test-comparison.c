/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-comparison.h"

#include "core/rubric/pivot-rubric.h"
#include "pivot-test.h"

#define KEPT "I checked one depot."
#define OWNED "The mistake was mine. I never asked the night shift. One call would have shown it."
#define BLAMING "The vendor ruined the launch and the market was against us."

static PivotPack *pack;

static PivotDraft *
draft_of (const char *const texts[PIVOT_N_STAGES],
          const char       *title)
{
  g_autoptr (PivotAnswer) answer = pivot_answer_new (texts);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) titled = pivot_draft_with_fact (empty, PIVOT_FACT_TITLE, title);

  return pivot_draft_with_answer (titled, PIVOT_SIDE_OWNED, answer);
}

/* Root causes, and by which rules they differ: + won, - lost, ~ shed, ! caught. */
static const struct
{
  const char *from;
  const char *to;
  const char *turns;
  guint       changes;
} cases[] = {
  { OWNED, OWNED, "", 0 },
  { KEPT, KEPT " " OWNED, "+I1 +I3 +I4 ", 1 },
  { KEPT " " OWNED, KEPT, "-I1 -I3 -I4 ", 1 },
  { KEPT " " BLAMING, KEPT, "~C1 ", 1 },
  { KEPT, KEPT " " BLAMING, "!C1 ", 1 },
  { "", "", "", 0 },
};

static PivotComparison *
compare (const char *from,
         const char *to,
         gboolean    assessed)
{
  g_autoptr (PivotDraft) first = draft_of ((const char *const[]) { "", from, "", "" }, "One");
  g_autoptr (PivotDraft) second = draft_of ((const char *const[]) { "", to, "", "" }, "One");
  g_autoptr (PivotReport) first_report = pivot_rubric_assess (pack, first, PIVOT_SIDE_OWNED, pivot_pack_get_pace (pack));
  g_autoptr (PivotReport) second_report = pivot_rubric_assess (pack, second, PIVOT_SIDE_OWNED, pivot_pack_get_pace (pack));

  return pivot_comparison_new (&(PivotVersion) { first, assessed ? first_report : NULL },
                               &(PivotVersion) { second, assessed ? second_report : NULL }, PIVOT_DIFF_WORDS);
}

/* The turns of the root cause by the rules named in the cases, in the order in which they come. */
static char *
describe (PivotComparison *comparison)
{
  static const char *const rules[] = { "I1", "I3", "I4", "C1", NULL };
  static const char        signs[] = { '+', '-', '~', '!' };
  guint                    n_turns;
  const PivotTurn         *turns = pivot_comparison_get_turns (comparison, &n_turns);
  GString                 *description = g_string_new (NULL);

  for (guint i = 0; i < n_turns; i++)
    {
      g_assert_cmpint (turns[i].slot != NULL, ==, turns[i].kind <= PIVOT_TURN_LOST);
      if (turns[i].stage == PIVOT_STAGE_ROOT_CAUSE && g_strv_contains (rules, turns[i].rule))
        g_string_append_printf (description, "%c%s ", signs[turns[i].kind], turns[i].rule);
    }
  return g_string_free (description, FALSE);
}

static void
test_turns (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotComparison) comparison = compare (cases[i].from, cases[i].to, TRUE);
      g_autofree char *turns = describe (comparison);

      g_assert_cmpstr (turns, ==, cases[i].turns);
      g_assert_cmpuint (pivot_comparison_count_changes (comparison), ==, cases[i].changes);
      g_assert_cmpuint (pivot_diff_count_changes (pivot_comparison_get_diff (comparison, PIVOT_STAGE_ROOT_CAUSE)), ==, cases[i].changes);
      g_assert_cmpint (pivot_comparison_is_alike (comparison), ==, cases[i].changes == 0);
    }
}

static void
test_not_assessed (void)
{
  g_autoptr (PivotComparison) comparison = compare (OWNED, BLAMING, FALSE);
  guint n_turns;

  pivot_comparison_get_turns (comparison, &n_turns);
  g_assert_cmpuint (n_turns, ==, 0);
  g_assert_false (pivot_comparison_is_alike (comparison));
}

/* Words in the context, and in the root cause before and after; whether the seconds of the unchanged context hang on the root cause. */
static const struct
{
  guint    context;
  guint    from;
  guint    to;
  gboolean hangs;
} lengths[] = {
  { 4, 3, 2, TRUE },
  { 4, 2, 3, TRUE },
  { 4, 3, 3, FALSE },
  { 4, 3, 13, FALSE },
  { 5, 3, 2, FALSE },
};

static PivotReport *
assess (PivotDraft *draft)
{
  return pivot_rubric_assess (pack, draft, PIVOT_SIDE_OWNED, 150);
}

static char *
write_words (guint n_words)
{
  GString *text = g_string_new ("One");

  for (guint i = 1; i < n_words; i++)
    g_string_append (text, " door");
  return g_string_free (text, FALSE);
}

/* A stage that did not change is neither shorter nor longer, whatever its neighbours do. */
static void
test_seconds (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      g_autofree char *context = write_words (lengths[i].context);
      g_autofree char *before = write_words (lengths[i].from);
      g_autofree char *after = write_words (lengths[i].to);
      g_autoptr (PivotDraft) first = draft_of ((const char *const[]) { context, before, "", "" }, "One");
      g_autoptr (PivotDraft) second = draft_of ((const char *const[]) { context, after, "", "" }, "One");
      g_autoptr (PivotReport) first_report = assess (first);
      g_autoptr (PivotReport) second_report = assess (second);
      g_autoptr (PivotComparison) comparison = pivot_comparison_new (&(PivotVersion) { first, first_report }, &(PivotVersion) { second, second_report }, PIVOT_DIFF_WORDS);
      guint  shown = pivot_report_get_stage (second_report, PIVOT_STAGE_PRECISE_CONTEXT)->whole_seconds;
      double from = 0;
      double to = 0;

      g_assert_true (pivot_comparison_get_seconds (comparison, PIVOT_STAGE_PRECISE_CONTEXT, &from, &to));
      g_assert_cmpfloat (from, ==, to);
      g_assert_cmpint (shown != (guint) from, ==, lengths[i].hangs);
      g_assert_true (pivot_comparison_get_seconds (comparison, PIVOT_STAGE_ROOT_CAUSE, &from, &to));
      g_assert_cmpuint ((guint) to, ==, pivot_report_get_stage (second_report, PIVOT_STAGE_ROOT_CAUSE)->whole_seconds);
      g_assert_true (pivot_comparison_get_seconds (comparison, PIVOT_STAGE_WHOLE, &from, &to));
      g_assert_cmpfloat (to, ==, pivot_report_get_seconds (second_report));
    }
}

static void
test_facts (void)
{
  g_autoptr (PivotDraft) from = draft_of ((const char *const[]) { "", "", "", "" }, "One");
  g_autoptr (PivotDraft) to = pivot_draft_with_fact (from, PIVOT_FACT_STAKE, "large");
  g_autoptr (PivotComparison) comparison = pivot_comparison_new (&(PivotVersion) { from, NULL }, &(PivotVersion) { to, NULL }, PIVOT_DIFF_WORDS);

  g_assert_true (pivot_comparison_has_fact (comparison, PIVOT_FACT_STAKE));
  g_assert_false (pivot_comparison_has_fact (comparison, PIVOT_FACT_TITLE));
  g_assert_false (pivot_comparison_has_tags (comparison));
  g_assert_false (pivot_comparison_is_alike (comparison));
}

static void
test_tags (void)
{
  g_autoptr (PivotDraft) from = draft_of ((const char *const[]) { "", "", "", "" }, "One");
  g_autoptr (PivotDraft) to = pivot_draft_with_tags (from, (const char *const[]) { "launch", NULL });
  g_autoptr (PivotComparison) comparison = pivot_comparison_new (&(PivotVersion) { from, NULL }, &(PivotVersion) { to, NULL }, PIVOT_DIFF_WORDS);

  g_assert_true (pivot_comparison_has_tags (comparison));
  g_assert_false (pivot_comparison_is_alike (comparison));
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  int result;

  pivot_test_init (&argc, &argv);
  pack = pivot_pack_new_for_language ("en", &error);
  g_assert_no_error (error);
  g_test_add_func ("/comparison/turns", test_turns);
  g_test_add_func ("/comparison/not-assessed", test_not_assessed);
  g_test_add_func ("/comparison/seconds", test_seconds);
  g_test_add_func ("/comparison/facts", test_facts);
  g_test_add_func ("/comparison/tags", test_tags);
  result = g_test_run ();
  pivot_pack_unref (pack);
  return result;
}
