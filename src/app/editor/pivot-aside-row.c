/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-aside-row.h"

#include <glib/gi18n-lib.h>

struct _PivotAsideRow
{
  AdwActionRow parent_instance;

  /* owned by the row */
  GtkWidget *button;
};

G_DEFINE_FINAL_TYPE (PivotAsideRow, pivot_aside_row, ADW_TYPE_ACTION_ROW)

static void
pivot_aside_row_class_init (PivotAsideRowClass *klass)
{
}

static void
pivot_aside_row_init (PivotAsideRow *self)
{
  self->button = gtk_button_new_with_label (_ ("Bring Back"));
  gtk_widget_set_valign (self->button, GTK_ALIGN_CENTER);
  gtk_widget_add_css_class (self->button, "flat");
  adw_action_row_set_subtitle_lines (ADW_ACTION_ROW (self), 2);
  adw_action_row_add_suffix (ADW_ACTION_ROW (self), self->button);
}

/**
 * pivot_aside_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
pivot_aside_row_new (void)
{
  return g_object_new (PIVOT_TYPE_ASIDE_ROW, NULL);
}

static void
row_set_subtitle (PivotAsideRow *self,
                  const char    *subtitle)
{
  g_autofree char *escaped = g_markup_escape_text (subtitle, -1);

  adw_action_row_set_subtitle (ADW_ACTION_ROW (self), escaped);
}

/**
 * pivot_aside_row_show:
 * @item: what was set aside, which a button of the row brings back
 */
void
pivot_aside_row_show (PivotAsideRow         *self,
                      const PivotRubricItem *item)
{
  g_autofree char *escaped = g_markup_escape_text (item->title, -1);

  g_return_if_fail (PIVOT_IS_ASIDE_ROW (self));

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (self), escaped);
  row_set_subtitle (self, item->quote != NULL ? item->quote : "");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->button), "(ss)", item->rule, item->sentence);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->button), "story.reconsider");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->button), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, item->title, -1);
}
