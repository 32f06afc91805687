/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/sheet/pivot-sheet.h"

#include <string.h>

#include "pivot-test-rubric.h"

static const char *const texts[PIVOT_N_STAGES] = {
  "In May 2024 I led the move of 60 shops to a new till at Harbour Foods. The goal was all 60 by 1 June. Only 22 were live on that day.",
  "The mistake was mine.  I never checked how the\nold scanners behave.\n\n- first list\n- second list",
  "",
  "It cost us €40,000. Before every move I now spend a day in the slowest shop. In five moves since then it has stopped two.",
};

static PivotSheet *
make_sheet (PivotMasks *masks,
            const char *detail,
            gboolean    brief)
{
  g_autoptr (PivotDraft) plain = pivot_test_draft_with_texts (texts);
  g_autoptr (PivotDraft) titled = pivot_draft_with_fact (plain, PIVOT_FACT_TITLE, "  Sixty shops of\tHarbour Foods ");
  g_autofree char *hash = pivot_finding_hash_sentence (detail, (PivotSpan) { 0, strlen (detail) });
  g_autoptr (PivotDraft) draft = pivot_draft_with_dismissal (titled, PIVOT_DISMISSAL_DETAIL, hash);
  g_autoptr (PivotReport) report = pivot_test_assess (draft);
  g_autoptr (GDateTime) date = g_date_time_new_utc (2025, 11, 24, 0, 0, 0);

  return pivot_sheet_new (&(PivotSheetSource) { .draft = draft, .report = report, .author = "Ada", .date = date, .masks = masks, .brief = brief });
}

static void
assert_paragraphs (const PivotSheet  *sheet,
                   PivotStage         stage,
                   const char *const *expected)
{
  const GArray *paragraphs = sheet->stages[stage].paragraphs;

  g_assert_cmpuint (paragraphs->len, ==, g_strv_length ((char **) expected));
  for (guint i = 0; i < paragraphs->len; i++)
    {
      const PivotSheetParagraph *paragraph = &g_array_index (paragraphs, PivotSheetParagraph, i);
      gboolean                   key = expected[i][0] == '*';

      g_assert_cmpstr (paragraph->text, ==, expected[i] + key);
      g_assert_cmpint (paragraph->key, ==, key);
    }
}

/* The key line is a paragraph in its place; a star marks it here. */
static void
test_paragraphs (void)
{
  g_autoptr (PivotSheet) sheet = make_sheet (NULL, "", FALSE);

  assert_paragraphs (sheet, PIVOT_STAGE_PRECISE_CONTEXT,
                     (const char *const[]) { "In May 2024 I led the move of 60 shops to a new till at Harbour Foods. The goal was all 60 by 1 June.",
                                             "*Only 22 were live on that day.", NULL });
  assert_paragraphs (sheet, PIVOT_STAGE_ROOT_CAUSE,
                     (const char *const[]) { "The mistake was mine.", "*I never checked how the old scanners behave.", "- first list", "- second list", NULL });
  assert_paragraphs (sheet, PIVOT_STAGE_VARIABLE_CORRECTION, (const char *const[]) { NULL });
  assert_paragraphs (sheet, PIVOT_STAGE_OUTCOME_LEARNING,
                     (const char *const[]) { "It cost us €40,000.", "*Before every move I now spend a day in the slowest shop.",
                                             "In five moves since then it has stopped two.", NULL });
}

static void
test_words (void)
{
  static const char *const facts[PIVOT_SHEET_N_FACTS][2] = {
    { "The goal was all 60 by 1 June", "Only 22 were live on that day" },
    { "It cost us €40,000", NULL },
    { "I never checked how the old scanners behave", NULL },
    { "", NULL },
    { "Before every move I now spend a day in the slowest shop", NULL },
    { "In five moves since then it has stopped two", NULL },
  };
  g_autoptr (PivotSheet) sheet = make_sheet (NULL, "", FALSE);

  g_assert_cmpstr (sheet->title, ==, "Sixty shops of Harbour Foods");
  g_assert_cmpstr (sheet->footer, ==, "Pivot story sheet · Ada · 24 November 2025");
  g_assert_null (sheet->masked);
  g_assert_cmpstr (sheet->stages[PIVOT_STAGE_VARIABLE_CORRECTION].standing, ==, "Not started");
  g_assert_cmpuint (sheet->probes->len, ==, PIVOT_SHEET_N_PROBES);
  g_assert_false (sheet->script.rtl);
  for (guint i = 0; i < PIVOT_SHEET_N_FACTS; i++)
    {
      g_assert_cmpstr (sheet->facts[i].from, ==, facts[i][0]);
      g_assert_cmpstr (sheet->facts[i].to, ==, facts[i][1]);
    }
}

