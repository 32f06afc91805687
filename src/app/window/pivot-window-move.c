/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-window-private.h"

#include <glib/gi18n-lib.h>

#include "app/preferences/pivot-preferences-dialog.h"
#include "app/window/pivot-session.h"
#include "app/window/pivot-toast.h"
#include "core/store/pivot-relocation.h"

/* What is being moved, and who wanted it. */
typedef struct
{
  PivotWindow            *window;
  PivotPreferencesDialog *dialog;
  GFile                  *folder;
} Move;

static void
move_free (Move *self)
{
  g_object_unref (self->window);
  g_object_unref (self->dialog);
  g_object_unref (self->folder);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Move, move_free)

static const char *
window_get_path (PivotWindow *self)
{
  return pivot_store_get_path (pivot_library_get_store (self->library));
}

/* What is written meanwhile would stay behind; so the dialog stays in front of the story. */
static void
set_moving (PivotPreferencesDialog *dialog,
            gboolean                moving)
{
  adw_dialog_set_can_close (ADW_DIALOG (dialog), !moving);
  g_object_set (dialog, "movable", !moving, NULL);
}

static void
tell_failed (PivotPreferencesDialog *dialog,
             GFile                  *folder,
             const GError           *error)
{
  g_autofree char *base = g_file_get_basename (folder);
  g_autofree char *shown = g_filename_display_name (base);
  g_autofree char *name = g_strconcat ("\u2068", shown, "\u2069", NULL);
  g_autofree char *text = NULL;

  /* Translators: the first %s is the name of a folder, the second a whole sentence that says why. */
  text = g_strdup_printf (_ ("Your stories were not moved to “%s”. %s"), name, error->message);
  adw_preferences_dialog_add_toast (ADW_PREFERENCES_DIALOG (dialog), pivot_toast_new (text));
}

/* So that the window opens as this one was left. */
static void
take_session (PivotWindow *self,
              const char  *to)
{
  g_autofree char *file = pivot_session_get_file ();
  g_autoptr (PivotSession) session = NULL;

  pivot_window_keep_session (self);
  session = pivot_session_load (file, window_get_path (self));
  pivot_session_save (session, file, to, NULL);
}

static void
moved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autoptr (Move) move = data;
  g_autoptr (GError) error = NULL;
  GtkApplication *application = gtk_window_get_application (GTK_WINDOW (move->window));

  set_moving (move->dialog, FALSE);
  if (!pivot_relocation_run_finish (result, &error))
    {
      tell_failed (move->dialog, move->folder, error);
      return;
    }
  adw_dialog_force_close (ADW_DIALOG (move->dialog));
  gtk_window_set_focus (GTK_WINDOW (move->window), NULL);
  take_session (move->window, g_file_peek_path (move->folder));
  if (application != NULL)
    g_action_group_activate_action (G_ACTION_GROUP (application), "reopen", NULL);
}

/* What is not saved yet would stay behind. */
static void
move_cb (PivotWindow            *self,
         GFile                  *folder,
         PivotPreferencesDialog *dialog)
{
  g_autoptr (GError) error = NULL;
  Move *move = NULL;

  if (!pivot_autosave_flush_sync (self->autosave, &error))
    {
      tell_failed (dialog, folder, error);
      return;
    }
  move = g_new0 (Move, 1);
  move->window = g_object_ref (self);
  move->dialog = g_object_ref (dialog);
  move->folder = g_object_ref (folder);
  set_moving (dialog, TRUE);
  pivot_relocation_run_async (window_get_path (self), g_file_peek_path (folder), self, moved_cb, move);
}

/**
 * pivot_window_hear_move:
 * @dialog: where the user may choose another folder
 *
 * Moves the library when they do; a library that was named on the command line
 * stays where it is.
 */
void
pivot_window_hear_move (PivotWindow *self,
                        AdwDialog   *dialog)
{
  g_autofree char *user = pivot_store_dup_default_path ();
  gboolean         movable = g_str_equal (user, window_get_path (self));

  g_object_set (dialog, "movable", movable, NULL);
  if (movable)
    g_signal_connect_object (dialog, "move", G_CALLBACK (move_cb), self, G_CONNECT_SWAPPED);
}

/**
 * pivot_window_tell_moved:
 *
 * Says that the stories are in another place, and that the old folder is not
 * taken away.
 */
void
pivot_window_tell_moved (PivotWindow *self)
{
  g_return_if_fail (PIVOT_IS_WINDOW (self));

  adw_toast_overlay_add_toast (self->toasts, pivot_toast_new (_ ("Your stories were copied to the new folder. The old one is still there.")));
}
