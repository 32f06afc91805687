/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-window-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/window/pivot-toast.h"
#include "core/exchange/pivot-export-name.h"
#include "core/exchange/pivot-export.h"

static void
window_tell (PivotWindow *self,
             const char  *text)
{
  adw_toast_overlay_add_toast (self->toasts, pivot_toast_new (text));
}

/* Those of the ids that are there. */
static GPtrArray *
window_find (PivotWindow *self,
             GVariant    *ids)
{
  GPtrArray   *stories = g_ptr_array_new_with_free_func (g_object_unref);
  GVariantIter iter;
  const char  *id = NULL;

  g_variant_iter_init (&iter, ids);
  while (g_variant_iter_next (&iter, "&s", &id))
    {
      PivotStory *story = pivot_library_find (self->library, id);

      if (story != NULL)
        g_ptr_array_add (stories, g_object_ref (story));
    }
  return stories;
}

static char *
name_restore (GPtrArray *stories)
{
  GVariantBuilder builder;
  g_autoptr (GVariant) ids = NULL;

  g_variant_builder_init (&builder, G_VARIANT_TYPE_STRING_ARRAY);
  for (guint i = 0; i < stories->len; i++)
    g_variant_builder_add (&builder, "s", pivot_story_get_id (g_ptr_array_index (stories, i)));
  ids = g_variant_ref_sink (g_variant_builder_end (&builder));
  return g_action_print_detailed_name ("win.restore-stories", ids);
}

/* The open one may be among those that are gone: the first that is left is shown. */
static void
window_refresh (PivotWindow *self)
{
  PivotStory       *open = pivot_window_get_story (self);
  PivotLibraryList *list = pivot_desk_get_list (self->desk);
  g_autoptr (PivotStory) first = NULL;

  pivot_autosave_flush (self->autosave);
  pivot_library_list_refresh (list);
  if (open == NULL || open == self->example || pivot_story_get_trashed (open) == NULL)
    return;
  first = pivot_library_list_get_neighbour (list, NULL);
  pivot_window_open_story (self, first);
}

static void
trash_stories_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  g_autoptr (GPtrArray) stories = window_find (self, parameter);
  g_autofree char *text = NULL;
  g_autofree char *undo = NULL;

  for (guint i = stories->len; i > 0; i--)
    {
      PivotStory *story = g_ptr_array_index (stories, i - 1);

      if (!pivot_story_is_editable (story) || pivot_story_get_trashed (story) != NULL)
        {
          g_ptr_array_remove_index (stories, i - 1);
          continue;
        }
      pivot_library_trash (self->library, story);
      pivot_autosave_watch (self->autosave, story);
    }
  if (stories->len == 0)
    {
      window_tell (self, _ ("These stories can only be read"));
      return;
    }
  window_refresh (self);
  undo = name_restore (stories);
  /* Translators: how many stories were thrown away. */
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u story moved to Trash", "%u stories moved to Trash", stories->len), stories->len);
  adw_toast_overlay_add_toast (self->toasts, pivot_toast_new_with_undo (text, undo));
}

static void
restore_stories_action (GtkWidget  *widget,
                        const char *name,
                        GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  g_autoptr (GPtrArray) stories = window_find (self, parameter);

  for (guint i = 0; i < stories->len; i++)
    {
      PivotStory *story = g_ptr_array_index (stories, i);

      pivot_library_restore (self->library, story);
      pivot_autosave_watch (self->autosave, story);
    }
  window_refresh (self);
}

static void
print_stories_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  g_autoptr (GPtrArray) stories = window_find (self, parameter);

  for (guint i = stories->len; i > 0; i--)
    {
      if (pivot_story_is_damaged (g_ptr_array_index (stories, i - 1)))
        g_ptr_array_remove_index (stories, i - 1);
    }
  if (stories->len > 0)
    pivot_window_print (self, stories);
}

typedef struct
{
  PivotWindow      *window;
  GPtrArray        *records;
  PivotExportFormat format;
} Export;

static void
export_free (Export *self)
{
  g_object_unref (self->window);
  g_ptr_array_unref (self->records);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Export, export_free)

