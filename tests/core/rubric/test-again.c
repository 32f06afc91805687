/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-pack-content.h"
#include "core/rubric/pivot-reading.h"
#include "core/rubric/pivot-rubric.h"

#include "pivot-test.h"

#include <string.h>

#define N_EDITS 300

static const char *const pieces[] = {
  "e",
  " ",
  ". ",
  "\n\n",
  "\n- ",
  "\"",
  "not ",
  "but ",
  "because the vendor never told me",
  "I never checked it. ",
  "Since then we review every launch. ",
  "40 % ",
  "three weeks late",
  "’",
  "é",
  "They dropped the ball. ",
  "I own that. ",
};

static const char *const start[PIVOT_N_STAGES] = {
  "In May I led the move of the archive. Our goal was to open in June, but we opened two months late.",
  "I never asked the carrier about the lift. That was mine. They did not tell us either.",
  "That day I stopped the vans and called the four of them together.",
  "Since then every move starts with a walk through the building. It has caught two narrow doors since.",
};

static void
assert_same_findings (PivotReport *a,
                      PivotReport *b)
{
  guint               n_a = 0;
  guint               n_b = 0;
  const PivotFinding *in_a = pivot_report_get_findings (a, &n_a);
  const PivotFinding *in_b = pivot_report_get_findings (b, &n_b);

  g_assert_cmpuint (n_a, ==, n_b);
  for (guint i = 0; i < n_a; i++)
    {
      g_assert_cmpstr (in_a[i].cue, ==, in_b[i].cue);
      g_assert_cmpint (in_a[i].stage, ==, in_b[i].stage);
      g_assert_cmpstr (in_a[i].because, ==, in_b[i].because);
      g_assert_cmpstr (in_a[i].sentence_hash, ==, in_b[i].sentence_hash);
      g_assert_cmpuint (in_a[i].span.start, ==, in_b[i].span.start);
      g_assert_cmpuint (in_a[i].span.end, ==, in_b[i].span.end);
    }
}

static void
assert_same_slots (PivotReport *a,
                   PivotReport *b,
                   PivotStage   stage)
{
  guint            n_a = 0;
  guint            n_b = 0;
  const PivotSlot *in_a = pivot_report_get_slots (a, stage, &n_a);
  const PivotSlot *in_b = pivot_report_get_slots (b, stage, &n_b);

  g_assert_cmpuint (n_a, ==, n_b);
  for (guint i = 0; i < n_a; i++)
    {
      g_assert_cmpint (in_a[i].filled, ==, in_b[i].filled);
      g_assert_cmpuint (in_a[i].span.start, ==, in_b[i].span.start);
      g_assert_cmpuint (in_a[i].span.end, ==, in_b[i].span.end);
    }
}

static void
assert_same_marks (PivotReport *a,
                   PivotReport *b)
{
  guint            n_a = 0;
  guint            n_b = 0;
  const PivotMark *in_a = pivot_report_get_marks (a, &n_a);
  const PivotMark *in_b = pivot_report_get_marks (b, &n_b);

  g_assert_cmpuint (n_a, ==, n_b);
  for (guint i = 0; i < n_a; i++)
    {
      g_assert_cmpint (in_a[i].owned, ==, in_b[i].owned);
      g_assert_cmpuint (in_a[i].span.start, ==, in_b[i].span.start);
      g_assert_cmpuint (in_a[i].sentence.end, ==, in_b[i].sentence.end);
    }
}

static void
assert_same (PivotReport *a,
             PivotReport *b)
{
  assert_same_findings (a, b);
  assert_same_marks (a, b);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      assert_same_slots (a, b, (PivotStage) i);
      g_assert_cmpuint (pivot_report_get_stage (a, (PivotStage) i)->words, ==, pivot_report_get_stage (b, (PivotStage) i)->words);
    }
  g_assert_cmpfloat (pivot_report_get_score (a), ==, pivot_report_get_score (b));
  g_assert_cmpfloat (pivot_report_get_own_score (a), ==, pivot_report_get_own_score (b));
}

