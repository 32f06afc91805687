/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-rubric.h"

#include "pivot-test.h"

#include <math.h>
#include <string.h>

#define P "In March I was the planner for the new depot in Lille. Our goal was to open with 40 bays by 3 May, but we opened three weeks late and with only 22 bays."
#define I "The failure was mine. I assumed the ground survey was complete and I never asked the surveyor about the old drains. One call would have shown it. It was an untested assumption."
#define V "That same day I halted the paving and brought the surveyor and two foremen together. We compared the survey with the old plans line by line and found that four drains were missing."
#define O "We recovered all 40 bays by the end of June. Since then I open every site plan with a one-page checklist that the surveyor signs; it takes ten minutes. It has caught two missing drains in the last three openings, and we still use it."

static PivotPack *pack;

static PivotReport *
assess (const char *p,
        const char *i,
        const char *v,
        const char *o)
{
  const char *const texts[PIVOT_N_STAGES] = { p, i, v, o };
  g_autoptr (PivotAnswer) answer = pivot_answer_new (texts);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);

  return pivot_rubric_assess (pack, draft, PIVOT_SIDE_OWNED, 150);
}

static guint
count (PivotReport     *report,
       PivotFindingKind kind,
       const char      *rule)
{
  guint               n_findings = 0;
  guint               n = 0;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    n += findings[i].kind == kind && (rule == NULL || g_str_equal (findings[i].rule, rule));
  return n;
}

/* The first finding of a rule that is about some words, or NULL. */
static const PivotFinding *
first (PivotReport *report,
       const char  *rule)
{
  guint               n_findings = 0;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].located && g_str_equal (findings[i].rule, rule))
        return &findings[i];
    }
  return NULL;
}

static void
test_empty (void)
{
  g_autoptr (PivotReport) report = assess ("", "", "", "");

  g_assert_cmpfloat (pivot_report_get_score (report), ==, 0);
  g_assert_cmpfloat (pivot_report_get_own_score (report), ==, 0);
  g_assert_cmpint (pivot_report_get_own_level (report), ==, 0);
  g_assert_cmpuint (pivot_report_get_words (report), ==, 0);
  g_assert_false (pivot_report_is_ready (report));
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_assert_cmpuint (pivot_report_get_stage (report, (PivotStage) i)->state, ==, PIVOT_STATE_NOT_STARTED);
  g_assert_cmpuint (count (report, PIVOT_FINDING_MISSING, NULL), ==, 0);
}

static void
test_dots (void)
{
  static const guint expected[PIVOT_N_STAGES] = { 7, 6, 5, 7 };
  g_autoptr (PivotReport) report = assess ("", "", "", "");

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_assert_cmpuint (pivot_report_get_stage (report, (PivotStage) i)->n_slots, ==, expected[i]);
}

static void
test_good (void)
{
  g_autoptr (PivotReport) report = assess (P, I, V, O);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      g_test_message ("%s", pivot_stage_get_id ((PivotStage) i));
      g_assert_cmpuint (pivot_report_get_stage (report, (PivotStage) i)->state, ==, PIVOT_STATE_READY);
    }
  g_assert_cmpuint (count (report, PIVOT_FINDING_CONTRAST, NULL), ==, 0);
  g_assert_true (pivot_report_is_ready (report));
  g_assert_cmpfloat (pivot_report_get_score (report), >, 0.8);
  g_assert_cmpint (pivot_report_get_own_level (report), ==, 4);
}

/* The word follows the share of what a stage has to have: two of six dots are not nearly all. */
static void
test_states (void)
{
  static const char *const texts[] = { "It was my fault. It was an untested assumption.", I, I " The vendor failed to deliver the cards on time." };
  static const PivotState  states[] = { PIVOT_STATE_DRAFTING, PIVOT_STATE_READY, PIVOT_STATE_NEARLY };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (PivotReport) report = assess (P, texts[i], V, O);

      g_assert_cmpint (pivot_report_get_stage (report, PIVOT_STAGE_ROOT_CAUSE)->state, ==, states[i]);
    }
}

static void
test_empty_stage (void)
{
  g_autoptr (PivotReport) report = assess (P, "", V, O);

  g_assert_cmpuint (pivot_report_get_stage (report, PIVOT_STAGE_ROOT_CAUSE)->state, ==, PIVOT_STATE_NOT_STARTED);
  g_assert_cmpfloat (pivot_report_get_stage (report, PIVOT_STAGE_ROOT_CAUSE)->score, ==, 0);
  g_assert_cmpuint (count (report, PIVOT_FINDING_MISSING, "W9"), ==, 1);
  g_assert_false (pivot_report_is_ready (report));
}