/* Nothing that is there is written over. */
static char *
free_path (const char *folder,
           const char *name)
{
  const char *dot = strrchr (name, '.');
  char       *path = g_build_filename (folder, name, NULL);

  for (guint n = 2; g_file_test (path, G_FILE_TEST_EXISTS) || g_file_test (path, G_FILE_TEST_IS_SYMLINK); n++)
    {
      g_autofree char *stem = g_strndup (name, (gsize) (dot - name));
      g_autofree char *numbered = g_strdup_printf ("%s (%u)%s", stem, n, dot);

      g_free (path);
      path = g_build_filename (folder, numbered, NULL);
    }
  return path;
}

/* Returns: whether it was, or else that is told. */
static gboolean
export_one (Export      *self,
            PivotRecord *record,
            const char  *folder)
{
  g_autofree char *name = pivot_export_name_suggest (pivot_draft_get_fact (record->draft, PIVOT_FACT_TITLE), self->format);
  g_autofree char *path = free_path (folder, name);
  g_autoptr (GError) error = NULL;

  if (pivot_export_save (pivot_library_get_store (self->window->library), record, self->format, path, &error))
    return TRUE;
  pivot_window_tell_export_failed (self->window, path, error);
  return FALSE;
}

static void
folder_chosen_cb (GObject      *dialog,
                  GAsyncResult *result,
                  gpointer      data)
{
  g_autoptr (Export) export = data;
  g_autoptr (GFile) file = gtk_file_dialog_select_folder_finish (GTK_FILE_DIALOG (dialog), result, NULL);
  g_autofree char *folder = file != NULL ? g_file_get_path (file) : NULL;
  g_autofree char *text = NULL;
  guint            n_written = 0;

  /* Without a folder, the user thought better of it. */
  if (file == NULL)
    return;
  if (folder == NULL)
    {
      pivot_window_tell_export_failed (export->window, NULL, NULL);
      return;
    }
  while (n_written < export->records->len && export_one (export, g_ptr_array_index (export->records, n_written), folder))
    n_written++;
  if (n_written < export->records->len)
    return;
  /* Translators: how many stories were written to files. */
  text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u story exported", "%u stories exported", n_written), n_written);
  window_tell (export->window, text);
}

static void
export_stories_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  g_autoptr (GtkFileDialog) dialog = gtk_file_dialog_new ();
  g_autoptr (GVariant) ids = NULL;
  g_autoptr (GPtrArray) stories = NULL;
  PivotExportFormat format;
  const char       *id = NULL;
  Export *export = NULL;

  g_variant_get (parameter, "(&s@as)", &id, &ids);
  if (!pivot_export_format_from_id (id, &format))
    return;
  stories = window_find (self, ids);
  pivot_autosave_flush (self->autosave);
  export = g_new (Export, 1);
  *export = (Export) { g_object_ref (self), g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_record_unref), format };
  for (guint i = 0; i < stories->len; i++)
    {
      if (!pivot_story_is_damaged (g_ptr_array_index (stories, i)))
        g_ptr_array_add (export->records, pivot_story_snapshot (g_ptr_array_index (stories, i)));
    }
  gtk_file_dialog_set_title (dialog, _ ("Export Stories to a Folder"));
  gtk_file_dialog_select_folder (dialog, GTK_WINDOW (self), self->loading, folder_chosen_cb, export);
}

static const struct
{
  const char                 *name;
  const char                 *parameter;
  GtkWidgetActionActivateFunc activate;
} actions[] = {
  { "win.trash-stories", "as", trash_stories_action },
  { "win.restore-stories", "as", restore_stories_action },
  { "win.print-stories", "as", print_stories_action },
  { "win.export-stories", "(sas)", export_stories_action },
};

/**
 * pivot_window_install_several_actions:
 *
 * Makes actions of what can be done with several stories at once.
 */
void
pivot_window_install_several_actions (GtkWidgetClass *widget_class)
{
  for (guint i = 0; i < G_N_ELEMENTS (actions); i++)
    gtk_widget_class_install_action (widget_class, actions[i].name, actions[i].parameter, actions[i].activate);
  pivot_window_install_trash_actions (widget_class);
}
