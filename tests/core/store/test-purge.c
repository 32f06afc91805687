/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-purge.h"

#include "pivot-test-files.h"
#include "pivot-test-library.h"

#include <errno.h>
#include <sys/wait.h>
#include <unistd.h>

/* Two stories with two revisions each; the first is in the trash. */
static PivotTestLibrary *
room_new (void)
{
  PivotTestLibrary *room = pivot_test_library_new ();

  for (guint number = 1; number <= 2; number++)
    {
      for (guint i = 0; i < 2; i++)
        {
          g_autofree char *title = g_strdup_printf ("Title %u", i);
          g_autoptr (PivotRecord) record = pivot_test_record (number, title);
          g_autoptr (PivotRevision) revision = NULL;

          if (number == 1 && i == 1)
            record->trashed = pivot_store_now (room->store);
          g_assert_true (pivot_store_save (room->store, record, NULL));
          revision = pivot_store_keep_revision (room->store, record, PIVOT_WHY_NAMED, title, NULL);
          g_assert_nonnull (revision);
        }
    }
  return room;
}

static gboolean
purge (PivotTestLibrary *room,
       const PivotFiles *files,
       guint             number,
       GError          **error)
{
  g_autofree char *id = pivot_test_id (number);
  PivotPlace       place;
  gboolean         gone = FALSE;

  pivot_place_init (&place, room->path, files);
  gone = pivot_purge_story (&place, id, error);
  pivot_place_clear (&place);
  return gone;
}

static gboolean
is_there (PivotTestLibrary *room,
          guint             number)
{
  g_autofree char *id = pivot_test_id (number);
  g_autofree char *folder = pivot_test_library_folder (room, id);

  return g_file_test (folder, G_FILE_TEST_EXISTS);
}

static gboolean
has_text (PivotTestLibrary *room)
{
  g_autofree char *id = pivot_test_id (1);
  g_autofree char *folder = pivot_test_library_folder (room, id);
  g_autofree char *file = g_build_filename (folder, "story.json", NULL);

  return g_file_test (file, G_FILE_TEST_EXISTS);
}

static void
assert_untouched (PivotTestLibrary *room,
                  guint             number)
{
  g_autofree char *id = pivot_test_id (number);

  g_assert_true (pivot_test_library_has_title (room, id, "Title 1"));
  g_assert_cmpuint (pivot_test_library_count_revisions (room, id), ==, 2);
}

static void
test_gone (void)
{
  g_autoptr (PivotTestLibrary) room = room_new ();

  g_assert_true (purge (room, pivot_files_get_real (), 1, NULL));
  g_assert_false (is_there (room, 1));
  assert_untouched (room, 2);
}

/* F-28: only what is in the trash now, and can be read. */
static void
test_refused (void)
{
  static const char *const texts[] = { NULL, "{", "", "{\"format\": 2, \"trashed\": \"2026-03-02T09:15:00Z\"}" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (PivotTestLibrary) room = room_new ();
      g_autofree char *id = pivot_test_id (2);
      g_autoptr (GError) error = NULL;

      if (texts[i] != NULL)
        pivot_test_library_write (room, id, texts[i]);
      g_assert_false (purge (room, pivot_files_get_real (), 2, &error));
      g_assert_error (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_READ_ONLY);
      g_assert_true (is_there (room, 2));
      g_assert_cmpuint (pivot_test_library_count_revisions (room, id), ==, 2);
    }
}

static void
test_foreign_stays (void)
{
  g_autoptr (PivotTestLibrary) room = room_new ();
  g_autofree char *id = pivot_test_id (1);
  g_autofree char *folder = pivot_test_library_folder (room, id);
  g_autofree char *file = g_build_filename (folder, "notes.txt", NULL);

  pivot_test_write (folder, "notes.txt", "mine", -1);
  g_assert_true (purge (room, pivot_files_get_real (), 1, NULL));
  g_assert_true (g_file_test (file, G_FILE_TEST_EXISTS));
  g_assert_false (has_text (room));
}

/* Until it is gone it can be had back, whatever becomes of its revisions. */
static void
assert_there_or_gone (PivotTestLibrary *room)
{
  g_autofree char *id = pivot_test_id (1);

  if (has_text (room))
    g_assert_true (pivot_test_library_has_title (room, id, "Title 1"));
  assert_untouched (room, 2);
}

/* F-07 */
static void
test_each_call_fails (void)
{
  guint fault_at = 1;

  for (gboolean met = TRUE; met; fault_at++)
    {
      g_autoptr (PivotTestLibrary) room = room_new ();
      PivotTestFiles files;

      pivot_test_files_init (&files);
      files.fault_at = fault_at;
      files.fault_error = EIO;
      purge (room, &files.files, 1, NULL);
      met = files.n_calls >= fault_at;
      assert_there_or_gone (room);
      /* Doing it again does the rest. */
      if (is_there (room, 1))
        purge (room, pivot_files_get_real (), 1, NULL);
      assert_there_or_gone (room);
    }
  g_assert_cmpuint (fault_at, >, 10);
}

/* F-28 */
static void
test_each_call_kills (void)
{
  guint    fault_at = 1;
  gboolean killed = TRUE;

  for (; killed; fault_at++)
    {
      g_autoptr (PivotTestLibrary) room = room_new ();
      PivotTestFiles files;
      int            status = 0;
      pid_t          child = 0;

      pivot_test_files_init (&files);
      files.fault_at = fault_at;
      files.kills = TRUE;
      child = fork ();
      if (child == 0)
        _exit (purge (room, &files.files, 1, NULL) ? 0 : 1);
      g_assert_cmpint (waitpid (child, &status, 0), ==, child);
      killed = WIFSIGNALED (status);
      assert_there_or_gone (room);
    }
  g_assert_cmpuint (fault_at, >, 10);
}

static void
test_age (void)
{
  g_autoptr (PivotTestLibrary) room = room_new ();
  g_autoptr (GPtrArray) stories = pivot_store_load_all (room->store, NULL, NULL, NULL);

  for (guint day = 0; day <= 30; day++)
    {
      g_autoptr (GPtrArray) old = pivot_store_age_trash (room->store, stories);

      g_assert_cmpuint (old->len, ==, day < 30 ? 0 : 1);
      pivot_test_clock_advance (room->clock, 24 * 60 * 60);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, G_TEST_OPTION_ISOLATE_DIRS, NULL);

  g_test_add_func ("/purge/gone", test_gone);
  g_test_add_func ("/purge/refused", test_refused);
  g_test_add_func ("/purge/foreign-stays", test_foreign_stays);
  g_test_add_func ("/purge/each-call-fails", test_each_call_fails);
  g_test_add_func ("/purge/each-call-kills", test_each_call_kills);
  g_test_add_func ("/purge/age", test_age);
  return g_test_run ();
}
