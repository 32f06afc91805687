/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-folder.h"

#include "pivot-test-files.h"
#include "pivot-test.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <unistd.h>

static PivotFolder *
open_real (const char *path)
{
  g_autoptr (GError) error = NULL;
  PivotFolder *folder = pivot_folder_open (pivot_files_get_real (), path, &error);

  g_assert_no_error (error);
  return folder;
}

static void
test_open (void)
{
  g_autoptr (PivotTestFolder) path = pivot_test_make_folder ();
  g_autofree char *link = g_build_filename (path, "link", NULL);
  g_autofree char *file = g_build_filename (path, "file", NULL);
  g_autofree char *nothing = g_build_filename (path, "nothing", NULL);
  g_autoptr (PivotFolder) folder = NULL;
  g_autoptr (GError) no_folder = NULL;
  g_autoptr (GError) missing = NULL;

  pivot_test_write (path, "file", "", 0);
  g_assert_cmpint (symlink (path, link), ==, 0);
  folder = open_real (link);
  g_assert_true (pivot_folder_has (folder, "file"));
  g_assert_null (pivot_folder_open (pivot_files_get_real (), file, &no_folder));
  g_assert_error (no_folder, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY);
  g_assert_null (pivot_folder_open (pivot_files_get_real (), nothing, &missing));
  g_assert_error (missing, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
test_links_inside (void)
{
  g_autoptr (PivotTestFolder) path = pivot_test_make_folder ();
  g_autofree char *link = g_build_filename (path, "link", NULL);
  g_autoptr (PivotFolder) folder = open_real (path);
  g_autoptr (PivotFolder) followed = NULL;
  g_autoptr (GError) error = NULL;
  struct stat status = { 0 };

  g_assert_cmpint (symlink (".", link), ==, 0);
  g_assert_null (pivot_folder_open_inside (folder, "link", &error));
  g_assert_nonnull (error);
  g_assert_true (pivot_folder_stat (folder, "link", &status, NULL));
  g_assert_true (S_ISLNK (status.st_mode));
  followed = pivot_folder_enter (folder, "link", NULL);
  g_assert_nonnull (followed);
}

static void
test_make (void)
{
  g_autoptr (PivotTestFolder) path = pivot_test_make_folder ();
  g_autofree char *made_path = g_build_filename (path, "made", NULL);
  g_autoptr (PivotFolder) folder = open_real (path);
  gboolean made = FALSE;
  mode_t   mask = umask (0);
  GStatBuf status = { 0 };

  g_assert_true (pivot_folder_make (folder, "made", &made, NULL));
  umask (mask);
  g_assert_true (made);
  g_assert_cmpint (g_stat (made_path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0700);
  g_assert_true (pivot_folder_make (folder, "made", &made, NULL));
  g_assert_false (made);
  pivot_folder_remove_folder (folder, "made");
  g_assert_false (pivot_folder_has (folder, "made"));
}

static void
test_make_fails (void)
{
  g_autoptr (PivotTestFolder) path = pivot_test_make_folder ();
  PivotTestFiles files;
  g_autoptr (PivotFolder) folder = NULL;
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) unsynced = NULL;
  gboolean made = TRUE;

  pivot_test_files_init (&files);
  folder = pivot_folder_open (&files.files, path, NULL);
  files.broken[PIVOT_TEST_MKDIR] = TRUE;
  files.fault_error = EROFS;
  g_assert_false (pivot_folder_make (folder, "made", &made, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_READ_ONLY);
  g_assert_false (made);
  files.broken[PIVOT_TEST_MKDIR] = FALSE;
  files.broken[PIVOT_TEST_FSYNC] = TRUE;
  g_assert_null (pivot_folder_enter (folder, "made", &unsynced));
  g_assert_nonnull (unsynced);
}

static gint
compare_names (gconstpointer a,
               gconstpointer b)
{
  return g_strcmp0 (*(const char *const *) a, *(const char *const *) b);
}

static void
test_list (void)
{
  static const char *const names[] = { ".hidden", "a", "caf\xE9" };
  g_autoptr (PivotTestFolder) path = pivot_test_make_folder ();
  g_autoptr (PivotFolder) folder = open_real (path);

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    pivot_test_write (path, names[i], "", 0);
  /* Twice: the first must not have moved a place that they share. */
  for (guint turn = 0; turn < 2; turn++)
    {
      g_autoptr (GPtrArray) listed = pivot_folder_list (folder, NULL);

      g_ptr_array_sort (listed, compare_names);
      g_assert_cmpuint (listed->len, ==, G_N_ELEMENTS (names));
      for (guint i = 0; i < listed->len; i++)
        g_assert_cmpstr (g_ptr_array_index (listed, i), ==, names[i]);
    }
}

static void
test_lock (void)
{
  g_autoptr (PivotTestFolder) path = pivot_test_make_folder ();
  PivotTestFiles files;
  g_autoptr (PivotFolder) first = open_real (path);
  g_autoptr (PivotFolder) second = open_real (path);
  g_autoptr (PivotFolder) lockless = NULL;

  pivot_test_files_init (&files);
  files.lacking[PIVOT_TEST_FLOCK] = TRUE;
  lockless = pivot_folder_open (&files.files, path, NULL);
  g_assert_cmpint (pivot_folder_lock (first), ==, PIVOT_LOCK_HELD);
  g_assert_cmpint (pivot_folder_lock (first), ==, PIVOT_LOCK_HELD);
  g_assert_cmpint (pivot_folder_lock (second), ==, PIVOT_LOCK_BUSY);
  g_assert_cmpint (pivot_folder_lock (lockless), ==, PIVOT_LOCK_MISSING);
  g_clear_pointer (&first, pivot_folder_free);
  g_assert_cmpint (pivot_folder_lock (second), ==, PIVOT_LOCK_HELD);
}

static void
test_failures (void)
{
  g_autoptr (PivotTestFolder) path = pivot_test_make_folder ();
  PivotTestFiles files;
  g_autoptr (PivotFolder) folder = NULL;
  g_autoptr (GError) unlisted = NULL;
  g_autoptr (GError) unsynced = NULL;

  pivot_test_files_init (&files);
  folder = pivot_folder_open (&files.files, path, NULL);
  g_assert_true (pivot_folder_sync (folder, NULL));
  g_assert_cmpuint (pivot_folder_get_device (folder), !=, 0);
  for (guint call = 0; call < PIVOT_TEST_N_CALLS; call++)
    files.broken[call] = TRUE;
  g_assert_null (pivot_folder_list (folder, &unlisted));
  g_assert_error (unlisted, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_false (pivot_folder_sync (folder, &unsynced));
  g_assert_error (unsynced, G_IO_ERROR, G_IO_ERROR_FAILED);
  g_assert_cmpuint (pivot_folder_get_device (folder), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/folder/open", test_open);
  g_test_add_func ("/folder/links-inside", test_links_inside);
  g_test_add_func ("/folder/make", test_make);
  g_test_add_func ("/folder/make-fails", test_make_fails);
  g_test_add_func ("/folder/list", test_list);
  g_test_add_func ("/folder/lock", test_lock);
  g_test_add_func ("/folder/failures", test_failures);
  return g_test_run ();
}
