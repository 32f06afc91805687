/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-catalog.h"

#include "app/library/pivot-library-reading.h"

/* A row need not keep up with every key. */
#define PAUSE_MS 400

/* So few are read at once; more of them in a thread, in portions that come soon. */
#define AT_ONCE 4
#define PORTION 128
/* From so many stories on, an index is quicker than reading them. */
#define WORTH_INDEX 32

struct _PivotLibraryCatalog
{
  GObject parent_instance;

  /* owned */
  PivotLibrary    *library;
  PivotPack       *pack;
  PivotTallyCache *cache; /* while stories are read */
  PivotWordIndex  *index; /* nullable */

  /* state */
  GPtrArray  *items; /* in the order of the library */
  GHashTable *by_story;
  GHashTable *indexed; /* item to its number in the index, while its text is as it was then */
  guint       pause;
  gboolean    reading;
};

G_DEFINE_FINAL_TYPE (PivotLibraryCatalog, pivot_library_catalog, G_TYPE_OBJECT)

static guint changed;

static void catalog_read_on (PivotLibraryCatalog *self);

static gboolean
pause_over_cb (gpointer data)
{
  PivotLibraryCatalog *self = data;

  self->pause = 0;
  catalog_read_on (self);
  return G_SOURCE_REMOVE;
}

static void
draft_changed_cb (PivotStory          *story,
                  GParamSpec          *pspec,
                  PivotLibraryCatalog *self)
{
  PivotLibraryItem *item = pivot_library_catalog_find (self, story);

  pivot_library_item_set_stale (item);
  g_hash_table_remove (self->indexed, item);
  if (self->pause == 0)
    self->pause = g_timeout_add (PAUSE_MS, pause_over_cb, self);
}

static void
catalog_let_go (PivotLibraryCatalog *self,
                PivotLibraryItem    *item)
{
  PivotStory *story = pivot_library_item_get_story (item);

  g_signal_handlers_disconnect_by_func (story, draft_changed_cb, self);
  g_hash_table_remove (self->by_story, story);
  g_hash_table_remove (self->indexed, item);
}

static PivotLibraryItem *
catalog_make_item (PivotLibraryCatalog *self,
                   guint                position)
{
  g_autoptr (PivotStory) story = g_list_model_get_item (G_LIST_MODEL (self->library), position);
  PivotLibraryItem *item = pivot_library_item_new (story);

  g_signal_connect (story, "notify::draft", G_CALLBACK (draft_changed_cb), self);
  g_hash_table_insert (self->by_story, story, item);
  return item;
}

static void
items_changed_cb (PivotLibraryCatalog *self,
                  guint                position,
                  guint                n_removed,
                  guint                n_added)
{
  for (guint i = 0; i < n_removed; i++)
    catalog_let_go (self, g_ptr_array_index (self->items, position + i));
  if (n_removed > 0)
    g_ptr_array_remove_range (self->items, position, n_removed);
  for (guint i = 0; i < n_added; i++)
    g_ptr_array_insert (self->items, (int) (position + i), catalog_make_item (self, position + i));
  g_signal_emit (self, changed, 0);
  if (n_added > 0)
    catalog_read_on (self);
}

/* What has been edited last is what is in view first. */
static int
compare_edited (gconstpointer a,
                gconstpointer b)
{
  PivotStory *left = pivot_library_item_get_story (*(PivotLibraryItem *const *) a);
  PivotStory *right = pivot_library_item_get_story (*(PivotLibraryItem *const *) b);

  return g_date_time_compare (pivot_story_get_modified (right), pivot_story_get_modified (left));
}

static GPtrArray *
catalog_find_stale (PivotLibraryCatalog *self)
{
  GPtrArray *stale = g_ptr_array_new ();

  for (guint i = 0; i < self->items->len; i++)
    {
      PivotLibraryItem *item = g_ptr_array_index (self->items, i);

      if (pivot_library_item_is_stale (item) && !pivot_story_is_damaged (pivot_library_item_get_story (item)))
        g_ptr_array_add (stale, item);
    }
  g_ptr_array_sort (stale, compare_edited);
  return stale;
}

static void
read_thread (GTask        *task,
             gpointer      source,
             gpointer      data,
             GCancellable *cancellable)
{
  PivotLibraryCatalog *self = source;

  if (self->cache == NULL)
    self->cache = pivot_tally_cache_open_usual (self->pack, "app");
  pivot_library_reading_run (data, pivot_library_get_store (self->library), self->cache);
  g_task_return_boolean (task, TRUE);
}

