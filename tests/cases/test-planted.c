/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* The example stories beside their defensive twins, phrase by phrase: what was written to deflect is found, and what was
 * written to own is never taken for it. */

#include "core/contrast/pivot-pairing.h"
#include "core/rubric/pivot-rubric.h"
#include "core/store/pivot-codec.h"
#include "core/text/pivot-sentences.h"

#define N_EXAMPLES 6

static const char *const files[N_EXAMPLES] = {
  "1-annual-pass.json",
  "2-discharge-lounge.json",
  "3-night-sales.json",
  "4-frozen-latch.json",
  "5-report-cards.json",
  "6-way-back.json",
};

#define P PIVOT_STAGE_PRECISE_CONTEXT
#define I PIVOT_STAGE_ROOT_CAUSE
#define V PIVOT_STAGE_VARIABLE_CORRECTION
#define O PIVOT_STAGE_OUTCOME_LEARNING

#define RESPONSIBILITY PIVOT_ROW_RESPONSIBILITY
#define REALITY PIVOT_ROW_REALITY
#define FOCUS PIVOT_ROW_FOCUS

static const struct
{
  guint       example; /* from 1 */
  PivotStage  stage;
  PivotRow    row;
  const char *phrase;
} planted[] = {
  { 1, P, RESPONSIBILITY, "leadership set a target that nobody could reach" },
  { 1, P, RESPONSIBILITY, "marketing started the campaign far too late" },
  { 1, I, RESPONSIBILITY, "The data team never told us" },
  { 1, I, RESPONSIBILITY, "The engineers were behind anyway" },
  { 1, I, RESPONSIBILITY, "the requirements kept changing" },
  { 1, I, RESPONSIBILITY, "not our fault" },
  { 1, V, RESPONSIBILITY, "I was told to stop the campaign" },
  { 1, V, RESPONSIBILITY, "Support should have warned us" },
  { 1, V, RESPONSIBILITY, "they dropped the ball" },
  { 1, O, RESPONSIBILITY, "the market was just not ready" },
  { 1, O, RESPONSIBILITY, "If they had given us the numbers in time" },
  { 1, O, FOCUS, "communication is important" },
  { 2, P, REALITY, "turned out to be a good thing" },
  { 2, I, REALITY, "wanted it to be perfect" },
  { 2, I, REALITY, "I cared too much about the patients" },
  { 2, I, REALITY, "I am a bit of a perfectionist" },
  { 2, I, REALITY, "I probably worked too hard" },
  { 2, V, REALITY, "I worked around the clock" },
  { 2, O, REALITY, "a blessing in disguise" },
  { 2, O, REALITY, "a great success" },
  { 2, O, REALITY, "I would not really call it a failure" },
  { 3, P, FOCUS, "It was a nightmare" },
  { 3, P, FOCUS, "all hell broke loose" },
  { 3, P, FOCUS, "screaming at each other" },
  { 3, I, FOCUS, "Everybody panicked" },
  { 3, I, FOCUS, "furious and shouted" },
  { 3, I, FOCUS, "the atmosphere was toxic" },
  { 3, V, FOCUS, "total chaos" },
  { 3, V, FOCUS, "I was devastated" },
  { 3, V, FOCUS, "stormed out" },
  { 3, V, FOCUS, "The calls were absolute hell" },
  { 3, O, FOCUS, "the worst week of my life" },
  { 3, O, FOCUS, "an absolute disaster" },
  { 3, O, FOCUS, "furious with everybody" },
  { 3, I, RESPONSIBILITY, "There was so much politics" },
  { 4, P, RESPONSIBILITY, "There was this hardware project" },
  { 4, P, RESPONSIBILITY, "things went wrong" },
  { 4, I, RESPONSIBILITY, "Various things came together" },
  { 4, I, RESPONSIBILITY, "Mistakes were made" },
  { 4, I, RESPONSIBILITY, "things like that happen" },
  { 4, V, RESPONSIBILITY, "Some things went wrong again" },
  { 4, O, FOCUS, "I learned a lot" },
  { 4, O, FOCUS, "testing is important" },
  { 4, O, FOCUS, "I try to be more careful now" },
  { 5, P, REALITY, "a typo in a letter" },
  { 5, O, REALITY, "I would not really call it a failure" },
  { 5, O, FOCUS, "a little more careful with my spelling" },
  { 6, P, RESPONSIBILITY, "perhaps partly my fault" },
  { 6, I, RESPONSIBILITY, "my fault in a way" },
  { 6, I, RESPONSIBILITY, "I suppose I could have looked" },
  { 6, I, RESPONSIBILITY, "mainly the network team that had changed the addresses" },
  { 6, I, RESPONSIBILITY, "I may have been a bit too trusting" },
  { 6, V, RESPONSIBILITY, "I was asked to join the call" },
  { 6, O, REALITY, "kind of a success" },
  { 6, O, RESPONSIBILITY, "Maybe I would do it somewhat differently" },
};

/* The sentences of the twins that only set the scene. In every other one something is planted. */
static const char *const plain[] = {
  "I opened a discharge lounge at our hospital.",
  "I was in a hurry before lunch and did not read it twice.",
  "I corrected it a few minutes later.",
  "Nobody had noticed.",
};