static const struct
{
  const char *name;
  const char *text;
  const char *rule;
  const char *quote;
} contrasts[] = {
  { "blame", "We opened late. The vendor failed to deliver the cards on time.", "C1", "The vendor failed to deliver the cards on time" },
  { "curly", "They didn’t tell me about the change.", "C1", "They didn’t tell me about the change" },
  { "disguise", "It turned out to be a blessing in disguise.", "C2", NULL },
  { "perfection", "I am a perfectionist.", "W3", "perfectionist" },
  { "costume", "I simply care too much.", "W1", "care too much" },
  { "refusal", "To be honest I can’t think of one.", "W6", NULL },
  { "passive", "Mistakes were made.", "I9", "Mistakes were made" },
  { "drama", "It was a nightmare, and she was furious.", "C3", NULL },
};

static void
test_contrasts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (contrasts); i++)
    {
      g_autoptr (PivotReport) report = assess ("", contrasts[i].text, "", "");
      const PivotFinding *finding = first (report, contrasts[i].rule);
      g_autofree char    *quote = NULL;

      g_test_message ("%s", contrasts[i].name);
      g_assert_nonnull (finding);
      g_assert_cmpint (finding->kind, ==, PIVOT_FINDING_CONTRAST);
      quote = pivot_span_quote (finding->span, contrasts[i].text);
      if (contrasts[i].quote != NULL)
        g_assert_cmpstr (quote, ==, contrasts[i].quote);
      g_assert_cmpuint (strlen (finding->sentence_hash), ==, 16);
    }
}

static const char *const clean[] = {
  "They were not to blame; I was.",
  "I don’t think it was the vendor’s fault.",
  "Instead of blaming the vendor, I asked what I had not told them.",
  "Although the vendor was late, I should have planned for it.",
  "The vendor was late, but I never asked for a date.",
  "I asked the team to test it again.",
  "He said “the vendor failed us completely”.",
  "I failed. It was a mistake, and I fixed it immediately and exactly as planned.",
  "I had to identify the gap and validate the numbers.",
  "I never told the vendor about the change.",
};

static void
test_clean (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (clean); i++)
    {
      g_autoptr (PivotReport) report = assess ("", clean[i], "", "");

      g_test_message ("%s", clean[i]);
      g_assert_cmpuint (count (report, PIVOT_FINDING_CONTRAST, NULL), ==, 0);
    }
}

/* What a sentence brings is never taken back by another that brings more. */
static void
test_monotone (void)
{
  static const char *const evidence[] = {
    "We lost $40,000.",
    "I never checked the drains.",
    "One look would have shown it.",
    "Since then every plan is read twice.",
    "It has caught nine gaps in two years.",
  };
  g_autoptr (GString) text = g_string_new ("I was wrong.");
  double last = -1;

  for (guint i = 0; i < G_N_ELEMENTS (evidence); i++)
    {
      g_autoptr (PivotReport) report = assess (P, text->str, V, text->str);

      g_assert_cmpfloat (pivot_report_get_score (report), >=, last);
      last = pivot_report_get_score (report);
      g_string_append_printf (text, " %s", evidence[i]);
    }
  g_assert_cmpfloat (last, >, 0);
}

static void
test_blame_costs (void)
{
  g_autoptr (PivotReport) with = assess (P, I " The vendor failed to deliver.", V, O);
  g_autoptr (PivotReport) without = assess (P, I, V, O);

  g_assert_cmpfloat (pivot_report_get_score (with), <, pivot_report_get_score (without));
  g_assert_cmpfloat (pivot_report_get_own_score (with), <, pivot_report_get_own_score (without));
}

static void
test_repetition (void)
{
  g_autoptr (PivotReport) once = assess ("", "The failure was mine.", "", "");
  g_autoptr (PivotReport) often = assess ("", "The failure was mine. The failure was mine. The failure was mine. The failure was mine.", "", "");

  g_assert_cmpfloat (pivot_report_get_score (once), ==, pivot_report_get_score (often));
  g_assert_cmpfloat (pivot_report_get_own_score (often), <=, 0.5);
}

static void
test_dismissed (void)
{
  const char *const texts[PIVOT_N_STAGES] = { "", "The vendor failed to deliver.", "", "" };
  g_autoptr (PivotAnswer) answer = pivot_answer_new (texts);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);
  g_autoptr (PivotReport) report = pivot_rubric_assess (pack, draft, PIVOT_SIDE_OWNED, 150);
  g_autoptr (PivotDraft) dismissed = NULL;
  g_autoptr (PivotReport) quiet = NULL;

  g_assert_cmpuint (count (report, PIVOT_FINDING_CONTRAST, "C1"), ==, 1);
  dismissed = pivot_draft_with_dismissal (draft, "C1", first (report, "C1")->sentence_hash);
  quiet = pivot_rubric_assess (pack, dismissed, PIVOT_SIDE_OWNED, 150);
  g_assert_cmpuint (count (quiet, PIVOT_FINDING_CONTRAST, "C1"), ==, 0);
}

