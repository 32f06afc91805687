/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-notice.h"

#include <glib/gi18n-lib.h>

#include "core/store/pivot-store-error.h"

static const PivotNoticeButton example_buttons[] = {
  { N_ ("Show the _Defensive Version"), "win.show-defensive", TRUE },
  { N_ ("Use as a _Template"), "win.use-template", FALSE },
  { N_ ("_Close"), "win.close-example", FALSE },
};

static const PivotNoticeButton read_only_buttons[] = {
  { N_ ("_Duplicate"), "win.duplicate-story", FALSE },
};

static const PivotNoticeButton unsaved_buttons[] = {
  { N_ ("_Try Again"), "win.try-again", FALSE },
  { N_ ("_Save a Copy…"), "win.save-copy", FALSE },
  { N_ ("Copy Te_xt"), "win.copy-text", FALSE },
};

static const PivotNoticeButton elsewhere_buttons[] = {
  { N_ ("_Try Again"), "win.try-again", FALSE },
  { N_ ("_Show Story"), "win.show-troubled", FALSE },
};

static const PivotNoticeButton story_gone_buttons[] = {
  { N_ ("_Keep Story"), "win.keep-story", FALSE },
  { N_ ("_Let Go"), "win.let-go-story", FALSE },
};

static const PivotNoticeButton folder_gone_buttons[] = {
  { N_ ("_Try Again"), "win.try-again", FALSE },
  { N_ ("_Make the Folder Again"), "win.make-folder", FALSE },
  { N_ ("_Save a Copy…"), "win.save-copy", FALSE },
  { N_ ("Copy Te_xt"), "win.copy-text", FALSE },
};

static const PivotNoticeButton contested_buttons[] = {
  { N_ ("_Compare"), "win.revisions", FALSE },
  { N_ ("Keep _Mine"), "win.keep-mine", FALSE },
  { N_ ("Load T_heirs"), "win.load-theirs", FALSE },
};

static const struct
{
  const PivotNoticeButton *buttons;
  guint                    n_buttons;
} offers[] = {
  [PIVOT_NOTICE_NONE] = { NULL, 0 },
  [PIVOT_NOTICE_EXAMPLE] = { example_buttons, G_N_ELEMENTS (example_buttons) },
  [PIVOT_NOTICE_READ_ONLY] = { read_only_buttons, G_N_ELEMENTS (read_only_buttons) },
  [PIVOT_NOTICE_UNSAVED] = { unsaved_buttons, G_N_ELEMENTS (unsaved_buttons) },
  [PIVOT_NOTICE_ELSEWHERE] = { elsewhere_buttons, G_N_ELEMENTS (elsewhere_buttons) },
  [PIVOT_NOTICE_STORY_GONE] = { story_gone_buttons, G_N_ELEMENTS (story_gone_buttons) },
  [PIVOT_NOTICE_FOLDER_GONE] = { folder_gone_buttons, G_N_ELEMENTS (folder_gone_buttons) },
  [PIVOT_NOTICE_CONTESTED] = { contested_buttons, G_N_ELEMENTS (contested_buttons) },
};

static PivotNoticeKind
kind_of_trouble (PivotStory         *story,
                 const PivotTrouble *trouble)
{
  if (trouble->story != story)
    return PIVOT_NOTICE_ELSEWHERE;
  if (g_error_matches (trouble->error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_STORY_GONE))
    return PIVOT_NOTICE_STORY_GONE;
  if (g_error_matches (trouble->error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_LIBRARY_GONE))
    return PIVOT_NOTICE_FOLDER_GONE;
  return PIVOT_NOTICE_UNSAVED;
}

static PivotNoticeKind
kind_of (PivotStory         *story,
         gboolean            is_example,
         const PivotTrouble *trouble)
{
  if (trouble->error != NULL)
    return kind_of_trouble (story, trouble);
  if (trouble->contested)
    return PIVOT_NOTICE_CONTESTED;
  if (is_example)
    return PIVOT_NOTICE_EXAMPLE;
  if (story != NULL && !pivot_story_is_editable (story) && !pivot_story_is_damaged (story))
    return PIVOT_NOTICE_READ_ONLY;
  return PIVOT_NOTICE_NONE;
}

static char *
text_of (PivotNoticeKind     kind,
         PivotStory         *story,
         const PivotTrouble *trouble)
{
  switch (kind)
    {
    case PIVOT_NOTICE_EXAMPLE:
      return g_strdup (_ ("This is an example."));
    case PIVOT_NOTICE_READ_ONLY:
      return g_strdup (pivot_story_get_problem (story));
    case PIVOT_NOTICE_UNSAVED:
    case PIVOT_NOTICE_FOLDER_GONE:
      /* Translators: %s is the reason, a whole sentence. */
      return g_strdup_printf (_ ("Your last changes are not saved yet. %s"), trouble->error->message);
    case PIVOT_NOTICE_ELSEWHERE:
      /* Translators: %s is the reason, a whole sentence. */
      return g_strdup_printf (_ ("Your last changes to another story are not saved yet. %s"), trouble->error->message);
    case PIVOT_NOTICE_STORY_GONE:
      return g_strdup (_ ("Somebody took the file of this story away. The text is still here."));
    case PIVOT_NOTICE_CONTESTED:
      return g_strdup (_ ("This story was also changed elsewhere. Both texts are kept."));
    case PIVOT_NOTICE_NONE:
    default:
      return g_strdup ("");
    }
}

/**
 * pivot_notice_new:
 * @story: (nullable): the open story
 * @is_example: whether it is the one that comes with Pivot
 * @trouble: how saving goes
 *
 * Returns: (transfer full): the one thing that most needs saying, never %NULL
 */
PivotNotice *
pivot_notice_new (PivotStory         *story,
                  gboolean            is_example,
                  const PivotTrouble *trouble)
{
  PivotNotice *self = g_new0 (PivotNotice, 1);

  self->kind = kind_of (story, is_example, trouble);
  self->text = text_of (self->kind, story, trouble);
  self->buttons = offers[self->kind].buttons;
  self->n_buttons = offers[self->kind].n_buttons;
  return self;
}

void
pivot_notice_free (PivotNotice *self)
{
  g_free (self->text);
  g_free (self);
}

/**
 * pivot_notice_equal:
 *
 * Returns: whether both say the same
 */
gboolean
pivot_notice_equal (const PivotNotice *a,
                    const PivotNotice *b)
{
  return a->kind == b->kind && g_str_equal (a->text, b->text);
}
