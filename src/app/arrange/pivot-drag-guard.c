/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/arrange/pivot-drag-guard.h"

struct _PivotDragGuard
{
  GtkWidget *window; /* weak */
  GPtrArray *targets;
};

/**
 * pivot_drag_guard_new:
 * @widget: what is about to be dragged
 *
 * Returns: (transfer full): a guard, to be kept until the drag is over
 */
PivotDragGuard *
pivot_drag_guard_new (GtkWidget *widget)
{
  PivotDragGuard *self = g_new0 (PivotDragGuard, 1);
  g_autoptr (GListModel) controllers = NULL;

  self->targets = g_ptr_array_new_with_free_func (g_object_unref);
  g_set_weak_pointer (&self->window, GTK_WIDGET (gtk_widget_get_root (widget)));
  controllers = gtk_widget_observe_controllers (self->window);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DROP_TARGET_ASYNC (controller))
        g_ptr_array_add (self->targets, g_steal_pointer (&controller));
    }
  for (guint i = 0; i < self->targets->len; i++)
    gtk_widget_remove_controller (self->window, g_ptr_array_index (self->targets, i));
  return self;
}

void
pivot_drag_guard_free (PivotDragGuard *self)
{
  for (guint i = 0; i < self->targets->len && self->window != NULL; i++)
    gtk_widget_add_controller (self->window, g_object_ref (g_ptr_array_index (self->targets, i)));
  g_clear_weak_pointer (&self->window);
  g_ptr_array_unref (self->targets);
  g_free (self);
}
