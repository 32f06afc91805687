/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-finding-list.h"

#include <glib/gi18n-lib.h>

#include "app/editor/pivot-finding-row.h"

struct _PivotFindingList
{
  AdwBin parent_instance;

  /* template children */
  GtkListBox *list;
  GtkWidget  *more_button;
  GtkLabel   *more;

  /* owned */
  GPtrArray *rows;  /* of PivotFindingRow, in order */
  GPtrArray *items; /* of PivotRubricItem */

  /* state */
  PivotStage stage;
  guint      in_view;
  gboolean   all;
  GtkWidget *text;     /* weak */
  GtkWidget *followed; /* a row */
  guint      follow_id;
};

G_DEFINE_FINAL_TYPE (PivotFindingList, pivot_finding_list, ADW_TYPE_BIN)

static PivotFindingRow *
list_get_row (PivotFindingList *self,
              guint             i)
{
  return g_ptr_array_index (self->rows, i);
}

static PivotRubricItem *
list_get_item (PivotFindingList *self,
               guint             i)
{
  return g_ptr_array_index (self->items, i);
}

static guint
list_count_shown (PivotFindingList *self)
{
  return self->all ? self->items->len : MIN (self->items->len, self->in_view);
}

static gboolean
row_says (PivotFindingRow       *row,
          const PivotRubricItem *item)
{
  return g_strcmp0 (pivot_finding_row_get_key (row), item->key) == 0;
}

static gboolean
is_wanted_later (PivotFindingList *self,
                 PivotFindingRow  *row,
                 guint             after)
{
  for (guint i = after + 1; i < list_count_shown (self); i++)
    {
      if (row_says (row, list_get_item (self, i)))
        return TRUE;
    }
  return FALSE;
}

static void
list_insert (PivotFindingList *self,
             gpointer          row,
             guint             place)
{
  g_ptr_array_insert (self->rows, (int) place, row);
  gtk_list_box_insert (self->list, row, (int) place);
}

static void
list_remove (PivotFindingList *self,
             guint             place)
{
  gtk_list_box_remove (self->list, GTK_WIDGET (list_get_row (self, place)));
  g_ptr_array_remove_index (self->rows, place);
}

static void
list_bring_row (PivotFindingList *self,
                guint             from,
                guint             to)
{
  g_autoptr (PivotFindingRow) row = g_object_ref (list_get_row (self, from));

  if (from == to)
    return;
  list_remove (self, from);
  list_insert (self, row, to);
}

/* Puts the row that says an item in its place; one that has nothing more to say is used for it where there is none. */
static void
list_place_row (PivotFindingList *self,
                guint             place)
{
  for (guint i = place; i < self->rows->len; i++)
    {
      if (row_says (list_get_row (self, i), list_get_item (self, place)))
        {
          list_bring_row (self, i, place);
          return;
        }
    }
  if (place >= self->rows->len || is_wanted_later (self, list_get_row (self, place), place))
    list_insert (self, pivot_finding_row_new (), place);
}

static void
list_paint (PivotFindingList *self)
{
  guint            n_shown = list_count_shown (self);
  guint            n_more = self->items->len - n_shown;
  g_autofree char *more = NULL;

  for (guint i = 0; i < n_shown; i++)
    {
      list_place_row (self, i);
      pivot_finding_row_show (list_get_row (self, i), list_get_item (self, i), self->stage);
      pivot_finding_row_set_text (list_get_row (self, i), self->text);
    }
  while (self->rows->len > n_shown)
    list_remove (self, self->rows->len - 1);
  /* Translators: how many lines are folded away. */
  more = g_strdup_printf (ngettext ("%u more", "%u more", n_more), n_more);
  gtk_label_set_text (self->more, more);
  gtk_widget_set_visible (self->more_button, n_more > 0);
}

static void
more_clicked_cb (PivotFindingList *self)
{
  self->all = TRUE;
  list_paint (self);
}

