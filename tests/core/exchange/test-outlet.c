/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-outlet.h"

#include "pivot-test-files.h"
#include "pivot-test.h"

#include <errno.h>
#include <glib/gstdio.h>
#include <sys/stat.h>

static gboolean
write_to (PivotTestFiles *files,
          const char     *folder,
          const char     *name,
          GError        **error)
{
  g_autofree char *path = g_build_filename (folder, name, NULL);
  g_autoptr (GBytes) bytes = g_bytes_new_static ("new", 3);

  return pivot_outlet_write (&files->files, path, bytes, error);
}

static guint
count_files (const char *folder)
{
  g_autoptr (GDir) dir = g_dir_open (folder, 0, NULL);
  guint n_files = 0;

  while (g_dir_read_name (dir) != NULL)
    n_files++;
  return n_files;
}

/* F-30: whatever fails, what was there is there, and nothing beside it. */
static void
test_every_fault (void)
{
  g_autoptr (PivotTestFolder) untroubled = pivot_test_make_folder ();
  PivotTestFiles files;
  guint          n_calls = 0;

  pivot_test_files_init (&files);
  pivot_test_write (untroubled, "a", "old", -1);
  g_assert_true (write_to (&files, untroubled, "a", NULL));
  n_calls = files.n_calls;
  g_assert_cmpuint (n_calls, >, 5);
  for (guint fault = 1; fault <= n_calls; fault++)
    {
      g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
      g_autoptr (GError) error = NULL;
      g_autofree char *content = NULL;
      gboolean         written = FALSE;

      pivot_test_files_reset (&files);
      files.fault_at = fault;
      files.fault_error = ENOSPC;
      pivot_test_write (folder, "a", "old", -1);
      written = write_to (&files, folder, "a", &error);
      content = pivot_test_read (folder, "a", NULL);
      g_assert_cmpint (written, ==, error == NULL);
      if (written)
        g_assert_cmpstr (content, ==, "new");
      else
        g_assert_true (g_str_equal (content, "old") || g_str_equal (content, "new"));
      g_assert_cmpuint (count_files (folder), ==, 1);
    }
}

static void
test_new_file (void)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "a", NULL);
  PivotTestFiles   files;
  struct stat      status;

  pivot_test_files_init (&files);
  g_assert_true (write_to (&files, folder, "a", NULL));
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0600);
}

/* F-30: what goes wrong where a file is to go -> what is said behind its name. */
static const struct
{
  const char *name;
  int         number;
  const char *reason;
} troubles[] = {
  { "a", ENOSPC, "The disk is full." },
  { "a", EACCES, "You are not allowed to write in this folder." },
  { "a", EROFS, "The disk of this folder can only be read." },
  { "nowhere/a", 0, "The folder is not there." },
  { "file/a", 0, "What should be its folder is a file." },
  { "folder", 0, "It is a folder." },
};

static void
test_reasons (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (troubles); i++)
    {
      g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
      g_autofree char *inner = g_build_filename (folder, "folder", NULL);
      g_autoptr (GError) error = NULL;
      PivotTestFiles files;

      pivot_test_files_init (&files);
      pivot_test_write (folder, "file", "", -1);
      g_assert_cmpint (g_mkdir (inner, 0700), ==, 0);
      files.broken[PIVOT_TEST_WRITE] = troubles[i].number != 0;
      files.fault_error = troubles[i].number;
      g_assert_false (write_to (&files, folder, troubles[i].name, &error));
      g_assert_cmpstr (error->message, ==, troubles[i].reason);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/outlet/every-fault", test_every_fault);
  g_test_add_func ("/outlet/new-file", test_new_file);
  g_test_add_func ("/outlet/reasons", test_reasons);
  return g_test_run ();
}
