/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-guest.h"

#include <glib/gi18n-lib.h>

#include "core/exchange/pivot-document.h"
#include "core/rubric/pivot-rubric.h"

typedef struct
{
  char       *title;
  char       *path;
  PivotDraft *draft;
  PivotPack  *pack;
  double      pace;
} Job;

static void
job_free (gpointer data)
{
  Job *job = data;

  g_free (job->title);
  g_free (job->path);
  g_clear_pointer (&job->draft, pivot_draft_unref);
  pivot_pack_unref (job->pack);
  g_free (job);
}

static gboolean
read_file (Job     *job,
           GError **error)
{
  g_autoptr (PivotDocument) document = pivot_document_new_for_path (job->pack, job->path, error);

  if (document == NULL)
    {
      /* Translators: %s is a file, what follows why it cannot be opened, a whole sentence. */
      g_prefix_error (error, _ ("%s: "), job->title);
      return FALSE;
    }
  job->draft = pivot_draft_ref (pivot_document_get_draft (document));
  return TRUE;
}

static void
load_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  Job    *job = data;
  GError *error = NULL;
  g_autoptr (PivotTimelineRow) row = NULL;
  g_autoptr (PivotReport) report = NULL;
  g_autoptr (PivotTimelineReading) reading = NULL;
  PivotVersionItem *item = NULL;

  if (job->draft == NULL && !read_file (job, &error))
    {
      g_task_return_error (task, error);
      return;
    }
  row = pivot_timeline_row_new_guest (job->title, job->draft);
  report = pivot_rubric_assess (job->pack, job->draft, PIVOT_SIDE_OWNED, job->pace);
  reading = pivot_timeline_reading_new (report, NULL);
  item = pivot_version_item_new (row);
  pivot_version_item_set_reading (item, reading);
  g_task_return_pointer (task, item, g_object_unref);
}

/**
 * pivot_guest_load_async:
 * @source: a file or a draft, with what it is called
 *
 * Reads a text from elsewhere, and has the rubric read it, without keeping anybody
 * waiting.
 */
void
pivot_guest_load_async (const PivotGuestSource *source,
                        GCancellable           *cancellable,
                        GAsyncReadyCallback     callback,
                        gpointer                user_data)
{
  g_autoptr (GTask) task = g_task_new (NULL, cancellable, callback, user_data);
  Job *job = g_new0 (Job, 1);

  job->title = source->title != NULL ? g_strdup (source->title) : g_filename_display_basename (source->path);
  job->path = g_strdup (source->path);
  job->draft = source->draft != NULL ? pivot_draft_ref (source->draft) : NULL;
  job->pack = pivot_pack_ref (source->pack);
  job->pace = source->pace;
  g_task_set_task_data (task, job, job_free);
  g_task_set_source_tag (task, pivot_guest_load_async);
  g_task_run_in_thread (task, load_in_thread);
}

/**
 * pivot_guest_load_finish:
 * @error: why it cannot be read, one line that names the file
 *
 * Returns: (transfer full) (nullable): the text, as a version to compare with
 */
PivotVersionItem *
pivot_guest_load_finish (GAsyncResult *result,
                         GError      **error)
{
  g_return_val_if_fail (g_task_is_valid (result, NULL), NULL);

  return g_task_propagate_pointer (G_TASK (result), error);
}
