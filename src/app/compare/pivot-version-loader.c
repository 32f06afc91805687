/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-version-loader.h"

#include "app/compare/pivot-timeline-state.h"

typedef struct
{
  PivotStore *store;
  char       *id;
  PivotDraft *draft;
  GHashTable *known;
  GDateTime  *now;
  GStrv       unread; /* nullable */
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_object_unref (job->store);
  g_free (job->id);
  pivot_draft_unref (job->draft);
  g_hash_table_unref (job->known);
  g_date_time_unref (job->now);
  g_strfreev (job->unread);
  g_free (job);
}

static void
load_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  Job    *job = data;
  GError *error = NULL;
  g_autoptr (GStrvBuilder) unread = g_strv_builder_new ();
  g_autoptr (GPtrArray) revisions = pivot_store_survey_revisions (job->store, job->id, job->known, unread, &error);

  /* A story that was never saved has no folder, and no revisions either. */
  if (revisions == NULL && g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    {
      g_clear_error (&error);
      revisions = g_ptr_array_new ();
    }
  job->unread = g_strv_builder_end (unread);
  if (revisions == NULL)
    g_task_return_error (task, error);
  else
    g_task_return_pointer (task, pivot_timeline_rows_new (&(PivotTimelineSource) { revisions, job->draft, job->now }), (GDestroyNotify) g_ptr_array_unref);
}

/**
 * pivot_version_loader_load_async:
 * @store: where the revisions are
 * @story: whose versions to load
 * @known: (transfer full) (element-type utf8 PivotRevision): the revisions that
 *   were loaded before, by the names of their files
 *
 * Loads every version of a story without keeping anybody waiting.
 */
void
pivot_version_loader_load_async (PivotStore         *store,
                                 PivotStory         *story,
                                 GHashTable         *known,
                                 GCancellable       *cancellable,
                                 GAsyncReadyCallback callback,
                                 gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  g_autoptr (GDateTime) now = pivot_store_now (store);
  Job *job = g_new0 (Job, 1);

  job->store = g_object_ref (store);
  job->id = g_strdup (pivot_story_get_id (story));
  job->draft = pivot_draft_ref (pivot_story_get_draft (story));
  job->known = known;
  job->now = g_date_time_to_local (now);
  g_task_set_task_data (task, job, job_free);
  g_task_set_source_tag (task, pivot_version_loader_load_async);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * pivot_version_loader_load_finish:
 * @unread: (out) (transfer full): a line for each revision that cannot
 *   be read, its file and why
 * @error: %PIVOT_STORE_ERROR, %G_IO_ERROR
 *
 * Returns: (transfer full) (nullable) (element-type PivotTimelineRow): the story
 *   as it was when it was asked for, then its revisions, newest first
 */
GPtrArray *
pivot_version_loader_load_finish (GAsyncResult *result,
                                  GStrv        *unread,
                                  GError      **error)
{
  Job *job = NULL;

  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  job = g_task_get_task_data (G_TASK (result));
  *unread = g_steal_pointer (&job->unread);
  return g_task_propagate_pointer (G_TASK (result), error);
}
