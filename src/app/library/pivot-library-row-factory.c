/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-row-factory.h"

#include "app/library/pivot-library-row.h"

#define ROWS "pivot-library-rows"

typedef struct
{
  GPtrArray  *items; /* list items that show a story */
  PivotQuery *query; /* borrowed */
  double      haste;
} Rows;

static void
rows_free (gpointer data)
{
  Rows *self = data;

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
  item_show (item, rows, gtk_list_item_get_item (item));
}

static void
unbind_cb (GtkListItemFactory *factory,
           GtkListItem        *item,
           Rows               *rows)
{
  g_ptr_array_remove_fast (rows->items, item);
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
    item_show (g_ptr_array_index (self->items, i), self, gtk_list_item_get_item (g_ptr_array_index (self->items, i)));
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
