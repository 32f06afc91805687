/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-versions.h"

#include "app/compare/pivot-version-loader.h"
#include "app/compare/pivot-version-reader.h"

#include <string.h>

/* A list makes widgets of some 200 rows, in view or not. So that this takes no turn of the main loop too long, they come
 * in by and by; what is behind them costs nothing. */
#define ROWS_AT_ONCE 16
#define ROWS_A_TURN 6
#define ROWS_WITH_WIDGETS 210

/* Of the time in the name of a revision's file. */
#define STAMP_LENGTH 16

struct _PivotVersions
{
  GObject parent_instance;

  /* owned */
  GListStore         *items; /* of PivotVersionItem, as the next */
  GListStore         *guests;
  GListModel         *all;     /* those and these */
  GPtrArray          *coming;  /* nullable: the items of all versions, listed yet or not */
  PivotPack          *pack;    /* nullable: what the reports are made with */
  PivotVersionReader *reader;  /* nullable */
  GCancellable       *loading; /* nullable */

  /* state */
  guint    feeding; /* an idle source */
  double   pace;
  gboolean stale; /* whether what is read was read with another pack or pace */
};

G_DEFINE_FINAL_TYPE (PivotVersions, pivot_versions, G_TYPE_OBJECT)

typedef enum
{
  CHANGING,
  CHANGED,
  READ,
} PivotVersionsSignal;

static guint signals[READ + 1];

static PivotVersionItem *
versions_get (PivotVersions *self,
              guint          index)
{
  g_autoptr (PivotVersionItem) item = g_list_model_get_item (G_LIST_MODEL (self->items), index);

  return item;
}

static guint
versions_count (PivotVersions *self)
{
  return g_list_model_get_n_items (G_LIST_MODEL (self->items));
}

/* The items of what was kept, by the names of the files. */
static GHashTable *
versions_table (PivotVersions *self)
{
  GHashTable *table = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_object_unref);

  for (guint i = 0; i < versions_count (self); i++)
    {
      PivotVersionItem    *item = versions_get (self, i);
      const PivotRevision *revision = pivot_version_item_get_row (item)->revision;

      if (revision != NULL)
        g_hash_table_insert (table, g_strdup (revision->file), g_object_ref (item));
    }
  return table;
}

/**
 * pivot_versions_list_known:
 *
 * Returns: (transfer full) (element-type utf8 PivotRevision): what is listed, by the names of the files
 */
GHashTable *
pivot_versions_list_known (PivotVersions *self)
{
  GHashTable *known = g_hash_table_new_full (g_str_hash, g_str_equal, NULL, (GDestroyNotify) pivot_revision_unref);

  for (guint i = 0; i < versions_count (self); i++)
    {
      PivotRevision *revision = pivot_version_item_get_row (versions_get (self, i))->revision;

      if (revision != NULL)
        g_hash_table_insert (known, revision->file, pivot_revision_ref (revision));
    }
  return known;
}

/* How many rows at the end are those that are there already: they stay where they are in view. */
static guint
count_kept (PivotVersions *self,
            GPtrArray     *rows)
{
  guint n_old = versions_count (self);
  guint most = MIN (n_old, rows->len);
  guint kept = 0;

  while (kept < most && pivot_timeline_row_equal (g_ptr_array_index (rows, rows->len - 1 - kept),
                                                  pivot_version_item_get_row (versions_get (self, n_old - 1 - kept))))
    kept++;
  return kept;
}

static void
read_cb (guint                 index,
         PivotTimelineReading *reading,
         gpointer              data)
{
  PivotVersions *self = data;

  pivot_version_item_set_reading (g_ptr_array_index (self->coming, index), reading);
  g_signal_emit (self, signals[READ], 0);
}

/* What is read already, by row; @old are the items that were there. */
static GPtrArray *
list_reports (PivotVersions *self,
              GPtrArray     *rows,
              GHashTable    *old)
{
  GPtrArray *reports = g_ptr_array_sized_new (rows->len);

  for (guint i = 0; i < rows->len; i++)
    {
      const PivotTimelineRow *row = g_ptr_array_index (rows, i);
      PivotVersionItem       *item = row->revision != NULL && !self->stale ? g_hash_table_lookup (old, row->revision->file) : NULL;

      g_ptr_array_add (reports, item != NULL ? pivot_version_item_get_report (item) : NULL);
    }
  return reports;
}

