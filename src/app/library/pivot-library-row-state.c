/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-row-state.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/text/pivot-sentences.h"
#include "core/voice/pivot-voice.h"

typedef struct
{
  const char *id;
  const char *name;
} FactName;

static const FactName kinds[] = {
  { "strategy", NC_ ("kind of failure", "Strategy") },
  { "execution", NC_ ("kind of failure", "Execution") },
  { "stakeholder", NC_ ("kind of failure", "Stakeholder") },
};

static const FactName stakes[] = {
  { "small", NC_ ("size of a failure", "Small") },
  { "medium", NC_ ("size of a failure", "Medium") },
  { "large", NC_ ("size of a failure", "Large") },
};

static char *
fact_name (const FactName *names,
           gsize           n_names,
           const char     *context,
           const char     *id)
{
  for (gsize i = 0; i < n_names; i++)
    {
      if (g_str_equal (names[i].id, id))
        return g_strdup (g_dpgettext2 (GETTEXT_PACKAGE, context, names[i].name));
    }
  return g_strdup ("");
}

/* White space of any kind becomes one space, so that a row never breaks. */
static char *
in_one_line (const char *text)
{
  g_auto (GStrv) words = g_strsplit_set (text, " \t\r\n", -1);
  g_autoptr (GPtrArray) kept = g_ptr_array_new ();

  for (guint i = 0; words[i] != NULL; i++)
    {
      if (words[i][0] != '\0')
        g_ptr_array_add (kept, words[i]);
    }
  g_ptr_array_add (kept, NULL);
  return g_strjoinv (" ", (char **) kept->pdata);
}

static const PivotSlot *
find_miss (PivotReport *report)
{
  guint            n_slots = 0;
  const PivotSlot *slots = pivot_report_get_slots (report, PIVOT_STAGE_PRECISE_CONTEXT, &n_slots);

  for (guint i = 0; i < n_slots; i++)
    {
      if (slots[i].filled && g_str_equal (slots[i].name, "miss"))
        return &slots[i];
    }
  return NULL;
}

/* What the writer calls the failure, or else their sentence on what went wrong, or else the first one. */
static char *
failure_line (PivotDraft  *draft,
              PivotReport *report)
{
  const char      *text = pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_PRECISE_CONTEXT);
  const PivotSlot *miss = find_miss (report);
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, strlen (text));
  g_autoptr (PivotSentences) sentences = pivot_sentences_new (tokens, NULL);
  const guint      n_sentences = pivot_sentences_get_length (sentences);
  g_autofree char *named = in_one_line (pivot_draft_get_fact (draft, PIVOT_FACT_FAILURE));

  if (named[0] != '\0')
    return g_steal_pointer (&named);
  for (guint i = 0; i < n_sentences; i++)
    {
      const PivotSpan span = pivot_sentences_get (sentences, i)->span;

      if (miss == NULL || pivot_span_overlaps (span, miss->span))
        {
          g_autofree char *sentence = pivot_span_quote (span, text);

          return in_one_line (sentence);
        }
    }
  return g_strdup ("");
}

static char *
describe (PivotReport *report,
          const char  *line)
{
  g_autofree char *spoken = pivot_voice_seconds (pivot_report_get_seconds (report));
  g_autofree char *progress = NULL;
  guint            n_ready = 0;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    n_ready += pivot_report_get_stage (report, (PivotStage) i)->state == PIVOT_STATE_READY;
  /* Translators: %1$u is 0 to 4; %2$s is a duration, such as “14 seconds”. */
  progress = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%1$u stage of 4 is ready, %2$s", "%1$u stages of 4 are ready, %2$s", n_ready), n_ready, spoken);
  if (line[0] == '\0')
    return g_steal_pointer (&progress);
  /* Translators: %1$s is how far the story has come, %2$s the writer's own line on what went wrong. */
  return g_strdup_printf (_ ("%1$s. %2$s"), progress, line);
}

/* The writer's title, or what stands for it. */
static void
state_take_title (PivotLibraryRowState *self,
                  PivotStory           *story)
{
  g_autofree char *title = in_one_line (pivot_story_get_title (story));

  self->titled = title[0] != '\0';
  self->title = self->titled ? g_steal_pointer (&title) : g_strdup (pivot_story_is_damaged (story) ? _ ("Damaged Story") : _ ("Untitled Story"));
}

static PivotLibraryRowState *
state_of_damaged (PivotStory *story)
{
  PivotLibraryRowState *self = g_new0 (PivotLibraryRowState, 1);

  state_take_title (self, story);
  self->line = g_strdup (pivot_story_get_problem (story));
  self->kind = g_strdup ("");
  self->stake = g_strdup ("");
  self->time = g_strdup ("");
  self->description = g_strdup (self->line);
  self->damaged = TRUE;
  return self;
}

/**
 * pivot_library_row_state_new:
 * @report: (nullable): what the rubric thinks of the story's owning answer;
 *   may be %NULL where the story is damaged
 *
 * Returns: (transfer full): what the row of @story shows
 */
PivotLibraryRowState *
pivot_library_row_state_new (PivotStory  *story,
                             PivotReport *report)
{
  PivotLibraryRowState *self = NULL;
  PivotDraft           *draft = pivot_story_get_draft (story);

  if (pivot_story_is_damaged (story))
    return state_of_damaged (story);

  self = g_new0 (PivotLibraryRowState, 1);
  state_take_title (self, story);
  self->line = failure_line (draft, report);
  self->kind = fact_name (kinds, G_N_ELEMENTS (kinds), "kind of failure", pivot_draft_get_fact (draft, PIVOT_FACT_KIND));
  self->stake = fact_name (stakes, G_N_ELEMENTS (stakes), "size of a failure", pivot_draft_get_fact (draft, PIVOT_FACT_STAKE));
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    self->marks[i] = pivot_report_get_stage (report, (PivotStage) i)->state;
  self->time = pivot_report_get_words (report) > 0 ? pivot_voice_clock (pivot_report_get_seconds (report)) : g_strdup ("");
  self->description = describe (report, self->line);
  return self;
}

void
pivot_library_row_state_free (PivotLibraryRowState *self)
{
  g_free (self->title);
  g_free (self->line);
  g_free (self->kind);
  g_free (self->stake);
  g_free (self->time);
  g_free (self->description);
  g_free (self);
}