static gboolean
is_touched (const PivotRubricItem *item,
            gsize                  caret)
{
  return item->located && caret > item->span.start && caret <= item->span.end;
}

static void
follow_cb (gpointer data)
{
  PivotFindingList *self = data;
  GtkWidget        *viewport = gtk_widget_get_ancestor (GTK_WIDGET (self), GTK_TYPE_VIEWPORT);

  self->follow_id = 0;
  if (viewport != NULL && g_ptr_array_find (self->rows, self->followed, NULL))
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), self->followed, NULL);
}

/* Once the row has got its place. */
static void
list_follow (PivotFindingList *self,
             GtkWidget        *row)
{
  self->followed = row;
  if (self->follow_id == 0)
    self->follow_id = g_idle_add_once (follow_cb, self);
}

static void
pivot_finding_list_dispose (GObject *object)
{
  PivotFindingList *self = PIVOT_FINDING_LIST (object);

  g_clear_handle_id (&self->follow_id, g_source_remove);
  g_clear_weak_pointer (&self->text);
  g_clear_pointer (&self->rows, g_ptr_array_unref);
  g_clear_pointer (&self->items, g_ptr_array_unref);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_FINDING_LIST);

  G_OBJECT_CLASS (pivot_finding_list_parent_class)->dispose (object);
}

static void
pivot_finding_list_class_init (PivotFindingListClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pivot_finding_list_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/editor/pivot-finding-list.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotFindingList, list);
  gtk_widget_class_bind_template_child (widget_class, PivotFindingList, more_button);
  gtk_widget_class_bind_template_child (widget_class, PivotFindingList, more);
  gtk_widget_class_bind_template_callback (widget_class, more_clicked_cb);
}

static void
pivot_finding_list_init (PivotFindingList *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->rows = g_ptr_array_new ();
  self->items = g_ptr_array_new ();
}

/**
 * pivot_finding_list_show:
 * @items: (element-type PivotRubricItem): what to say, in order
 * @stage: the stage that it is about; those of another one begin folded
 * @in_view: how many are in view before the rest is folded
 */
void
pivot_finding_list_show (PivotFindingList *self,
                         GPtrArray        *items,
                         PivotStage        stage,
                         guint             in_view)
{
  g_return_if_fail (PIVOT_IS_FINDING_LIST (self));

  if (self->stage != stage)
    self->all = FALSE;
  self->stage = stage;
  self->in_view = in_view;
  g_ptr_array_unref (self->items);
  self->items = g_ptr_array_ref (items);
  list_paint (self);
}

/**
 * pivot_finding_list_set_text:
 * @text: (nullable): what the findings are about
 */
void
pivot_finding_list_set_text (PivotFindingList *self,
                             GtkWidget        *text)
{
  g_return_if_fail (PIVOT_IS_FINDING_LIST (self));

  g_set_weak_pointer (&self->text, text);
  for (guint i = 0; i < self->rows->len; i++)
    pivot_finding_row_set_text (list_get_row (self, i), text);
}

/**
 * pivot_finding_list_touch:
 * @stage: the stage that the caret is in
 * @caret: where it stands, in bytes
 *
 * Unfolds the row whose words the caret stands in, for as long as it does, and
 * scrolls to it.
 */
void
pivot_finding_list_touch (PivotFindingList *self,
                          PivotStage        stage,
                          gsize             caret)
{
  g_return_if_fail (PIVOT_IS_FINDING_LIST (self));

  for (guint i = 0; i < self->items->len && !self->all; i++)
    {
      if (i >= self->in_view && stage == self->stage && is_touched (list_get_item (self, i), caret))
        more_clicked_cb (self);
    }
  for (guint i = 0; i < self->rows->len; i++)
    {
      if (pivot_finding_row_set_touched (list_get_row (self, i), stage == self->stage && is_touched (list_get_item (self, i), caret)))
        list_follow (self, GTK_WIDGET (list_get_row (self, i)));
    }
}
