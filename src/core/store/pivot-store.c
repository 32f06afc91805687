/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-store-private.h"

#include "core/store/pivot-location.h"
#include "core/store/pivot-moment.h"
#include "core/store/pivot-parallel.h"
#include "core/store/pivot-reading.h"
#include "core/store/pivot-tidy.h"
#include "core/store/pivot-uuid.h"

G_DEFINE_FINAL_TYPE (PivotStore, pivot_store, G_TYPE_OBJECT)

/**
 * pivot_store_get_lane:
 * @id: a story's id
 *
 * May be called from any thread.
 *
 * Returns: (transfer none): the queue of that story, which lives as long as @self
 */
PivotLane *
pivot_store_get_lane (PivotStore *self,
                      const char *id)
{
  PivotLane *lane = NULL;

  g_mutex_lock (&self->mutex);
  lane = g_hash_table_lookup (self->lanes, id);
  if (lane == NULL)
    {
      lane = pivot_lane_new ();
      g_hash_table_insert (self->lanes, g_strdup (id), lane);
    }
  g_mutex_unlock (&self->mutex);
  return lane;
}

static void
pivot_store_finalize (GObject *object)
{
  PivotStore *self = PIVOT_STORE (object);

  g_clear_pointer (&self->lanes, g_hash_table_unref);
  pivot_place_clear (&self->place);
  g_clear_pointer (&self->session, g_free);
  g_mutex_clear (&self->mutex);

  G_OBJECT_CLASS (pivot_store_parent_class)->finalize (object);
}

static void
pivot_store_class_init (PivotStoreClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = pivot_store_finalize;

  g_signal_new ("outside", PIVOT_TYPE_STORE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
}

static void
pivot_store_init (PivotStore *self)
{
  g_mutex_init (&self->mutex);
  self->lanes = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, (GDestroyNotify) pivot_lane_free);
  self->session = g_strdup_printf ("%08x", g_random_int ());
}

/**
 * pivot_store_new:
 * @path: (type filename): the library's folder; need not be there yet
 * @files: outlives the store
 * @clock: outlives the store
 *
 * Returns: (transfer full): the store of that folder; where @path is a link,
 *   of the folder that it leads to now
 */
PivotStore *
pivot_store_new (const char       *path,
                 const PivotFiles *files,
                 const PivotClock *clock)
{
  PivotStore *self = g_object_new (PIVOT_TYPE_STORE, NULL);

  pivot_place_init (&self->place, path, files);
  self->clock = clock;
  return self;
}

/**
 * pivot_store_get_path:
 *
 * Returns: (transfer none) (type filename): the library's folder
 */
const char *
pivot_store_get_path (PivotStore *self)
{
  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  return self->place.path;
}

/**
 * pivot_store_now:
 *
 * Returns: (transfer full): the present second by the store's clock, UTC
 */
GDateTime *
pivot_store_now (PivotStore *self)
{
  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  return pivot_moment_now (self->clock);
}

/**
 * pivot_store_dup_default_path:
 *
 * Returns: (transfer full) (type filename): where the user's library is,
 *   wherever they have moved it
 */
char *
pivot_store_dup_default_path (void)
{
  return pivot_location_dup (pivot_files_get_real ());
}

/**
 * pivot_store_make_folder:
 * @error: %G_IO_ERROR
 *
 * Makes the library's folder where it is missing: the user's own library with
 * all that leads to it, any other only where no more than its last part is
 * missing.
 *
 * Returns: whether the folder is there
 */
gboolean
pivot_store_make_folder (PivotStore *self,
                         GError    **error)
{
  g_return_val_if_fail (PIVOT_IS_STORE (self), FALSE);

  return pivot_place_make (&self->place, error);
}

/**
 * pivot_store_list:
 * @error: %PIVOT_STORE_ERROR_LIBRARY_GONE or %G_IO_ERROR
 *
 * Returns: (transfer full) (element-type filename) (nullable): the names of the
 *   folders that are or seem to be stories, in no order
 */
GPtrArray *
pivot_store_list (PivotStore *self,
                  GError    **error)
{
  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  return pivot_place_list (&self->place, error);
}

/**
 * pivot_store_tidy:
 * @id: the name of a story's folder
 *
 * Clears what saves left that did not end, and makes revisions of the copies
 * that sync programs leave beside a story.
 *
 * Returns: how many texts had come from outside
 */
guint
pivot_store_tidy (PivotStore *self,
                  const char *id)
{
  g_autoptr (PivotFolder) folder = NULL;

  g_return_val_if_fail (PIVOT_IS_STORE (self), 0);

  folder = pivot_uuid_is_valid (id) ? pivot_place_open_story (&self->place, id, NULL) : NULL;
  return folder != NULL ? pivot_tidy_story (folder, id) : 0;
}

/* Reads a story; @n_outside, where it is wanted, has the story tidied first. */
static PivotStory *
store_read (PivotStore  *self,
            PivotFolder *library,
            const char  *name,
            guint       *n_outside)
{
  g_auto (PivotReading) reading = { 0 };
  g_autoptr (PivotFolder) folder = pivot_reading_open (&reading, library, name);
  PivotLane *lane = pivot_store_get_lane (self, name);

  if (folder != NULL && n_outside != NULL)
    *n_outside = pivot_tidy_story (folder, name);
  g_mutex_lock (&lane->busy);
  if (folder != NULL)
    pivot_reading_read (&reading, folder, name);
  if (reading.record != NULL)
    pivot_base_set (&lane->base, reading.record, &reading.status);
  g_mutex_unlock (&lane->busy);
  return pivot_reading_to_story (&reading, name);
}

/**
 * pivot_store_load:
 * @id: (type filename): the name of a story's folder
 *
 * Reads a story. What it holds now is what a save expects to find.
 *
 * Returns: (transfer full) (nullable): the story, which may be damaged; %NULL
 *   where there is none
 */
