/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-window-private.h"

#include <glib/gi18n-lib.h>

#include "app/window/pivot-toast.h"

static GPtrArray *
window_list_trash (PivotWindow *self)
{
  GPtrArray *stories = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < g_list_model_get_n_items (G_LIST_MODEL (self->library)); i++)
    {
      g_autoptr (PivotStory) story = g_list_model_get_item (G_LIST_MODEL (self->library), i);

      if (pivot_story_get_trashed (story) != NULL)
        g_ptr_array_add (stories, g_steal_pointer (&story));
    }
  return stories;
}

/* How many are gone; where one is not, the last reason. */
static guint
window_purge (PivotWindow *self,
              GPtrArray   *stories,
              GError     **error)
{
  guint n_gone = 0;

  for (guint i = 0; i < stories->len; i++)
    {
      PivotStory *story = g_ptr_array_index (stories, i);

      /* It is not to be opened again by who still shows it, nor saved again. */
      if (pivot_window_get_story (self) == story)
        pivot_window_open_story (self, NULL);
      g_clear_error (error);
      if (!pivot_library_purge (self->library, story, error))
        continue;
      pivot_autosave_let_go (self->autosave, story);
      n_gone++;
    }
  return n_gone;
}

static void
window_empty_trash (PivotWindow *self)
{
  g_autoptr (GPtrArray) stories = window_list_trash (self);
  g_autoptr (GError) error = NULL;
  g_autofree char *text = NULL;
  guint            n_gone = 0;

  /* What was thrown away a moment ago is to be in the trash on the disk, too. */
  if (pivot_autosave_flush_sync (self->autosave, &error))
    n_gone = window_purge (self, stories, &error);
  pivot_library_list_refresh (pivot_desk_get_list (self->desk));
  pivot_window_update (self);
  /* Translators: how many stories were deleted for good. */
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u story deleted", "%u stories deleted", n_gone), n_gone);
  adw_toast_overlay_add_toast (self->toasts, pivot_toast_new (error != NULL ? error->message : text));
}

static void
answered_cb (GObject      *dialog,
             GAsyncResult *result,
             gpointer      data)
{
  g_autoptr (PivotWindow) self = data;

  if (g_str_equal (adw_alert_dialog_choose_finish (ADW_ALERT_DIALOG (dialog), result), "empty") && self->library != NULL)
    window_empty_trash (self);
}

static void
empty_trash_action (GtkWidget  *widget,
                    const char *name,
                    GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  g_autoptr (GPtrArray) stories = window_list_trash (self);
  /* Translators: how many stories are in the trash that is emptied. */
  g_autofree char *body = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u story will be deleted for good, with its revisions.", "%u stories will be deleted for good, with their revisions.", stories->len), stories->len);
  AdwAlertDialog  *dialog = NULL;

  if (stories->len == 0)
    return;
  dialog = ADW_ALERT_DIALOG (adw_alert_dialog_new (_ ("Empty the Trash?"), body));
  adw_alert_dialog_add_responses (dialog, "cancel", _ ("_Cancel"), "empty", _ ("_Empty Trash"), NULL);
  adw_alert_dialog_set_response_appearance (dialog, "empty", ADW_RESPONSE_DESTRUCTIVE);
  adw_alert_dialog_set_default_response (dialog, "cancel");
  adw_alert_dialog_set_close_response (dialog, "cancel");
  adw_alert_dialog_choose (dialog, widget, NULL, answered_cb, g_object_ref (self));
}

static gboolean
purge_old_cb (gpointer data)
{
  PivotWindow *self = data;
  g_autoptr (GPtrArray) old = self->library != NULL ? pivot_library_find_old_trash (self->library) : NULL;
  g_autoptr (GError) error = NULL;

  if (old != NULL && old->len > 0 && window_purge (self, old, &error) < old->len)
    g_debug ("A story stays in the trash: %s", error != NULL ? error->message : "");
  return G_SOURCE_REMOVE;
}

/**
 * pivot_window_purge_old:
 *
 * Deletes, once there is nothing else to do, what has been in the trash for thirty
 * days of use.
 */
void
pivot_window_purge_old (PivotWindow *self)
{
  g_idle_add_full (G_PRIORITY_LOW, purge_old_cb, g_object_ref (self), g_object_unref);
}

/**
 * pivot_window_install_trash_actions:
 *
 * Makes it an action to empty the trash.
 */
void
pivot_window_install_trash_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.empty-trash", NULL, empty_trash_action);
}
