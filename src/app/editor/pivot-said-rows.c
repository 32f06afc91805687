/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-said-rows.h"

#include "app/editor/pivot-said-row.h"
#include "app/editor/pivot-text-relation.h"

struct _PivotSaidRows
{
  /* borrowed */
  GtkListBox *list;

  /* owned */
  GPtrArray *rows; /* of PivotSaidRow, kept to be used again */
};

/**
 * pivot_said_rows_new:
 * @list: what the rows are to be the first of; must outlive the result
 *
 * Returns: (transfer full): rows, none yet
 */
PivotSaidRows *
pivot_said_rows_new (GtkListBox *list)
{
  PivotSaidRows *self = g_new0 (PivotSaidRows, 1);

  self->list = list;
  self->rows = g_ptr_array_new ();
  return self;
}

void
pivot_said_rows_free (PivotSaidRows *self)
{
  g_ptr_array_unref (self->rows);
  g_free (self);
}

/**
 * pivot_said_rows_show:
 * @said: (element-type PivotSaidLine): what to say, in order
 * @in_view: how many of them are in view
 * @stage: the stage that it is about
 */
void
pivot_said_rows_show (PivotSaidRows *self,
                      GPtrArray     *said,
                      guint          in_view,
                      PivotStage     stage)
{
  while (self->rows->len < in_view)
    {
      GtkWidget *row = pivot_said_row_new ();

      g_ptr_array_add (self->rows, row);
      gtk_list_box_insert (self->list, row, (int) self->rows->len - 1);
    }
  for (guint i = 0; i < self->rows->len; i++)
    {
      gtk_widget_set_visible (g_ptr_array_index (self->rows, i), i < in_view);
      if (i < in_view)
        pivot_said_row_show (g_ptr_array_index (self->rows, i), g_ptr_array_index (said, i), stage);
    }
}

/**
 * pivot_said_rows_set_text:
 * @text: (nullable): where the stage is written
 */
void
pivot_said_rows_set_text (PivotSaidRows *self,
                          GtkWidget     *text)
{
  for (guint i = 0; i < self->rows->len; i++)
    pivot_text_relation_set (g_ptr_array_index (self->rows, i), text);
}
