/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-window-private.h"

#include <glib/gi18n-lib.h>

#include "app/pivot-name-dialog.h"
#include "app/window/pivot-toast.h"
#include "core/exchange/pivot-export-name.h"
#include "core/exchange/pivot-export.h"

static void
window_tell (PivotWindow *self,
             const char  *text)
{
  adw_toast_overlay_add_toast (self->toasts, pivot_toast_new (text));
}

static void
files_chosen_cb (GObject      *dialog,
                 GAsyncResult *result,
                 gpointer      data)
{
  g_autoptr (PivotWindow) self = data;
  g_autoptr (GListModel) files = gtk_file_dialog_open_multiple_finish (GTK_FILE_DIALOG (dialog), result, NULL);

  for (guint i = 0; files != NULL && i < g_list_model_get_n_items (files); i++)
    {
      g_autoptr (GFile) file = g_list_model_get_item (files, i);

      pivot_window_import (self, file);
    }
}

static void
import_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();

  gtk_file_dialog_set_title (dialog, _ ("Import Stories"));
  gtk_file_dialog_open_multiple (dialog, GTK_WINDOW (self), self->loading, files_chosen_cb, g_object_ref (self));
}

typedef struct
{
  PivotWindow      *window;
  PivotRecord      *record;
  PivotExportFormat format;
} Export;

static void
export_free (Export *self)
{
  g_object_unref (self->window);
  pivot_record_unref (self->record);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Export, export_free)

/**
 * pivot_window_tell_export_failed:
 * @path: (nullable): the file; %NULL for a place that is on no disk
 * @error: (nullable): why it could not be written
 *
 * Tells that a story was not exported, and why.
 */
void
pivot_window_tell_export_failed (PivotWindow  *self,
                                 const char   *path,
                                 const GError *error)
{
  g_autofree char *name = path != NULL ? g_filename_display_basename (path) : NULL;
  g_autofree char *words = NULL;

  if (error != NULL)
    /* Translators: %1$s is a file, %2$s why it cannot be written, a whole sentence. */
    words = g_strdup_printf (_ ("%1$s: %2$s"), name, error->message);
  window_tell (self, words != NULL ? words : _ ("A story can only be exported to this computer."));
}

static void
place_chosen_cb (GObject      *dialog,
                 GAsyncResult *result,
                 gpointer      data)
{
  g_autoptr (Export) export = data;
  g_autoptr (GFile) file = gtk_file_dialog_save_finish (GTK_FILE_DIALOG (dialog), result, NULL);
  g_autofree char *path = file != NULL ? g_file_get_path (file) : NULL;
  g_autoptr (GError) error = NULL;

  /* Without a file, the user thought better of it. */
  if (file == NULL)
    return;
  if (path != NULL && pivot_export_save (pivot_library_get_store (export->window->library), export->record, export->format, path, &error))
    window_tell (export->window, _ ("Story exported"));
  else
    pivot_window_tell_export_failed (export->window, path, error);
}

static void
export_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  PivotStory  *story = pivot_window_get_story (self);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autofree char  *suggested = NULL;
  PivotExportFormat format;
  Export *export = NULL;

  if (story == NULL || !pivot_export_format_from_id (g_variant_get_string (parameter, NULL), &format))
    return;
  pivot_autosave_flush (self->autosave);
  export = g_new (Export, 1);
  *export = (Export) { g_object_ref (self), pivot_story_snapshot (story), format };
  suggested = pivot_export_name_suggest (pivot_story_get_title (story), format);
  gtk_file_dialog_set_title (dialog, _ ("Export Story"));
  gtk_file_dialog_set_initial_name (dialog, suggested);
  gtk_file_dialog_save (dialog, GTK_WINDOW (self), self->loading, place_chosen_cb, export);
}

/* Each tag once, without the space around it. */
static char **
split_tags (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, ",", -1);
  g_autoptr (GPtrArray) tags = g_ptr_array_new_null_terminated (4, NULL, TRUE);

  for (guint i = 0; parts[i] != NULL; i++)
    {
      g_strstrip (parts[i]);
      if (parts[i][0] != '\0' && !g_ptr_array_find_with_equal_func (tags, parts[i], g_str_equal, NULL))
        g_ptr_array_add (tags, parts[i]);
    }
  return g_strdupv ((char **) tags->pdata);
}

static void
tags_given_cb (gpointer    target,
               const char *text)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  PivotStory            *story = target;
  g_auto (GStrv) tags = split_tags (text);
  g_autoptr (PivotDraft) draft = NULL;

  if (g_strv_equal ((const char *const *) tags, pivot_draft_get_tags (pivot_story_get_draft (story))))
    return;
  draft = pivot_draft_with_tags (pivot_story_get_draft (story), (const char *const *) tags);
  pivot_story_edit (story, draft, &step);
}

static void
edit_tags_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  PivotStory      *story = pivot_window_get_story (PIVOT_WINDOW (widget));
  g_autofree char *tags = NULL;

  if (story == NULL || !pivot_story_is_editable (story))
    return;
  tags = g_strjoinv (", ", (char **) pivot_draft_get_tags (pivot_story_get_draft (story)));
  pivot_name_dialog_present (widget, _ ("Tags, Parted by Commas"), _ ("_Set Tags"), tags, tags_given_cb, G_OBJECT (story));
}

static gboolean
drop_cb (PivotWindow   *self,
         const GValue  *value,
         double         x,
         double         y,
         GtkDropTarget *target)
{
  g_autoptr (GSList) files = NULL;

  /* A story that has only been moved within the list. */
  if (gdk_drop_get_drag (gtk_drop_target_get_current_drop (target)) != NULL)
    return FALSE;
  files = gdk_file_list_get_files (g_value_get_boxed (value));

  for (GSList *link = files; link != NULL; link = link->next)
    pivot_window_import (self, link->data);
  return files != NULL;
}

/**
 * pivot_window_hear_drops:
 *
 * Takes in files that are dropped onto the stories from now on.
 */
void
pivot_window_hear_drops (PivotWindow *self)
{
  GtkDropTarget *target = gtk_drop_target_new (GDK_TYPE_FILE_LIST, GDK_ACTION_COPY);

  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (pivot_desk_get_list (self->desk)), GTK_EVENT_CONTROLLER (target));
}

/**
 * pivot_window_install_exchange_actions:
 *
 * Makes actions of taking stories in and sending them out.
 */
void
pivot_window_install_exchange_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.import", NULL, import_action);
  gtk_widget_class_install_action (widget_class, "win.export", "s", export_action);
  gtk_widget_class_install_action (widget_class, "win.edit-tags", NULL, edit_tags_action);
}
