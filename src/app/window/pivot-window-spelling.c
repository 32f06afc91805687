/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include <libspelling.h>

#include "app/pivot-spelling.h"
#include "app/pivot-fact-edit.h"
#include "app/pivot-story-language.h"
#include "app/window/pivot-window-private.h"

#define UNSAID "en"
#define FOLLOWED "pivot-followed-language"

static const char *
story_get_language (PivotStory *story)
{
  const char *language = pivot_draft_get_fact (pivot_story_get_draft (story), PIVOT_FACT_LANGUAGE);

  return language[0] != '\0' ? language : UNSAID;
}

/* The open story says in which language its spelling is checked. */
static void
follow_story_cb (PivotWindow *self)
{
  PivotStory  *story = pivot_assessor_get_story (self->assessor);
  PivotEditor *editor = pivot_story_pane_get_editor (pivot_desk_get_story_pane (self->desk));
  gboolean     known = FALSE;

  /* At every key: which dictionaries there are is asked only when it matters. */
  if (story == NULL || g_strcmp0 (g_object_get_data (G_OBJECT (self), FOLLOWED), story_get_language (story)) == 0)
    return;
  g_object_set_data_full (G_OBJECT (self), FOLLOWED, g_strdup (story_get_language (story)), g_free);
  known = pivot_story_language_apply (story_get_language (story));
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    pivot_spelling_set_known (GTK_TEXT_VIEW (pivot_editor_get_text (editor, (PivotStage) i)), known);
}

/* What is chosen in the menu of a text is the story's from now on, and can be undone. */
static void
language_chosen_cb (PivotWindow     *self,
                    GParamSpec      *pspec,
                    SpellingChecker *checker)
{
  PivotStory *story = pivot_assessor_get_story (self->assessor);
  const char *code = spelling_checker_get_language (checker);

  if (story != NULL && code != NULL && !pivot_story_language_is (story_get_language (story), code))
    pivot_fact_edit_choose (story, PIVOT_FACT_LANGUAGE, code);
}

/**
 * pivot_window_hear_spelling:
 *
 * Keeps the language of the open story and that of the spelling alike.
 */
void
pivot_window_hear_spelling (PivotWindow *self)
{
  SpellingChecker *checker = spelling_checker_get_default ();

  g_signal_connect_object (self->assessor, "notify::report", G_CALLBACK (follow_story_cb), self, G_CONNECT_SWAPPED);
  if (checker != NULL)
    g_signal_connect_object (checker, "notify::language", G_CALLBACK (language_chosen_cb), self, G_CONNECT_SWAPPED);
}
