/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-sitting.h"

struct _PivotSitting
{
  /* owned */
  PivotStore *store;
  PivotStory *story;
  PivotDraft *kept; /* what need not be kept again: as it was at the start, or kept last */

  /* state */
  gboolean ready[PIVOT_N_STAGES];
};

/**
 * pivot_sitting_new:
 * @store: where revisions are kept
 * @story: the story that is opened
 *
 * Returns: (transfer full): a sitting that begins now
 */
PivotSitting *
pivot_sitting_new (PivotStore *store,
                   PivotStory *story)
{
  PivotSitting *self = g_new0 (PivotSitting, 1);

  self->store = g_object_ref (store);
  self->story = g_object_ref (story);
  self->kept = pivot_draft_ref (pivot_story_get_draft (story));
  return self;
}

/**
 * pivot_sitting_get_story:
 *
 * Returns: (transfer none): the story that is open
 */
PivotStory *
pivot_sitting_get_story (PivotSitting *self)
{
  return self->story;
}

static gboolean
has_changed (PivotSitting *self)
{
  return !pivot_draft_equal (self->kept, pivot_story_get_draft (self->story));
}

/**
 * pivot_sitting_note_kept:
 *
 * Takes note that the story as it is now is among the revisions.
 */
void
pivot_sitting_note_kept (PivotSitting *self)
{
  pivot_draft_unref (self->kept);
  self->kept = pivot_draft_ref (pivot_story_get_draft (self->story));
}

/* The story as it is at this moment. */
static PivotRevision *
take (PivotSitting *self)
{
  g_autoptr (PivotRecord) record = pivot_story_snapshot (self->story);
  g_autoptr (GDateTime) now = pivot_store_now (self->store);

  return pivot_revision_new (record, now, PIVOT_WHY_AUTOMATIC, NULL);
}

/* Keeps a revision, which is worth no word to the writer if it fails: the story itself is saved by others. */
static void
keep (PivotStore          *store,
      const PivotRevision *revision)
{
  g_autoptr (PivotRevision) filed = pivot_store_put_revision (store, revision, NULL);

  if (filed != NULL)
    pivot_store_thin_revisions (store, revision->record->id);
}

static void
keep_in_thread (GTask        *task,
                gpointer      source,
                gpointer      data,
                GCancellable *cancellable)
{
  keep (source, data);
  g_task_return_boolean (task, TRUE);
}

/**
 * pivot_sitting_note_ready:
 * @stage: a stage that is ready, or was until now
 *
 * Keeps a revision where the stage becomes ready for the first time in the
 * sitting, without keeping the writer waiting.
 */
void
pivot_sitting_note_ready (PivotSitting *self,
                          PivotStage    stage)
{
  g_autoptr (GTask) task = NULL;

  if (self->ready[stage])
    return;
  self->ready[stage] = TRUE;
  /* What was ready when the story was opened is nothing new. */
  if (!has_changed (self))
    return;
  pivot_sitting_note_kept (self);
  task = g_task_new (self->store, NULL, NULL, NULL);
  g_task_set_task_data (task, take (self), (GDestroyNotify) pivot_revision_unref);
  g_task_run_in_thread (task, keep_in_thread);
}

/**
 * pivot_sitting_end:
 * @self: (transfer full): a sitting
 *
 * Keeps the story as it is now, if it has changed and is one that is stored, and
 * frees the sitting.
 */
void
pivot_sitting_end (PivotSitting *self)
{
  if (has_changed (self))
    {
      g_autoptr (PivotRevision) revision = take (self);

      keep (self->store, revision);
    }
  pivot_draft_unref (self->kept);
  g_object_unref (self->story);
  g_object_unref (self->store);
  g_free (self);
}
