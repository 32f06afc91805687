/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-library-private.h"

/* As many stories as are read again between two frames. */
#define AT_ONCE 16

/* Whether all of the story is on the disk, or was: it is not being changed here. */
static gboolean
library_is_clean (PivotLibrary *self,
                  PivotStory   *story)
{
  g_autoptr (PivotRecord) record = pivot_story_snapshot (story);

  return !pivot_story_is_editable (story) || pivot_store_holds (self->store, record);
}

static void
library_announce (PivotLibrary *self,
                  PivotStory   *story)
{
  if (g_hash_table_add (self->announced, g_strdup (pivot_story_get_id (story))))
    g_signal_emit_by_name (self, "outside", story);
}

static gboolean
says_the_same (PivotStory *a,
               PivotStory *b)
{
  return pivot_story_is_damaged (a) && pivot_story_is_damaged (b) && g_str_equal (pivot_story_get_problem (a), pivot_story_get_problem (b));
}

static void
library_take_change (PivotLibrary *self,
                     PivotStory   *story,
                     const char   *name)
{
  g_autoptr (PivotStory) now = pivot_store_load (self->store, name);
  g_autoptr (PivotRecord) record = NULL;

  if (now == NULL)
    {
      pivot_library_remove (self, story);
    }
  else if (pivot_story_is_editable (story) && pivot_story_is_editable (now))
    {
      record = pivot_story_snapshot (now);
      pivot_story_reload (story, record);
    }
  else if (!says_the_same (story, now))
    {
      pivot_library_exchange (self, story, now);
    }
}

static void
library_take_new (PivotLibrary *self,
                  const char   *name)
{
  g_autoptr (PivotStory) story = pivot_store_load (self->store, name);

  if (story != NULL)
    pivot_library_insert (self, 0, story);
}

static void
library_look_at (PivotLibrary *self,
                 const char   *name)
{
  g_autofree char *id = g_filename_display_name (name);
  PivotStory      *story = pivot_library_find (self, id);

  if (story == NULL)
    library_take_new (self, name);
  else if (!pivot_store_is_changed (self->store, name))
    g_hash_table_remove (self->announced, id);
  else if (library_is_clean (self, story))
    library_take_change (self, story, name);
  else
    library_announce (self, story);
}

static gboolean
library_finds (PivotLibrary *self,
               PivotStory   *story)
{
  g_autoptr (PivotStory) now = pivot_store_load (self->store, pivot_story_get_id (story));

  return now != NULL;
}

/* The ids that the folders of that name stand for. */
static GHashTable *
index_names (GPtrArray *names)
{
  GHashTable *present = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < names->len; i++)
    g_hash_table_add (present, g_filename_display_name (g_ptr_array_index (names, i)));
  return present;
}

static GPtrArray *
library_find_vanished (PivotLibrary *self,
                       GHashTable   *present)
{
  GPtrArray *vanished = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < self->stories->len; i++)
    {
      PivotStory *story = g_ptr_array_index (self->stories, i);

      /* One that is being changed stays: its save will say that it is gone. And
       * one may have been saved for the first time since the names were read. */
      if (!g_hash_table_contains (present, pivot_story_get_id (story)) && library_is_clean (self, story) && !library_finds (self, story))
        g_ptr_array_add (vanished, g_object_ref (story));
    }
  return vanished;
}

static void
library_drop_vanished (PivotLibrary *self,
                       GHashTable   *present)
{
  g_autoptr (GPtrArray) vanished = library_find_vanished (self, present);
  guint n_before = self->stories->len;

  for (guint i = 0; i < vanished->len; i++)
    pivot_library_remove (self, g_ptr_array_index (vanished, i));
  if (vanished->len * 2 > n_before)
    g_signal_emit_by_name (self, "vanished", vanished->len);
}

/**
 * pivot_library_refresh:
 * @error: %PIVOT_STORE_ERROR_LIBRARY_GONE or %G_IO_ERROR; then nothing has changed
 *
 * Takes over what others did to the folder. A story that is not being changed
 * here shows their text, which can be undone; one that is keeps ours, and the
 * next save makes a revision of theirs.
 *
 * Returns: whether the folder could be read
 */
