/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-window-private.h"

#include <glib/gi18n-lib.h>

#include "app/library/pivot-backup-dialog.h"
#include "app/window/pivot-toast.h"
#include "core/exchange/pivot-import.h"

/* Whether a copy is in the library now and was not before. */
static gboolean
window_take_copy (PivotWindow *self,
                  PivotPack   *pack,
                  const char  *path)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotDocument) document = pivot_document_new_for_path (pack, path, &error);
  PivotImportOutcome outcome = PIVOT_IMPORT_KNOWN;
  PivotStory        *story = NULL;

  if (document != NULL && pivot_import_check (document, &error))
    story = pivot_import_run (self->library, document, &outcome, &error);
  if (story == NULL)
    g_debug ("A copy cannot be taken back: %s", error->message);
  return story != NULL && outcome != PIVOT_IMPORT_KNOWN;
}

static void
restore_cb (PivotWindow *self,
            const char  *folder)
{
  g_autoptr (PivotPack) pack = NULL;
  g_autoptr (GDir) copies = g_dir_open (folder, 0, NULL);
  g_autofree char *text = NULL;
  const char      *name = NULL;
  guint            n_back = 0;

  g_object_get (self->assessor, "pack", &pack, NULL);
  while (copies != NULL && (name = g_dir_read_name (copies)) != NULL)
    {
      g_autofree char *path = g_build_filename (folder, name, NULL);

      n_back += window_take_copy (self, pack, path);
    }
  pivot_library_list_refresh (pivot_desk_get_list (self->desk));
  pivot_window_update (self);
  /* Translators: how many stories came back from a backup. */
  text = g_strdup_printf (ngettext ("%u story came back", "%u stories came back", n_back), n_back);
  adw_toast_overlay_add_toast (self->toasts, pivot_toast_new (n_back > 0 ? text : _ ("All of these stories are there")));
}

static void
show_backups_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  g_autoptr (GPtrArray) days = pivot_store_list_backups (pivot_library_get_store (self->library));
  AdwDialog *dialog = pivot_backup_dialog_new (days);

  g_signal_connect_object (dialog, "restore", G_CALLBACK (restore_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

/**
 * pivot_window_install_backup_actions:
 *
 * Makes it an action to take stories back from a backup.
 */
void
pivot_window_install_backup_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.show-backups", NULL, show_backups_action);
}
