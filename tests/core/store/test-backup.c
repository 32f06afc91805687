/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-backup.h"

#include "pivot-test-files.h"
#include "pivot-test-library.h"

#include <errno.h>
#include <sys/stat.h>

static gboolean
back_up (PivotTestLibrary *room,
         const PivotFiles *files,
         GError          **error)
{
  PivotPlace place;
  gboolean   done = FALSE;

  pivot_place_init (&place, room->path, files);
  done = pivot_backup_run (&place, &room->clock->clock, error);
  pivot_place_clear (&place);
  return done;
}

static void
save (PivotTestLibrary *room,
      guint             number,
      const char       *title)
{
  g_autoptr (PivotRecord) record = pivot_test_record (number, title);

  g_assert_true (pivot_store_save (room->store, record, NULL));
}

/* The title in a copy, counted from the latest day; NULL where there is none. */
static char *
read_copy (PivotTestLibrary *room,
           guint             day,
           guint             number)
{
  g_autoptr (GPtrArray) days = pivot_store_list_backups (room->store);
  g_autofree char *id = pivot_test_id (number);
  g_autofree char *name = g_strconcat (id, ".json", NULL);
  g_autofree char *path = day < days->len ? g_build_filename (((PivotBackupDay *) g_ptr_array_index (days, day))->path, name, NULL) : NULL;
  g_autofree char *text = NULL;
  g_auto (GStrv) lines = NULL;

  if (path == NULL || !g_file_get_contents (path, &text, NULL, NULL))
    return NULL;
  lines = g_strsplit (text, "\"", -1);
  for (guint i = 0; lines[i] != NULL; i++)
    {
      if (g_str_equal (lines[i], "title"))
        return g_strdup (lines[i + 2]);
    }
  return NULL;
}

static void
assert_copy (PivotTestLibrary *room,
             guint             day,
             guint             number,
             const char       *title)
{
  g_autofree char *found = read_copy (room, day, number);

  g_assert_cmpstr (found, ==, title);
}

static void
test_days (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();

  save (room, 1, "One");
  save (room, 2, "Two");
  g_assert_true (back_up (room, pivot_files_get_real (), NULL));
  assert_copy (room, 0, 1, "One");
  save (room, 1, "One, later");
  g_assert_true (back_up (room, pivot_files_get_real (), NULL));
  assert_copy (room, 0, 1, "One");

  pivot_test_clock_advance (room->clock, 24 * 60 * 60);
  g_assert_true (back_up (room, pivot_files_get_real (), NULL));
  assert_copy (room, 0, 1, "One, later");
  assert_copy (room, 0, 2, NULL);
  assert_copy (room, 1, 1, "One");
  assert_copy (room, 1, 2, "Two");
}

/* F-24: a story that is damaged next day, and for long after. */
static void
test_damaged (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autofree char *id = pivot_test_id (1);

  save (room, 1, "One");
  g_assert_true (back_up (room, pivot_files_get_real (), NULL));
  pivot_test_library_write (room, id, "{\"stages\": ");
  for (guint day = 0; day < 20; day++)
    {
      g_autofree char *title = g_strdup_printf ("Two %u", day);

      pivot_test_clock_advance (room->clock, 24 * 60 * 60);
      save (room, 2, title);
      g_assert_true (back_up (room, pivot_files_get_real (), NULL));
    }
  assert_copy (room, 0, 2, "Two 19");
  assert_copy (room, 13, 2, "Two 6");
  assert_copy (room, 13, 1, "One");
  assert_copy (room, 14, 2, NULL);
}

static void
test_gone (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (GError) error = NULL;

  save (room, 1, "One");
  g_assert_true (back_up (room, pivot_files_get_real (), NULL));
  pivot_test_remove (room->path);
  pivot_test_clock_advance (room->clock, 24 * 60 * 60);
  g_assert_false (back_up (room, pivot_files_get_real (), &error));
  g_assert_error (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_LIBRARY_GONE);
  assert_copy (room, 0, 1, "One");
}

static void
test_private (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (GPtrArray) days = NULL;
  const PivotBackupDay *day = NULL;
  struct stat           status;

  save (room, 1, "One");
  g_assert_true (back_up (room, pivot_files_get_real (), NULL));
  days = pivot_store_list_backups (room->store);
  g_assert_cmpuint (days->len, ==, 1);
  day = g_ptr_array_index (days, 0);
  g_assert_cmpstr (day->day, ==, "20260302");
  g_assert_cmpuint (day->n_stories, ==, 1);
  g_assert_cmpint (stat (day->path, &status), ==, 0);
  g_assert_cmpint (status.st_mode & 0777, ==, 0700);
}

/* Whatever fails, yesterday's copy is as it was, and trying again makes today's. */
static void
test_every_fault (void)
{
  guint n_calls = 1;

  for (guint fault = 0; fault <= n_calls; fault++)
    {
      g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
      PivotTestFiles files;

      save (room, 1, "One");
      g_assert_true (back_up (room, pivot_files_get_real (), NULL));
      pivot_test_clock_advance (room->clock, 24 * 60 * 60);
      save (room, 1, "One, later");
      pivot_test_files_init (&files);
      files.fault_at = fault;
      files.fault_error = ENOSPC;
      back_up (room, &files.files, NULL);
      if (fault == 0)
        n_calls = files.n_calls;
      g_assert_cmpuint (n_calls, >, 20);
      pivot_test_clock_advance (room->clock, 24 * 60 * 60);
      g_assert_true (back_up (room, pivot_files_get_real (), NULL));
      assert_copy (room, 0, 1, "One, later");
      assert_copy (room, 1, 1, "One");
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/backup/days", test_days);
  g_test_add_func ("/backup/damaged", test_damaged);
  g_test_add_func ("/backup/gone", test_gone);
  g_test_add_func ("/backup/private", test_private);
  g_test_add_func ("/backup/every-fault", test_every_fault);
  return g_test_run ();
}
