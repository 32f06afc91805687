/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-shortcuts-dialog.h"

#include <glib/gi18n-lib.h>

#include "app/pivot-deeds.h"

static GtkWidget *
keys_new (const PivotDeed *deed)
{
  g_autofree char *keys = pivot_deed_dup_keys (deed);
  GtkWidget       *label = gtk_label_new (keys);

  gtk_widget_add_css_class (label, "keys");
  gtk_widget_set_valign (label, GTK_ALIGN_CENTER);
  return label;
}

static GtkWidget *
row_new (const PivotDeed *deed)
{
  GtkWidget       *row = adw_action_row_new ();
  g_autofree char *escaped = g_markup_escape_text (pivot_deed_get_title (deed), -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), escaped);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), keys_new (deed));
  return row;
}

static AdwPreferencesGroup *
group_new (PivotDeedGroup group)
{
  GtkWidget       *self = adw_preferences_group_new ();
  guint            n_deeds = 0;
  const PivotDeed *deeds = pivot_deeds_get (&n_deeds);
  g_autofree char *escaped = g_markup_escape_text (pivot_deed_group_get_title (group), -1);

  adw_preferences_group_set_title (ADW_PREFERENCES_GROUP (self), escaped);
  for (guint i = 0; i < n_deeds; i++)
    {
      if (deeds[i].group == group)
        adw_preferences_group_add (ADW_PREFERENCES_GROUP (self), row_new (&deeds[i]));
    }
  return ADW_PREFERENCES_GROUP (self);
}

/**
 * pivot_shortcuts_dialog_new:
 *
 * Returns: (transfer floating): a dialog that lists the keys of all deeds
 */
AdwDialog *
pivot_shortcuts_dialog_new (void)
{
  AdwDialog *self = adw_dialog_new ();
  GtkWidget *view = adw_toolbar_view_new ();
  GtkWidget *page = adw_preferences_page_new ();

  for (guint i = 0; i < PIVOT_N_DEED_GROUPS; i++)
    adw_preferences_page_add (ADW_PREFERENCES_PAGE (page), group_new ((PivotDeedGroup) i));
  adw_toolbar_view_add_top_bar (ADW_TOOLBAR_VIEW (view), adw_header_bar_new ());
  adw_toolbar_view_set_content (ADW_TOOLBAR_VIEW (view), page);
  adw_dialog_set_title (self, _ ("Keyboard Shortcuts"));
  adw_dialog_set_content_width (self, 520);
  adw_dialog_set_content_height (self, 640);
  adw_dialog_set_child (self, view);
  return self;
}
