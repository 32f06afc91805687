/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-rescue.h"

#include "pivot-test-files.h"
#include "pivot-test-library.h"

#include <errno.h>

static void
assert_rescued (PivotPlace *place,
                const char *titles)
{
  g_autoptr (GPtrArray) rescued = pivot_rescue_list (place);
  g_autoptr (GString) listed = g_string_new (NULL);

  for (guint i = 0; i < rescued->len; i++)
    {
      const PivotRescued *text = g_ptr_array_index (rescued, i);

      g_string_append_printf (listed, "%s ", pivot_draft_get_fact (text->record->draft, PIVOT_FACT_TITLE));
    }
  g_assert_cmpstr (listed->str, ==, titles);
}

static void
test_keep (void)
{
  g_autoptr (PivotRecord) first = pivot_test_record (1, "First");
  g_autoptr (PivotRecord) second = pivot_test_record (1, "Second");
  g_autofree char *name = g_strconcat (first->id, "-00.json", NULL);
  PivotPlace       here;
  PivotPlace       there;

  pivot_place_init (&here, "/library/here", pivot_files_get_real ());
  pivot_place_init (&there, "/library/there", pivot_files_get_real ());
  assert_rescued (&here, "");
  g_assert_true (pivot_rescue_keep (&here, first, name, NULL));
  g_assert_true (pivot_rescue_keep (&here, second, name, NULL));
  assert_rescued (&here, "Second ");
  assert_rescued (&there, "");
  pivot_rescue_drop (&there, name);
  pivot_rescue_drop (&here, name);
  assert_rescued (&here, "");
  pivot_place_clear (&here);
  pivot_place_clear (&there);
}

static int
find_open_to_others (const char *path,
                     GPtrArray  *found)
{
  g_autoptr (GDir) folder = g_dir_open (path, 0, NULL);
  const char *name = NULL;
  GStatBuf    status = { 0 };

  g_assert_cmpint (g_lstat (path, &status), ==, 0);
  if ((status.st_mode & 0077) != 0)
    g_ptr_array_add (found, g_strdup (path));
  while (folder != NULL && (name = g_dir_read_name (folder)) != NULL)
    {
      g_autofree char *below = g_build_filename (path, name, NULL);

      find_open_to_others (below, found);
    }
  return (int) found->len;
}

/* Nobody else may read what a person wrote, whatever their umask. */
static void
test_private (void)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "First");
  g_autofree char *name = g_strconcat (record->id, "-00.json", NULL);
  g_autofree char *path = g_build_filename (g_get_user_state_dir (), "pivot", NULL);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_free);
  mode_t     mask = umask (0);
  PivotPlace place;

  pivot_place_init (&place, "/library", pivot_files_get_real ());
  g_assert_true (pivot_rescue_keep (&place, record, name, NULL));
  umask (mask);
  g_assert_cmpint (find_open_to_others (path, found), ==, 0);
  pivot_place_clear (&place);
}

static void
test_strangers (void)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "First");
  g_autofree char *name = g_strconcat (record->id, "-00.json", NULL);
  g_autofree char *half = g_strconcat (record->id, "-01.json", NULL);
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, "/library", -1);
  g_autofree char *key = g_strndup (hash, 16);
  g_autofree char *path = g_build_filename (g_get_user_state_dir (), "pivot", "rescue", key, NULL);
  PivotPlace       place;

  pivot_place_init (&place, "/library", pivot_files_get_real ());
  g_assert_true (pivot_rescue_keep (&place, record, name, NULL));
  pivot_test_write (path, half, "{\"title\":\"Half", -1);
  pivot_test_write (path, "notes.json", "{}", -1);
  assert_rescued (&place, "First ");
  pivot_place_clear (&place);
}

static void
test_each_call_fails (void)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "First");
  g_autofree char *name = g_strconcat (record->id, "-00.json", NULL);
  PivotTestFiles   files;
  PivotPlace       place;
  guint            fault_at = 0;
  gboolean         kept = FALSE;

  pivot_test_files_init (&files);
  pivot_place_init (&place, "/library", &files.files);
  do
    {
      g_autoptr (GError) error = NULL;

      pivot_test_files_reset (&files);
      files.fault_at = ++fault_at;
      files.fault_error = ENOSPC;
      kept = pivot_rescue_keep (&place, record, name, &error);
      g_assert_true (kept == (error == NULL));
    }
  while (files.n_calls >= fault_at);
  g_assert_true (kept);
  g_assert_cmpuint (fault_at, >, 8);
  pivot_test_files_reset (&files);
  assert_rescued (&place, "First ");
  pivot_place_clear (&place);
}

/* F-11 */
static void
test_store (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotRecord) record = pivot_test_record (1, "Nowhere else");
  g_autofree char *elsewhere = g_strconcat (room->path, "-elsewhere", NULL);
  g_autoptr (GPtrArray) rescued = NULL;
  g_autoptr (GPtrArray) nothing = NULL;

  g_assert_cmpint (g_rename (room->path, elsewhere), ==, 0);
  g_assert_false (pivot_store_save (room->store, record, NULL));
  g_assert_false (pivot_store_save (room->store, record, NULL));
  rescued = pivot_store_list_rescued (room->store);
  g_assert_cmpuint (rescued->len, ==, 1);
  g_assert_true (pivot_record_equal (((PivotRescued *) g_ptr_array_index (rescued, 0))->record, record));

  /* Saved where it belongs, it is nowhere else. */
  g_assert_cmpint (g_rename (elsewhere, room->path), ==, 0);
  g_assert_true (pivot_store_save (room->store, record, NULL));
  nothing = pivot_store_list_rescued (room->store);
  g_assert_cmpuint (nothing->len, ==, 0);
}

/* What an earlier run of the program rescued stays until somebody has decided. */
static void
test_earlier_run (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotStore) earlier = pivot_test_library_open (room, pivot_files_get_real ());
  g_autoptr (PivotRecord) lost = pivot_test_record (1, "Could not be saved");
  g_autoptr (PivotRecord) record = pivot_test_record (1, "Saved later");
  g_autofree char *elsewhere = g_strconcat (room->path, "-elsewhere", NULL);
  g_autoptr (GPtrArray) rescued = NULL;
  g_autoptr (GPtrArray) nothing = NULL;

  g_assert_cmpint (g_rename (room->path, elsewhere), ==, 0);
  g_assert_false (pivot_store_save (earlier, lost, NULL));
  g_assert_cmpint (g_rename (elsewhere, room->path), ==, 0);
  g_assert_true (pivot_store_save (room->store, record, NULL));
  rescued = pivot_store_list_rescued (room->store);
  g_assert_cmpuint (rescued->len, ==, 1);
  pivot_store_drop_rescued (room->store, ((PivotRescued *) g_ptr_array_index (rescued, 0))->name);
  nothing = pivot_store_list_rescued (room->store);
  g_assert_cmpuint (nothing->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/rescue/keep", test_keep);
  g_test_add_func ("/rescue/private", test_private);
  g_test_add_func ("/rescue/strangers", test_strangers);
  g_test_add_func ("/rescue/each-call-fails", test_each_call_fails);
  g_test_add_func ("/rescue/store", test_store);
  g_test_add_func ("/rescue/earlier-run", test_earlier_run);
  return g_test_run ();
}
