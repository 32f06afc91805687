/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-row-state.h"

#include <glib/gi18n-lib.h>

#include "app/library/pivot-library-fact.h"
#include "core/voice/pivot-voice.h"

/* As many letters as stand before a match on its line, and in all. */
#define LEAD 16
#define QUOTE 80

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

/* What the writer calls the failure, or else their sentence on what went wrong. */
static char *
failure_line (PivotDraft       *draft,
              const PivotTally *tally)
{
  g_autofree char *named = in_one_line (pivot_draft_get_fact (draft, PIVOT_FACT_FAILURE));
  g_autofree char *sentence = NULL;

  if (named[0] != '\0')
    return g_steal_pointer (&named);
  if (tally == NULL)
    return g_strdup ("");
  sentence = pivot_span_quote (tally->failure, pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_PRECISE_CONTEXT));
  return in_one_line (sentence);
}

static char *
describe (const PivotTally *tally,
          double            haste,
          const char       *line)
{
  g_autofree char *spoken = pivot_voice_seconds (tally->seconds * haste);
  g_autofree char *progress = NULL;
  guint            n_ready = 0;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    n_ready += tally->stages[i] == PIVOT_STATE_READY;
  /* Translators: %1$u is 0 to 4; %2$s is a duration, such as “14 seconds”. */
  progress = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%1$u stage of 4 is ready, %2$s", "%1$u stages of 4 are ready, %2$s", n_ready), n_ready, spoken);
  if (line[0] == '\0')
    return g_steal_pointer (&progress);
  /* Translators: %1$s is how far the story has come, %2$s the writer's own line on what went wrong. */
  return g_strdup_printf (_ ("%1$s. %2$s"), progress, line);
}

static GArray *
find_words (PivotQuery *query,
            const char *text)
{
  GArray   *found = g_array_new (FALSE, FALSE, sizeof (PivotSpan));
  PivotSpan word = { 0, 0 };

  while (!pivot_query_is_empty (query) && pivot_query_find (query, text, word.end, &word))
    g_array_append_val (found, word);
  return found;
}

/* The begin of the words before a match that fit on a line with it. */
static gsize
find_lead (const char *text,
           gsize       at)
{
  const char *lead = text + at;
  guint       n_letters = 0;

  for (const char *letter = lead; letter > text && n_letters < LEAD; n_letters++)
    {
      letter = g_utf8_prev_char (letter);
      if (*letter == ' ' || *letter == '\n')
        lead = letter + 1;
      if (letter == text)
        lead = text;
    }
  return (gsize) (lead - text);
}

/* A line of @text around its first match, where there is one. */
static char *
quote_match (PivotQuery *query,
             const char *text)
{
  g_autofree char *flat = NULL;
  g_autofree char *quote = NULL;
  PivotSpan        word;
  gsize            lead = 0;

  if (!pivot_query_find (query, text, 0, &word))
    return NULL;
  lead = find_lead (text, word.start);
  quote = g_utf8_substring (text + lead, 0, MIN (QUOTE, g_utf8_strlen (text + lead, -1)));
  flat = in_one_line (quote);
  return lead > 0 ? g_strconcat ("…", flat, NULL) : g_steal_pointer (&flat);
}

/* What matches beside the title and the line. */
static char *
find_quote (PivotDraft *draft,
            PivotQuery *query)
{
  char *quote = NULL;

  for (const char *const *tag = pivot_draft_get_tags (draft); quote == NULL && *tag != NULL; tag++)
    quote = quote_match (query, *tag);
  for (guint i = 0; quote == NULL && i < PIVOT_N_SIDES * PIVOT_N_STAGES; i++)
    quote = quote_match (query, pivot_draft_get_text (draft, (PivotSide) (i / PIVOT_N_STAGES), (PivotStage) (i % PIVOT_N_STAGES)));
  return quote != NULL ? quote : quote_match (query, pivot_draft_get_fact (draft, PIVOT_FACT_QUESTION));
}

