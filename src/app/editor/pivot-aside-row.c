/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-aside-row.h"

#include <glib/gi18n-lib.h>

struct _PivotAsideRow
{
  AdwActionRow parent_instance;
};

G_DEFINE_FINAL_TYPE (PivotAsideRow, pivot_aside_row, ADW_TYPE_ACTION_ROW)

static void
pivot_aside_row_class_init (PivotAsideRowClass *klass)
{
}

static void
pivot_aside_row_init (PivotAsideRow *self)
{
}

/**
 * pivot_aside_row_new:
 * @item: what was set aside
 *
 * Returns: (transfer floating): a row with a button that brings it back
 */
GtkWidget *
pivot_aside_row_new (const PivotRubricItem *item)
{
  PivotAsideRow   *self = g_object_new (PIVOT_TYPE_ASIDE_ROW, NULL);
  g_autofree char *escaped = g_markup_escape_text (item->title, -1);
  GtkWidget       *button = gtk_button_new_with_label (_ ("Bring Back"));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), escaped);
  gtk_widget_set_valign (button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (button, "flat");
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), "story.reconsider");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (button), "(ss)", item->rule, item->sentence);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), button);
  return GTK_WIDGET (self);
}
