/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-split.h"

#include <json-glib/json-glib.h>
#include <string.h>

#include "pivot-test.h"

/* How many sentences of a hundred are to be in their true stage. */
#define GOOD_PERCENT 85

static PivotPack  *pack;
static const char *cases_path;

/* A sentence whose stage is known. */
typedef struct
{
  gsize      start;
  PivotStage stage;
} Label;

/* A narrative whose sentences are known, "|P|We sold tents. |I|…". */
typedef struct
{
  GString *text;
  GArray  *labels; /* of Label */
} Told;

static void
told_clear (Told *self)
{
  g_string_free (self->text, TRUE);
  g_array_unref (self->labels);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Told, told_clear)

static Told
told_read (const char *told)
{
  static const char letters[] = "PIVO";
  Told              self = { g_string_new (NULL), g_array_new (FALSE, FALSE, sizeof (Label)) };

  while (*told != '\0')
    {
      const char *letter = told[0] == '|' && told[1] != '\0' && told[2] == '|' ? strchr (letters, told[1]) : NULL;

      if (letter != NULL)
        {
          Label label = { self.text->len, (PivotStage) (letter - letters) };

          g_array_append_val (self.labels, label);
          told += 3;
        }
      else
        g_string_append_c (self.text, *told++);
    }
  return self;
}

static PivotSplit *
split (const char *text)
{
  g_autoptr (PivotOutline) outline = pivot_outline_new (text);

  return pivot_split_new (pack, text, outline);
}

static const PivotPiece *
find_piece (PivotSplit *found,
            gsize       at)
{
  guint             n_pieces;
  const PivotPiece *pieces = pivot_split_get_pieces (found, &n_pieces);

  for (guint i = 0; i < n_pieces; i++)
    {
      if (pieces[i].source.start <= at && at < pieces[i].source.end)
        return &pieces[i];
    }
  return NULL;
}

static const char *
text_of (PivotSplit *found,
         PivotStage  stage)
{
  return pivot_answer_get_text (pivot_split_get_answer (found), stage);
}

/* Pieces lie in the narrative in order, are found again in their stages, and
 * leave out nothing but headings and blanks. */
static void
assert_whole (PivotSplit *found,
              const char *narrative,
              gboolean    headings)
{
  guint             n_pieces;
  const PivotPiece *pieces = pivot_split_get_pieces (found, &n_pieces);
  gsize             done = 0;

  g_assert_cmpstr (pivot_split_get_narrative (found), ==, narrative);
  for (guint i = 0; i < n_pieces; i++)
    {
      const char      *text = text_of (found, pieces[i].stage) + pieces[i].start;
      g_autofree char *left_out = g_strndup (narrative + done, pieces[i].source.start - done);
      const PivotSpan  whole = { pieces[i].start, pieces[i].start + pivot_span_length (pieces[i].source) };

      g_assert_cmpuint (pieces[i].source.start, >=, done);
      g_assert_cmpmem (text, pivot_span_length (pieces[i].source), narrative + pieces[i].source.start, pivot_span_length (pieces[i].source));
      g_assert_true (pivot_span_equal (pivot_split_locate (found, pieces[i].stage, whole), pieces[i].source));
      if (!headings)
        g_assert_cmpstr (g_strstrip (left_out), ==, "");
      done = pieces[i].source.end;
    }
  g_assert_cmpuint (strspn (narrative + done, " \t\r\n"), ==, strlen (narrative + done));
}

typedef struct
{
  guint n_right;
  guint n_all;
} Score;

