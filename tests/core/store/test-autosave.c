/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-autosave.h"

#include "core/store/pivot-library.h"
#include "pivot-test-files.h"
#include "pivot-test-library.h"

typedef struct
{
  PivotTestLibrary *room;
  PivotLibrary     *library;
  PivotAutosave    *autosave;
  PivotStory       *story;
} Desk;

static Desk *
desk_new (void)
{
  Desk *self = g_new0 (Desk, 1);
  g_autoptr (PivotDraft) draft = pivot_test_draft ();

  self->room = pivot_test_library_new ();
  self->library = pivot_library_new (self->room->store);
  self->autosave = pivot_autosave_new (self->room->store);
  self->story = g_object_ref (pivot_library_create (self->library, draft));
  pivot_autosave_watch (self->autosave, self->story);
  return self;
}

static void
desk_free (Desk *self)
{
  g_clear_object (&self->story);
  g_assert_finalize_object (self->autosave);
  g_assert_finalize_object (self->library);
  pivot_test_library_free (self->room);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static gboolean
is_clean (gpointer data)
{
  Desk *desk = data;

  return !pivot_autosave_is_dirty (desk->autosave);
}

static gboolean
has_problem (gpointer data)
{
  Desk *desk = data;

  return pivot_autosave_get_problem (desk->autosave) != NULL;
}

static void
set_title (Desk       *desk,
           const char *title)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  g_autoptr (PivotDraft) draft = pivot_draft_with_fact (pivot_story_get_draft (desk->story), PIVOT_FACT_TITLE, title);

  pivot_story_edit (desk->story, draft, &step);
}

static void
assert_title_on_disk (Desk       *desk,
                      const char *title)
{
  g_autofree char *found = pivot_test_library_read_title (desk->room, pivot_story_get_id (desk->story));

  g_assert_cmpstr (found, ==, title);
}

static void
test_new_story (void)
{
  g_autoptr (Desk) desk = desk_new ();

  g_assert_true (pivot_autosave_is_dirty (desk->autosave));
  assert_title_on_disk (desk, NULL);
  g_assert_true (pivot_test_wait (is_clean, desk));
  assert_title_on_disk (desk, "The reminder nobody got");
}

/* 0.8 seconds after the first key, however many follow it. */
static void
test_delay (void)
{
  g_autoptr (Desk) desk = desk_new ();
  gint64 start = 0;

  g_assert_true (pivot_autosave_flush_sync (desk->autosave, NULL));
  start = g_get_monotonic_time ();
  for (guint i = 0; pivot_test_library_has_title (desk->room, pivot_story_get_id (desk->story), "The reminder nobody got"); i++)
    {
      g_autofree char *title = g_strdup_printf ("Typed %u", i);

      set_title (desk, title);
      pivot_test_run (20);
      g_assert_cmpint (g_get_monotonic_time () - start, <, 5 * G_USEC_PER_SEC);
    }
  g_assert_cmpint (g_get_monotonic_time () - start, >=, G_USEC_PER_SEC * 75 / 100);
}

static void
test_flush_sync (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (GError) error = NULL;

  set_title (desk, "Written a moment ago");
  g_assert_true (pivot_autosave_flush_sync (desk->autosave, &error));
  g_assert_no_error (error);
  g_assert_false (pivot_autosave_is_dirty (desk->autosave));
  assert_title_on_disk (desk, "Written a moment ago");
  g_assert_true (pivot_autosave_flush_sync (desk->autosave, &error));
}

static void
test_flush (void)
{
  g_autoptr (Desk) desk = desk_new ();
  gint64 start = g_get_monotonic_time ();

  set_title (desk, "First");
  pivot_autosave_flush (desk->autosave);
  set_title (desk, "Second");
  pivot_autosave_flush (desk->autosave);
  g_assert_true (pivot_test_wait (is_clean, desk));
  g_assert_cmpint (g_get_monotonic_time () - start, <, G_USEC_PER_SEC * 7 / 10);
  assert_title_on_disk (desk, "Second");
}

static void
test_undone (void)
{
  g_autoptr (Desk) desk = desk_new ();
  PivotEdit edit = { 0 };

  g_assert_true (pivot_autosave_flush_sync (desk->autosave, NULL));
  set_title (desk, "A slip");
  g_assert_true (pivot_autosave_is_dirty (desk->autosave));
  pivot_story_undo (desk->story, &edit);
  g_assert_false (pivot_autosave_is_dirty (desk->autosave));
}

/* F-27 */
static void
test_trash (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *text = NULL;

  set_title (desk, "Edited, then thrown away");
  pivot_library_trash (desk->library, desk->story);
  g_assert_true (pivot_autosave_flush_sync (desk->autosave, NULL));
  assert_title_on_disk (desk, "Edited, then thrown away");
  text = pivot_test_library_read (desk->room, pivot_story_get_id (desk->story));
  g_assert_nonnull (strstr (text, "\"trashed\": \"2026-03-02T09:15:00Z\""));
}

