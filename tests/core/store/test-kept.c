/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-kept.h"

#include "pivot-test-library.h"

static const struct
{
  const char *name;
  gboolean    kept;
} names[] = {
  { "20260302T091500Z-0123abcd.json", TRUE },
  { "20260302T091500Z-0123ABCD.json", FALSE },
  { "20260302T091500Z-0123abc.json", FALSE },
  { "20260302T091500Z-0123abcde.json", FALSE },
  { "20260302T091500Z-0123abcd.json~", FALSE },
  { "20260302T091500Z-0123abcd.json\n", FALSE },
  { "20260302T091500Z-0123abcd.sync-conflict-20260302-091500-ABCDEFG.json", FALSE },
  { "2026-03-02T091500Z-0123abcd.json", FALSE },
  { ".save-0123456789abcdef.tmp", FALSE },
  { "caf\xE9", FALSE },
  { "", FALSE },
};

static void
test_names (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_test_message ("%s", names[i].name);
      g_assert_cmpint (pivot_kept_is_name (names[i].name), ==, names[i].kept);
    }
}

static void
test_fits (void)
{
  g_autoptr (GDateTime) moment = g_date_time_new_utc (2026, 3, 2, 9, 15, 0);
  g_autofree char *file = pivot_kept_name (moment, "0123abcd4567");

  g_assert_cmpstr (file, ==, "20260302T091500Z-0123abcd");
  g_assert_true (pivot_kept_fits (file, "0123abcd4567"));
  g_assert_false (pivot_kept_fits (file, "1123abcd4567"));
  g_assert_false (pivot_kept_fits ("", "0123abcd4567"));
}

/* A set is written once, listed newest first, and holds nothing but its own. */
static void
test_put (void)
{
  g_autoptr (PivotTestFolder) path = pivot_test_make_folder ();
  g_autoptr (PivotFolder) story = pivot_folder_open (pivot_files_get_real (), path, NULL);
  g_autoptr (PivotFolder) folder = NULL;
  g_autoptr (GPtrArray) files = NULL;
  g_autoptr (GBytes) bytes = g_bytes_new_static ("{}", 2);
  g_autofree char         *inside = g_build_filename (path, "set", NULL);
  static const char *const order[] = { "20260302T091500Z-0123abcd", "20260101T000000Z-ffffffff", "20260302T091500Z-0123abcd" };

  for (guint i = 0; i < G_N_ELEMENTS (order); i++)
    g_assert_true (pivot_kept_put (story, "set", order[i], bytes, NULL));
  pivot_test_write (inside, "other.json", "{}", -1);
  folder = pivot_folder_open_inside (story, "set", NULL);
  files = pivot_kept_list (folder, NULL);
  g_assert_cmpuint (files->len, ==, 2);
  g_assert_cmpstr (g_ptr_array_index (files, 0), ==, order[0]);
  g_assert_cmpstr (g_ptr_array_index (files, 1), ==, order[1]);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/kept/names", test_names);
  g_test_add_func ("/kept/fits", test_fits);
  g_test_add_func ("/kept/put", test_put);
  return g_test_run ();
}