static void
state_show_matches (PivotLibraryRowState *self,
                    PivotDraft           *draft,
                    PivotQuery           *query)
{
  g_autofree char *quote = NULL;

  self->title_found = find_words (query, self->titled ? self->title : "");
  self->line_found = find_words (query, self->line);
  if (pivot_query_is_empty (query) || self->title_found->len > 0 || self->line_found->len > 0)
    return;
  quote = find_quote (draft, query);
  if (quote == NULL)
    return;
  g_free (self->line);
  self->line = g_steal_pointer (&quote);
  g_array_unref (self->line_found);
  self->line_found = find_words (query, self->line);
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
  self->title_found = g_array_new (FALSE, FALSE, sizeof (PivotSpan));
  self->line_found = g_array_new (FALSE, FALSE, sizeof (PivotSpan));
  self->kind = g_strdup ("");
  self->stake = g_strdup ("");
  self->time = g_strdup ("");
  self->rehearsed = g_strdup ("");
  self->description = g_strdup (self->line);
  self->damaged = TRUE;
  return self;
}

/**
 * pivot_library_row_state_new:
 * @tally: (nullable): how the story's owning answer reads; %NULL where that is
 *   not known yet
 * @haste: how many times as long the writer takes to tell a story as the tally says
 * @query: what is searched for; may be empty
 *
 * Returns: (transfer full): what the row of @story shows
 */
PivotLibraryRowState *
pivot_library_row_state_new (PivotStory       *story,
                             const PivotTally *tally,
                             double            haste,
                             PivotQuery       *query)
{
  PivotLibraryRowState *self = NULL;
  PivotDraft           *draft = pivot_story_get_draft (story);

  if (pivot_story_is_damaged (story))
    return state_of_damaged (story);

  self = g_new0 (PivotLibraryRowState, 1);
  state_take_title (self, story);
  self->line = failure_line (draft, tally);
  state_show_matches (self, draft, query);
  self->kind = pivot_library_fact_dup_name (PIVOT_FACT_KIND, pivot_draft_get_fact (draft, PIVOT_FACT_KIND));
  self->stake = pivot_library_fact_dup_name (PIVOT_FACT_STAKE, pivot_draft_get_fact (draft, PIVOT_FACT_STAKE));
  self->is_read = tally != NULL;
  for (guint i = 0; tally != NULL && i < PIVOT_N_STAGES; i++)
    self->marks[i] = tally->stages[i];
  self->time = tally != NULL && tally->words > 0 ? pivot_voice_clock (tally->seconds * haste) : g_strdup ("");
  self->rehearsed = g_strdup ("");
  self->description = tally != NULL ? describe (tally, haste, self->line) : g_strdup (self->line);
  return self;
}

/**
 * pivot_library_row_state_set_rehearsed:
 * @rehearsed: when the story was last rehearsed
 * @now: the present, in the reader's zone
 *
 * Adds that to what the row shows.
 */
void
pivot_library_row_state_set_rehearsed (PivotLibraryRowState *self,
                                       GDateTime            *rehearsed,
                                       GDateTime            *now)
{
  g_autofree char *day = pivot_voice_day (rehearsed, now);
  g_autofree char *before = self->description;

  g_free (self->rehearsed);
  /* Translators: when a story was last rehearsed; %s is a day, such as “Yesterday”. */
  self->rehearsed = g_strdup_printf (_ ("Rehearsed: %s"), day);
  /* Translators: %1$s is how far a story has come, %2$s when it was last rehearsed. */
  self->description = g_strdup_printf (_ ("%1$s. %2$s"), before, self->rehearsed);
}

void
pivot_library_row_state_free (PivotLibraryRowState *self)
{
  g_free (self->title);
  g_free (self->line);
  g_array_unref (self->title_found);
  g_array_unref (self->line_found);
  g_free (self->kind);
  g_free (self->stake);
  g_free (self->time);
  g_free (self->rehearsed);
  g_free (self->description);
  g_free (self);
}
