/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later
 *
 * pivot-speed-probe FILE: takes the times that rubric-speed compares. FILE has
 * a line {"words": …, "stages": {…}} for each text, those of one length behind
 * one another. Each time goes out as a line: what, of how many words, in
 * milliseconds. */
#include "core/rubric/pivot-rubric.h"
#include "core/text/pivot-tokens.h"

#include <json-glib/json-glib.h>
#include <string.h>
#include <time.h>

/* A measure needs several runs, and a long text fewer of them. */
#define MOST_WORDS 60000
#define MOST_RUNS 60
#define FEWEST_RUNS 5

typedef struct
{
  gint64       words;
  PivotDraft  *draft;
  PivotReport *report; /* on the draft, once it is needed */
  const char **texts;  /* of the stages */
} Text;

typedef void (*Deed) (PivotPack  *pack,
                      const Text *text,
                      guint       run);

static void
text_free (gpointer data)
{
  Text *self = data;

  g_clear_pointer (&self->report, pivot_report_unref);
  pivot_draft_unref (self->draft);
  g_free (self->texts);
  g_free (self);
}

static Text *
read_text (const char *line)
{
  g_autoptr (JsonNode) root = json_from_string (line, NULL);
  Text        *self = g_new0 (Text, 1);
  JsonObject  *object = NULL;
  JsonObject  *stages = NULL;
  PivotAnswer *answer = NULL;
  g_autoptr (PivotDraft) empty = pivot_draft_new ();

  g_assert_true (root != NULL);
  object = json_node_get_object (root);
  stages = json_object_get_object_member (object, "stages");
  self->words = json_object_get_int_member (object, "words");
  self->texts = g_new0 (const char *, PIVOT_N_STAGES);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    self->texts[i] = json_object_get_string_member (stages, pivot_stage_get_id ((PivotStage) i));
  answer = pivot_answer_new (self->texts);
  self->draft = pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    self->texts[i] = pivot_draft_get_text (self->draft, PIVOT_SIDE_OWNED, (PivotStage) i);
  pivot_answer_unref (answer);
  return self;
}

static GPtrArray *
read_texts (const char *path)
{
  GPtrArray *texts = g_ptr_array_new_with_free_func (text_free);
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;
  g_auto (GStrv) lines = NULL;

  if (!g_file_get_contents (path, &contents, NULL, &error))
    g_error ("%s", error->message);
  lines = g_strsplit (contents, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      if (**line != '\0')
        g_ptr_array_add (texts, read_text (*line));
    }
  return texts;
}

static PivotReport *
assess (PivotPack  *pack,
        PivotDraft *draft)
{
  return pivot_rubric_assess (pack, draft, PIVOT_SIDE_OWNED, pivot_pack_get_pace (pack));
}

static void
assess_text (PivotPack  *pack,
             const Text *text,
             guint       run)
{
  g_autoptr (PivotReport) report = assess (pack, text->draft);

  g_assert_true (report != NULL);
}

/* The plainest pass there is over a text: its tokens, and no more. */
static void
read_tokens (PivotPack  *pack,
             const Text *text,
             guint       run)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      g_autoptr (PivotTokens) tokens = pivot_tokens_new (text->texts[i], strlen (text->texts[i]));

      g_assert_true (tokens != NULL);
    }
}

/* One letter more somewhere in the text, as each key brings it. */
static void
edit_text (PivotPack  *pack,
           const Text *text,
           guint       run)
{
  PivotStage  stage = (PivotStage) (run % PIVOT_N_STAGES);
  const char *old = text->texts[stage];
  glong       at = g_utf8_strlen (old, -1) * (glong) run / MOST_RUNS;
  g_autoptr (GString) new = g_string_new (old);
  g_autoptr (PivotDraft) draft = NULL;
  g_autoptr (PivotReport) report = NULL;

  g_string_insert_c (new, g_utf8_offset_to_pointer (old, at) - old, 'e');
  draft = pivot_draft_with_text (text->draft, PIVOT_SIDE_OWNED, stage, new->str);
  report = pivot_rubric_assess_again (text->report, pack, draft, PIVOT_SIDE_OWNED, pivot_pack_get_pace (pack));
  g_assert_true (report != NULL);
}

static void
load_pack (PivotPack  *pack,
           const Text *text,
           guint       run)
{
  g_autoptr (PivotPack) again = pivot_pack_new_for_language ("en", NULL);

  g_assert_true (again != NULL);
}

/* The processor's time that this process has had, in milliseconds. */
static double
get_time (void)
{
  struct timespec now;

  g_assert_cmpint (clock_gettime (CLOCK_PROCESS_CPUTIME_ID, &now), ==, 0);
  return (double) now.tv_sec * 1e3 + (double) now.tv_nsec / 1e6;
}

static void
measure (const char *what,
         Deed        deed,
         PivotPack  *pack,
         const Text *text,
         guint       run)
{
  double start = get_time ();
  double milliseconds = 0;

  deed (pack, text, run);
  milliseconds = get_time () - start;
  g_print ("%s %" G_GINT64_FORMAT " %.3f\n", what, text->words, milliseconds);
}

static guint
runs_for (const Text *text)
{
  return (guint) CLAMP (MOST_WORDS / text->words, FEWEST_RUNS, MOST_RUNS);
}

static void
measure_often (const char *what,
               Deed        deed,
               PivotPack  *pack,
               const Text *text)
{
  deed (pack, text, 0);
  for (guint run = 0; run < runs_for (text); run++)
    measure (what, deed, pack, text, run);
}

int
main (int    argc,
      char **argv)
{
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", NULL);
  g_autoptr (GPtrArray) texts = argc == 2 ? read_texts (argv[1]) : g_ptr_array_new ();
  Text *last = NULL;

  for (guint i = 0; i < texts->len; i++)
    {
      Text *text = g_ptr_array_index (texts, i);

      if (last == NULL || text->words != last->words)
        {
          measure_often ("repeated", assess_text, pack, text);
          text->report = assess (pack, text->draft);
          measure_often ("edited", edit_text, pack, text);
          measure_often ("floor", read_tokens, pack, text);
        }
      else
        measure ("fresh", assess_text, pack, text, 0);
      last = text;
    }
  for (guint run = 0; run < FEWEST_RUNS && last != NULL; run++)
    measure ("pack", load_pack, pack, last, run);
  return last != NULL ? 0 : 2;
}
