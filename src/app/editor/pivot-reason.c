/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-reason.h"

#include "app/editor/pivot-label.h"

struct _PivotReason
{
  AdwBin parent_instance;

  /* template children */
  GtkLabel  *why;
  GtkWidget *weak_line;
  GtkLabel  *weak;
  GtkWidget *strong_line;
  GtkLabel  *strong;
};

G_DEFINE_FINAL_TYPE (PivotReason, pivot_reason, ADW_TYPE_BIN)

static void
pivot_reason_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_REASON);

  G_OBJECT_CLASS (pivot_reason_parent_class)->dispose (object);
}

static void
pivot_reason_class_init (PivotReasonClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pivot_reason_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/editor/pivot-reason.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotReason, why);
  gtk_widget_class_bind_template_child (widget_class, PivotReason, weak_line);
  gtk_widget_class_bind_template_child (widget_class, PivotReason, weak);
  gtk_widget_class_bind_template_child (widget_class, PivotReason, strong_line);
  gtk_widget_class_bind_template_child (widget_class, PivotReason, strong);
}

static void
pivot_reason_init (PivotReason *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_reason_show:
 * @item: what is asked
 */
void
pivot_reason_show (PivotReason           *self,
                   const PivotRubricItem *item)
{
  g_return_if_fail (PIVOT_IS_REASON (self));

  pivot_label_set_optional (self->why, item->why);
  gtk_widget_set_visible (self->weak_line, item->weak != NULL);
  pivot_label_set_optional (self->weak, item->weak);
  gtk_widget_set_visible (self->strong_line, item->strong != NULL);
  pivot_label_set_optional (self->strong, item->strong);
}
