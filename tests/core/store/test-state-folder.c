/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-state-folder.h"

#include "pivot-test-library.h"

#include <sys/stat.h>

static void
test_make (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (GError) error = NULL;
  g_autofree char *path = NULL;
  PivotPlace       place;
  PivotFolder     *folder = NULL;
  struct stat      status;

  pivot_place_init (&place, room->path, pivot_files_get_real ());
  g_assert_null (pivot_state_folder_open (&place, "purpose", &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  folder = pivot_state_folder_make (&place, "purpose", NULL);
  g_assert_nonnull (folder);
  pivot_folder_free (folder);
  folder = pivot_state_folder_open (&place, "purpose", NULL);
  g_assert_nonnull (folder);
  pivot_folder_free (folder);
  path = pivot_state_folder_dup_path (&place, "purpose");
  g_assert_cmpint (stat (path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
  pivot_place_clear (&place);
}

/* What is kept for one library is not taken for another's. */
static void
test_apart (void)
{
  g_autoptr (PivotTestLibrary) one = pivot_test_library_new ();
  g_autoptr (PivotTestLibrary) other = pivot_test_library_new ();
  PivotPlace       places[2];
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;

  pivot_place_init (&places[0], one->path, pivot_files_get_real ());
  pivot_place_init (&places[1], other->path, pivot_files_get_real ());
  first = pivot_state_folder_dup_path (&places[0], "purpose");
  second = pivot_state_folder_dup_path (&places[1], "purpose");
  g_assert_cmpstr (first, !=, second);
  pivot_place_clear (&places[0]);
  pivot_place_clear (&places[1]);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/state-folder/make", test_make);
  g_test_add_func ("/state-folder/apart", test_apart);
  return g_test_run ();
}