static void
alone_thread (GTask        *task,
              gpointer      source,
              gpointer      data,
              GCancellable *cancellable)
{
  PivotLibraryCatalog *self = source;

  pivot_library_reading_run_alone (data, pivot_library_get_store (self->library), self->pack);
  g_task_return_boolean (task, TRUE);
}

/* Behind the last portion. */
static void
index_thread (GTask        *task,
              gpointer      source,
              gpointer      data,
              GCancellable *cancellable)
{
  PivotLibraryCatalog *self = source;

  g_clear_pointer (&self->cache, pivot_tally_cache_close);
  pivot_library_reading_run_index (data);
  g_task_return_boolean (task, TRUE);
}

static void
catalog_take_readings (PivotLibraryCatalog *self,
                       PivotLibraryReading *reading)
{
  for (guint i = 0; i < reading->items->len; i++)
    {
      PivotLibraryItem *item = g_ptr_array_index (reading->items, i);

      /* What was changed meanwhile is read again. */
      if (pivot_story_get_draft (pivot_library_item_get_story (item)) == reading->drafts[i])
        pivot_library_item_set_reading (item, &reading->tallies[i], reading->rehearsed[i]);
    }
}

static void
catalog_take_index (PivotLibraryCatalog *self,
                    PivotLibraryReading *reading)
{
  g_hash_table_remove_all (self->indexed);
  for (guint i = 0; i < reading->items->len; i++)
    {
      PivotLibraryItem *item = g_ptr_array_index (reading->items, i);
      PivotStory       *story = pivot_library_item_get_story (item);

      if (pivot_library_catalog_find (self, story) == item && pivot_story_get_draft (story) == reading->drafts[i])
        g_hash_table_insert (self->indexed, item, GUINT_TO_POINTER (i));
    }
  g_clear_pointer (&self->index, pivot_word_index_free);
  self->index = g_steal_pointer (&reading->index);
}

static void
read_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  PivotLibraryCatalog *self = PIVOT_LIBRARY_CATALOG (object);
  PivotLibraryReading *reading = g_task_get_task_data (G_TASK (result));

  self->reading = FALSE;
  if (self->items == NULL)
    return;
  if (reading->index != NULL)
    {
      catalog_take_index (self, reading);
      g_signal_emit (self, changed, 0);
    }
  else
    catalog_take_readings (self, reading);
  /* What is being written waits for the pause. */
  if (self->pause == 0 || self->cache != NULL)
    catalog_read_on (self);
}

/* Takes @reading. */
static void
catalog_begin (PivotLibraryCatalog *self,
               PivotLibraryReading *reading,
               GTaskThreadFunc      run)
{
  g_autoptr (GTask) task = g_task_new (self, NULL, read_cb, NULL);

  self->reading = TRUE;
  g_task_set_source_tag (task, catalog_begin);
  g_task_set_priority (task, G_PRIORITY_DEFAULT_IDLE);
  g_task_set_task_data (task, reading, (GDestroyNotify) pivot_library_reading_free);
  g_task_run_in_thread (task, run);
}

static gboolean
catalog_wants_index (PivotLibraryCatalog *self)
{
  return self->items->len >= WORTH_INDEX && self->items->len - g_hash_table_size (self->indexed) >= WORTH_INDEX;
}

/* Reads what is not read yet: a few at once unless they are long, else the next portion, and last the words of all. */
static void
catalog_read_on (PivotLibraryCatalog *self)
{
  g_autoptr (GPtrArray) stale = NULL;
  g_autoptr (PivotLibraryReading) few = NULL;

  if (self->reading || pivot_library_is_loading (self->library))
    return;
  stale = catalog_find_stale (self);
  few = pivot_library_reading_new (stale, MIN (stale->len, PORTION));
  if (stale->len > AT_ONCE || pivot_library_reading_is_long (few))
    {
      catalog_begin (self, g_steal_pointer (&few), stale->len > AT_ONCE ? read_thread : alone_thread);
      return;
    }
  pivot_library_reading_run_alone (few, pivot_library_get_store (self->library), self->pack);
  catalog_take_readings (self, few);
  if (self->cache != NULL || catalog_wants_index (self))
    catalog_begin (self, pivot_library_reading_new (self->items, self->items->len), index_thread);
}

