/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-saver.h"

/* How long an edit may wait to be saved. */
#define DELAY_MSEC 800

/* How long a save that failed waits for its next try; the last for all that follow. */
static const guint retries_sec[] = { 1, 2, 5, 15, 60 };

struct _PivotSaver
{
  /* borrowed */
  PivotSaverNotify notify;
  gpointer         data;

  /* owned */
  PivotStore *store;
  PivotStory *story;
  GError     *problem;

  /* state */
  guint64  saved; /* the generation that is on the disk */
  gboolean never_saved;
  gboolean stopped;
  guint    n_saving;
  guint    n_awaited; /* of these, how many somebody waits for */
  guint    n_failures;
  guint    timer;
  gboolean hurried; /* to be saved again as soon as the save that runs has ended */
};

typedef struct
{
  PivotSaver *self;
  guint64     generation;
  gboolean    awaited;
} Save;

static void saver_wait (PivotSaver *self,
                        guint       milliseconds);
static void saver_save (PivotSaver *self,
                        gboolean    awaited);

static void
saver_clear (gpointer data)
{
  PivotSaver *self = data;

  g_clear_object (&self->store);
  g_clear_object (&self->story);
  g_clear_error (&self->problem);
}

/**
 * pivot_saver_ref:
 *
 * Returns: (transfer full): @self
 */
PivotSaver *
pivot_saver_ref (PivotSaver *self)
{
  return g_rc_box_acquire (self);
}

/**
 * pivot_saver_unref:
 *
 * Lets go of @self, and frees it where nobody else holds it.
 */
void
pivot_saver_unref (PivotSaver *self)
{
  g_rc_box_release_full (self, saver_clear);
}

static void
saver_notify (PivotSaver *self)
{
  if (!self->stopped)
    self->notify (self->data);
}

static void
saver_settle (PivotSaver *self,
              guint64     generation)
{
  self->never_saved = FALSE;
  self->saved = MAX (self->saved, generation);
  self->n_failures = 0;
  g_clear_error (&self->problem);
  if (!pivot_saver_is_dirty (self))
    g_clear_handle_id (&self->timer, g_source_remove);
}

static void
saver_after_success (PivotSaver *self,
                     guint64     generation)
{
  saver_settle (self, generation);
  if (!pivot_saver_is_dirty (self) || self->n_saving > 0)
    return;
  if (self->hurried)
    saver_save (self, FALSE);
  else if (self->timer == 0)
    saver_wait (self, DELAY_MSEC);
}

static void
saver_after_failure (PivotSaver *self,
                     GError     *problem)
{
  guint pause = retries_sec[MIN (self->n_failures, G_N_ELEMENTS (retries_sec) - 1)];

  g_clear_error (&self->problem);
  self->problem = problem;
  self->n_failures++;
  g_clear_handle_id (&self->timer, g_source_remove);
  saver_wait (self, pause * 1000);
}

static void
saved_cb (GObject      *source,
          GAsyncResult *result,
          gpointer      data)
{
  g_autofree Save *save = data;
  g_autoptr (PivotSaver) self = save->self;
  g_autoptr (GError) problem = NULL;
  gboolean saved = pivot_store_save_finish (PIVOT_STORE (source), result, &problem);

  self->n_saving--;
  self->n_awaited -= save->awaited ? 1 : 0;
  if (self->stopped)
    return;
  if (saved)
    saver_after_success (self, save->generation);
  else
    saver_after_failure (self, g_steal_pointer (&problem));
  saver_notify (self);
}

static void
saver_save (PivotSaver *self,
            gboolean    awaited)
{
  g_autoptr (GDateTime) now = pivot_store_now (self->store);
  g_autoptr (PivotRecord) record = NULL;
  Save *save = g_new0 (Save, 1);

  g_clear_handle_id (&self->timer, g_source_remove);
  self->hurried = FALSE;
  self->n_saving++;
  self->n_awaited += awaited ? 1 : 0;
  pivot_story_set_modified (self->story, now);
  record = pivot_story_snapshot (self->story);
  *save = (Save) { pivot_saver_ref (self), pivot_story_get_generation (self->story), awaited };
  pivot_store_save_async (self->store, record, NULL, saved_cb, save);
}

