/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-saver.h"

#include "pivot-test-files.h"
#include "pivot-test-library.h"

typedef struct
{
  PivotTestLibrary *room;
  PivotTestFiles    files;
  PivotStore       *store;
  PivotStory       *story;
  PivotSaver       *saver;
  guint             n_notified;
} Desk;

static void
notify_cb (gpointer data)
{
  Desk *desk = data;

  desk->n_notified++;
}

static Desk *
desk_new (void)
{
  Desk *self = g_new0 (Desk, 1);
  g_autoptr (PivotRecord) record = pivot_test_record (1, "First");

  self->room = pivot_test_library_new ();
  pivot_test_files_init (&self->files);
  self->store = pivot_test_library_open (self->room, &self->files.files);
  self->story = pivot_story_new (record);
  self->saver = pivot_saver_new (self->store, self->story, notify_cb, self);
  return self;
}

static void
desk_free (Desk *self)
{
  pivot_saver_stop (self->saver);
  pivot_saver_unref (self->saver);
  pivot_test_assert_dies (self->store);
  pivot_test_assert_dies (self->story);
  pivot_test_library_free (self->room);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static gboolean
is_clean (gpointer data)
{
  Desk *desk = data;

  return !pivot_saver_is_dirty (desk->saver);
}

static gboolean
has_problem (gpointer data)
{
  Desk *desk = data;

  return pivot_saver_get_problem (desk->saver) != NULL;
}

static void
set_title (Desk       *desk,
           const char *title)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  g_autoptr (PivotDraft) draft = pivot_draft_with_fact (pivot_story_get_draft (desk->story), PIVOT_FACT_TITLE, title);

  pivot_story_edit (desk->story, draft, &step);
}

static gboolean
has_title (Desk       *desk,
           const char *title)
{
  return pivot_test_library_has_title (desk->room, pivot_story_get_id (desk->story), title);
}

static void
test_story_on_disk (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (PivotSaver) another = NULL;

  pivot_saver_flush (desk->saver);
  g_assert_true (pivot_test_wait (is_clean, desk));
  another = pivot_saver_new (desk->store, desk->story, notify_cb, desk);
  g_assert_false (pivot_saver_is_dirty (another));
  pivot_saver_stop (another);
}

static void
test_modified (void)
{
  g_autoptr (Desk) desk = desk_new ();

  pivot_test_clock_set (desk->room->clock, "2026-06-01T12:00:00Z");
  pivot_saver_flush (desk->saver);
  g_assert_true (pivot_test_wait (is_clean, desk));
  g_assert_true (g_date_time_equal (pivot_story_get_modified (desk->story), desk->room->clock->now));
}

typedef struct
{
  Desk    *desk;
  GMutex   mutex;
  GCond    cond;
  gboolean reached;
  gboolean open;
} Gate;

static void
wait_hook (PivotTestCall call,
           const char   *name,
           gpointer      data)
{
  Gate *gate = data;

  if (call != PIVOT_TEST_FSYNC)
    return;
  g_mutex_lock (&gate->mutex);
  gate->reached = TRUE;
  while (!gate->open)
    g_cond_wait (&gate->cond, &gate->mutex);
  g_mutex_unlock (&gate->mutex);
}

static gboolean
is_reached (gpointer data)
{
  Gate    *gate = data;
  gboolean reached = FALSE;

  g_mutex_lock (&gate->mutex);
  reached = gate->reached;
  g_mutex_unlock (&gate->mutex);
  return reached;
}

static void
open_gate (Gate *gate)
{
  g_mutex_lock (&gate->mutex);
  gate->open = TRUE;
  g_cond_broadcast (&gate->cond);
  g_mutex_unlock (&gate->mutex);
}

static gboolean
tick_cb (gpointer data)
{
  return G_SOURCE_CONTINUE;
}

