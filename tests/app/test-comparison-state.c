/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-comparison-state.h"

#include "core/rubric/pivot-rubric.h"
#include "pivot-test.h"

/* Lines by "/"; the sides of a line by "|", "=" where nothing changed, "(n)" where n sentences are left out. */
static const struct
{
  const char *name;
  const char *from;
  const char *to;
  const char *lines;
  const char *both;
  const char *changes;
} cases[] = {
  { "empty", "", "", "", "", "No differences" },
  { "same", "One is here. Two is there. Six sit.", "One is here. Two is there. Six sit.", "(3)", "(3)", "No differences" },
  { "same-short", "One is here.", "One is here.", "One is here.=", "One is here.", "No differences" },
  { "word", "One was partly here.", "One was here.", "One was [partly ]here.|One was here.", "One was [partly ]here.", "1 change" },
  { "context", "A is a. B is b. C is c. D is d. E was e.", "A is a. B is b. C is c. D is d. E is e.",
    "(3)/D is d.=/E [was] e.|E {is} e.", "(3)/D is d./E [was]{is} e.", "1 change" },
  { "context-both", "A is a. B is b. C was c. D is d. E is e. F is f.", "A is a. B is b. C is c. D is d. E is e. F is f.",
    "A is a.=/B is b.=/C [was] c.|C {is} c./D is d.=/(2)", "A is a./B is b./C [was]{is} c./D is d./(2)", "1 change" },
  { "out", "One is here. Quite gone now. Six sit.", "One is here. Six sit.", "One is here.=/[Quite gone now.]|/Six sit.=",
    "One is here./[Quite gone now.]/Six sit.", "1 change" },
  { "in-place-of", "One is here. Quite gone now. Six sit.", "One is here. Never seen before. Six sit.",
    "One is here.=/[Quite gone now.]|{Never seen before.}/Six sit.=", "One is here./[Quite gone now.] {Never seen before.}/Six sit.", "1 change" },
};

static void
describe_prose (GString          *description,
                const PivotProse *prose)
{
  gsize at = 0;

  for (guint i = 0; i < prose->runs->len; i++)
    {
      const PivotRun *run = &g_array_index (prose->runs, PivotRun, i);
      gboolean        deleted = run->op == PIVOT_DIFF_DELETE;

      g_string_append_len (description, prose->text + at, (gssize) (run->span.start - at));
      g_string_append_c (description, deleted ? '[' : '{');
      g_string_append_len (description, prose->text + run->span.start, (gssize) pivot_span_length (run->span));
      g_string_append_c (description, deleted ? ']' : '}');
      at = run->span.end;
    }
  g_string_append (description, prose->text + at);
}

static char *
describe (const PivotComparisonStage *stage,
          gboolean                    both)
{
  GString *description = g_string_new (NULL);

  for (guint i = 0; i < stage->lines->len; i++)
    {
      const PivotComparisonLine *line = g_ptr_array_index (stage->lines, i);

      g_string_append (description, i > 0 ? "/" : "");
      if (line->n_unchanged > 0)
        g_string_append_printf (description, "(%u)", line->n_unchanged);
      else if (both)
        describe_prose (description, line->prose[PIVOT_PROSE_BOTH]);
      else
        {
          describe_prose (description, line->prose[PIVOT_PROSE_FROM]);
          g_string_append (description, line->changed ? "|" : "=");
          if (line->changed)
            describe_prose (description, line->prose[PIVOT_PROSE_TO]);
        }
    }
  return g_string_free (description, FALSE);
}

static PivotComparisonState *
compare (const char *from,
         const char *to)
{
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) first = pivot_draft_with_text (empty, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, from);
  g_autoptr (PivotDraft) second = pivot_draft_with_text (empty, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, to);
  g_autoptr (PivotComparison) comparison = pivot_comparison_new (&(PivotVersion) { first, NULL }, &(PivotVersion) { second, NULL }, PIVOT_DIFF_WORDS);

  return pivot_comparison_state_new (comparison);
}