/* What is hidden is hidden everywhere, with the writer's name. */
static void
test_masks (void)
{
  g_autoptr (PivotMasks) masks = pivot_masks_new ("Harbour Foods = a grocer\n60 = N\nNobody = Somebody", NULL);
  g_autoptr (PivotSheet) sheet = make_sheet (masks, "", FALSE);

  g_assert_cmpstr (sheet->title, ==, "Sixty shops of a grocer");
  g_assert_cmpstr (sheet->facts[0].from, ==, "The goal was all N by 1 June");
  g_assert_cmpstr (sheet->footer, ==, "Pivot story sheet · 24 November 2025");
  g_assert_cmpstr (sheet->masked, ==, "Names and figures masked: 2 aliases");
  g_assert_null (sheet->author);
}

/* A detail is left out where it is to be brief, which is said; and only what holds no evidence is offered as one. */
static void
test_details (void)
{
  g_autoptr (PivotSheet) whole = make_sheet (NULL, "The mistake was mine.", FALSE);
  g_autoptr (PivotSheet) sheet = make_sheet (NULL, "The mistake was mine.", TRUE);

  g_assert_cmpstr (whole->footer, ==, "Pivot story sheet · Ada · 24 November 2025");
  assert_paragraphs (whole, PIVOT_STAGE_ROOT_CAUSE,
                     (const char *const[]) { "The mistake was mine.", "*I never checked how the old scanners behave.", "- first list", "- second list", NULL });
  g_assert_cmpstr (sheet->footer, ==, "Pivot story sheet · Ada · 24 November 2025 · 1 detail left out");
  g_assert_cmpuint (sheet->details->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (sheet->details, 0), ==, "The mistake was mine.");
  assert_paragraphs (sheet, PIVOT_STAGE_ROOT_CAUSE,
                     (const char *const[]) { "*I never checked how the old scanners behave.", "- first list", "- second list", NULL });
  for (guint i = 0; i < sheet->long_sentences->len; i++)
    g_assert_null (strstr (g_ptr_array_index (sheet->long_sentences, i), "scanners"));
}

static void
test_cues (void)
{
  static const char *const cues[PIVOT_N_STAGES] = {
    "Only 22 were live on that day.",
    "I never checked how the old scanners behave.",
    "What did you stop or undo first, and how soon?",
    "Before every move I now spend a day in the slowest shop.",
  };
  g_autoptr (PivotSheet) sheet = make_sheet (NULL, "", FALSE);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_assert_cmpstr (sheet->stages[i].cue, ==, cues[i]);
}

static const struct
{
  const char *text;
  const char *cue;
} cut_cues[] = {
  { "We sent it out to all forty shops before I asked the depots or anybody else.", "We sent it out to all forty shops before I asked…" },
  { "The boxes that we sent out in May never came back, and the next lot did not go out.", "The boxes that we sent out in May never came back…" },
  { "I, for one, thought that the forty shops had long since been told by the depots.", "I, for one, thought that the forty shops had long since been…" },
  { "Am 2. Mai rief ich alle vierzig Filialen an.", "Am 2. Mai rief ich alle vierzig Filialen an." },
  { "Forty. Then more.", "Forty." },
};

/* A cue ends with a part of its sentence, or at least not with a word that leads on. */
static void
test_cuts_cues (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cut_cues); i++)
    {
      const char *const cue_texts[PIVOT_N_STAGES] = { "", "", cut_cues[i].text, "" };
      g_autoptr (PivotDraft) draft = pivot_test_draft_with_texts (cue_texts);
      g_autoptr (PivotReport) report = pivot_test_assess (draft);
      g_autoptr (PivotSheet) sheet = pivot_sheet_new (&(PivotSheetSource) { .draft = draft, .report = report });

      g_assert_cmpstr (sheet->stages[PIVOT_STAGE_VARIABLE_CORRECTION].cue, ==, cut_cues[i].cue);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/sheet/paragraphs", test_paragraphs);
  g_test_add_func ("/sheet/words", test_words);
  g_test_add_func ("/sheet/masks", test_masks);
  g_test_add_func ("/sheet/details", test_details);
  g_test_add_func ("/sheet/cues", test_cues);
  g_test_add_func ("/sheet/cuts-cues", test_cuts_cues);
  return g_test_run ();
}
