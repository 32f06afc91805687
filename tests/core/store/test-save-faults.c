/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-save.h"

#include "pivot-test-scene.h"

#include <errno.h>

static const struct
{
  int      number;
  gboolean lasting;
} errors[] = {
  { EIO, FALSE },
  { ENOSPC, TRUE },
  { EROFS, TRUE },
};

/* Saves with the fault; FALSE once the save is over before the fault comes. */
static gboolean
try_fault (PivotTestPlot plot,
           guint         fault_at,
           int           error_number,
           gboolean      lasting)
{
  g_autoptr (PivotTestScene) scene = pivot_test_scene_new (plot);
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) later = NULL;
  gboolean hit = FALSE;

  scene->files.fault_at = fault_at;
  scene->files.fault_error = error_number;
  scene->files.lasting = lasting;
  if (pivot_test_scene_save (scene, &error))
    pivot_test_scene_assert_new (scene);
  else
    g_assert_nonnull (error);
  hit = scene->files.n_calls >= fault_at;
  pivot_test_scene_assert_old_or_new (scene);
  pivot_test_scene_assert_nothing_lost (scene);

  /* Once the trouble is over the story can be saved, and what it was kept is kept. */
  pivot_test_files_reset (&scene->files);
  g_assert_true (pivot_test_scene_save (scene, &later));
  g_assert_no_error (later);
  pivot_store_tidy (scene->store, scene->id);
  g_assert_cmpuint (pivot_test_library_count_temps (scene->room, scene->id), ==, 0);
  pivot_test_scene_assert_new (scene);
  pivot_test_scene_assert_nothing_lost (scene);
  return hit;
}

/* F-07 */
static void
test_each_call (gconstpointer data)
{
  PivotTestPlot plot = (PivotTestPlot) GPOINTER_TO_UINT (data);

  for (guint i = 0; i < G_N_ELEMENTS (errors); i++)
    {
      guint fault_at = 1;

      while (try_fault (plot, fault_at, errors[i].number, errors[i].lasting))
        fault_at++;
      g_test_message ("%s: %u calls", g_strerror (errors[i].number), fault_at - 1);
      g_assert_cmpuint (fault_at, >, 10);
    }
}

/* F-07: After a sync that failed, the next can succeed although the data are gone: all is written anew. */
static void
test_all_is_rewritten (void)
{
  for (guint plot = 0; plot < PIVOT_TEST_N_PLOTS; plot++)
    {
      g_autoptr (PivotTestScene) scene = pivot_test_scene_new ((PivotTestPlot) plot);
      g_autoptr (GError) error = NULL;

      scene->files.broken[PIVOT_TEST_FSYNC] = TRUE;
      g_assert_false (pivot_test_scene_save (scene, &error));
      g_assert_error (error, G_IO_ERROR, G_IO_ERROR_FAILED);
      pivot_test_files_reset (&scene->files);
      g_assert_true (pivot_test_scene_save (scene, NULL));
      g_assert_cmpuint (scene->files.counts[PIVOT_TEST_WRITE], >=, 1);
      g_assert_cmpuint (scene->files.counts[PIVOT_TEST_FSYNC], >=, 2);
    }
}

typedef struct
{
  PivotTestScene *scene;
  guint           n_syncs_left;
} Syncs;

/* Lets the last sync of a save fail, that of the folder: by then the file has its new name. */
static void
fail_sync_hook (PivotTestCall call,
                const char   *name,
                gpointer      data)
{
  Syncs *syncs = data;

  if (call == PIVOT_TEST_FSYNC && syncs->n_syncs_left-- == 0)
    syncs->scene->files.broken[PIVOT_TEST_FSYNC] = TRUE;
}

/* F-07 */
static void
test_folder_sync (void)
{
  for (guint n_syncs = 0; n_syncs < 2; n_syncs++)
    {
      g_autoptr (PivotTestScene) scene = pivot_test_scene_new (PIVOT_TEST_PLOT_KNOWN);
      Syncs syncs = { scene, n_syncs };
      g_autoptr (GError) error = NULL;

      scene->files.hook = fail_sync_hook;
      scene->files.hook_data = &syncs;
      g_assert_false (pivot_test_scene_save (scene, &error));
      pivot_test_scene_assert_old_or_new (scene);
      pivot_test_files_reset (&scene->files);
      g_assert_true (pivot_test_scene_save (scene, NULL));
      g_assert_cmpuint (scene->files.counts[PIVOT_TEST_WRITE], ==, 1);
      g_assert_cmpuint (pivot_test_library_count_revisions (scene->room, scene->id), ==, 0);
      pivot_test_scene_assert_new (scene);
    }
}

