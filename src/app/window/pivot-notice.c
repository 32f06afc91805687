/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-notice.h"

#include <glib/gi18n-lib.h>

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

static PivotNotice *
notice (PivotNoticeKind          kind,
        char                    *text,
        const PivotNoticeButton *buttons,
        guint                    n_buttons)
{
  PivotNotice *self = g_new0 (PivotNotice, 1);

  self->kind = kind;
  self->text = text;
  self->buttons = buttons;
  self->n_buttons = n_buttons;
  return self;
}

/**
 * pivot_notice_new:
 * @story: (nullable): the open story
 * @is_example: whether it is the one that comes with Pivot
 * @save_problem: (nullable): why the last save failed, a translated sentence
 *
 * Returns: (transfer full): the one thing that most needs saying, never %NULL
 */
PivotNotice *
pivot_notice_new (PivotStory *story,
                  gboolean    is_example,
                  const char *save_problem)
{
  if (save_problem != NULL)
    {
      /* Translators: %s is the reason, a whole sentence. */
      return notice (PIVOT_NOTICE_UNSAVED, g_strdup_printf (_ ("Your last changes are not saved yet. %s"), save_problem),
                     unsaved_buttons, G_N_ELEMENTS (unsaved_buttons));
    }
  if (is_example)
    {
      return notice (PIVOT_NOTICE_EXAMPLE, g_strdup (_ ("This is an example to read. It cannot be changed.")),
                     example_buttons, G_N_ELEMENTS (example_buttons));
    }
  if (story != NULL && !pivot_story_is_editable (story) && !pivot_story_is_damaged (story))
    {
      return notice (PIVOT_NOTICE_READ_ONLY, g_strdup (pivot_story_get_problem (story)),
                     read_only_buttons, G_N_ELEMENTS (read_only_buttons));
    }
  return notice (PIVOT_NOTICE_NONE, g_strdup (""), NULL, 0);
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