/* Puts a piece somewhere into one stage, or takes some letters out. */
static PivotDraft *
edit (PivotDraft *draft)
{
  PivotStage  stage = (PivotStage) g_test_rand_int_range (0, PIVOT_N_STAGES);
  const char *old = pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, stage);
  g_autoptr (GString) new = g_string_new (old);
  glong length = g_utf8_strlen (old, -1);
  glong at = g_test_rand_int_range (0, (int) length + 1);
  gsize first = (gsize) (g_utf8_offset_to_pointer (old, at) - old);
  gsize last = (gsize) (g_utf8_offset_to_pointer (old, MIN (at + 9, length)) - old);

  if (g_test_rand_int_range (0, 3) == 0)
    g_string_erase (new, (gssize) first, (gssize) (last - first));
  else
    g_string_insert (new, (gssize) first, pieces[g_test_rand_int_range (0, G_N_ELEMENTS (pieces))]);
  return pivot_draft_with_text (draft, PIVOT_SIDE_OWNED, stage, new->str);
}

/* A row of edits, each read by what the one before it knew, reads as if each were new. */
static void
test_edits (void)
{
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", NULL);
  g_autoptr (PivotAnswer) answer = pivot_answer_new (start);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);
  g_autoptr (PivotReport) report = NULL;

  for (guint i = 0; i < N_EDITS; i++)
    {
      g_autoptr (PivotDraft) old = g_steal_pointer (&draft);
      g_autoptr (PivotReport) before = g_steal_pointer (&report);
      g_autoptr (PivotReport) fresh = NULL;

      draft = edit (old);
      report = pivot_rubric_assess_again (before, pack, draft, PIVOT_SIDE_OWNED, 150);
      fresh = pivot_rubric_assess (pack, draft, PIVOT_SIDE_OWNED, 150);
      assert_same (report, fresh);
    }
}

/* What one pack found says nothing of what another one finds. */
static void
test_other_pack (void)
{
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", NULL);
  g_autoptr (PivotPack) other = pivot_pack_new_for_language ("en", NULL);
  g_autoptr (PivotAnswer) answer = pivot_answer_new (start);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);
  g_autoptr (PivotReport) report = pivot_rubric_assess (pack, draft, PIVOT_SIDE_OWNED, 150);
  g_autoptr (PivotReport) again = pivot_rubric_assess_again (report, other, draft, PIVOT_SIDE_OWNED, 150);

  g_clear_pointer (&report, pivot_report_unref);
  g_clear_pointer (&pack, pivot_pack_unref);
  report = pivot_rubric_assess (other, draft, PIVOT_SIDE_OWNED, 150);
  assert_same (report, again);
}

static const struct
{
  const char *name;
  const char *text;
  const char *origins; /* a letter for each sentence: which one it is taken from, "-" for none */
} edits[] = {
  { "same", "One was late. Two were lost. Three came back.", "abc" },
  { "first", "Only one was late. Two were lost. Three came back.", "-bc" },
  { "inner", "One was late. Two were not lost. Three came back.", "a-c" },
  { "added", "One was late. None was sent. Two were lost. Three came back.", "a-bc" },
  { "taken-out", "One was late. Three came back.", "ac" },
  { "parted", "One was late. Two. Were lost. Three came back.", "a--c" },
  { "joined", "One was late, two were lost. Three came back.", "-c" },
  { "farther-off", "\n\n  One was late.\n\nTwo were lost.  Three came back.", "abc" },
  { "in-capitals", "One was late. Two WERE lost. Three came back.", "a-c" },
  { "doubled", "One was late. One was late. Two were lost. Three came back.", "a-bc" },
  { "turned-round", "Three came back. Two were lost.", "c-" },
  { "other", "Nothing is left.", "-" },
};

/* Which sentences are read and which ones are taken over. */
static void
test_origins (void)
{
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", NULL);
  const PivotLanguage *language = pivot_pack_get_content (pack)->language;
  g_autoptr (PivotReading) before = pivot_reading_new (language, edits[0].text, strlen (edits[0].text));

  for (guint i = 0; i < G_N_ELEMENTS (edits); i++)
    {
      g_autoptr (PivotReading) reading = pivot_reading_new_again (before, language, edits[i].text, strlen (edits[i].text));
      g_autoptr (GString) origins = g_string_new (NULL);

      for (guint j = 0; j < pivot_reading_get_n_sentences (reading); j++)
        {
          guint origin = pivot_reading_get_origin (reading, j);

          g_string_append_c (origins, origin == PIVOT_NO_SENTENCE ? '-' : (char) ('a' + origin));
        }
      g_test_message ("%s", edits[i].name);
      g_assert_cmpstr (origins->str, ==, edits[i].origins);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/again/edits", test_edits);
  g_test_add_func ("/again/other-pack", test_other_pack);
  g_test_add_func ("/again/origins", test_origins);
  return g_test_run ();
}