/* F-36 */
static void
test_read_only (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (PivotStory) damaged = pivot_story_new_damaged ("00000000-0000-4000-8000-000000000001", "Its file is empty.");

  g_assert_true (pivot_autosave_flush_sync (desk->autosave, NULL));
  pivot_autosave_watch (desk->autosave, damaged);
  g_assert_false (pivot_autosave_is_dirty (desk->autosave));
  g_assert_true (pivot_autosave_flush_sync (desk->autosave, NULL));
  g_assert_false (pivot_test_library_has (desk->room, "00000000-0000-4000-8000-000000000001"));
}

static void
test_let_go (void)
{
  g_autoptr (Desk) desk = desk_new ();

  pivot_autosave_let_go (desk->autosave, desk->story);
  pivot_autosave_let_go (desk->autosave, desk->story);
  g_assert_false (pivot_autosave_is_dirty (desk->autosave));
  set_title (desk, "Not to be kept");
  pivot_test_run (1000);
  g_assert_false (pivot_test_library_has (desk->room, pivot_story_get_id (desk->story)));
}

/* F-12 */
static void
test_problem (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *elsewhere = g_strconcat (desk->room->path, "-elsewhere", NULL);
  guint            n_problems = 0;
  guint            n_dirty = 0;

  pivot_test_count_notify (G_OBJECT (desk->autosave), "problem", &n_problems);
  pivot_test_count_notify (G_OBJECT (desk->autosave), "dirty", &n_dirty);
  g_assert_cmpint (g_rename (desk->room->path, elsewhere), ==, 0);
  g_assert_false (pivot_autosave_flush_sync (desk->autosave, &error));
  g_assert_error (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_LIBRARY_GONE);
  g_assert_true (has_problem (desk));
  g_assert_true (pivot_autosave_is_dirty (desk->autosave));
  g_assert_true (pivot_autosave_get_troubled (desk->autosave) == desk->story);
  g_assert_error (pivot_autosave_get_error (desk->autosave), PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_LIBRARY_GONE);

  /* It comes back, and the save that is tried again after a second succeeds. */
  g_assert_cmpint (g_rename (elsewhere, desk->room->path), ==, 0);
  g_assert_true (pivot_test_wait (is_clean, desk));
  g_assert_false (has_problem (desk));
  g_assert_null (pivot_autosave_get_troubled (desk->autosave));
  g_assert_cmpuint (n_problems, ==, 2);
  g_assert_cmpuint (n_dirty, ==, 1);
  assert_title_on_disk (desk, "The reminder nobody got");
}

typedef struct
{
  GMutex   mutex;
  GCond    cond;
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
  while (!gate->open)
    g_cond_wait (&gate->cond, &gate->mutex);
  g_mutex_unlock (&gate->mutex);
}

/* A disk that does not answer holds a closing window up for five seconds, and is not forgotten. */
static void
test_slow_disk (void)
{
  g_autoptr (Desk) desk = desk_new ();
  PivotTestFiles files;
  PivotStore    *store = NULL;
  g_autoptr (PivotAutosave) autosave = NULL;
  g_autoptr (GError) error = NULL;
  Gate   gate = { 0 };
  Desk   slow = { 0 };
  gint64 start = g_get_monotonic_time ();

  pivot_test_files_init (&files);
  files.hook = wait_hook;
  files.hook_data = &gate;
  store = pivot_test_library_open (desk->room, &files.files);
  autosave = pivot_autosave_new (store);
  slow.autosave = autosave;
  pivot_autosave_let_go (desk->autosave, desk->story);
  pivot_autosave_watch (autosave, desk->story);
  g_assert_false (pivot_autosave_flush_sync (autosave, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_TIMED_OUT);
  g_assert_cmpint (g_get_monotonic_time () - start, >=, 5 * G_USEC_PER_SEC);
  g_assert_cmpint (g_get_monotonic_time () - start, <, 7 * G_USEC_PER_SEC);
  g_assert_true (pivot_autosave_is_dirty (autosave));
  g_mutex_lock (&gate.mutex);
  gate.open = TRUE;
  g_cond_broadcast (&gate.cond);
  g_mutex_unlock (&gate.mutex);
  g_assert_true (pivot_test_wait (is_clean, &slow));
  assert_title_on_disk (desk, "The reminder nobody got");
  g_clear_object (&autosave);
  pivot_test_assert_dies (store);
}

static void
test_properties (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *problem = NULL;
  gboolean         dirty = FALSE;

  g_object_get (desk->autosave, "problem", &problem, "dirty", &dirty, NULL);
  g_assert_null (problem);
  g_assert_true (dirty);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/autosave/new-story", test_new_story);
  g_test_add_func ("/autosave/delay", test_delay);
  g_test_add_func ("/autosave/flush", test_flush);
  g_test_add_func ("/autosave/flush-sync", test_flush_sync);
  g_test_add_func ("/autosave/undone", test_undone);
  g_test_add_func ("/autosave/trash", test_trash);
  g_test_add_func ("/autosave/read-only", test_read_only);
  g_test_add_func ("/autosave/let-go", test_let_go);
  g_test_add_func ("/autosave/problem", test_problem);
  g_test_add_func ("/autosave/slow-disk", test_slow_disk);
  g_test_add_func ("/autosave/properties", test_properties);
  return g_test_run ();
}
