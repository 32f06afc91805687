/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"

#include <glib/gstdio.h>
#include <unistd.h>

#include "app/pivot-instance.h"

static void
test_user_library (void)
{
  g_autofree char *library = pivot_instance_get_library (NULL);
  g_autofree char *expected = g_build_filename (g_get_user_data_dir (), "pivot", "library", NULL);
  g_autofree char *id = pivot_instance_get_id (library);

  g_assert_cmpstr (library, ==, expected);
  g_assert_cmpstr (id, ==, PIVOT_APPLICATION_ID);
}

static void
test_user_library_by_name (void)
{
  g_autofree char *name = g_build_filename (g_get_user_data_dir (), "pivot", ".", "library", "", NULL);
  g_autofree char *library = pivot_instance_get_library (name);
  g_autofree char *id = pivot_instance_get_id (library);

  g_assert_cmpstr (id, ==, PIVOT_APPLICATION_ID);
}

static void
test_another_library (void)
{
  g_autofree char *first = pivot_instance_get_id ("/stories");
  g_autofree char *again = pivot_instance_get_id ("/stories");
  g_autofree char *second = pivot_instance_get_id ("/other-stories");

  g_assert_cmpstr (first, ==, again);
  g_assert_cmpstr (first, !=, second);
  g_assert_true (g_str_has_prefix (first, PIVOT_APPLICATION_ID "."));
  g_assert_true (g_application_id_is_valid (first));
  g_assert_true (g_application_id_is_valid (second));
}

/* However a library is reached, it is the same library. */
static void
test_one_name (void)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *real = g_build_filename (folder, "stories", NULL);
  g_autofree char *link = g_build_filename (folder, "link", NULL);
  g_autofree char *winding = g_build_filename (folder, "stories", "..", "stories", NULL);
  g_autofree char *by_name = NULL;
  g_autofree char *by_link = NULL;
  g_autofree char *by_winding = NULL;

  g_assert_cmpint (g_mkdir (real, 0700), ==, 0);
  g_assert_cmpint (symlink (real, link), ==, 0);
  by_name = pivot_instance_get_library (real);
  by_link = pivot_instance_get_library (link);
  by_winding = pivot_instance_get_library (winding);
  g_assert_cmpstr (by_link, ==, by_name);
  g_assert_cmpstr (by_winding, ==, by_name);
}

static void
test_relative (void)
{
  g_autofree char *library = pivot_instance_get_library ("not-there-yet");
  g_autofree char *here = g_get_current_dir ();
  g_autofree char *expected = g_build_filename (here, "not-there-yet", NULL);

  g_assert_cmpstr (library, ==, expected);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  g_test_add_func ("/instance/user-library", test_user_library);
  g_test_add_func ("/instance/user-library-by-name", test_user_library_by_name);
  g_test_add_func ("/instance/another-library", test_another_library);
  g_test_add_func ("/instance/one-name", test_one_name);
  g_test_add_func ("/instance/relative", test_relative);
  return g_test_run ();
}
