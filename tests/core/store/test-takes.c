/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-takes.h"

#include "core/store/pivot-json.h"
#include "core/store/pivot-moment.h"
#include "pivot-test-library.h"

static JsonObject *
parse (const char *text)
{
  PivotJsonQuirks quirks = PIVOT_JSON_QUIRK_NONE;

  return pivot_json_parse (text, strlen (text), &pivot_json_limits_story, &quirks, NULL);
}

/* What a rehearsal says of its time -> what its file is named by. */
static const struct
{
  const char *text;
  const char *stamp;
} cases[] = {
  { "{\"kept\": \"2026-01-02T03:04:05Z\", \"seconds\": 90.5}", "20260102T030405Z" },
  { "{\"seconds\": 90}", "20260302T091500Z" },
  { "{\"kept\": 5}", "20260302T091500Z" },
  { "{\"kept\": \"yesterday\"}", "20260302T091500Z" },
};

static void
test_cases (void)
{
  g_autoptr (GDateTime) otherwise = g_date_time_new_utc (2026, 3, 2, 9, 15, 0);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotTestFolder) path = pivot_test_make_folder ();
      g_autoptr (PivotFolder) story = pivot_folder_open (pivot_files_get_real (), path, NULL);
      g_autofree char *inside = g_build_filename (path, PIVOT_TAKES_FOLDER, NULL);
      g_autoptr (JsonObject) take = parse (cases[i].text);
      g_autoptr (GPtrArray) takes = NULL;
      g_autoptr (GDir) dir = NULL;
      g_autofree char *before = pivot_json_write (take);
      g_autofree char *after = NULL;
      g_autofree char *stamp = NULL;
      g_autoptr (GDateTime) last = pivot_takes_find_last (story);

      g_assert_null (last);
      for (guint turn = 0; turn < 2; turn++)
        g_assert_true (pivot_takes_keep (story, take, otherwise, NULL));
      dir = g_dir_open (inside, 0, NULL);
      g_assert_true (g_str_has_prefix (g_dir_read_name (dir), cases[i].stamp));
      last = pivot_takes_find_last (story);
      stamp = pivot_moment_stamp (last);
      g_assert_cmpstr (stamp, ==, cases[i].stamp);
      takes = pivot_takes_list (story, NULL);
      g_assert_cmpuint (takes->len, ==, 1);
      after = pivot_json_write (g_ptr_array_index (takes, 0));
      g_assert_cmpstr (after, ==, before);
    }
}

static void
test_unreadable (void)
{
  g_autoptr (PivotTestFolder) path = pivot_test_make_folder ();
  g_autoptr (PivotFolder) story = pivot_folder_open (pivot_files_get_real (), path, NULL);
  g_autoptr (JsonObject) take = parse ("{}");
  g_autoptr (GDateTime) moment = g_date_time_new_utc (2026, 3, 2, 9, 15, 0);
  g_autofree char *inside = g_build_filename (path, PIVOT_TAKES_FOLDER, NULL);
  g_autoptr (GPtrArray) none = pivot_takes_list (story, NULL);
  g_autoptr (GPtrArray) takes = NULL;

  g_assert_cmpuint (none->len, ==, 0);
  g_assert_true (pivot_takes_keep (story, take, moment, NULL));
  pivot_test_write (inside, "20260302T091500Z-00000000.json", "{", -1);
  pivot_test_write (inside, "20260302T091500Z-00000001.json", "{\"a\": 1e999}", -1);
  takes = pivot_takes_list (story, NULL);
  g_assert_cmpuint (takes->len, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/takes/cases", test_cases);
  g_test_add_func ("/takes/unreadable", test_unreadable);
  return g_test_run ();
}