static void
pivot_library_catalog_dispose (GObject *object)
{
  PivotLibraryCatalog *self = PIVOT_LIBRARY_CATALOG (object);

  g_clear_handle_id (&self->pause, g_source_remove);
  if (self->items != NULL)
    {
      g_signal_handlers_disconnect_by_data (self->library, self);
      for (guint i = 0; i < self->items->len; i++)
        catalog_let_go (self, g_ptr_array_index (self->items, i));
    }
  g_clear_pointer (&self->items, g_ptr_array_unref);

  G_OBJECT_CLASS (pivot_library_catalog_parent_class)->dispose (object);
}

/* A thread may have held it until now. */
static void
pivot_library_catalog_finalize (GObject *object)
{
  PivotLibraryCatalog *self = PIVOT_LIBRARY_CATALOG (object);

  g_clear_object (&self->library);
  g_clear_pointer (&self->pack, pivot_pack_unref);
  g_clear_pointer (&self->cache, pivot_tally_cache_close);
  g_clear_pointer (&self->index, pivot_word_index_free);
  g_clear_pointer (&self->by_story, g_hash_table_unref);
  g_clear_pointer (&self->indexed, g_hash_table_unref);

  G_OBJECT_CLASS (pivot_library_catalog_parent_class)->finalize (object);
}

static void
pivot_library_catalog_class_init (PivotLibraryCatalogClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = pivot_library_catalog_dispose;
  G_OBJECT_CLASS (klass)->finalize = pivot_library_catalog_finalize;

  changed = g_signal_new ("changed", PIVOT_TYPE_LIBRARY_CATALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
pivot_library_catalog_init (PivotLibraryCatalog *self)
{
  self->items = g_ptr_array_new_with_free_func (g_object_unref);
  self->by_story = g_hash_table_new (NULL, NULL);
  self->indexed = g_hash_table_new (NULL, NULL);
}

/**
 * pivot_library_catalog_new:
 * @pack: the rules to read the stories by
 *
 * Returns: (transfer full): the items of @library, now and later
 */
PivotLibraryCatalog *
pivot_library_catalog_new (PivotLibrary *library,
                           PivotPack    *pack)
{
  PivotLibraryCatalog *self = g_object_new (PIVOT_TYPE_LIBRARY_CATALOG, NULL);

  self->library = g_object_ref (library);
  self->pack = pivot_pack_ref (pack);
  g_signal_connect_swapped (library, "items-changed", G_CALLBACK (items_changed_cb), self);
  g_signal_connect_swapped (library, "notify::progress", G_CALLBACK (catalog_read_on), self);
  items_changed_cb (self, 0, 0, g_list_model_get_n_items (G_LIST_MODEL (library)));
  return self;
}

/**
 * pivot_library_catalog_get_items:
 *
 * Returns: (transfer none) (element-type PivotLibraryItem): all of them, in no
 *   order that means anything
 */
GPtrArray *
pivot_library_catalog_get_items (PivotLibraryCatalog *self)
{
  g_return_val_if_fail (PIVOT_IS_LIBRARY_CATALOG (self), NULL);

  return self->items;
}

/**
 * pivot_library_catalog_find:
 * @story: (nullable): a story
 *
 * Returns: (transfer none) (nullable): its item
 */
PivotLibraryItem *
pivot_library_catalog_find (PivotLibraryCatalog *self,
                            PivotStory          *story)
{
  g_return_val_if_fail (PIVOT_IS_LIBRARY_CATALOG (self), NULL);

  return g_hash_table_lookup (self->by_story, story);
}

static guint8
catalog_matches (PivotLibraryCatalog *self,
                 PivotQuery          *query,
                 const guint8        *found,
                 PivotLibraryItem    *item)
{
  PivotStory *story = pivot_library_item_get_story (item);
  gpointer    number = NULL;

  if (found != NULL && g_hash_table_lookup_extended (self->indexed, item, NULL, &number))
    return found[GPOINTER_TO_UINT (number)];
  return pivot_query_matches (query, pivot_story_get_draft (story)) ? 1 : 0;
}

/**
 * pivot_library_catalog_search:
 *
 * Returns: (transfer full): for each item, in their order, 1 where the query
 *   matches its story, else 0
 */
guint8 *
pivot_library_catalog_search (PivotLibraryCatalog *self,
                              PivotQuery          *query)
{
  g_autofree guint8 *found = NULL;
  guint8            *matches = NULL;

  g_return_val_if_fail (PIVOT_IS_LIBRARY_CATALOG (self), NULL);

  found = self->index != NULL ? pivot_word_index_find (self->index, query) : NULL;
  matches = g_new (guint8, MAX (self->items->len, 1));
  for (guint i = 0; i < self->items->len; i++)
    matches[i] = catalog_matches (self, query, found, g_ptr_array_index (self->items, i));
  return matches;
}
