/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-row-factory.h"

#include "app/library/pivot-library-row.h"

#define ROWS "pivot-library-rows"

/* A list binds two hundred rows, of which a window shows a few: those come at
 * once, the others when nothing else is to be done, some at a time. */
#define AT_ONCE 24
#define AT_A_TIME 8

typedef struct
{
  GPtrArray  *items; /* list items that show a story */
  GPtrArray  *late;  /* those among them that are still to show it */
  guint       n_shown;
  guint       idle;
  PivotQuery *query; /* borrowed */
  double      haste;
  gboolean    choosing;
} Rows;

static void
rows_free (gpointer data)
{
  Rows *self = data;

  g_clear_handle_id (&self->idle, g_source_remove);
  g_ptr_array_unref (self->late);
  g_ptr_array_unref (self->items);
  g_free (self);
}

static void
item_show (GtkListItem *item,
           Rows        *rows,
           gpointer     subject)
{
  PivotLibraryRow *row = PIVOT_LIBRARY_ROW (gtk_list_item_get_child (item));

  pivot_library_row_set_subject (row, subject, rows->query, rows->haste);
}

static gboolean
idle_cb (gpointer data)
{
  Rows *self = data;

  self->n_shown = 0;
  for (guint i = 0; i < AT_A_TIME && self->late->len > 0; i++)
    {
      GtkListItem *item = g_ptr_array_steal_index (self->late, 0);

      item_show (item, self, gtk_list_item_get_item (item));
    }
  if (self->late->len > 0)
    return G_SOURCE_CONTINUE;
  self->idle = 0;
  return G_SOURCE_REMOVE;
}

static void
rows_show (Rows        *self,
           GtkListItem *item)
{
  if (self->idle == 0)
    self->idle = g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, idle_cb, self, NULL);
  if (self->n_shown++ < AT_ONCE)
    item_show (item, self, gtk_list_item_get_item (item));
  else if (!g_ptr_array_find (self->late, item, NULL))
    g_ptr_array_add (self->late, item);
}

static void
setup_cb (GtkListItemFactory *factory,
          GtkListItem        *item)
{
  gtk_list_item_set_child (item, pivot_library_row_new (item));
}

static void
bind_cb (GtkListItemFactory *factory,
         GtkListItem        *item,
         Rows               *rows)
{
  g_ptr_array_add (rows->items, item);
  pivot_library_row_set_choosing (PIVOT_LIBRARY_ROW (gtk_list_item_get_child (item)), rows->choosing);
  rows_show (rows, item);
}

static void
unbind_cb (GtkListItemFactory *factory,
           GtkListItem        *item,
           Rows               *rows)
{
  g_ptr_array_remove_fast (rows->items, item);
  g_ptr_array_remove (rows->late, item);
  item_show (item, rows, NULL);
}

/**
 * pivot_library_row_factory_new:
 *
 * Returns: (transfer full): a factory whose rows are #PivotLibraryRow
 */
GtkListItemFactory *
pivot_library_row_factory_new (void)
{
  GtkListItemFactory *factory = gtk_signal_list_item_factory_new ();
  Rows               *rows = g_new0 (Rows, 1);

  rows->items = g_ptr_array_new ();
  rows->late = g_ptr_array_new ();
  rows->haste = 1;
  g_object_set_data_full (G_OBJECT (factory), ROWS, rows, rows_free);
  g_signal_connect (factory, "setup", G_CALLBACK (setup_cb), NULL);
  g_signal_connect (factory, "bind", G_CALLBACK (bind_cb), rows);
  g_signal_connect (factory, "unbind", G_CALLBACK (unbind_cb), rows);
  return factory;
}

static void
rows_show_again (Rows *self)
{
  for (guint i = 0; i < self->items->len; i++)
    rows_show (self, g_ptr_array_index (self->items, i));
}

/**
 * pivot_library_row_factory_set_query:
 * @query: (nullable): the words that rows show as found; stays until the next call
 *
 * Has an effect on rows that are bound from now on, and on all when
 * pivot_library_row_factory_set_haste() is called.
 */
void
pivot_library_row_factory_set_query (GtkListItemFactory *factory,
                                     PivotQuery         *query)
{
  ((Rows *) g_object_get_data (G_OBJECT (factory), ROWS))->query = query;
}

/**
 * pivot_library_row_factory_set_haste:
 * @haste: how many times as long a story takes as at the pace of the rules
 *
 * Has all rows show that, and what is searched for now.
 */
void
pivot_library_row_factory_set_haste (GtkListItemFactory *factory,
                                     double              haste)
{
  Rows *rows = g_object_get_data (G_OBJECT (factory), ROWS);

  rows->haste = haste;
  rows_show_again (rows);
}

/**
 * pivot_library_row_factory_set_choosing:
 * @choosing: whether rows show which of them are chosen
 */
void
pivot_library_row_factory_set_choosing (GtkListItemFactory *factory,
                                        gboolean            choosing)
{
  Rows *rows = g_object_get_data (G_OBJECT (factory), ROWS);

  if (rows->choosing == choosing)
    return;
  rows->choosing = choosing;
  for (guint i = 0; i < rows->items->len; i++)
    pivot_library_row_set_choosing (PIVOT_LIBRARY_ROW (gtk_list_item_get_child (g_ptr_array_index (rows->items, i))), choosing);
}
