/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-place.h"

#include "core/store/pivot-location.h"
#include "core/store/pivot-store-error.h"
#include "pivot-test-files.h"
#include "pivot-test-library.h"

static void
test_path (void)
{
  g_autoptr (PivotTestFolder) path = pivot_test_make_folder ();
  g_autofree char *link = g_build_filename (path, "link", NULL);
  g_autofree char *crooked = g_build_filename (path, "nothing", "..", "library", NULL);
  g_autofree char *straight = g_build_filename (path, "library", NULL);
  PivotPlace       place;

  g_assert_cmpint (symlink (".", link), ==, 0);
  pivot_place_init (&place, link, pivot_files_get_real ());
  g_assert_cmpstr (place.path, ==, path);
  pivot_place_clear (&place);
  pivot_place_init (&place, crooked, pivot_files_get_real ());
  g_assert_cmpstr (place.path, ==, straight);
  pivot_place_clear (&place);
}

static const struct
{
  const char *missing;
  gboolean    made;
} folders[] = {
  { "", TRUE },
  { "one", TRUE },
  { "one/two", FALSE },
};

static void
test_make (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (folders); i++)
    {
      g_autoptr (PivotTestFolder) path = pivot_test_make_folder ();
      g_autofree char *library = g_build_filename (path, folders[i].missing, NULL);
      g_autoptr (GError) error = NULL;
      PivotPlace place;

      pivot_place_init (&place, library, pivot_files_get_real ());
      g_assert_cmpint (pivot_place_make (&place, &error), ==, folders[i].made);
      g_assert_cmpint (g_file_test (library, G_FILE_TEST_IS_DIR), ==, folders[i].made);
      if (!folders[i].made)
        g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
      pivot_place_clear (&place);
    }
}

static void
test_make_default (void)
{
  g_autofree char *path = pivot_location_dup_usual ();
  g_autofree char *expected = g_build_filename (g_get_user_data_dir (), "pivot", "library", NULL);
  GStatBuf         status = { 0 };
  mode_t           mask = umask (0);
  PivotPlace       place;

  g_assert_cmpstr (path, ==, expected);
  pivot_place_init (&place, path, pivot_files_get_real ());
  g_assert_true (pivot_place_make (&place, NULL));
  g_assert_true (pivot_place_make (&place, NULL));
  umask (mask);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0700);
  pivot_place_clear (&place);
}

static void
test_list (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autofree char *id = pivot_test_id (1);
  g_autofree char *other = pivot_test_id (2);
  g_autofree char *lost_and_found = g_build_filename (room->path, "lost+found", NULL);
  g_autoptr (GPtrArray) names = NULL;
  PivotPlace place;

  pivot_test_library_write (room, id, "{}");
  pivot_test_library_write (room, "By hand", "{}");
  pivot_test_write (lost_and_found, "something", "", 0);
  pivot_test_write (room->path, "story.json", "{}", -1);
  pivot_test_write (room->path, other, "a file", -1);
  pivot_place_init (&place, room->path, pivot_files_get_real ());
  names = pivot_place_list (&place, NULL);
  g_assert_cmpuint (names->len, ==, 3);
  g_assert_true (g_ptr_array_find_with_equal_func (names, id, g_str_equal, NULL));
  g_assert_true (g_ptr_array_find_with_equal_func (names, other, g_str_equal, NULL));
  g_assert_true (g_ptr_array_find_with_equal_func (names, "By hand", g_str_equal, NULL));
  pivot_place_clear (&place);
}

static void
assert_list_fails (PivotPlace *place)
{
  g_autoptr (GError) error = NULL;

  g_assert_null (pivot_place_list (place, &error));
  g_assert_error (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_LIBRARY_GONE);
}

static void
test_gone (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autofree char *id = pivot_test_id (1);
  g_autofree char *folder = pivot_test_library_folder (room, id);
  g_autoptr (GPtrArray) names = NULL;
  g_autoptr (GPtrArray) again = NULL;
  g_autoptr (GError) error = NULL;
  PivotTestFiles files;
  PivotPlace     place;

  pivot_test_files_init (&files);
  pivot_test_library_write (room, id, "{}");
  pivot_place_init (&place, room->path, &files.files);
  names = pivot_place_list (&place, NULL);
  g_assert_cmpuint (names->len, ==, 1);
  /* The disk has come back under another number. */
  files.moved = TRUE;
  again = pivot_place_list (&place, NULL);
  g_assert_cmpuint (again->len, ==, 1);
  /* It is gone, and the empty folder below it shows. */
  pivot_test_remove (folder);
  files.moved = FALSE;
  assert_list_fails (&place);
  pivot_test_remove (room->path);
  assert_list_fails (&place);
  files.broken[PIVOT_TEST_OPEN] = TRUE;
  g_assert_null (pivot_place_list (&place, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
  pivot_place_clear (&place);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/place/path", test_path);
  g_test_add_func ("/place/make", test_make);
  g_test_add_func ("/place/make-default", test_make_default);
  g_test_add_func ("/place/list", test_list);
  g_test_add_func ("/place/gone", test_gone);
  return g_test_run ();
}
