/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-aside-list.h"

#include "app/editor/pivot-aside-row.h"

struct _PivotAsideList
{
  AdwBin parent_instance;

  /* template children */
  AdwExpanderRow *expander;

  /* owned */
  GPtrArray *rows; /* of PivotAsideRow, in order */
};

G_DEFINE_FINAL_TYPE (PivotAsideList, pivot_aside_list, ADW_TYPE_BIN)

static void
pivot_aside_list_dispose (GObject *object)
{
  PivotAsideList *self = PIVOT_ASIDE_LIST (object);

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_ASIDE_LIST);

  G_OBJECT_CLASS (pivot_aside_list_parent_class)->dispose (object);
}

static void
pivot_aside_list_class_init (PivotAsideListClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pivot_aside_list_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/editor/pivot-aside-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotAsideList, expander);
}

static void
pivot_aside_list_init (PivotAsideList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = g_ptr_array_new ();
}

/**
 * pivot_aside_list_show:
 * @items: (element-type PivotRubricItem): what was set aside, in order
 */
void
pivot_aside_list_show (PivotAsideList *self,
                       GPtrArray      *items)
{
  g_return_if_fail (PIVOT_IS_ASIDE_LIST (self));

  while (self->rows->len > items->len)
    adw_expander_row_remove (self->expander, g_ptr_array_steal_index (self->rows, self->rows->len - 1));
  while (self->rows->len < items->len)
    {
      GtkWidget *row = pivot_aside_row_new ();

      g_ptr_array_add (self->rows, row);
      adw_expander_row_add_row (self->expander, row);
    }
  for (guint i = 0; i < items->len; i++)
    pivot_aside_row_show (g_ptr_array_index (self->rows, i), g_ptr_array_index (items, i));
}
