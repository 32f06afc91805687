/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-library-private.h"

/* As many stories as are taken in between two frames. */
#define PORTION 256

/* What a thread has read, on its way to the library. */
typedef struct
{
  PivotLibrary *library;
  GPtrArray    *stories;
  GPtrArray    *outside;
  double        progress;
} Portion;

static void
portion_free (gpointer data)
{
  Portion *self = data;

  g_object_unref (self->library);
  g_ptr_array_unref (self->stories);
  g_ptr_array_unref (self->outside);
  g_free (self);
}

/* What was begun or opened meanwhile is there already. */
static gboolean
take_portion_cb (gpointer data)
{
  Portion      *self = data;
  PivotLibrary *library = self->library;
  const guint   n_before = library->stories->len;

  for (guint i = 0; i < self->stories->len; i++)
    {
      PivotStory *story = g_ptr_array_index (self->stories, i);

      if (pivot_library_find (library, pivot_story_get_id (story)) != NULL)
        continue;
      g_ptr_array_add (library->stories, g_object_ref (story));
      g_hash_table_insert (library->by_id, g_strdup (pivot_story_get_id (story)), story);
    }
  g_list_model_items_changed (G_LIST_MODEL (library), n_before, 0, library->stories->len - n_before);
  for (guint i = 0; i < self->outside->len; i++)
    g_signal_emit_by_name (library, "outside", g_ptr_array_index (self->outside, i));
  pivot_library_set_progress (library, self->progress);
  return G_SOURCE_REMOVE;
}

/* Not g_main_context_invoke_full(), which takes the portion in this thread while no loop runs. */
static void
hand_over (GTask   *task,
           Portion *portion)
{
  g_autoptr (GSource) source = g_idle_source_new ();

  g_source_set_priority (source, g_task_get_priority (task));
  g_source_set_callback (source, take_portion_cb, portion, portion_free);
  g_source_attach (source, g_task_get_context (task));
}

/* @error: why not */
static gboolean
read_portion (GTask     *task,
              GPtrArray *names,
              guint      begin,
              GError   **error)
{
  PivotLibrary *library = g_task_get_source_object (task);
  const guint   end = MIN (begin + PORTION, names->len);
  g_autoptr (GPtrArray) part = g_ptr_array_new ();
  g_autoptr (GPtrArray) outside = g_ptr_array_new_with_free_func (g_object_unref);
  g_autoptr (GPtrArray) stories = NULL;
  Portion *portion = NULL;

  for (guint i = begin; i < end; i++)
    g_ptr_array_add (part, g_ptr_array_index (names, i));
  stories = pivot_store_load_named (library->store, part, outside, error);
  if (stories == NULL)
    return FALSE;
  portion = g_new (Portion, 1);
  *portion = (Portion) { g_object_ref (library), g_steal_pointer (&stories), g_steal_pointer (&outside), (double) end / (names->len + 1) };
  hand_over (task, portion);
  return TRUE;
}

static void
load_thread (GTask        *task,
             gpointer      source,
             gpointer      data,
             GCancellable *cancellable)
{
  PivotLibrary *library = source;
  g_autoptr (GError) error = NULL;
  g_autoptr (GPtrArray) names = pivot_store_list (library->store, &error);

  for (guint i = 0; names != NULL && error == NULL && i < names->len; i += PORTION)
    {
      if (g_task_return_error_if_cancelled (task))
        return;
      read_portion (task, names, i, &error);
    }
  if (error != NULL)
    g_task_return_error (task, g_steal_pointer (&error));
  else
    g_task_return_boolean (task, TRUE);
}

/**
 * pivot_library_load_async:
 * @callback: called when all stories are there, or cannot be read
 *
 * Reads all stories as pivot_library_load() does, but in a thread: they come in
 * portions, in no order, while the property `progress` goes from 0 to 1. A story
 * that is in the list already stays as it is.
 */
void
pivot_library_load_async (PivotLibrary       *self,
                          GCancellable       *cancellable,
                          GAsyncReadyCallback callback,
                          gpointer            data)
{
  g_autoptr (GTask) task = NULL;

  g_return_if_fail (PIVOT_IS_LIBRARY (self));

  task = g_task_new (self, cancellable, callback, data);
  g_task_set_source_tag (task, pivot_library_load_async);
  /* Behind the frames, and behind the portions, which are given to the same queue. */
  g_task_set_priority (task, G_PRIORITY_DEFAULT_IDLE);
  pivot_library_set_progress (self, 0);
  g_task_run_in_thread (task, load_thread);
}

/**
 * pivot_library_load_finish:
 * @error: %PIVOT_STORE_ERROR_LIBRARY_GONE, %G_IO_ERROR or that it was cancelled
 *
 * Returns: whether all stories could be read
 */
gboolean
pivot_library_load_finish (PivotLibrary *self,
                           GAsyncResult *result,
                           GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  pivot_library_set_progress (self, 1);
  return g_task_propagate_boolean (G_TASK (result), error);
}

/**
 * pivot_library_load_story:
 * @id: a story's id
 *
 * Reads one story before all others.
 *
 * Returns: (transfer none) (nullable): the story
 */
PivotStory *
pivot_library_load_story (PivotLibrary *self,
                          const char   *id)
{
  g_autoptr (PivotStory) story = NULL;

  g_return_val_if_fail (PIVOT_IS_LIBRARY (self), NULL);

  if (pivot_library_find (self, id) != NULL)
    return pivot_library_find (self, id);
  story = pivot_store_load (self->store, id);
  if (story != NULL)
    pivot_library_insert (self, 0, story);
  return story;
}
