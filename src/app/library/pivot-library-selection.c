/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-selection.h"

struct _PivotLibrarySelection
{
  GObject parent_instance;

  /* borrowed */
  GtkListView *view;

  /* owned */
  GtkMultiSelection *model;
  PivotLibraryRows  *rows;   /* nullable */
  PivotStory        *story;  /* the open one; nullable */
  GHashTable        *chosen; /* stories, while several are chosen */

  /* state */
  guint    anchor; /* where the last one was chosen */
  gboolean narrow;
  gboolean selecting;
  gboolean is_ours; /* the change that is under way */
};

G_DEFINE_FINAL_TYPE (PivotLibrarySelection, pivot_library_selection, G_TYPE_OBJECT)

static guint opened;
static guint changed;

static guint
selection_n_rows (PivotLibrarySelection *self)
{
  return self->rows != NULL ? g_list_model_get_n_items (G_LIST_MODEL (self->rows)) : 0;
}

static PivotStory *
selection_get_story (PivotLibrarySelection *self,
                     guint                  position)
{
  g_autoptr (PivotLibraryItem) item = self->rows != NULL ? g_list_model_get_item (G_LIST_MODEL (self->rows), position) : NULL;

  return item != NULL ? pivot_library_item_get_story (item) : NULL;
}

static void
selection_set (PivotLibrarySelection *self,
               GtkBitset             *selected)
{
  g_autoptr (GtkBitset) all = gtk_bitset_new_range (0, selection_n_rows (self));

  self->is_ours = TRUE;
  gtk_selection_model_set_selection (GTK_SELECTION_MODEL (self->model), selected, all);
  self->is_ours = FALSE;
}

/* Takes what is selected in the list for what is chosen. */
static void
selection_take (PivotLibrarySelection *self)
{
  g_autoptr (GtkBitset) selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->model));
  GtkBitsetIter iter;
  guint         position = 0;
  gboolean      valid = self->selecting && gtk_bitset_iter_init_first (&iter, selected, &position);

  g_hash_table_remove_all (self->chosen);
  for (; valid; valid = gtk_bitset_iter_next (&iter, &position))
    g_hash_table_add (self->chosen, g_object_ref (selection_get_story (self, position)));
  g_signal_emit (self, changed, 0);
}

static void
selection_choose (PivotLibrarySelection *self,
                  GtkBitset             *selected)
{
  selection_set (self, selected);
  selection_take (self);
}

static gboolean
selection_find_open (PivotLibrarySelection *self,
                     guint                 *position)
{
  *position = self->rows != NULL && self->story != NULL ? pivot_library_rows_find (self->rows, self->story) : 0;
  return self->story != NULL && *position < selection_n_rows (self);
}

static void
selection_show_open (PivotLibrarySelection *self)
{
  g_autoptr (GtkBitset) selected = gtk_bitset_new_empty ();
  guint position = 0;

  if (selection_find_open (self, &position))
    gtk_bitset_add (selected, position);
  selection_set (self, selected);
}

/* Rows have moved, come or gone: who was chosen and is still there stays so. */
static void
selection_restore (PivotLibrarySelection *self)
{
  g_autoptr (GtkBitset) selected = gtk_bitset_new_empty ();

  for (guint i = 0; i < selection_n_rows (self); i++)
    {
      if (g_hash_table_contains (self->chosen, selection_get_story (self, i)))
        gtk_bitset_add (selected, i);
    }
  selection_choose (self, selected);
}

static void
items_changed_cb (PivotLibrarySelection *self)
{
  if (self->selecting)
    selection_restore (self);
  else
    selection_show_open (self);
}

static void
selection_changed_cb (PivotLibrarySelection *self)
{
  g_autoptr (GtkBitset) selected = NULL;
  guint64 n_selected = 0;

  if (self->is_ours)
    return;
  selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->model));
  n_selected = gtk_bitset_get_size (selected);
  if (self->selecting)
    selection_take (self);
  else if (n_selected > 1)
    pivot_library_selection_set_selecting (self, TRUE);
  else if (n_selected == 0)
    selection_show_open (self);
  /* Where rows select under the pointer, only activating one opens it. */
  else if (!self->narrow)
    g_signal_emit (self, opened, 0, selection_get_story (self, gtk_bitset_get_minimum (selected)));
}

static void
pivot_library_selection_dispose (GObject *object)
{
  PivotLibrarySelection *self = PIVOT_LIBRARY_SELECTION (object);

  if (self->model != NULL)
    {
      /* Nobody is to hear of it any more. */
      g_signal_handlers_disconnect_by_data (self->model, self);
      gtk_multi_selection_set_model (self->model, NULL);
    }
  g_clear_object (&self->model);
  g_clear_object (&self->rows);
  g_clear_object (&self->story);
  g_clear_pointer (&self->chosen, g_hash_table_unref);

  G_OBJECT_CLASS (pivot_library_selection_parent_class)->dispose (object);
}