static void
score_case (JsonObject *object,
            Score      *known,
            Score      *held_out)
{
  g_auto (Told) told = told_read (json_object_get_string_member (object, "told"));
  g_autoptr (PivotSplit) found = split (told.text->str);
  Score *score = json_object_get_boolean_member (object, "held_out") ? held_out : known;
  g_autoptr (GString) true_stages = g_string_new (NULL);
  g_autoptr (GString) found_stages = g_string_new (NULL);

  assert_whole (found, told.text->str, TRUE);
  for (guint i = 0; i < told.labels->len; i++)
    {
      const Label      *label = &g_array_index (told.labels, Label, i);
      const PivotPiece *piece = find_piece (found, label->start);

      g_assert_nonnull (piece);
      score->n_right += piece->stage == label->stage ? 1 : 0;
      score->n_all++;
      g_string_append (true_stages, pivot_stage_get_letter (label->stage));
      g_string_append (found_stages, pivot_stage_get_letter (piece->stage));
    }
  g_test_message ("%s (%s) told %s, split %s", json_object_get_string_member (object, "id"), json_object_get_string_member (object, "shape"), true_stages->str, found_stages->str);
}

static void
test_cases (void)
{
  g_autofree char *content = NULL;
  g_auto (GStrv) lines = NULL;
  Score known = { 0 };
  Score held_out = { 0 };
  g_autoptr (GError) error = NULL;

  g_file_get_contents (cases_path, &content, NULL, &error);
  g_assert_no_error (error);
  lines = g_strsplit (content, "\n", -1);
  for (guint i = 0; lines[i] != NULL && *lines[i] != '\0'; i++)
    {
      g_autoptr (JsonNode) node = json_from_string (lines[i], &error);

      g_assert_no_error (error);
      score_case (json_node_get_object (node), &known, &held_out);
    }
  g_test_message ("%u of %u sentences right, of those that were held out %u of %u", known.n_right, known.n_all, held_out.n_right, held_out.n_all);
  g_assert_cmpuint (known.n_all, >=, 300);
  g_assert_cmpuint (held_out.n_all, >=, 100);
  g_assert_cmpuint (known.n_right * 100, >=, known.n_all * GOOD_PERCENT);
  g_assert_cmpuint (held_out.n_right * 100, >=, held_out.n_all * GOOD_PERCENT);
}

static void
test_star (void)
{
  g_autoptr (PivotSplit) found = split ("Situation: I ran a kiosk.\nTask: I was to sell 300 cups.\n"
                                        "Action: I never checked the weather, and that was my mistake. I called the students.\n"
                                        "Result: We sold 40.\nLearning: Now I check it every day.");

  g_assert_cmpstr (text_of (found, PIVOT_STAGE_PRECISE_CONTEXT), ==, "I ran a kiosk.\nI was to sell 300 cups.");
  g_assert_cmpstr (text_of (found, PIVOT_STAGE_ROOT_CAUSE), ==, "I never checked the weather, and that was my mistake.");
  g_assert_cmpstr (text_of (found, PIVOT_STAGE_VARIABLE_CORRECTION), ==, "I called the students.");
  g_assert_cmpstr (text_of (found, PIVOT_STAGE_OUTCOME_LEARNING), ==, "We sold 40.\nNow I check it every day.");
}

/* Where stages and STAR are mixed, what has a stage's heading stays there. */
static void
test_mixed_headings (void)
{
  g_autoptr (PivotSplit) found = split ("## Situation\nI ran a kiosk.\n## Root Cause\nIt rained.\n## Result\nWe sold 40.");

  g_assert_cmpstr (text_of (found, PIVOT_STAGE_PRECISE_CONTEXT), ==, "I ran a kiosk.");
  g_assert_cmpstr (text_of (found, PIVOT_STAGE_ROOT_CAUSE), ==, "It rained.");
  g_assert_cmpstr (text_of (found, PIVOT_STAGE_VARIABLE_CORRECTION), ==, "");
  g_assert_cmpstr (text_of (found, PIVOT_STAGE_OUTCOME_LEARNING), ==, "We sold 40.");
}

