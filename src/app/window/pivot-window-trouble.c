/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-window-private.h"

#include <glib/gi18n-lib.h>

#include "app/window/pivot-plain-text.h"
#include "app/window/pivot-toast.h"
#include "core/store/pivot-codec.h"

/* Until the reader puts it away. */
#define FOR_GOOD 0

static void
try_again_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  pivot_autosave_flush (PIVOT_WINDOW (widget)->autosave);
}

static void
copy_text_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  PivotWindow     *self = PIVOT_WINDOW (widget);
  g_autofree char *text = pivot_plain_text (pivot_story_get_draft (pivot_window_get_story (self)));

  gdk_clipboard_set_text (gtk_widget_get_clipboard (widget), text);
  adw_toast_overlay_add_toast (self->toasts, pivot_toast_new (_ ("Text copied")));
}

static void
window_write_copy (PivotWindow *self,
                   GFile       *file,
                   PivotRecord *record)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *path = g_file_get_path (file);
  g_autofree char *text = pivot_codec_write_record (record, &error);

  if (text != NULL && path != NULL && g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, &error))
    adw_toast_overlay_add_toast (self->toasts, pivot_toast_new (_ ("Copy saved")));
  else
    adw_toast_overlay_add_toast (self->toasts, pivot_toast_new (error != NULL ? error->message : _ ("The copy can only be saved on this computer.")));
}

typedef struct
{
  PivotWindow *window;
  PivotRecord *record;
} Copying;

static void
copy_place_chosen_cb (GObject      *object,
                      GAsyncResult *result,
                      gpointer      data)
{
  g_autofree Copying *copying = data;
  g_autoptr (PivotWindow) self = copying->window;
  g_autoptr (PivotRecord) record = copying->record;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (object), result, NULL);

  /* Without a file, the user thought better of it. */
  if (file != NULL)
    window_write_copy (self, file, record);
}

static void
save_copy_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  Copying *copying = g_new0 (Copying, 1);

  copying->window = g_object_ref (self);
  copying->record = pivot_story_snapshot (pivot_window_get_story (self));
  gtk_file_dialog_set_title (dialog, _ ("Save a Copy"));
  gtk_file_dialog_set_initial_name (dialog, _ ("story.pivot"));
  gtk_file_dialog_save (dialog, GTK_WINDOW (self), self->closing, copy_place_chosen_cb, copying);
}

static void
show_troubled_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);

  pivot_window_open_story (self, pivot_autosave_get_troubled (self->autosave));
  pivot_desk_go_to_story (self->desk);
}

static void
keep_story_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  PivotStory  *story = pivot_autosave_get_troubled (self->autosave);

  if (story == NULL)
    return;
  pivot_library_keep (self->library, story);
  pivot_autosave_flush (self->autosave);
}

static void
let_go_story_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  PivotStory  *troubled = pivot_autosave_get_troubled (self->autosave);
  g_autoptr (PivotStory) story = troubled != NULL ? g_object_ref (troubled) : NULL;
  g_autoptr (PivotStory) next = NULL;

  if (story == NULL)
    return;
  next = pivot_library_list_get_neighbour (pivot_desk_get_list (self->desk), story);
  pivot_autosave_let_go (self->autosave, story);
  pivot_library_let_go (self->library, story);
  pivot_window_open_story (self, next);
}

/* Says what was not done, and why. */
static void
window_tell_trouble (PivotWindow  *self,
                     const char   *deed,
                     const GError *error)
{
  /* Translators: %1$s is what was not done, %2$s why, with the name of the file; both are whole sentences. */
  g_autofree char *words = g_strdup_printf (_ ("%1$s %2$s"), deed, error->message);

  adw_toast_overlay_add_toast (self->toasts, pivot_toast_new (words));
}

static void
make_folder_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  g_autoptr (GError) error = NULL;

  if (!pivot_store_make_folder (pivot_library_get_store (self->library), &error))
    window_tell_trouble (self, _ ("The library’s folder was not made."), error);
  pivot_autosave_flush (self->autosave);
}

static void
keep_mine_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);

  pivot_library_settle (self->library, pivot_window_get_story (self));
  pivot_window_update (self);
}

/* Both texts are among the revisions then: theirs since a save found it, ours
 * since it is about to be replaced. */