static void
test_same_written_otherwise (void)
{
  g_autoptr (PivotReport) plain = assess ("", "I didn't ask the caf\303\251 staff.", "", "");
  g_autoptr (PivotReport) curly = assess ("", "I didn’t ask the cafe\314\201 staff.", "", "");
  g_autoptr (PivotReport) loud = assess ("", "I DIDN'T ASK THE CAF\303\211 STAFF.", "", "");

  g_assert_cmpfloat (pivot_report_get_score (plain), ==, pivot_report_get_score (curly));
  g_assert_cmpfloat (pivot_report_get_score (plain), ==, pivot_report_get_score (loud));
}

/* Spans stay inside the text and on character boundaries, whatever it is. */
static void
check_spans (const char *text)
{
  g_autoptr (PivotReport) report = assess (text, text, text, text);
  guint               n = 0;
  const PivotFinding *findings = pivot_report_get_findings (report, &n);
  gsize               length = strlen (text);

  g_assert_true (isfinite (pivot_report_get_score (report)));
  for (guint i = 0; i < n; i++)
    {
      if (!findings[i].located)
        continue;
      g_assert_cmpuint (findings[i].span.end, <=, length);
      g_assert_cmpuint (findings[i].span.start, <, findings[i].span.end);
      g_assert_true (g_utf8_validate (text + findings[i].span.start, (gssize) pivot_span_length (findings[i].span), NULL));
    }
}

static void
test_any_text (void)
{
  static const char *const pieces[] = { "I", "the vendor", "failed", "not", "n't", "to", "check", "because", ",", ".", "“", "”", "\n", "12 %", "$5", "’", "é", "🎉", "would have", "if", "that", "who", "blame", "my", "was", "missed", "by", "every", "-", "(" };

  for (guint round = 0; round < 150; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint i = 0; i < 60; i++)
        g_string_append_printf (text, "%s%s", pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))], g_test_rand_bit () ? " " : "");
      check_spans (text->str);
    }
}

static gint64
time_of (const char *unit,
         gsize       length)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (PivotReport) report = NULL;
  gint64 start = 0;

  while (text->len < length)
    g_string_append (text, unit);
  start = pivot_test_spent ();
  report = assess ("", text->str, "", "");
  return MAX (pivot_test_spent () - start, 1);
}

/* Twice the text may take about twice the time, and not four times: by the best
 * time of each. */
static void
test_linear (void)
{
  static const char *const units[] = { "a ", "(", "I failed to check because the vendor did not ", "test ", "not ", "that who ", "“ ", "I was. " };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      gint64 once = G_MAXINT64;
      gint64 twice = G_MAXINT64;
      double ratio = G_MAXDOUBLE;

      for (guint tries = 0; tries < 40 && ratio > 3; tries++)
        {
          once = MIN (once, time_of (units[i], 32 * 1024));
          twice = MIN (twice, time_of (units[i], 64 * 1024));
          ratio = (double) twice / (double) once;
        }
      g_test_message ("“%s”: %.1f", units[i], ratio);
      g_assert_cmpfloat (ratio, <, 3.5);
    }
}

static gpointer
assess_in_thread (gpointer data)
{
  g_autoptr (PivotReport) report = assess (P, I, V, O);

  *(double *) data = pivot_report_get_score (report);
  return NULL;
}

static void
test_threads (void)
{
  GThread *threads[4];
  double   scores[G_N_ELEMENTS (threads)] = { 0 };

  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    threads[i] = g_thread_new ("assess", assess_in_thread, &scores[i]);
  for (guint i = 0; i < G_N_ELEMENTS (threads); i++)
    g_thread_join (threads[i]);
  for (guint i = 1; i < G_N_ELEMENTS (threads); i++)
    g_assert_cmpfloat (scores[i], ==, scores[0]);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (GError) error = NULL;
  int result = 0;

  pivot_test_init (&argc, &argv);
  pack = pivot_pack_new_for_language ("en", &error);
  g_assert_no_error (error);
  g_test_add_func ("/rubric/empty", test_empty);
  g_test_add_func ("/rubric/dots", test_dots);
  g_test_add_func ("/rubric/good", test_good);
  g_test_add_func ("/rubric/states", test_states);
  g_test_add_func ("/rubric/empty-stage", test_empty_stage);
  g_test_add_func ("/rubric/contrasts", test_contrasts);
  g_test_add_func ("/rubric/clean", test_clean);
  g_test_add_func ("/rubric/monotone", test_monotone);
  g_test_add_func ("/rubric/blame-costs", test_blame_costs);
  g_test_add_func ("/rubric/repetition", test_repetition);
  g_test_add_func ("/rubric/dismissed", test_dismissed);
  g_test_add_func ("/rubric/same-written-otherwise", test_same_written_otherwise);
  g_test_add_func ("/rubric/any-text", test_any_text);
  g_test_add_func ("/rubric/linear", test_linear);
  g_test_add_func ("/rubric/threads", test_threads);
  result = g_test_run ();
  pivot_pack_unref (pack);
  return result;
}