PivotStory *
pivot_store_load (PivotStore *self,
                  const char *id)
{
  g_autoptr (PivotFolder) library = NULL;

  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  library = pivot_place_open (&self->place, NULL);
  return library != NULL ? store_read (self, library, id, NULL) : NULL;
}

/* What is read by several threads: each has stories of its own. */
typedef struct
{
  PivotStore  *store;
  PivotFolder *library;
  GPtrArray   *names;
  PivotStory **stories;
  guint       *n_outside; /* nullable */
} Loading;

static void
load_one (guint    index,
          gpointer data)
{
  Loading *self = data;

  self->stories[index] = store_read (self->store, self->library, g_ptr_array_index (self->names, index), self->n_outside != NULL ? &self->n_outside[index] : NULL);
}

static void
keep_matching (GPtrArray  *names,
               const char *prefix)
{
  for (guint i = names->len; i > 0; i--)
    {
      g_autofree char *shown = g_filename_display_name (g_ptr_array_index (names, i - 1));

      if (!g_str_has_prefix (shown, prefix))
        g_ptr_array_remove_index_fast (names, i - 1);
    }
}

/**
 * pivot_store_load_named:
 * @names: (element-type filename): the names of stories' folders
 * @outside: (nullable) (element-type PivotStory): has each story tidied as
 *   pivot_store_tidy() does, and gets those that had texts from outside
 * @error: %PIVOT_STORE_ERROR_LIBRARY_GONE or %G_IO_ERROR
 *
 * Returns: (transfer full) (element-type PivotStory) (nullable): these stories,
 *   in no order; %NULL where the library cannot be read
 */
GPtrArray *
pivot_store_load_named (PivotStore *self,
                        GPtrArray  *names,
                        GPtrArray  *outside,
                        GError    **error)
{
  g_autoptr (PivotFolder) library = NULL;
  g_autofree PivotStory **read = NULL;
  g_autofree guint       *n_outside = NULL;
  GPtrArray              *stories = NULL;
  Loading                 loading;

  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  library = pivot_place_open (&self->place, error);
  if (library == NULL)
    return NULL;
  read = g_new0 (PivotStory *, names->len);
  n_outside = outside != NULL ? g_new0 (guint, names->len) : NULL;
  loading = (Loading) { self, library, names, read, n_outside };
  pivot_parallel_each (names->len, load_one, &loading);

  stories = g_ptr_array_new_with_free_func (g_object_unref);
  for (guint i = 0; i < names->len; i++)
    {
      if (read[i] == NULL)
        continue;
      if (n_outside != NULL && n_outside[i] > 0)
        g_ptr_array_add (outside, g_object_ref (read[i]));
      g_ptr_array_add (stories, read[i]);
    }
  return stories;
}

/**
 * pivot_store_load_all:
 * @prefix: (nullable): only stories whose id begins so
 * @outside: (nullable) (element-type PivotStory): as for pivot_store_load_named()
 * @error: %PIVOT_STORE_ERROR_LIBRARY_GONE or %G_IO_ERROR
 *
 * Returns: as pivot_store_load_named() does
 */
GPtrArray *
pivot_store_load_all (PivotStore *self,
                      const char *prefix,
                      GPtrArray  *outside,
                      GError    **error)
{
  g_autoptr (GPtrArray) names = NULL;

  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  names = pivot_place_list (&self->place, error);
  if (names == NULL)
    return NULL;
  if (prefix != NULL)
    keep_matching (names, prefix);
  return pivot_store_load_named (self, names, outside, error);
}

/**
 * pivot_store_is_changed:
 * @id: the id of a story that was loaded or saved
 *
 * Looks whether somebody else has written the story's file, or taken it away.
 * While the story is being saved, that finds out by itself.
 *
 * Returns: whether the file holds something else than was last loaded or saved
 */
gboolean
pivot_store_is_changed (PivotStore *self,
                        const char *id)
{
  g_autoptr (PivotFolder) folder = NULL;
  PivotLane *lane = NULL;
  gboolean   changed = FALSE;

  g_return_val_if_fail (PIVOT_IS_STORE (self), FALSE);

  lane = pivot_store_get_lane (self, id);
  if (!g_mutex_trylock (&lane->busy))
    return FALSE;
  folder = pivot_place_open_story (&self->place, id, NULL);
  changed = folder != NULL && pivot_reading_is_changed (folder, id, &lane->base);
  g_mutex_unlock (&lane->busy);
  return changed;
}

/**
 * pivot_store_holds:
 * @record: a story as it stands
 *
 * Returns: whether @record is known to be safely on the disk
 */
gboolean
pivot_store_holds (PivotStore        *self,
                   const PivotRecord *record)
{
  PivotLane *lane = NULL;
  gboolean   holds = FALSE;

  g_return_val_if_fail (PIVOT_IS_STORE (self), FALSE);

  lane = pivot_store_get_lane (self, record->id);
  if (!g_mutex_trylock (&lane->busy))
    return FALSE;
  holds = pivot_base_holds (&lane->base, record);
  g_mutex_unlock (&lane->busy);
  return holds;
}

/**
 * pivot_store_forget:
 * @id: a story's id
 *
 * Forgets what the story's file held, so that the next save makes the file
 * anew where it has been taken away.
 */
void
pivot_store_forget (PivotStore *self,
                    const char *id)
{
  PivotLane *lane = NULL;

  g_return_if_fail (PIVOT_IS_STORE (self));

  lane = pivot_store_get_lane (self, id);
  g_mutex_lock (&lane->busy);
  pivot_base_set (&lane->base, NULL, NULL);
  g_mutex_unlock (&lane->busy);
}
