/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-location.h"

#include "core/store/pivot-place.h"
#include "core/store/pivot-store-error.h"
#include "pivot-test-files.h"
#include "pivot-test.h"

#include <errno.h>

static void
assert_is (const char *expected)
{
  g_autofree char *path = pivot_location_dup (pivot_files_get_real ());

  g_assert_cmpstr (path, ==, expected);
}

static void
test_usual (void)
{
  g_autofree char *usual = pivot_location_dup_usual ();

  assert_is (usual);
}

/* Whatever a folder is called. */
static void
test_set (void)
{
  static const char *const paths[] = { "/disk/stories", "/x/Geschichten, 100 % “neu”", "/a\nb" };

  for (guint i = 0; i < G_N_ELEMENTS (paths); i++)
    {
      g_autoptr (GError) error = NULL;

      g_assert_true (pivot_location_set (pivot_files_get_real (), paths[i], &error));
      g_assert_no_error (error);
      assert_is (paths[i]);
    }
}

/* A note that nobody can make sense of is none. */
static void
test_damaged (void)
{
  static const char *const notes[] = { "", "\n", "stories", "https://example.org/stories", "file://elsewhere/stories" };
  g_autofree char         *usual = pivot_location_dup_usual ();
  g_autofree char         *folder = g_path_get_dirname (usual);

  for (guint i = 0; i < G_N_ELEMENTS (notes); i++)
    {
      pivot_test_write (folder, "library-location", notes[i], -1);
      assert_is (usual);
    }
}

static void
test_faults (void)
{
  PivotTestFiles files;
  gboolean       hit = TRUE;

  g_assert_true (pivot_location_set (pivot_files_get_real (), "/old", NULL));
  for (guint fault_at = 1; hit; fault_at++)
    {
      g_autoptr (GError) error = NULL;
      gboolean done = FALSE;

      pivot_test_files_init (&files);
      files.fault_at = fault_at;
      files.fault_error = ENOSPC;
      done = pivot_location_set (&files.files, "/new", &error);
      g_assert_true (done == (error == NULL));
      assert_is (done ? "/new" : "/old");
      hit = files.n_calls >= fault_at;
      pivot_test_files_reset (&files);
      g_assert_true (pivot_location_set (pivot_files_get_real (), "/old", NULL));
    }
}

/* What has been moved to a disk that is away is not begun anew there. */
static void
test_not_made (void)
{
  g_autoptr (PivotTestFolder) path = pivot_test_make_folder ();
  g_autofree char *chosen = g_build_filename (path, "stories", NULL);
  g_autoptr (GError) error = NULL;
  PivotPlace place;

  g_assert_true (pivot_location_set (pivot_files_get_real (), chosen, NULL));
  pivot_place_init (&place, chosen, pivot_files_get_real ());
  g_assert_false (pivot_place_make (&place, &error));
  g_assert_error (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_LIBRARY_GONE);
  g_assert_false (g_file_test (chosen, G_FILE_TEST_EXISTS));
  pivot_place_clear (&place);
}

static gboolean
is_taken (const char *path,
          GError    **error)
{
  g_autoptr (GPtrArray) names = NULL;
  PivotPlace place;
  gboolean   made = FALSE;

  pivot_place_init (&place, path, pivot_files_get_real ());
  made = pivot_place_make (&place, error);
  names = pivot_place_list (&place, made ? error : NULL);
  g_assert_true (made == (names != NULL));
  pivot_place_clear (&place);
  return made;
}

/* The mount point that is left of a disk is empty; a library without a story is not. */
static void
test_empty (void)
{
  g_autoptr (PivotTestFolder) moved = pivot_test_make_folder ();
  g_autoptr (PivotTestFolder) given = pivot_test_make_folder ();
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotFolder) folder = NULL;

  g_assert_true (pivot_location_set (pivot_files_get_real (), moved, NULL));
  g_assert_false (is_taken (moved, &error));
  g_assert_error (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_LIBRARY_GONE);
  g_clear_error (&error);

  folder = pivot_folder_open (pivot_files_get_real (), moved, NULL);
  g_assert_true (pivot_place_mark (folder, &error));
  g_assert_no_error (error);
  g_assert_true (is_taken (moved, &error));
  g_assert_no_error (error);
  /* Only where it was moved to. */
  g_assert_true (is_taken (given, &error));
  g_assert_no_error (error);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  g_test_add_func ("/location/usual", test_usual);
  g_test_add_func ("/location/set", test_set);
  g_test_add_func ("/location/damaged", test_damaged);
  g_test_add_func ("/location/faults", test_faults);
  g_test_add_func ("/location/not-made", test_not_made);
  g_test_add_func ("/location/empty", test_empty);
  return g_test_run ();
}
