/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-settle.h"

#include <errno.h>

#include "core/store/pivot-library.h"
#include "pivot-test-files.h"
#include "pivot-test-library.h"

typedef struct
{
  PivotTestLibrary *room;
  PivotTestFiles    files;
  PivotLibrary     *library;
  PivotAutosave    *autosave;
  GAsyncResult     *result;
} Desk;

static Desk *
desk_new (void)
{
  Desk *self = g_new0 (Desk, 1);
  g_autoptr (PivotDraft) draft = pivot_test_draft ();
  g_autoptr (PivotStore) store = NULL;

  self->room = pivot_test_library_new ();
  pivot_test_files_init (&self->files);
  store = pivot_test_library_open (self->room, &self->files.files);
  self->library = pivot_library_new (store);
  self->autosave = pivot_autosave_new (store);
  pivot_autosave_watch (self->autosave, pivot_library_create (self->library, draft));
  return self;
}

static void
desk_free (Desk *self)
{
  g_clear_object (&self->result);
  g_clear_object (&self->autosave);
  g_clear_object (&self->library);
  pivot_test_library_free (self->room);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static void
settled_cb (GObject      *object,
            GAsyncResult *result,
            gpointer      data)
{
  Desk *desk = data;

  g_assert_null (desk->result);
  desk->result = g_object_ref (result);
}

static gboolean
is_settled (gpointer data)
{
  Desk *desk = data;

  return desk->result != NULL;
}

static void
test_saves_and_says_so (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (GError) error = NULL;

  pivot_settle_async (desk->autosave, PIVOT_SETTLE_PATIENCE, NULL, settled_cb, desk);
  g_assert_true (pivot_test_wait (is_settled, desk));
  g_assert_true (pivot_settle_finish (desk->autosave, desk->result, &error));
  g_assert_no_error (error);
  g_assert_false (pivot_autosave_is_dirty (desk->autosave));
}

static void
test_nothing_to_save (void)
{
  g_autoptr (Desk) desk = desk_new ();

  g_assert_true (pivot_autosave_flush_sync (desk->autosave, NULL));
  pivot_settle_async (desk->autosave, PIVOT_SETTLE_PATIENCE, NULL, settled_cb, desk);
  g_assert_true (pivot_test_wait (is_settled, desk));
  g_assert_true (pivot_settle_finish (desk->autosave, desk->result, NULL));
}

static void
test_failure (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (GError) error = NULL;

  desk->files.broken[PIVOT_TEST_WRITE] = TRUE;
  desk->files.fault_error = ENOSPC;
  pivot_settle_async (desk->autosave, PIVOT_SETTLE_PATIENCE, NULL, settled_cb, desk);
  g_assert_true (pivot_test_wait (is_settled, desk));
  g_assert_false (pivot_settle_finish (desk->autosave, desk->result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_true (pivot_autosave_is_dirty (desk->autosave));
}

/* The disk that failed before may hold again by the time the window closes. */
static void
test_failed_before (void)
{
  g_autoptr (Desk) desk = desk_new ();

  desk->files.broken[PIVOT_TEST_WRITE] = TRUE;
  desk->files.fault_error = ENOSPC;
  g_assert_false (pivot_autosave_flush_sync (desk->autosave, NULL));
  g_assert_nonnull (pivot_autosave_get_problem (desk->autosave));

  desk->files.broken[PIVOT_TEST_WRITE] = FALSE;
  pivot_settle_async (desk->autosave, PIVOT_SETTLE_PATIENCE, NULL, settled_cb, desk);
  g_assert_true (pivot_test_wait (is_settled, desk));
  g_assert_true (pivot_settle_finish (desk->autosave, desk->result, NULL));
}

static GMutex disk;

/* Does not answer as long as the test holds the disk. */
static void
stall_cb (PivotTestCall call,
          const char   *name,
          gpointer      data)
{
  if (call != PIVOT_TEST_WRITE)
    return;
  g_mutex_lock (&disk);
  g_mutex_unlock (&disk);
}

/* A disk that does not answer is waited for, but not for ever. */
static void
test_patience (void)
{
  g_autoptr (Desk) desk = desk_new ();

  g_mutex_lock (&disk);
  desk->files.hook = stall_cb;
  pivot_settle_async (desk->autosave, 50, NULL, settled_cb, desk);
  g_assert_true (pivot_test_wait (is_settled, desk));
  g_assert_false (pivot_settle_finish (desk->autosave, desk->result, NULL));

  g_mutex_unlock (&disk);
  desk->files.hook = NULL;
  g_assert_true (pivot_autosave_flush_sync (desk->autosave, NULL));
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  g_test_add_func ("/settle/saves-and-says-so", test_saves_and_says_so);
  g_test_add_func ("/settle/nothing-to-save", test_nothing_to_save);
  g_test_add_func ("/settle/failure", test_failure);
  g_test_add_func ("/settle/failed-before", test_failed_before);
  g_test_add_func ("/settle/patience", test_patience);
  return g_test_run ();
}
