/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-said-row.h"

#include <glib/gi18n-lib.h>

struct _PivotSaidRow
{
  GtkListBoxRow parent_instance;

  /* template children */
  GtkImage *icon;
  GtkLabel *said;
  GtkLabel *quote;

  /* state */
  PivotStage stage;
  PivotSpan  span;
};

G_DEFINE_FINAL_TYPE (PivotSaidRow, pivot_said_row, GTK_TYPE_LIST_BOX_ROW)

static void
row_point (PivotSaidRow *self,
           PivotSpan     span)
{
  gtk_widget_activate_action (GTK_WIDGET (self), "story.point-at", "(iuu)", (int) self->stage, (guint32) span.start, (guint32) span.end);
}

static void
point_cb (PivotSaidRow *self)
{
  row_point (self, self->span);
}

static void
let_go_cb (PivotSaidRow *self)
{
  row_point (self, (PivotSpan) { 0, 0 });
}

static void
pivot_said_row_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_SAID_ROW);

  G_OBJECT_CLASS (pivot_said_row_parent_class)->dispose (object);
}

static void
pivot_said_row_class_init (PivotSaidRowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pivot_said_row_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/editor/pivot-said-row.ui");
  gtk_widget_class_bind_template_callback (widget_class, point_cb);
  gtk_widget_class_bind_template_callback (widget_class, let_go_cb);
  gtk_widget_class_bind_template_child (widget_class, PivotSaidRow, icon);
  gtk_widget_class_bind_template_child (widget_class, PivotSaidRow, said);
  gtk_widget_class_bind_template_child (widget_class, PivotSaidRow, quote);
}

static void
pivot_said_row_init (PivotSaidRow *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* Of several in a template GTK keeps the last. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->said, self->quote, NULL, -1);
}

/**
 * pivot_said_row_new:
 *
 * Returns: (transfer floating): a row that shows nothing yet
 */
GtkWidget *
pivot_said_row_new (void)
{
  return g_object_new (PIVOT_TYPE_SAID_ROW, NULL);
}

/**
 * pivot_said_row_show:
 * @line: what to show
 * @stage: the stage that the words are in
 */
void
pivot_said_row_show (PivotSaidRow        *self,
                     const PivotSaidLine *line,
                     PivotStage           stage)
{
  GtkAccessible *accessible = GTK_ACCESSIBLE (self);
  const char    *description = line->flagged ? _ ("Some of these words weaken it.") : "";

  g_return_if_fail (PIVOT_IS_SAID_ROW (self));

  self->stage = stage;
  self->span = line->span;
  gtk_label_set_text (self->said, line->said);
  gtk_label_set_text (self->quote, line->quote);
  gtk_image_set_from_icon_name (self->icon, line->flagged ? "dialog-warning-symbolic" : "object-select-symbolic");
  gtk_widget_remove_css_class (GTK_WIDGET (self->icon), line->flagged ? "success" : "warning");
  gtk_widget_add_css_class (GTK_WIDGET (self->icon), line->flagged ? "warning" : "success");
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self), "(iuu)", (int) stage, (guint32) line->span.start, (guint32) line->span.end);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self), "story.select-span");
  gtk_accessible_update_property (accessible, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, description, -1);
}