gboolean
pivot_library_refresh (PivotLibrary *self,
                       GError      **error)
{
  g_autoptr (GPtrArray) names = NULL;
  g_autoptr (GHashTable) present = NULL;

  g_return_val_if_fail (PIVOT_IS_LIBRARY (self), FALSE);

  names = pivot_store_list (self->store, error);
  if (names == NULL)
    return FALSE;
  present = index_names (names);
  library_drop_vanished (self, present);
  for (guint i = 0; i < names->len; i++)
    library_look_at (self, g_ptr_array_index (names, i));
  return TRUE;
}

/* What a thread has seen. */
typedef struct
{
  GHashTable *present; /* ids */
  GPtrArray  *changed; /* names of folders, those that are to be looked at from the main loop */
} Sight;

static void
sight_free (gpointer data)
{
  Sight *self = data;

  g_hash_table_unref (self->present);
  g_ptr_array_unref (self->changed);
  g_free (self);
}

static void
look_thread (GTask        *task,
             gpointer      source,
             gpointer      data,
             GCancellable *cancellable)
{
  PivotLibrary *library = source;
  GError       *error = NULL;
  g_autoptr (GPtrArray) names = pivot_store_list (library->store, &error);
  Sight *sight = NULL;

  if (names == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  sight = g_new (Sight, 1);
  sight->present = index_names (names);
  sight->changed = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);

      if (pivot_store_is_changed (library->store, name))
        g_ptr_array_add (sight->changed, g_strdup (name));
    }
  g_task_return_pointer (task, sight, sight_free);
}

/**
 * pivot_library_look_async:
 *
 * Looks at the folder in a thread, as pivot_library_refresh() does.
 */
void
pivot_library_look_async (PivotLibrary       *self,
                          GAsyncReadyCallback callback,
                          gpointer            data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (PIVOT_IS_LIBRARY (self));

  task = g_task_new (self, NULL, callback, data);
  g_task_set_source_tag (task, pivot_library_look_async);
  g_task_run_in_thread (task, look_thread);
}

/* What a look has found, until it is taken in. */
typedef struct
{
  PivotLibrary *library;
  GPtrArray    *changed;
} Finds;

static void
finds_free (gpointer data)
{
  Finds *self = data;

  g_object_unref (self->library);
  g_ptr_array_unref (self->changed);
  g_free (self);
}

static gboolean
take_finds_cb (gpointer data)
{
  Finds *self = data;

  for (guint i = 0; i < AT_ONCE && self->changed->len > 0; i++)
    {
      g_autofree char *name = g_ptr_array_steal_index (self->changed, self->changed->len - 1);

      library_look_at (self->library, name);
    }
  return self->changed->len > 0 ? G_SOURCE_CONTINUE : G_SOURCE_REMOVE;
}

/**
 * pivot_library_look_finish:
 * @error: as for pivot_library_refresh()
 *
 * Takes over what was seen: a few stories at once, more of them between the
 * frames that follow.
 *
 * Returns: whether the folder could be read
 */
gboolean
pivot_library_look_finish (PivotLibrary *self,
                           GAsyncResult *result,
                           GError      **error)
{
  Sight *sight = NULL;
  Finds *finds = NULL;

  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  sight = g_task_propagate_pointer (G_TASK (result), error);
  if (sight == NULL)
    return FALSE;
  library_drop_vanished (self, sight->present);
  finds = g_new (Finds, 1);
  *finds = (Finds) { g_object_ref (self), g_ptr_array_ref (sight->changed) };
  sight_free (sight);
  if (take_finds_cb (finds) == G_SOURCE_CONTINUE)
    g_idle_add_full (G_PRIORITY_DEFAULT_IDLE, take_finds_cb, finds, finds_free);
  else
    finds_free (finds);
  return TRUE;
}