/* The text of one attempt that failed is not taken for somebody else's by the next. */
static void
test_attempts_are_ours (void)
{
  g_autoptr (PivotTestScene) scene = pivot_test_scene_new (PIVOT_TEST_PLOT_KNOWN);
  Syncs syncs = { scene, 1 };
  guint n_outside = 0;

  g_signal_connect_swapped (scene->store, "outside", G_CALLBACK (pivot_test_count), &n_outside);
  for (guint i = 0; i < 3; i++)
    {
      g_autofree char *title = g_strdup_printf ("Attempt %u", i);
      g_autoptr (PivotRecord) record = pivot_test_record (1, title);

      syncs.n_syncs_left = 1;
      pivot_test_files_reset (&scene->files);
      scene->files.hook = fail_sync_hook;
      scene->files.hook_data = &syncs;
      g_assert_false (pivot_store_save (scene->store, record, NULL));
      g_assert_true (pivot_test_library_has_title (scene->room, scene->id, title));
    }
  pivot_test_files_reset (&scene->files);
  g_assert_true (pivot_test_scene_save (scene, NULL));
  g_assert_cmpuint (n_outside, ==, 0);
  g_assert_cmpuint (pivot_test_library_count_revisions (scene->room, scene->id), ==, 0);
}

/* F-08 */
static void
test_slow (void)
{
  for (guint plot = 0; plot < PIVOT_TEST_N_PLOTS; plot++)
    {
      g_autoptr (PivotTestScene) scene = pivot_test_scene_new ((PivotTestPlot) plot);
      g_autoptr (GError) error = NULL;

      scene->files.trickles = TRUE;
      scene->files.interrupts = TRUE;
      g_assert_true (pivot_test_scene_save (scene, &error));
      g_assert_no_error (error);
      pivot_test_scene_assert_new (scene);
      pivot_test_scene_assert_nothing_lost (scene);
      g_assert_cmpuint (pivot_test_library_count_temps (scene->room, scene->id), ==, 0);
    }
}

/* F-09: File systems that lack exchanging, linking or locking, in all combinations. */
static void
test_lacking (void)
{
  static const PivotTestCall calls[] = { PIVOT_TEST_RENAME, PIVOT_TEST_LINK, PIVOT_TEST_FLOCK };

  for (guint plot = 0; plot < PIVOT_TEST_N_PLOTS; plot++)
    {
      for (guint lacks = 0; lacks < 1u << G_N_ELEMENTS (calls); lacks++)
        {
          g_autoptr (PivotTestScene) scene = pivot_test_scene_new ((PivotTestPlot) plot);
          g_autoptr (GError) error = NULL;

          for (guint i = 0; i < G_N_ELEMENTS (calls); i++)
            scene->files.lacking[calls[i]] = (lacks >> i & 1) != 0;
          g_assert_true (pivot_test_scene_save (scene, &error));
          g_assert_no_error (error);
          pivot_test_scene_assert_new (scene);
          pivot_test_scene_assert_nothing_lost (scene);
          g_assert_cmpuint (pivot_test_library_count_temps (scene->room, scene->id), ==, 0);
        }
    }
}

static void
note_hook (PivotTestCall call,
           const char   *name,
           gpointer      data)
{
  static const char letters[PIVOT_TEST_N_CALLS] = {
    [PIVOT_TEST_WRITE] = 'w',
    [PIVOT_TEST_FSYNC] = 's',
    [PIVOT_TEST_LINK] = 'n',
    [PIVOT_TEST_RENAME] = 'n',
  };

  if (letters[call] != '\0')
    g_string_append_c (data, letters[call]);
}

/* F-05: a power cut takes what is not on the disk, in any order. So each file is
 * synced before it gets its name, and the folder after it, before the save says
 * that it has succeeded. */
static void
test_order (void)
{
  for (guint plot = 0; plot < PIVOT_TEST_N_PLOTS; plot++)
    {
      g_autoptr (PivotTestScene) scene = pivot_test_scene_new ((PivotTestPlot) plot);
      g_autoptr (GString) calls = g_string_new (NULL);

      scene->files.hook = note_hook;
      scene->files.hook_data = calls;
      g_assert_true (pivot_test_scene_save (scene, NULL));
      g_test_message ("%s", calls->str);
      g_assert_true (g_regex_match_simple ("^(w+sns+)+$", calls->str, G_REGEX_DEFAULT, G_REGEX_MATCH_DEFAULT));
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_data_func ("/save-faults/each-call-of-a-new-story", GUINT_TO_POINTER (PIVOT_TEST_PLOT_NEW), test_each_call);
  g_test_add_data_func ("/save-faults/each-call-of-a-known-story", GUINT_TO_POINTER (PIVOT_TEST_PLOT_KNOWN), test_each_call);
  g_test_add_data_func ("/save-faults/each-call-after-an-outside-change", GUINT_TO_POINTER (PIVOT_TEST_PLOT_OUTSIDE), test_each_call);
  g_test_add_data_func ("/save-faults/each-call-of-an-emptied-story", GUINT_TO_POINTER (PIVOT_TEST_PLOT_EMPTIED), test_each_call);
  g_test_add_func ("/save-faults/all-is-rewritten", test_all_is_rewritten);
  g_test_add_func ("/save-faults/folder-sync", test_folder_sync);
  g_test_add_func ("/save-faults/attempts-are-ours", test_attempts_are_ours);
  g_test_add_func ("/save-faults/order", test_order);
  g_test_add_func ("/save-faults/slow", test_slow);
  g_test_add_func ("/save-faults/lacking", test_lacking);
  return g_test_run ();
}
