/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-window-private.h"

#include <glib/gi18n-lib.h>

#include "app/editor/pivot-showing.h"
#include "app/pivot-name-dialog.h"
#include "app/window/pivot-toast.h"

/* The deed that takes back the last edit of the open story. */
#define UNDO "story.undo"

static PivotRevisionsView *
window_get_revisions (PivotWindow *self)
{
  return pivot_story_pane_get_revisions (pivot_desk_get_story_pane (self->desk));
}

/* Undo takes back the last edit, which is what is told only until another follows or another story is open. */
static void
told_cb (PivotWindow *self,
         const char  *words,
         const char  *undo)
{
  AdwToast *toast = undo != NULL ? pivot_toast_new_with_undo (words, undo) : pivot_toast_new (words);

  if (g_strcmp0 (undo, UNDO) == 0)
    {
      pivot_toast_end_with (toast, pivot_window_get_story (self), "notify::draft");
      pivot_toast_end_with (toast, self->desk, "notify::story");
    }
  adw_toast_overlay_add_toast (self->toasts, toast);
}

/* The story has to be in its folder before a revision can lie beside it. */
static void
named_cb (gpointer    data,
          const char *name)
{
  PivotWindow *self = data;
  PivotStory  *story = pivot_window_get_story (self);
  g_autoptr (PivotRecord) record = story != NULL ? pivot_story_snapshot (story) : NULL;
  g_autoptr (PivotRevision) revision = NULL;
  g_autoptr (GError) error = NULL;

  if (record == NULL)
    return;
  if (pivot_autosave_flush_sync (self->autosave, &error))
    revision = pivot_store_keep_revision (pivot_library_get_store (self->library), record, PIVOT_WHY_NAMED, *name != '\0' ? name : NULL, &error);
  if (revision == NULL)
    {
      /* Translators: %s is the file and the reason, a whole sentence. */
      g_autofree char *words = g_strdup_printf (_ ("No revision was kept. %s"), error->message);

      told_cb (self, words, NULL);
      return;
    }
  if (self->sitting != NULL)
    pivot_sitting_note_kept (self->sitting);
  told_cb (self, _ ("Revision kept"), NULL);
  pivot_revisions_view_reload (window_get_revisions (self));
}

static void
name_revision_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  pivot_name_dialog_present (widget, _ ("Name This Revision"), _ ("_Keep"), NULL, named_cb, G_OBJECT (widget));
}

static void
window_show_view (PivotWindow *self,
                  PivotView    view)
{
  pivot_desk_set_state (self->desk, pivot_desk_state_with_view (pivot_desk_get_state (self->desk), view));
  gtk_widget_grab_focus (GTK_WIDGET (pivot_desk_get_story_pane (self->desk)));
}

static void
write_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  window_show_view (PIVOT_WINDOW (widget), PIVOT_VIEW_WRITE);
}

static void
contrast_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  window_show_view (PIVOT_WINDOW (widget), PIVOT_VIEW_CONTRAST);
}

static void
revisions_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  window_show_view (PIVOT_WINDOW (widget), PIVOT_VIEW_REVISIONS);
}

/* One key goes from finding to finding in one view, from difference to difference or change to change in the others. */
static const struct
{
  const char *forth;
  const char *back;
} walks[] = {
  [PIVOT_VIEW_WRITE] = { "story.next-finding", "story.previous-finding" },
  [PIVOT_VIEW_CONTRAST] = { "contrast.next-difference", "contrast.previous-difference" },
  [PIVOT_VIEW_REVISIONS] = { "revisions.next-change", "revisions.previous-change" },
};

static void
walk_forth_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  gtk_widget_activate_action (widget, walks[pivot_desk_get_state (PIVOT_WINDOW (widget)->desk).view].forth, NULL);
}

static void
walk_back_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  gtk_widget_activate_action (widget, walks[pivot_desk_get_state (PIVOT_WINDOW (widget)->desk).view].back, NULL);
}

/**
 * pivot_window_install_revision_actions:
 *
 * Makes an action of everything the window does with revisions.
 */
void
pivot_window_install_revision_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.name-revision", NULL, name_revision_action);
  gtk_widget_class_install_action (widget_class, "win.write", NULL, write_action);
  gtk_widget_class_install_action (widget_class, "win.contrast", NULL, contrast_action);
  gtk_widget_class_install_action (widget_class, "win.revisions", NULL, revisions_action);
  gtk_widget_class_install_action (widget_class, "win.walk-forth", NULL, walk_forth_action);
  gtk_widget_class_install_action (widget_class, "win.walk-back", NULL, walk_back_action);
}

/* A stage is ready when that is shown: not in the middle of a sentence, which a revision would break off. */
static void
showing_changed_cb (PivotWindow *self)
{
  PivotReport *report = pivot_showing_get_report (pivot_assessor_get_showing (self->assessor));

  /* The assessor hears of another story first. */
  if (self->sitting == NULL || pivot_sitting_get_story (self->sitting) != pivot_assessor_get_story (self->assessor))
    return;
  if (report == NULL || pivot_assessor_get_side (self->assessor) != PIVOT_SIDE_OWNED)
    return;
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      if (pivot_report_get_stage (report, (PivotStage) i)->state == PIVOT_STATE_READY)
        pivot_sitting_note_ready (self->sitting, (PivotStage) i);
    }
}

/**
 * pivot_window_sit_down:
 * @story: (nullable): the story that is open from now on
 *
 * Ends the sitting of the story that was open, which keeps a revision of what
 * changed in it, and begins another.
 */
void
pivot_window_sit_down (PivotWindow *self,
                       PivotStory  *story)
{
  if (self->sitting != NULL && pivot_sitting_get_story (self->sitting) == story)
    return;
  g_clear_pointer (&self->sitting, pivot_sitting_end);
  if (story != NULL && story != self->example && !pivot_story_is_damaged (story) && pivot_story_is_editable (story))
    self->sitting = pivot_sitting_new (pivot_library_get_store (self->library), story);
  showing_changed_cb (self);
  pivot_desk_set_state (self->desk, pivot_desk_state_with_view (pivot_desk_get_state (self->desk), PIVOT_VIEW_WRITE));
}

/**
 * pivot_window_keep_revision:
 *
 * Keeps a revision of the open story, if it has changed, before it returns, for
 * the last moment of the program.
 */
void
pivot_window_keep_revision (PivotWindow *self)
{
  g_return_if_fail (PIVOT_IS_WINDOW (self));

  if (self->sitting != NULL)
    pivot_sitting_keep (self->sitting);
  pivot_sitting_settle ();
}

/**
 * pivot_window_hear_revisions:
 *
 * Keeps revisions from now on, and says what is done with them and with the two
 * answers.
 */
void
pivot_window_hear_revisions (PivotWindow *self)
{
  PivotRevisionsView *view = window_get_revisions (self);
  PivotContrastView  *contrast = pivot_story_pane_get_contrast (pivot_desk_get_story_pane (self->desk));

  g_object_set (view, "library", self->library, NULL);
  g_object_set (contrast, "library", self->library, NULL);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "contrast", pivot_contrast_view_get_actions (contrast));
  g_signal_connect_object (contrast, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "revisions", pivot_revisions_view_get_actions (view));
  g_signal_connect_object (view, "told", G_CALLBACK (told_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (pivot_assessor_get_showing (self->assessor), "notify::report", G_CALLBACK (showing_changed_cb), self, G_CONNECT_SWAPPED);
}