static void
pivot_library_selection_class_init (PivotLibrarySelectionClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = pivot_library_selection_dispose;

  opened = g_signal_new ("opened", PIVOT_TYPE_LIBRARY_SELECTION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, PIVOT_TYPE_STORY);
  changed = g_signal_new ("changed", PIVOT_TYPE_LIBRARY_SELECTION, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
pivot_library_selection_init (PivotLibrarySelection *self)
{
  self->chosen = g_hash_table_new_full (NULL, NULL, g_object_unref, NULL);
  self->model = gtk_multi_selection_new (NULL);
}

/**
 * pivot_library_selection_new:
 * @view: the list, which outlives what is selected in it
 *
 * Returns: (transfer full): the selection of @view, which has no rows yet
 */
PivotLibrarySelection *
pivot_library_selection_new (GtkListView *view)
{
  PivotLibrarySelection *self = g_object_new (PIVOT_TYPE_LIBRARY_SELECTION, NULL);

  self->view = view;
  gtk_list_view_set_model (view, GTK_SELECTION_MODEL (self->model));
  g_signal_connect_swapped (self->model, "items-changed", G_CALLBACK (items_changed_cb), self);
  g_signal_connect_swapped (self->model, "selection-changed", G_CALLBACK (selection_changed_cb), self);
  return self;
}

/**
 * pivot_library_selection_set_rows:
 * @rows: what is listed from now on
 */
void
pivot_library_selection_set_rows (PivotLibrarySelection *self,
                                  PivotLibraryRows      *rows)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_SELECTION (self));

  g_set_object (&self->rows, rows);
  gtk_multi_selection_set_model (self->model, G_LIST_MODEL (rows));
}

/**
 * pivot_library_selection_set_story:
 * @story: (nullable): the story that is open, also where it is not listed
 */
void
pivot_library_selection_set_story (PivotLibrarySelection *self,
                                   PivotStory            *story)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_SELECTION (self));

  g_set_object (&self->story, story);
  if (!self->selecting)
    selection_show_open (self);
}

/**
 * pivot_library_selection_set_narrow:
 * @narrow: whether the list takes the whole window, where a click opens a story
 *   and to select one does not
 */
void
pivot_library_selection_set_narrow (PivotLibrarySelection *self,
                                    gboolean               narrow)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_SELECTION (self));

  self->narrow = narrow;
  gtk_list_view_set_single_click_activate (self->view, self->narrow && !self->selecting);
  items_changed_cb (self);
}

/**
 * pivot_library_selection_set_selecting:
 * @selecting: whether several stories are chosen from now on, first those that
 *   are selected beside the open one, else none
 */
void
pivot_library_selection_set_selecting (PivotLibrarySelection *self,
                                       gboolean               selecting)
{
  g_autoptr (GtkBitset) selected = NULL;
  g_autoptr (GtkBitset) none = gtk_bitset_new_empty ();

  g_return_if_fail (PIVOT_IS_LIBRARY_SELECTION (self));

  if (self->selecting == selecting)
    return;
  self->selecting = selecting;
  selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->model));
  gtk_list_view_set_single_click_activate (self->view, self->narrow && !self->selecting);
  if (!selecting)
    selection_show_open (self);
  else if (gtk_bitset_get_size (selected) == 1)
    selection_set (self, none);
  selection_take (self);
}

/**
 * pivot_library_selection_count:
 *
 * Returns: how many stories are chosen
 */
guint
pivot_library_selection_count (PivotLibrarySelection *self)
{
  g_return_val_if_fail (PIVOT_IS_LIBRARY_SELECTION (self), 0);

  return g_hash_table_size (self->chosen);
}

/**
 * pivot_library_selection_is_selecting:
 *
 * Returns: whether several stories are being chosen
 */
gboolean
pivot_library_selection_is_selecting (PivotLibrarySelection *self)
{
  g_return_val_if_fail (PIVOT_IS_LIBRARY_SELECTION (self), FALSE);

  return self->selecting;
}

/**
 * pivot_library_selection_dup:
 * @anchor: (out): where a story was chosen last
 *
 * Returns: (transfer full): where the stories are that are chosen; where none
 *   are being chosen, where the open one is
 */
GtkBitset *
pivot_library_selection_dup (PivotLibrarySelection *self,
                             guint                 *anchor)
{
  g_autoptr (GtkBitset) selected = NULL;

  g_return_val_if_fail (PIVOT_IS_LIBRARY_SELECTION (self), NULL);

  if (!self->selecting && !selection_find_open (self, &self->anchor))
    self->anchor = 0;
  *anchor = self->anchor;
  selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->model));
  /* The model's own is not to be changed. */
  return gtk_bitset_copy (selected);
}

/**
 * pivot_library_selection_choose:
 * @chosen: where the stories are that are chosen from now on
 * @anchor: where the last of them was chosen
 */
void
pivot_library_selection_choose (PivotLibrarySelection *self,
                                GtkBitset             *chosen,
                                guint                  anchor)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_SELECTION (self));

  pivot_library_selection_set_selecting (self, TRUE);
  self->anchor = anchor;
  selection_choose (self, chosen);
}

/**
 * pivot_library_selection_list:
 *
 * Returns: (transfer full) (element-type PivotStory): the stories that are
 *   chosen, in the order of the list
 */
GPtrArray *
pivot_library_selection_list (PivotLibrarySelection *self)
{
  GPtrArray *stories = g_ptr_array_new_with_free_func (g_object_unref);

  g_return_val_if_fail (PIVOT_IS_LIBRARY_SELECTION (self), stories);

  for (guint i = 0; self->selecting && i < selection_n_rows (self); i++)
    {
      PivotStory *story = selection_get_story (self, i);

      if (g_hash_table_contains (self->chosen, story))
        g_ptr_array_add (stories, g_object_ref (story));
    }
  return stories;
}

/**
 * pivot_library_selection_get_single:
 *
 * Returns: (transfer none) (nullable): the story whose row is selected, where
 *   none are being chosen
 */
PivotStory *
pivot_library_selection_get_single (PivotLibrarySelection *self)
{
  g_autoptr (GtkBitset) selected = NULL;

  g_return_val_if_fail (PIVOT_IS_LIBRARY_SELECTION (self), NULL);

  selected = gtk_selection_model_get_selection (GTK_SELECTION_MODEL (self->model));
  if (self->selecting || gtk_bitset_is_empty (selected))
    return NULL;
  return selection_get_story (self, gtk_bitset_get_minimum (selected));
}
