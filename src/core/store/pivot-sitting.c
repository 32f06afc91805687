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
  g_autoptr (PivotRevision) filed = pivot_store_keep_new_revision (store, revision, NULL, NULL);

  if (filed != NULL)
    pivot_store_thin_revisions (store, revision->record->id);
}

/* What all sittings have to keep, one after the other, so that what is kept last is the last. */
static struct
{
  GMutex mutex;
  GCond  settled;
  guint  n_waiting;
} keeping;

typedef struct
{
  PivotStore    *store;
  PivotRevision *revision;
} Job;

static void
keep_in_thread (gpointer data,
                gpointer user_data)
{
  g_autofree Job *job = data;

  keep (job->store, job->revision);
  pivot_revision_unref (job->revision);
  g_object_unref (job->store);
  g_mutex_lock (&keeping.mutex);
  keeping.n_waiting--;
  g_cond_broadcast (&keeping.settled);
  g_mutex_unlock (&keeping.mutex);
}

/* Not GTask's threads: what is to be kept is kept, whether or not a main loop runs on. */
static void
keep_soon (PivotSitting *self)
{
  static GThreadPool *pool = NULL;
  Job                *job = g_new (Job, 1);

  *job = (Job) { g_object_ref (self->store), take (self) };
  if (g_once_init_enter_pointer (&pool))
    g_once_init_leave_pointer (&pool, g_thread_pool_new (keep_in_thread, NULL, 1, FALSE, NULL));
  g_mutex_lock (&keeping.mutex);
  keeping.n_waiting++;
  g_mutex_unlock (&keeping.mutex);
  g_thread_pool_push (pool, job, NULL);
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
  if (self->ready[stage])
    return;
  self->ready[stage] = TRUE;
  /* What was ready when the story was opened is nothing new. */
  pivot_sitting_keep (self);
}

/**
 * pivot_sitting_keep:
 *
 * Keeps the story as it is now, if it has changed and is one that is stored,
 * without keeping the writer waiting. The sitting may go on.
 */
void
pivot_sitting_keep (PivotSitting *self)
{
  if (!has_changed (self))
    return;
  pivot_sitting_note_kept (self);
  keep_soon (self);
}

/**
 * pivot_sitting_end:
 * @self: (transfer full): a sitting
 *
 * Keeps the story as pivot_sitting_keep() does, and frees the sitting.
 */
void
pivot_sitting_end (PivotSitting *self)
{
  pivot_sitting_keep (self);
  pivot_draft_unref (self->kept);
  g_object_unref (self->story);
  g_object_unref (self->store);
  g_free (self);
}

/**
 * pivot_sitting_settle:
 *
 * Waits until all that sittings have asked to be kept is on the disk, as a
 * program has to before it ends.
 */
void
pivot_sitting_settle (void)
{
  g_mutex_lock (&keeping.mutex);
  while (keeping.n_waiting > 0)
    g_cond_wait (&keeping.settled, &keeping.mutex);
  g_mutex_unlock (&keeping.mutex);
}