static void
timeout_cb (gpointer data)
{
  PivotSaver *self = data;

  self->timer = 0;
  pivot_saver_flush (self);
}

static void
saver_wait (PivotSaver *self,
            guint       milliseconds)
{
  self->timer = g_timeout_add_once (milliseconds, timeout_cb, self);
}

/* Undone back to what is on the disk, or read from there. */
static gboolean
saver_holds_present (PivotSaver *self)
{
  g_autoptr (PivotRecord) record = pivot_story_snapshot (self->story);

  return self->n_saving == 0 && pivot_store_holds (self->store, record);
}

static void
story_changed_cb (PivotStory *story,
                  GParamSpec *pspec,
                  PivotSaver *self)
{
  if (saver_holds_present (self))
    saver_settle (self, pivot_story_get_generation (story));
  else if (pivot_saver_is_dirty (self) && self->timer == 0)
    saver_wait (self, DELAY_MSEC);
  saver_notify (self);
}

/**
 * pivot_saver_new:
 * @story: a story that takes edits
 * @notify: (scope notified): called until pivot_saver_stop()
 *
 * Returns: (transfer full): a saver that is at work
 */
PivotSaver *
pivot_saver_new (PivotStore      *store,
                 PivotStory      *story,
                 PivotSaverNotify notify,
                 gpointer         data)
{
  PivotSaver *self = g_rc_box_new0 (PivotSaver);

  self->store = g_object_ref (store);
  self->story = g_object_ref (story);
  self->notify = notify;
  self->data = data;
  self->never_saved = TRUE;
  g_signal_connect (story, "notify::draft", G_CALLBACK (story_changed_cb), self);
  g_signal_connect (story, "notify::trashed", G_CALLBACK (story_changed_cb), self);
  story_changed_cb (story, NULL, self);
  return self;
}

/**
 * pivot_saver_stop:
 *
 * Saves nothing from now on. A save that runs ends all the same.
 */
void
pivot_saver_stop (PivotSaver *self)
{
  self->stopped = TRUE;
  g_clear_handle_id (&self->timer, g_source_remove);
  g_signal_handlers_disconnect_by_data (self->story, self);
}

/**
 * pivot_saver_get_story:
 *
 * Returns: (transfer none): the story that is saved
 */
PivotStory *
pivot_saver_get_story (PivotSaver *self)
{
  return self->story;
}

/**
 * pivot_saver_is_dirty:
 *
 * Returns: whether the story holds anything that is not on the disk
 */
gboolean
pivot_saver_is_dirty (PivotSaver *self)
{
  return self->never_saved || self->saved != pivot_story_get_generation (self->story);
}

/**
 * pivot_saver_is_awaited:
 *
 * Returns: whether a save runs that pivot_saver_save_awaited() began
 */
gboolean
pivot_saver_is_awaited (PivotSaver *self)
{
  return self->n_awaited > 0;
}

/**
 * pivot_saver_get_problem:
 *
 * Returns: (transfer none) (nullable): why the last save failed; %NULL where it
 *   did not
 */
const GError *
pivot_saver_get_problem (PivotSaver *self)
{
  return self->problem;
}

/**
 * pivot_saver_flush:
 *
 * Saves what is not saved yet, without waiting any longer: now, or when the
 * save that runs has ended.
 */
void
pivot_saver_flush (PivotSaver *self)
{
  if (!pivot_saver_is_dirty (self))
    return;
  if (self->n_saving > 0)
    self->hurried = TRUE;
  else
    saver_save (self, FALSE);
}

/**
 * pivot_saver_save_awaited:
 *
 * Saves what is not saved yet, after the saves of it that run. That it has
 * ended is told in the thread's present default context, where somebody waits.
 */
void
pivot_saver_save_awaited (PivotSaver *self)
{
  if (pivot_saver_is_dirty (self))
    saver_save (self, TRUE);
}