static gboolean
feed_cb (gpointer data)
{
  PivotVersions *self = data;
  guint          n_listed = versions_count (self);
  guint          n_left = self->coming->len - n_listed;
  guint          n_now = n_listed < ROWS_WITH_WIDGETS ? MIN (n_left, ROWS_A_TURN) : n_left;

  g_list_store_splice (self->items, n_listed, 0, self->coming->pdata + n_listed, n_now);
  if (n_now < n_left)
    return G_SOURCE_CONTINUE;
  self->feeding = 0;
  g_signal_emit (self, signals[READ], 0);
  return G_SOURCE_REMOVE;
}

/* A few come in before those that were there already; of very many, all but the first take their time. */
static void
versions_list (PivotVersions *self,
               guint          n_kept)
{
  guint n_fresh = self->coming->len - n_kept;

  if (n_fresh <= ROWS_AT_ONCE)
    {
      g_list_store_splice (self->items, 0, versions_count (self) - n_kept, self->coming->pdata, n_fresh);
      return;
    }
  g_list_store_splice (self->items, 0, versions_count (self), self->coming->pdata, ROWS_AT_ONCE);
  self->feeding = g_idle_add (feed_cb, self);
}

static void
versions_show (PivotVersions *self,
               GPtrArray     *rows)
{
  g_autoptr (GHashTable) old = versions_table (self);
  g_autoptr (GPtrArray) reports = list_reports (self, rows, old);
  guint n_old = versions_count (self);
  guint n_kept = count_kept (self, rows);

  g_clear_pointer (&self->coming, g_ptr_array_unref);
  self->coming = g_ptr_array_new_full (rows->len, g_object_unref);
  for (guint i = 0; i < rows->len - n_kept; i++)
    g_ptr_array_add (self->coming, pivot_version_item_new (g_ptr_array_index (rows, i)));
  for (guint i = n_old - n_kept; i < n_old; i++)
    g_ptr_array_add (self->coming, g_object_ref (versions_get (self, i)));
  versions_list (self, n_kept);
  self->stale = FALSE;
  self->reader = pivot_version_reader_start (&(PivotVersionReaderSource) { rows, reports, self->pack, self->pace }, read_cb, self);
}

static void
loaded_cb (GObject      *object,
           GAsyncResult *result,
           gpointer      data)
{
  g_autoptr (PivotVersions) self = data;
  g_autoptr (GError) error = NULL;
  g_auto (GStrv) unread = NULL;
  g_autoptr (GPtrArray) rows = pivot_version_loader_load_finish (result, &unread, &error);

  if (g_error_matches (error, G_IO_ERROR, G_IO_ERROR_CANCELLED))
    return;
  g_clear_object (&self->loading);
  g_signal_emit (self, signals[CHANGING], 0);
  if (rows != NULL)
    versions_show (self, rows);
  g_signal_emit (self, signals[CHANGED], 0, error != NULL ? error->message : NULL, unread);
}

static void
versions_stop (PivotVersions *self)
{
  g_cancellable_cancel (self->loading);
  g_clear_object (&self->loading);
  g_clear_pointer (&self->reader, pivot_version_reader_stop);
  g_clear_handle_id (&self->feeding, g_source_remove);
}

static void
pivot_versions_dispose (GObject *object)
{
  PivotVersions *self = PIVOT_VERSIONS (object);

  versions_stop (self);
  g_clear_pointer (&self->coming, g_ptr_array_unref);
  g_clear_object (&self->all);
  g_clear_object (&self->items);
  g_clear_object (&self->guests);
  g_clear_pointer (&self->pack, pivot_pack_unref);

  G_OBJECT_CLASS (pivot_versions_parent_class)->dispose (object);
}