static PivotDraft *
window_read_theirs (PivotWindow *self,
                    PivotStory  *story,
                    GError     **error)
{
  g_autoptr (PivotRecord) ours = NULL;
  g_autoptr (PivotRevision) revision = NULL;

  if (!pivot_autosave_flush_sync (self->autosave, error))
    return NULL;
  ours = pivot_story_snapshot (story);
  revision = pivot_store_keep_revision (pivot_library_get_store (self->library), ours, PIVOT_WHY_REPLACE, NULL, error);
  return revision != NULL ? pivot_library_read_theirs (self->library, story, error) : NULL;
}

static void
load_theirs_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  static const PivotEdit edit = { .kind = PIVOT_EDIT_STEP };
  PivotWindow           *self = PIVOT_WINDOW (widget);
  PivotStory            *story = pivot_window_get_story (self);
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotDraft) theirs = window_read_theirs (self, story, &error);

  if (theirs == NULL)
    {
      window_tell_trouble (self, _ ("The other text was not loaded."), error);
      return;
    }
  pivot_story_edit (story, theirs, &edit);
  keep_mine_action (widget, name, parameter);
}

static void
close_anyway_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);

  pivot_window_keep_session (self);
  gtk_window_destroy (GTK_WINDOW (self));
}

static const struct
{
  const char                 *name;
  GtkWidgetActionActivateFunc activate;
} actions[] = {
  { "win.try-again", try_again_action },
  { "win.copy-text", copy_text_action },
  { "win.save-copy", save_copy_action },
  { "win.show-troubled", show_troubled_action },
  { "win.keep-story", keep_story_action },
  { "win.let-go-story", let_go_story_action },
  { "win.make-folder", make_folder_action },
  { "win.keep-mine", keep_mine_action },
  { "win.load-theirs", load_theirs_action },
  { "win.close-anyway", close_anyway_action },
};

/**
 * pivot_window_install_trouble_actions:
 *
 * Makes an action of everything that helps when saving fails.
 */
void
pivot_window_install_trouble_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, NULL, actions[i].activate);
}

static void
window_tell_for_good (PivotWindow *self,
                      const char  *text)
{
  AdwToast *toast = pivot_toast_new (text);

  adw_toast_set_timeout (toast, FOR_GOOD);
  adw_toast_overlay_add_toast (self->toasts, toast);
}

static void
outside_cb (PivotWindow *self,
            PivotStory  *story)
{
  g_autofree char *text = NULL;

  /* Of the open one the bar tells. */
  if (story == pivot_window_get_story (self))
    {
      pivot_window_update (self);
      return;
    }
  /* Translators: %s is the title of a story. */
  text = g_strdup_printf (_ ("“%s” was also changed elsewhere. Both texts are kept."), pivot_story_get_title (story));

  window_tell_for_good (self, text);
}

static void
vanished_cb (PivotWindow *self,
             guint        n_stories)
{
  /* Translators: %u is how many stories are gone. */
  g_autofree char *text = g_strdup_printf (ngettext ("%u story is gone from the library’s folder.", "%u stories are gone from the library’s folder.", n_stories), n_stories);

  window_tell_for_good (self, text);
}

/**
 * pivot_window_hear_library:
 *
 * Tells from now on what others do to the library.
 */
void
pivot_window_hear_library (PivotWindow *self)
{
  g_signal_connect_object (self->library, "outside", G_CALLBACK (outside_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (self->library, "vanished", G_CALLBACK (vanished_cb), self, G_CONNECT_SWAPPED);
}

/**
 * pivot_window_tell_homecoming:
 * @n_texts: how many texts came back that an earlier run could not save
 *
 * Tells that they are there.
 */
void
pivot_window_tell_homecoming (PivotWindow *self,
                              guint        n_texts)
{
  /* Translators: %u is how many texts came back. */
  g_autofree char *text = g_strdup_printf (ngettext ("%u text that could not be saved is back as a story of its own.", "%u texts that could not be saved are back as stories of their own.", n_texts), n_texts);

  window_tell_for_good (self, text);
}

/**
 * pivot_window_tell_staying:
 *
 * Tells why the window does not close: the last changes are not saved. What
 * could not be saved is kept aside, so that the window may close all the same.
 */
void
pivot_window_tell_staying (PivotWindow *self)
{
  AdwToast *toast = pivot_toast_new (_ ("Pivot stays open, for your last changes are not saved"));

  adw_toast_set_button_label (toast, _ ("Close _Anyway"));
  adw_toast_set_action_name (toast, "win.close-anyway");
  adw_toast_set_timeout (toast, FOR_GOOD);
  adw_toast_overlay_dismiss_all (self->toasts);
  adw_toast_overlay_add_toast (self->toasts, toast);
}