/* Words that were told apart are joined by what stood between them. */
static void
test_joints (void)
{
  static const struct
  {
    const char *text;
    const char *context;
  } joints[] = {
    { "Situation: a b. Action: none of it\nTask: c d.", "a b. Action: none of it\nc d." },
    { "Situation: a b.\n\nAction: x.\n\nTask: c d.", "a b.\n\nc d." },
    { "Situation: a b.\nAction: x.\nTask: c d.", "a b.\nc d." },
  };

  for (guint i = 0; i < G_N_ELEMENTS (joints); i++)
    {
      g_autoptr (PivotSplit) found = split (joints[i].text);

      g_assert_cmpstr (text_of (found, PIVOT_STAGE_PRECISE_CONTEXT), ==, joints[i].context);
    }
}

static void
test_locate (void)
{
  const char *narrative = "Situation: one two.\nAction: stop.\nTask: three four.";
  g_autoptr (PivotSplit) found = split (narrative);
  const char *text = text_of (found, PIVOT_STAGE_PRECISE_CONTEXT);

  g_assert_cmpstr (text, ==, "one two.\nthree four.");
  for (gsize start = 0; start < strlen (text); start++)
    {
      for (gsize end = start + 1; end <= strlen (text); end++)
        {
          PivotSpan        place = pivot_split_locate (found, PIVOT_STAGE_PRECISE_CONTEXT, (PivotSpan) { start, end });
          gboolean         both = start < 8 && end > 8;
          g_autofree char *quote = pivot_span_quote (place, narrative);
          g_autofree char *expected = g_strndup (text + start, both ? 8 - start : start == 8 ? 0
                                                                                             : end - start);

          if (start != 8)
            g_assert_cmpstr (quote, ==, expected);
        }
    }
}

/* Whatever a text is made of, nothing of it is lost and its order stays. */
static void
test_nothing_lost (void)
{
  static const char *const parts[] = { "I ran a shop.", "It was my mistake.", " ", "\n", "\n\n", "…", "- ", "1. ", "Now we test it!", "\t", "\"Yes\", she said.", "漢字。", "🙂", "?!", "We stopped; then (as planned) we waited", "\r\n", "* * *" };

  for (guint round = 0; round < 300; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (PivotSplit) found = NULL;

      for (gint i = g_test_rand_int_range (0, 20); i > 0; i--)
        g_string_append (text, parts[g_test_rand_int_range (0, G_N_ELEMENTS (parts))]);
      found = split (text->str);
      assert_whole (found, text->str, FALSE);
    }
}

static gint64
time_split (const char *sentence,
            gsize       length)
{
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (PivotSplit) found = NULL;
  gint64 begun;

  while (text->len < length)
    g_string_append (text, sentence);
  begun = pivot_test_spent ();
  found = split (text->str);
  begun = pivot_test_spent () - begun;
  assert_whole (found, text->str, FALSE);
  return begun;
}

/* Eight times the length takes no more than about eight times as long, in
 * sentences of any length; the square would be 64. */
static void
test_large (void)
{
  static const char *const sentences[] = { "I was late. ", "x", "a. ", "\n", "I never checked the door counter, and that was my mistake, because I assumed it " };

  for (guint i = 0; i < G_N_ELEMENTS (sentences); i++)
    {
      gint64 small = MIN (time_split (sentences[i], 16 * 1024), time_split (sentences[i], 16 * 1024));
      gint64 large = time_split (sentences[i], 128 * 1024);

      g_test_message ("“%s”: %" G_GINT64_FORMAT " and %" G_GINT64_FORMAT " µs", sentences[i], small, large);
      g_assert_cmpint (large, <, 30 * MAX (small, 1000));
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  int result;

  pivot_test_init (&argc, &argv);
  cases_path = argv[1];
  pack = pivot_pack_new_for_language ("en", &error);
  g_assert_no_error (error);
  g_test_add_func ("/split/cases", test_cases);
  g_test_add_func ("/split/star", test_star);
  g_test_add_func ("/split/mixed-headings", test_mixed_headings);
  g_test_add_func ("/split/joints", test_joints);
  g_test_add_func ("/split/locate", test_locate);
  g_test_add_func ("/split/nothing-lost", test_nothing_lost);
  g_test_add_func ("/split/large", test_large);
  result = g_test_run ();
  pivot_pack_unref (pack);
  return result;
}