static void
test_lines (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotComparisonState) state = compare (cases[i].from, cases[i].to);
      const PivotComparisonStage *stage = &state->stages[PIVOT_STAGE_ROOT_CAUSE];
      g_autofree char            *lines = describe (stage, FALSE);
      g_autofree char            *both = describe (stage, TRUE);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (lines, ==, cases[i].lines);
      g_assert_cmpstr (both, ==, cases[i].both);
      g_assert_cmpstr (stage->changes, ==, cases[i].changes);
      g_assert_cmpuint (state->n_changes, ==, stage->n_changes);
      g_assert_cmpstr (state->stages[PIVOT_STAGE_PRECISE_CONTEXT].changes, ==, "No differences");
      g_assert_null (state->pace);
    }
}

/* A context and a root cause, before and after, and by how much each is said to be longer. At this pace a word takes 0.4 s. */
static const struct
{
  const char *from[2];
  const char *to[2];
  const char *paces[2];
} paces[] = {
  { { "One door was open", "We sat still" }, { "One door was open", "We sat" }, { NULL, NULL } },
  { { "One door was open", "We sat" }, { "One door was open", "We sat still" }, { NULL, NULL } },
  { { "One door was open", "We sat" }, { "One door was open\n", "We sat still" }, { NULL, NULL } },
  { { "One door was open", "We sat" }, { "One door was quite wide open", "We sat" }, { "1 s longer", NULL } },
};

static PivotDraft *
draft_of (const char *const texts[2])
{
  g_autoptr (PivotAnswer) answer = pivot_answer_new ((const char *const[PIVOT_N_STAGES]) { texts[0], texts[1], "", "" });
  g_autoptr (PivotDraft) empty = pivot_draft_new ();

  return pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);
}

static void
test_paces (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", &error);

  g_assert_no_error (error);
  for (guint i = 0; i < G_N_ELEMENTS (paces); i++)
    {
      g_autoptr (PivotDraft) first = draft_of (paces[i].from);
      g_autoptr (PivotDraft) second = draft_of (paces[i].to);
      g_autoptr (PivotReport) before = pivot_rubric_assess (pack, first, PIVOT_SIDE_OWNED, 150);
      g_autoptr (PivotReport) after = pivot_rubric_assess (pack, second, PIVOT_SIDE_OWNED, 150);
      g_autoptr (PivotComparison) comparison = pivot_comparison_new (&(PivotVersion) { first, before }, &(PivotVersion) { second, after }, PIVOT_DIFF_WORDS);
      g_autoptr (PivotComparisonState) state = pivot_comparison_state_new (comparison);

      for (guint stage = 0; stage < G_N_ELEMENTS (paces[i].paces); stage++)
        g_assert_cmpstr (state->stages[stage].pace, ==, paces[i].paces[stage]);
    }
}

/* What is cut keeps whole characters, and no more of what changed than it has of the text. */
static void
test_cut (void)
{
  static const struct
  {
    gsize       most;
    const char *text;
    guint       runs;
    gsize       end;
  } cuts[] = {
    { 0, "", 0, 0 },
    { 2, "na", 1, 2 },
    { 3, "na", 1, 2 },
    { 4, "naï", 1, 4 },
    { 100, "naïve one", 1, 6 },
  };
  const PivotRun run = { { 1, 6 }, PIVOT_DIFF_INSERT, FALSE };
  g_autoptr (GArray) runs = g_array_new (FALSE, FALSE, sizeof (PivotRun));
  PivotProse prose = { (char *) "naïve one", runs };

  g_array_append_val (runs, run);
  for (guint i = 0; i < G_N_ELEMENTS (cuts); i++)
    {
      g_autoptr (PivotProse) cut = pivot_prose_cut (&prose, cuts[i].most);

      g_assert_cmpstr (cut->text, ==, cuts[i].text);
      g_assert_cmpuint (cut->runs->len, ==, cuts[i].runs);
      if (cut->runs->len > 0)
        g_assert_cmpuint (g_array_index (cut->runs, PivotRun, 0).span.end, ==, cuts[i].end);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/comparison-state/lines", test_lines);
  g_test_add_func ("/comparison-state/paces", test_paces);
  g_test_add_func ("/comparison-state/cut", test_cut);
  return g_test_run ();
}
