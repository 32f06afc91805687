/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-backup-dialog.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

#include "core/store/pivot-backup.h"
#include "core/voice/pivot-voice.h"

#define PATH "pivot-path"

struct _PivotBackupDialog
{
  AdwDialog parent_instance;
};

G_DEFINE_FINAL_TYPE (PivotBackupDialog, pivot_backup_dialog, ADW_TYPE_DIALOG)

static guint restore;

static void
restore_cb (PivotBackupDialog *self,
            GtkWidget         *button)
{
  g_autoptr (PivotBackupDialog) kept = g_object_ref (self);
  g_autofree char *path = g_strdup (g_object_get_data (G_OBJECT (button), PATH));

  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, restore, 0, path);
}

static char *
tell_day (const PivotBackupDay *day)
{
  const int number = atoi (day->day);
  g_autoptr (GDateTime) now = g_date_time_new_now_local ();
  g_autoptr (GDateTime) moment = g_date_time_new_local (number / 10000, number / 100 % 100, number % 100, 12, 0, 0);

  return moment != NULL ? pivot_voice_day (moment, now) : g_strdup (day->day);
}

static GtkWidget *
row_new (PivotBackupDialog    *self,
         const PivotBackupDay *day)
{
  GtkWidget       *row = adw_action_row_new ();
  GtkWidget       *button = gtk_button_new_with_label (_ ("Restore"));
  g_autofree char *title = tell_day (day);
  g_autofree char *escaped = g_markup_escape_text (title, -1);
  /* Translators: how many stories were copied on a day. */
  g_autofree char *subtitle = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u story", "%u stories", day->n_stories), day->n_stories);
  /* Translators: %s is a day, such as “Yesterday”. */
  g_autofree char *label = g_strdup_printf (_ ("Restore the stories of this day: %s"), title);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), escaped);
  g_object_set (row, "subtitle", subtitle, NULL);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  g_object_set_data_full (G_OBJECT (button), PATH, g_strdup (day->path), g_free);
  g_signal_connect_object (button, "clicked", G_CALLBACK (restore_cb), self, G_CONNECT_SWAPPED);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), button);
  return row;
}

static GtkWidget *
page_new (PivotBackupDialog *self,
          GPtrArray         *days)
{
  GtkWidget           *page = adw_preferences_page_new ();
  AdwPreferencesGroup *group = ADW_PREFERENCES_GROUP (adw_preferences_group_new ());

  adw_preferences_group_set_description (group, _ ("Each day that Pivot is used, it copies the stories that have changed. What you take back is added; nothing that is there is replaced."));
  for (guint i = 0; i < days->len; i++)
    adw_preferences_group_add (group, row_new (self, g_ptr_array_index (days, i)));
  adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), group);
  return page;
}

static GtkWidget *
empty_new (void)
{
  GtkWidget *status = adw_status_page_new ();

  adw_status_page_set_icon_name (ADW_STATUS_PAGE (status), "document-open-recent-symbolic");
  adw_status_page_set_title (ADW_STATUS_PAGE (status), _ ("There Is No Backup Yet"));
  adw_status_page_set_description (ADW_STATUS_PAGE (status), _ ("The first one is made today."));
  gtk_widget_add_css_class (status, "compact");
  return status;
}

static void
pivot_backup_dialog_class_init (PivotBackupDialogClass *klass)
{
  restore = g_signal_new ("restore", PIVOT_TYPE_BACKUP_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_STRING);
}

static void
pivot_backup_dialog_init (PivotBackupDialog *self)
{
}

/**
 * pivot_backup_dialog_new:
 * @days: (element-type PivotBackupDay): of which days there are copies
 *
 * Returns: (transfer floating): a dialog that shows them
 */
AdwDialog *
pivot_backup_dialog_new (GPtrArray *days)
{
  PivotBackupDialog *self = g_object_new (PIVOT_TYPE_BACKUP_DIALOG, "title", _ ("Backups"), "content-width", 460, "content-height", 520, NULL);
  AdwToolbarView    *view = ADW_TOOLBAR_VIEW (adw_toolbar_view_new ());

  adw_toolbar_view_add_top_bar (view, adw_header_bar_new ());
  adw_toolbar_view_set_content (view, days->len > 0 ? page_new (self, days) : empty_new ());
  adw_dialog_set_child (ADW_DIALOG (self), GTK_WIDGET (view));
  return ADW_DIALOG (self);
}