/* F-26: A key during a save leaves the story dirty when the save ends, and is saved in its turn. */
static void
test_edit_during_a_save (void)
{
  g_autoptr (Desk) desk = desk_new ();
  Gate  gate = { .desk = desk };
  guint timer = g_timeout_add (5, tick_cb, NULL);

  desk->files.hook = wait_hook;
  desk->files.hook_data = &gate;
  pivot_saver_flush (desk->saver);
  g_assert_true (pivot_test_wait (is_reached, &gate));
  set_title (desk, "Second");
  open_gate (&gate);
  while (!has_title (desk, "First"))
    pivot_test_run (5);
  g_assert_true (pivot_saver_is_dirty (desk->saver));
  g_assert_true (pivot_test_wait (is_clean, desk));
  g_assert_true (has_title (desk, "Second"));
  g_source_remove (timer);
}

static void
test_hurried (void)
{
  g_autoptr (Desk) desk = desk_new ();
  Gate   gate = { .desk = desk };
  guint  timer = g_timeout_add (5, tick_cb, NULL);
  gint64 start = 0;

  desk->files.hook = wait_hook;
  desk->files.hook_data = &gate;
  pivot_saver_flush (desk->saver);
  g_assert_true (pivot_test_wait (is_reached, &gate));
  set_title (desk, "Second");
  pivot_saver_flush (desk->saver);
  start = g_get_monotonic_time ();
  open_gate (&gate);
  g_assert_true (pivot_test_wait (is_clean, desk));
  g_assert_cmpint (g_get_monotonic_time () - start, <, G_USEC_PER_SEC * 6 / 10);
  g_assert_true (has_title (desk, "Second"));
  g_source_remove (timer);
}

/* F-06: While saving fails it is tried again, after one second and then after two. */
static void
test_retries (void)
{
  g_autoptr (Desk) desk = desk_new ();
  gint64 start = 0;

  desk->files.broken[PIVOT_TEST_FSYNC] = TRUE;
  pivot_saver_flush (desk->saver);
  g_assert_true (pivot_test_wait (has_problem, desk));
  g_assert_error (pivot_saver_get_problem (desk->saver), G_IO_ERROR, G_IO_ERROR_FAILED);
  start = g_get_monotonic_time ();
  set_title (desk, "Second");
  pivot_test_run (1500);
  g_assert_true (has_problem (desk));
  g_assert_true (pivot_saver_is_dirty (desk->saver));
  desk->files.broken[PIVOT_TEST_FSYNC] = FALSE;
  g_assert_true (pivot_test_wait (is_clean, desk));
  g_assert_cmpint (g_get_monotonic_time () - start, >, G_USEC_PER_SEC * 28 / 10);
  g_assert_false (has_problem (desk));
  g_assert_true (has_title (desk, "Second"));
}

static void
test_flush_tries_at_once (void)
{
  g_autoptr (Desk) desk = desk_new ();
  gint64 start = 0;

  desk->files.broken[PIVOT_TEST_FSYNC] = TRUE;
  pivot_saver_flush (desk->saver);
  g_assert_true (pivot_test_wait (has_problem, desk));
  desk->files.broken[PIVOT_TEST_FSYNC] = FALSE;
  start = g_get_monotonic_time ();
  pivot_saver_flush (desk->saver);
  g_assert_true (pivot_test_wait (is_clean, desk));
  g_assert_cmpint (g_get_monotonic_time () - start, <, G_USEC_PER_SEC * 8 / 10);
}

static void
test_stop_during_a_save (void)
{
  g_autoptr (Desk) desk = desk_new ();
  guint n_notified = 0;

  pivot_saver_flush (desk->saver);
  pivot_saver_stop (desk->saver);
  n_notified = desk->n_notified;
  set_title (desk, "Second");
  while (!has_title (desk, "First"))
    pivot_test_run (5);
  pivot_test_run (1000);
  g_assert_true (has_title (desk, "First"));
  g_assert_cmpuint (desk->n_notified, ==, n_notified);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/saver/story-on-disk", test_story_on_disk);
  g_test_add_func ("/saver/modified", test_modified);
  g_test_add_func ("/saver/edit-during-a-save", test_edit_during_a_save);
  g_test_add_func ("/saver/hurried", test_hurried);
  g_test_add_func ("/saver/retries", test_retries);
  g_test_add_func ("/saver/flush-tries-at-once", test_flush_tries_at_once);
  g_test_add_func ("/saver/stop-during-a-save", test_stop_during_a_save);
  return g_test_run ();
}
