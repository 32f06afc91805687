/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-store-private.h"

#include "core/store/pivot-rescue.h"
#include "core/store/pivot-save.h"
#include "core/store/pivot-uuid.h"

#include <glib/gi18n-lib.h>

/* How many stories may be saved at the same time. */
#define MAX_THREADS 4

static char *
store_rescue_name (PivotStore *self,
                   const char *id)
{
  return g_strdup_printf ("%s-%s.json", id, self->session);
}

static void
store_rescue (PivotStore  *self,
              PivotLane   *lane,
              PivotRecord *record,
              gboolean     saved)
{
  g_autofree char *name = store_rescue_name (self, record->id);

  if (!saved)
    {
      if (pivot_rescue_keep (&self->place, record, name, NULL))
        lane->rescued = TRUE;
    }
  else if (lane->rescued)
    {
      pivot_rescue_drop (&self->place, name);
      lane->rescued = FALSE;
    }
}

static gboolean
store_save (PivotStore  *self,
            PivotRecord *record,
            char       **outside,
            GError     **error)
{
  PivotSaveJob job = { .place = &self->place, .record = record };
  PivotLane   *lane = NULL;
  gboolean     saved = FALSE;

  if (!pivot_uuid_is_valid (record->id))
    {
      g_set_error_literal (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_UNSUITABLE, _ ("The story has no id."));
      return FALSE;
    }
  lane = pivot_store_get_lane (self, record->id);
  g_mutex_lock (&lane->busy);
  job.base = &lane->base;
  saved = pivot_save_run (&job, error);
  store_rescue (self, lane, record, saved);
  g_mutex_unlock (&lane->busy);
  *outside = job.outside;
  return saved;
}

/**
 * pivot_store_save:
 * @record: the story as it is to be
 * @error: %PIVOT_STORE_ERROR or %G_IO_ERROR
 *
 * Saves a story and waits for it; saves of the same story that run have their
 * turn first.
 *
 * Returns: whether the story is on the disk
 */
gboolean
pivot_store_save (PivotStore  *self,
                  PivotRecord *record,
                  GError     **error)
{
  g_autofree char *outside = NULL;
  gboolean         saved = FALSE;

  g_return_val_if_fail (PIVOT_IS_STORE (self), FALSE);

  saved = store_save (self, record, &outside, error);
  if (outside != NULL)
    g_signal_emit_by_name (self, "outside", record->id, outside);
  return saved;
}

typedef struct
{
  PivotRecord *record;
  char        *outside; /* the hash of what came from there */
} Saving;

static void
saving_free (gpointer data)
{
  Saving *saving = data;

  pivot_record_unref (saving->record);
  g_free (saving->outside);
  g_free (saving);
}

/* The save whose turn it is; the queue rests where there is none. */
static GTask *
store_take_next (PivotStore *self,
                 PivotLane  *lane)
{
  GTask *next = NULL;

  g_mutex_lock (&self->mutex);
  next = g_queue_pop_head (&lane->waiting);
  lane->running = next != NULL;
  g_mutex_unlock (&self->mutex);
  return next;
}

static void
save_and_return (PivotStore *self,
                 GTask      *task)
{
  Saving *saving = g_task_get_task_data (task);
  GError *error = NULL;

  if (store_save (self, saving->record, &saving->outside, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

typedef struct
{
  PivotStore *store;
  PivotLane  *lane;
} Run;

/* Does all that waits in one lane: were each save a thread's own, two could end in another order. */
static void
run_lane (gpointer data,
          gpointer user_data)
{
  g_autofree Run *run = data;
  g_autoptr (PivotStore) self = run->store;

  for (GTask *task = store_take_next (self, run->lane); task != NULL; task = store_take_next (self, run->lane))
    {
      save_and_return (self, task);
      g_object_unref (task);
    }
}

/* Not GTask's threads: what runs a lane ends without a main loop that looks after it. */
static void
store_run_lane (PivotStore *self,
                PivotLane  *lane)
{
  static GThreadPool *pool = NULL;
  Run                *run = g_new0 (Run, 1);

  if (g_once_init_enter_pointer (&pool))
    g_once_init_leave_pointer (&pool, g_thread_pool_new (run_lane, NULL, MAX_THREADS, FALSE, NULL));
  *run = (Run) { g_object_ref (self), lane };
  g_thread_pool_push (pool, run, NULL);
}

/**
 * pivot_store_save_async:
 * @record: the story as it is to be
 * @cancellable: (nullable): stops @callback from being told of success; a save
 *   that has begun ends all the same
 *
 * Saves a story in a thread. Saves of one story are done in the order in which
 * they were asked for.
 */
void
pivot_store_save_async (PivotStore         *self,
                        PivotRecord        *record,
                        GCancellable       *cancellable,
                        GAsyncReadyCallback callback,
                        gpointer            user_data)
{
  g_autoptr (GTask) task = NULL;
  Saving    *saving = NULL;
  PivotLane *lane = NULL;
  gboolean   rests = FALSE;

  g_return_if_fail (PIVOT_IS_STORE (self));

  task = g_task_new (self, cancellable, callback, user_data);
  g_task_set_source_tag (task, pivot_store_save_async);
  saving = g_new0 (Saving, 1);
  saving->record = pivot_record_ref (record);
  g_task_set_task_data (task, saving, saving_free);

  lane = pivot_store_get_lane (self, record->id);
  g_mutex_lock (&self->mutex);
  g_queue_push_tail (&lane->waiting, g_steal_pointer (&task));
  rests = !lane->running;
  lane->running = TRUE;
  g_mutex_unlock (&self->mutex);
  if (rests)
    store_run_lane (self, lane);
}

/**
 * pivot_store_save_finish:
 * @error: %PIVOT_STORE_ERROR or %G_IO_ERROR
 *
 * Returns: whether the story is on the disk
 */
gboolean
pivot_store_save_finish (PivotStore   *self,
                         GAsyncResult *result,
                         GError      **error)
{
  Saving *saving = NULL;

  g_return_val_if_fail (PIVOT_IS_STORE (self), FALSE);
  g_return_val_if_fail (g_task_is_valid (result, self), FALSE);

  saving = g_task_get_task_data (G_TASK (result));
  if (saving->outside != NULL)
    g_signal_emit_by_name (self, "outside", saving->record->id, saving->outside);
  return g_task_propagate_boolean (G_TASK (result), error);
}
