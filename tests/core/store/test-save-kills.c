/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-save.h"

#include "core/store/pivot-library.h"
#include "pivot-test-scene.h"

#include <signal.h>
#include <stdlib.h>
#include <sys/wait.h>
#include <unistd.h>

/* Enough to meet every moment of a save many times over. */
#define N_KILLS 200

/* Runs the save in a process of its own; FALSE where it came to its end. */
static gboolean
save_and_die (PivotTestScene *scene)
{
  pid_t child = fork ();
  int   status = 0;

  g_assert_cmpint (child, >=, 0);
  if (child == 0)
    _exit (pivot_test_scene_save (scene, NULL) ? 0 : 1);
  g_assert_cmpint (waitpid (child, &status, 0), ==, child);
  if (WIFSIGNALED (status))
    {
      g_assert_cmpint (WTERMSIG (status), ==, SIGKILL);
      return TRUE;
    }
  g_assert_cmpint (WEXITSTATUS (status), ==, 0);
  return FALSE;
}

static void
assert_loads (PivotTestScene *scene)
{
  g_autoptr (PivotLibrary) library = pivot_library_new (scene->room->store);
  g_autoptr (GError) error = NULL;
  PivotStory *story = NULL;

  g_assert_true (pivot_library_load (library, &error));
  g_assert_no_error (error);
  story = pivot_library_find (library, scene->id);
  if (story != NULL)
    g_assert_null (pivot_story_get_problem (story));
  else
    g_assert_null (scene->before);
}

static gboolean
try_kill (PivotTestPlot plot,
          guint         fault_at)
{
  g_autoptr (PivotTestScene) scene = pivot_test_scene_new (plot);
  gboolean killed = FALSE;

  scene->files.fault_at = fault_at;
  scene->files.kills = TRUE;
  killed = save_and_die (scene);
  pivot_test_scene_assert_old_or_new (scene);
  assert_loads (scene);
  g_assert_cmpuint (pivot_test_library_count_temps (scene->room, scene->id), ==, 0);
  pivot_test_scene_assert_old_or_new (scene);
  pivot_test_scene_assert_nothing_lost (scene);
  if (!killed)
    pivot_test_scene_assert_new (scene);
  return killed;
}

/* F-01 */
static void
test_each_call (gconstpointer data)
{
  guint fault_at = 1;

  while (try_kill ((PivotTestPlot) GPOINTER_TO_UINT (data), fault_at))
    fault_at++;
  g_assert_cmpuint (fault_at, >, 10);
}

/* Saves one title after the other, and says through the pipe which are on the disk. */
G_NORETURN static void
write_forever (PivotTestLibrary *room,
               int               pipe_end,
               guint             number)
{
  g_autoptr (PivotStore) store = pivot_test_library_open (room, pivot_files_get_real ());
  g_autofree char *id = pivot_test_id (1);

  /* A fork inherits the random numbers to come, and would choose the names of those killed before it. */
  g_random_set_seed ((guint32) getpid ());
  g_object_unref (pivot_store_load (store, id));
  for (;; number++)
    {
      g_autofree char *title = g_strdup_printf ("%u", number);
      g_autoptr (PivotRecord) record = pivot_test_record (1, title);

      if (!pivot_store_save (store, record, NULL) || write (pipe_end, &number, sizeof number) != sizeof number)
        _exit (1);
    }
}

/* Waits for so many saves, or for the end where @n_saves is %G_MAXUINT. */
static guint
read_acknowledged (int   pipe_end,
                   guint n_saves,
                   guint last)
{
  guint number = 0;

  while (n_saves-- > 0 && read (pipe_end, &number, sizeof number) == sizeof number)
    last = number;
  return last;
}

static guint
title_on_disk (PivotTestLibrary *room)
{
  g_autofree char *id = pivot_test_id (1);
  g_autofree char *title = pivot_test_library_read_title (room, id);

  g_assert_nonnull (title);
  return (guint) g_ascii_strtoull (title, NULL, 10);
}

/* Kills a writer somewhere in its next save; the last number that it has acknowledged. */
static guint
let_write_and_kill (PivotTestLibrary *room,
                    guint             last)
{
  int   pipe_ends[2] = { -1, -1 };
  pid_t child = 0;

  g_assert_cmpint (pipe (pipe_ends), ==, 0);
  child = fork ();
  if (child == 0)
    write_forever (room, pipe_ends[1], last + 1);
  close (pipe_ends[1]);
  last = read_acknowledged (pipe_ends[0], (guint) g_test_rand_int_range (0, 3), last);
  g_usleep ((gulong) g_test_rand_int_range (0, 2000));
  g_assert_cmpint (kill (child, SIGKILL), ==, 0);
  g_assert_cmpint (waitpid (child, NULL, 0), ==, child);
  last = read_acknowledged (pipe_ends[0], G_MAXUINT, last);
  close (pipe_ends[0]);
  return last;
}

/* F-01 */
static void
test_at_random (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotRecord) first = pivot_test_record (1, "0");
  const guint n_kills = pivot_test_effort (N_KILLS);
  guint       last = 0;

  g_assert_true (pivot_store_save (room->store, first, NULL));
  for (guint i = 0; i < n_kills; i++)
    {
      guint acknowledged = let_write_and_kill (room, last);

      last = title_on_disk (room);
      g_assert_cmpuint (last, >=, acknowledged);
      g_assert_cmpuint (last, <=, acknowledged + 1);
    }
  g_test_message ("%u saves", last);
  g_assert_cmpuint (last, >, n_kills / 2);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_data_func ("/save-kills/each-call-of-a-new-story", GUINT_TO_POINTER (PIVOT_TEST_PLOT_NEW), test_each_call);
  g_test_add_data_func ("/save-kills/each-call-of-a-known-story", GUINT_TO_POINTER (PIVOT_TEST_PLOT_KNOWN), test_each_call);
  g_test_add_data_func ("/save-kills/each-call-after-an-outside-change", GUINT_TO_POINTER (PIVOT_TEST_PLOT_OUTSIDE), test_each_call);
  g_test_add_data_func ("/save-kills/each-call-of-an-emptied-story", GUINT_TO_POINTER (PIVOT_TEST_PLOT_EMPTIED), test_each_call);
  g_test_add_func ("/save-kills/at-random", test_at_random);
  return g_test_run ();
}
