/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/print/pivot-print-versions.h"

#include <glib/gi18n-lib.h>

#include "core/voice/pivot-voice-moment.h"
#include "core/voice/pivot-voice-revision.h"

typedef struct
{
  PivotStore *store;
  char       *id;
  PivotDraft *draft;
  GDateTime  *now;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_object_unref (job->store);
  g_free (job->id);
  pivot_draft_unref (job->draft);
  g_date_time_unref (job->now);
  g_free (job);
}

static void
version_free (gpointer data)
{
  PivotPrintVersion *version = data;

  g_free (version->title);
  pivot_draft_unref (version->draft);
  g_free (version);
}

static void
add_version (GPtrArray  *versions,
             char       *title,
             PivotDraft *draft)
{
  PivotPrintVersion *version = g_new0 (PivotPrintVersion, 1);

  version->title = title;
  version->draft = pivot_draft_ref (draft);
  g_ptr_array_add (versions, version);
}

static char *
name_revision (const PivotRevision *revision,
               GDateTime           *now)
{
  g_autofree char *when = pivot_voice_moment (revision->kept, now);

  /* Translators: %1$s is what a version of a story is called, %2$s when it was kept. */
  return g_strdup_printf (_ ("%1$s, %2$s"), pivot_voice_revision_name (revision), when);
}

static void
load_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  Job    *job = data;
  GError *error = NULL;
  g_autoptr (GPtrArray) revisions = pivot_store_list_revisions (job->store, job->id, &error);
  g_autoptr (GPtrArray) versions = NULL;

  if (revisions == NULL)
    {
      g_task_return_error (task, error);
      return;
    }
  versions = g_ptr_array_new_with_free_func (version_free);
  add_version (versions, g_strdup (_ ("Current")), job->draft);
  for (guint i = 0; i < revisions->len; i++)
    {
      const PivotRevision *revision = g_ptr_array_index (revisions, i);

      add_version (versions, name_revision (revision, job->now), revision->record->draft);
    }
  g_task_return_pointer (task, g_steal_pointer (&versions), (GDestroyNotify) g_ptr_array_unref);
}

/**
 * pivot_print_versions_load_async:
 * @store: where the revisions are
 * @story: whose versions to load
 *
 * Loads every version of a story without keeping anybody waiting.
 */
void
pivot_print_versions_load_async (PivotStore         *store,
                                 PivotStory         *story,
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
  job->now = g_date_time_to_local (now);
  g_task_set_task_data (task, job, job_free);
  g_task_set_source_tag (task, pivot_print_versions_load_async);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * pivot_print_versions_load_finish:
 * @error: %PIVOT_STORE_ERROR, %G_IO_ERROR
 *
 * Returns: (transfer full) (nullable) (element-type PivotPrintVersion): the
 *   story as it was when it was asked for, then its revisions, newest first
 */
GPtrArray *
pivot_print_versions_load_finish (GAsyncResult *result,
                                  GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