static PivotPairing *
pair (const char *file)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", &error);
  g_autofree char *path = g_build_filename (PIVOT_EXAMPLES_FOLDER, file, NULL);
  g_autofree char *bytes = NULL;
  g_autofree char *caveat = NULL;
  gsize            length;
  g_autoptr (PivotRecord) record = NULL;
  g_autoptr (PivotReport) owned = NULL;
  g_autoptr (PivotReport) defensive = NULL;
  PivotReport *reports[PIVOT_N_SIDES];

  g_file_get_contents (path, &bytes, &length, &error);
  g_assert_no_error (error);
  record = pivot_codec_read_record (bytes, length, NULL, &caveat, &error);
  g_assert_no_error (error);
  reports[PIVOT_SIDE_OWNED] = owned = pivot_rubric_assess (pack, record->draft, PIVOT_SIDE_OWNED, pivot_pack_get_pace (pack));
  reports[PIVOT_SIDE_DEFENSIVE] = defensive = pivot_rubric_assess (pack, record->draft, PIVOT_SIDE_DEFENSIVE, pivot_pack_get_pace (pack));
  return pivot_pairing_new (record->draft, reports);
}

static gboolean
is_marked (PivotReport *report,
           PivotStage   stage,
           PivotRow     row,
           PivotSpan    span)
{
  guint            n_marks;
  const PivotMark *marks = pivot_report_get_marks (report, &n_marks);

  for (guint i = 0; i < n_marks; i++)
    {
      if (!marks[i].owned && marks[i].stage == stage && marks[i].row == row && pivot_span_overlaps (marks[i].span, span))
        return TRUE;
    }
  return FALSE;
}

static void
test_defensive_phrase (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (PivotPairing) pairing = pair (files[planted[i].example - 1]);
  const char *text = pivot_draft_get_text (pivot_pairing_get_draft (pairing), PIVOT_SIDE_DEFENSIVE, planted[i].stage);
  const char *found = strstr (text, planted[i].phrase);
  PivotSpan   span;

  g_assert_nonnull (found);
  span.start = (gsize) (found - text);
  span.end = span.start + strlen (planted[i].phrase);
  g_assert_true (is_marked (pivot_pairing_get_report (pairing, PIVOT_SIDE_DEFENSIVE), planted[i].stage, planted[i].row, span));
}

static gboolean
is_planted (guint       example,
            PivotStage  stage,
            const char *sentence)
{
  for (guint i = 0; i < G_N_ELEMENTS (planted); i++)
    {
      if (planted[i].example == example && planted[i].stage == stage && strstr (sentence, planted[i].phrase) != NULL)
        return TRUE;
    }
  for (guint i = 0; i < G_N_ELEMENTS (plain); i++)
    {
      if (g_str_equal (plain[i], sentence))
        return TRUE;
    }
  g_test_message ("example %u: nothing is planted in “%s”", example, sentence);
  return FALSE;
}

/* No sentence of a twin is left out of the table above because it would not be found. */
static void
test_whole (gconstpointer data)
{
  const guint example = GPOINTER_TO_UINT (data);
  g_autoptr (PivotPairing) pairing = pair (files[example - 1]);

  for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
    {
      const char *text = pivot_draft_get_text (pivot_pairing_get_draft (pairing), PIVOT_SIDE_DEFENSIVE, (PivotStage) stage);
      g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, strlen (text));
      g_autoptr (PivotSentences) sentences = pivot_sentences_new (tokens, NULL);

      g_assert_cmpuint (pivot_sentences_get_length (sentences), >, 0);
      for (guint i = 0; i < pivot_sentences_get_length (sentences); i++)
        {
          g_autofree char *sentence = pivot_span_quote (pivot_sentences_get (sentences, i)->span, text);

          g_assert_true (is_planted (example, (PivotStage) stage, sentence));
        }
    }
}

/* The owning answer owns in every row, and nothing in it is taken for deflecting. */
static void
test_owned (gconstpointer data)
{
  const char *file = data;
  g_autoptr (PivotPairing) pairing = pair (file);

  for (guint row = 0; row < PIVOT_N_ROWS; row++)
    g_assert_cmpint (pivot_pairing_get_stance (pairing, PIVOT_SIDE_OWNED, (PivotRow) row), ==, PIVOT_STANCE_OWNED);
  for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
    {
      guint              n_phrases;
      const PivotPhrase *phrases = pivot_pairing_get_phrases (pairing, PIVOT_SIDE_OWNED, (PivotStage) stage, &n_phrases);

      for (guint i = 0; i < n_phrases; i++)
        g_assert_true (phrases[i].owned);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);
  for (guint i = 0; i < G_N_ELEMENTS (planted); i++)
    {
      g_autofree char *path = g_strdup_printf ("/planted/%u/%s", planted[i].example, planted[i].phrase);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_defensive_phrase);
    }
  for (guint i = 0; i < N_EXAMPLES; i++)
    {
      g_autofree char *path = g_strdup_printf ("/planted/%u/owned", i + 1);

      g_test_add_data_func (path, files[i], test_owned);
      g_free (path);
      path = g_strdup_printf ("/planted/%u/whole", i + 1);
      g_test_add_data_func (path, GUINT_TO_POINTER (i + 1), test_whole);
    }
  return g_test_run ();
}