static void
pivot_versions_class_init (PivotVersionsClass *klass)
{
  G_OBJECT_CLASS (klass)->dispose = pivot_versions_dispose;

  signals[CHANGING] = g_signal_new ("changing", PIVOT_TYPE_VERSIONS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[CHANGED] = g_signal_new ("changed", PIVOT_TYPE_VERSIONS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRV);
  signals[READ] = g_signal_new ("read", PIVOT_TYPE_VERSIONS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
}

static void
pivot_versions_init (PivotVersions *self)
{
  GListStore *lists = g_list_store_new (G_TYPE_LIST_MODEL);

  self->items = g_list_store_new (PIVOT_TYPE_VERSION_ITEM);
  self->guests = g_list_store_new (PIVOT_TYPE_VERSION_ITEM);
  g_list_store_append (lists, self->items);
  g_list_store_append (lists, self->guests);
  self->all = G_LIST_MODEL (gtk_flatten_list_model_new (G_LIST_MODEL (lists)));
}

/**
 * pivot_versions_new:
 *
 * Returns: (transfer full): the versions of no story yet
 */
PivotVersions *
pivot_versions_new (void)
{
  return g_object_new (PIVOT_TYPE_VERSIONS, NULL);
}

/**
 * pivot_versions_get_items:
 *
 * Returns: (transfer none): the versions of the story, of #PivotVersionItem
 */
GListModel *
pivot_versions_get_items (PivotVersions *self)
{
  return G_LIST_MODEL (self->items);
}

/**
 * pivot_versions_get_all:
 *
 * Returns: (transfer none): the versions, and behind them the texts from
 *   elsewhere, of #PivotVersionItem
 */
GListModel *
pivot_versions_get_all (PivotVersions *self)
{
  return self->all;
}

/**
 * pivot_versions_find:
 * @name: (nullable): as pivot_version_item_get_name() gives it
 * @otherwise: what is found for %NULL, and where there is none of that name
 *
 * Returns: the place among all that can be compared, or their last; one that was
 *   renamed is known by its time
 */
guint
pivot_versions_find (PivotVersions *self,
                     const char    *name,
                     guint          otherwise)
{
  guint n_items = g_list_model_get_n_items (self->all);
  guint namesake = MIN (otherwise, n_items - 1);

  for (guint i = 0; i < n_items && name != NULL; i++)
    {
      g_autoptr (PivotVersionItem) item = g_list_model_get_item (self->all, i);
      const PivotRevision *revision = pivot_version_item_get_row (item)->revision;

      if (g_strcmp0 (pivot_version_item_get_name (item), name) == 0)
        return i;
      if (revision != NULL && strncmp (revision->file, name, STAMP_LENGTH) == 0)
        namesake = i;
    }
  return namesake;
}

/**
 * pivot_versions_load:
 *
 * Reads what was kept, and has the rubric read it; what was read before is not
 * read again.
 */
void
pivot_versions_load (PivotVersions             *self,
                     const PivotVersionsSource *source)
{
  g_return_if_fail (PIVOT_IS_VERSIONS (self));

  versions_stop (self);
  self->stale = self->stale || self->pack != source->pack || self->pace != source->pace;
  g_clear_pointer (&self->pack, pivot_pack_unref);
  self->pack = pivot_pack_ref (source->pack);
  self->pace = source->pace;
  self->loading = g_cancellable_new ();
  pivot_version_loader_load_async (source->store, source->story, pivot_versions_list_known (self), self->loading, loaded_cb, g_object_ref (self));
}

/**
 * pivot_versions_want:
 * @index: a version that is in view
 *
 * Has it read before those that are not.
 */
void
pivot_versions_want (PivotVersions *self,
                     guint          index)
{
  g_return_if_fail (PIVOT_IS_VERSIONS (self));

  if (self->reader != NULL)
    pivot_version_reader_want (self->reader, index);
}

/**
 * pivot_versions_add_guest:
 * @guest: a text from elsewhere; it takes the place of one of the same name
 */
void
pivot_versions_add_guest (PivotVersions    *self,
                          PivotVersionItem *guest)
{
  guint n_guests = 0;

  g_return_if_fail (PIVOT_IS_VERSIONS (self));

  n_guests = g_list_model_get_n_items (G_LIST_MODEL (self->guests));
  g_signal_emit (self, signals[CHANGING], 0);
  for (guint i = n_guests; i-- > 0;)
    {
      g_autoptr (PivotVersionItem) other = g_list_model_get_item (G_LIST_MODEL (self->guests), i);

      if (g_str_equal (pivot_version_item_get_row (other)->title, pivot_version_item_get_row (guest)->title))
        g_list_store_remove (self->guests, i);
    }
  g_list_store_append (self->guests, guest);
  g_signal_emit (self, signals[CHANGED], 0, NULL, NULL);
}

/**
 * pivot_versions_clear:
 *
 * Shows the versions of no story.
 */
void
pivot_versions_clear (PivotVersions *self)
{
  g_return_if_fail (PIVOT_IS_VERSIONS (self));

  versions_stop (self);
  g_list_store_remove_all (self->items);
  g_list_store_remove_all (self->guests);
}
