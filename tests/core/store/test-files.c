/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-files.h"

#include "pivot-test.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>

/* Each call of the real port does what the system call of its name does. */
static void
test_real (void)
{
  const PivotFiles *files = pivot_files_get_real ();
  g_autoptr (PivotTestFolder) path = pivot_test_make_folder ();
  g_autoptr (GPtrArray) names = NULL;
  struct stat status = { 0 };
  char        buffer[8] = { 0 };
  int         folder = files->openat (files->data, AT_FDCWD, path, O_RDONLY | O_DIRECTORY, 0);
  int         fd = files->openat (files->data, folder, "a", O_RDWR | O_CREAT, 0666);

  g_assert_cmpint (files->write (files->data, fd, "text", 4), ==, 4);
  g_assert_cmpint (files->fchmod (files->data, fd, 0640), ==, 0);
  g_assert_cmpint (files->fsync (files->data, fd), ==, 0);
  g_assert_cmpint (files->fstat (files->data, fd, &status), ==, 0);
  g_assert_cmpint (status.st_size, ==, 4);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0640);
  g_assert_cmpint (files->close (files->data, fd), ==, 0);
  g_assert_cmpint (files->linkat (files->data, folder, "a", "b"), ==, 0);
  g_assert_cmpint (files->renameat2 (files->data, folder, "b", "c", RENAME_NOREPLACE), ==, 0);
  g_assert_cmpint (files->mkdirat (files->data, folder, "d", 0700), ==, 0);
  g_assert_cmpint (files->fstatat (files->data, folder, "c", &status), ==, 0);
  g_assert_cmpint (status.st_nlink, ==, 2);
  fd = files->openat (files->data, folder, "c", O_RDONLY, 0);
  g_assert_cmpint (files->read (files->data, fd, buffer, sizeof buffer), ==, 4);
  g_assert_cmpstr (buffer, ==, "text");
  g_assert_cmpint (files->close (files->data, fd), ==, 0);
  g_assert_cmpint (files->unlinkat (files->data, folder, "d", AT_REMOVEDIR), ==, 0);
  g_assert_cmpint (files->unlinkat (files->data, folder, "c", 0), ==, 0);
  names = files->list (files->data, folder);
  g_assert_cmpuint (names->len, ==, 1);
  g_assert_cmpstr (g_ptr_array_index (names, 0), ==, "a");
  g_assert_cmpint (files->flock (files->data, folder, LOCK_EX | LOCK_NB), ==, 0);
  g_assert_cmpint (files->close (files->data, folder), ==, 0);
}

static void
test_list_fails (void)
{
  const PivotFiles *files = pivot_files_get_real ();

  errno = 0;
  g_assert_null (files->list (files->data, -1));
  g_assert_cmpint (errno, ==, EBADF);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/files/real", test_real);
  g_test_add_func ("/files/list-fails", test_list_fails);
  return g_test_run ();
}
