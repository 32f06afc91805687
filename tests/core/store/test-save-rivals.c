/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-save.h"

#include "core/store/pivot-codec.h"
#include "pivot-test-scene.h"

#define N_ROUNDS 60

typedef struct
{
  PivotTestScene *scene;
  PivotTestCall   call; /* before which the other program writes */
  const char     *text;
  gboolean        in_place;
  gboolean        done;
} Rival;

static void
write_hook (PivotTestCall call,
            const char   *name,
            gpointer      data)
{
  Rival           *self = data;
  g_autofree char *folder = pivot_test_library_folder (self->scene->room, self->scene->id);
  g_autofree char *path = g_build_filename (folder, "story.json", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFileIOStream) stream = NULL;

  if (self->done || call != self->call || g_strcmp0 (name, "story.json") != 0)
    return;
  self->done = TRUE;
  if (!self->in_place)
    {
      pivot_test_write (folder, "story.json", self->text, -1);
      return;
    }
  stream = g_file_open_readwrite (file, NULL, NULL);
  g_assert_true (g_seekable_truncate (G_SEEKABLE (stream), 0, NULL, NULL));
  g_assert_true (g_output_stream_write_all (g_io_stream_get_output_stream (G_IO_STREAM (stream)), self->text, strlen (self->text), NULL, NULL, NULL));
}

static char *
story_text (const char *title)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, title);

  return pivot_codec_write_record (record, NULL);
}

static const struct
{
  const char   *name;
  PivotTestPlot plot;
  PivotTestCall call;
  gboolean      in_place;
  gboolean      no_exchange;
} moments[] = {
  { "a new story, before it gets its name", PIVOT_TEST_PLOT_NEW, PIVOT_TEST_LINK, FALSE, FALSE },
  { "a known story, before it is read", PIVOT_TEST_PLOT_KNOWN, PIVOT_TEST_OPEN, FALSE, FALSE },
  { "a known story, before the exchange", PIVOT_TEST_PLOT_KNOWN, PIVOT_TEST_RENAME, FALSE, FALSE },
  { "the same, into the same file", PIVOT_TEST_PLOT_KNOWN, PIVOT_TEST_RENAME, TRUE, FALSE },
  { "after another outside change", PIVOT_TEST_PLOT_OUTSIDE, PIVOT_TEST_RENAME, FALSE, FALSE },
  { "without exchange, before the first look", PIVOT_TEST_PLOT_KNOWN, PIVOT_TEST_OPEN, FALSE, TRUE },
};

/* F-16 */
static void
test_between (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (moments); i++)
    {
      g_autoptr (PivotTestScene) scene = pivot_test_scene_new (moments[i].plot);
      g_autofree char *text = story_text ("Rival");
      g_autoptr (GError) error = NULL;
      Rival rival = { scene, moments[i].call, text, moments[i].in_place };
      guint n_outside = 0;

      g_test_message ("%s", moments[i].name);
      g_signal_connect_swapped (scene->store, "outside", G_CALLBACK (pivot_test_count), &n_outside);
      scene->files.lacking[PIVOT_TEST_RENAME] = moments[i].no_exchange;
      scene->files.hook = write_hook;
      scene->files.hook_data = &rival;
      g_assert_true (pivot_test_scene_save (scene, &error));
      g_assert_no_error (error);
      g_assert_true (rival.done);
      g_assert_cmpuint (n_outside, ==, 1);
      pivot_test_scene_assert_new (scene);
      pivot_test_scene_assert_nothing_lost (scene);
      g_assert_true (pivot_test_library_keeps (scene->room, scene->id, "Rival"));
      g_assert_cmpuint (pivot_test_library_count_temps (scene->room, scene->id), ==, 0);
    }
}

/* In the worst moment, and then any call fails: FALSE once none is hit. */
static gboolean
try_fault_after_rival (guint    fault_at,
                       gboolean lasting)
{
  g_autoptr (PivotTestScene) scene = pivot_test_scene_new (PIVOT_TEST_PLOT_KNOWN);
  g_autofree char *text = story_text ("Rival");
  Rival            rival = { scene, PIVOT_TEST_RENAME, text, FALSE };
  gboolean         hit = FALSE;

  scene->files.hook = write_hook;
  scene->files.hook_data = &rival;
  scene->files.fault_at = fault_at;
  scene->files.lasting = lasting;
  pivot_test_scene_save (scene, NULL);
  hit = scene->files.n_calls >= fault_at;
  pivot_test_files_reset (&scene->files);
  pivot_store_tidy (scene->store, scene->id);
  g_assert_true (pivot_test_scene_save (scene, NULL));
  pivot_store_tidy (scene->store, scene->id);
  pivot_test_scene_assert_new (scene);
  g_assert_cmpuint (pivot_test_library_count_temps (scene->room, scene->id), ==, 0);
  if (rival.done)
    g_assert_true (pivot_test_library_keeps (scene->room, scene->id, "Rival"));
  return hit;
}

static void
test_between_with_faults (void)
{
  for (guint lasting = 0; lasting < 2; lasting++)
    {
      guint fault_at = 1;

      while (try_fault_after_rival (fault_at, lasting == 1))
        fault_at++;
      g_assert_cmpuint (fault_at, >, 20);
    }
}

typedef struct
{
  PivotTestScene *scene;
  guint           n_opens; /* of the story's file until the rival writes */
  const char     *text;
} LateRival;

static void
write_late_hook (PivotTestCall call,
                 const char   *name,
                 gpointer      data)
{
  LateRival       *self = data;
  g_autofree char *folder = pivot_test_library_folder (self->scene->room, self->scene->id);

  if (call == PIVOT_TEST_OPEN && g_strcmp0 (name, "story.json") == 0 && self->n_opens-- == 0)
    pivot_test_write (folder, "story.json", self->text, -1);
}

/* Without an exchange there is a second look, right before the rename. */
static void
test_second_look (void)
{
  g_autoptr (PivotTestScene) scene = pivot_test_scene_new (PIVOT_TEST_PLOT_KNOWN);
  g_autofree char *text = story_text ("Rival");
  LateRival        rival = { scene, 1, text };

  scene->files.lacking[PIVOT_TEST_RENAME] = TRUE;
  scene->files.hook = write_late_hook;
  scene->files.hook_data = &rival;
  g_assert_true (pivot_test_scene_save (scene, NULL));
  pivot_test_scene_assert_new (scene);
  g_assert_true (pivot_test_library_keeps (scene->room, scene->id, "Rival"));
}

/* What cannot be read gets its place back, even when it came in the last moment. */
static void
test_damage_in_between (void)
{
  static const char *const texts[] = { "", "{\"title\":\"Half", "{\"format\":2}" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (PivotTestScene) scene = pivot_test_scene_new (PIVOT_TEST_PLOT_KNOWN);
      g_autoptr (GError) error = NULL;
      g_autofree char *after = NULL;
      Rival            rival = { scene, PIVOT_TEST_RENAME, texts[i], FALSE };

      scene->files.hook = write_hook;
      scene->files.hook_data = &rival;
      g_assert_false (pivot_test_scene_save (scene, &error));
      g_assert_true (error->domain == PIVOT_STORE_ERROR);
      after = pivot_test_library_read (scene->room, scene->id);
      g_assert_cmpstr (after, ==, texts[i]);
      g_assert_cmpuint (pivot_test_library_count_temps (scene->room, scene->id), ==, 0);
    }
}

static void
rewrite_always_hook (PivotTestCall call,
                     const char   *name,
                     gpointer      data)
{
  PivotTestScene  *scene = data;
  g_autofree char *folder = pivot_test_library_folder (scene->room, scene->id);
  g_autofree char *title = g_strdup_printf ("Rival %u", scene->files.n_calls);
  g_autofree char *text = story_text (title);

  if (call == PIVOT_TEST_OPEN && g_strcmp0 (name, "story.json") == 0)
    pivot_test_write (folder, "story.json", text, -1);
}

static void
test_no_end (void)
{
  g_autoptr (PivotTestScene) scene = pivot_test_scene_new (PIVOT_TEST_PLOT_KNOWN);
  g_autoptr (GError) error = NULL;

  scene->files.lacking[PIVOT_TEST_RENAME] = TRUE;
  scene->files.hook = rewrite_always_hook;
  scene->files.hook_data = scene;
  g_assert_false (pivot_test_scene_save (scene, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BUSY);
  g_assert_cmpuint (pivot_test_library_count_temps (scene->room, scene->id), ==, 0);
}

typedef struct
{
  PivotStore *store;
  const char *name;
  char       *last; /* the last title that was saved */
} Writer;

static gpointer
write_in_thread (gpointer data)
{
  Writer     *self = data;
  const guint n_rounds = pivot_test_effort (N_ROUNDS);

  for (guint i = 0; i < n_rounds; i++)
    {
      g_autofree char *title = g_strdup_printf ("%s %u", self->name, i);
      g_autoptr (PivotRecord) record = pivot_test_record (1, title);
      g_autoptr (GError) error = NULL;

      if (pivot_store_save (self->store, record, &error))
        g_set_str (&self->last, title);
      else
        g_assert_error (error, G_IO_ERROR, G_IO_ERROR_BUSY);
      g_usleep (500);
    }
  return NULL;
}

/* F-20: Two programs write one story: the last that each has saved is there, as the draft or as a revision. */
static void
test_two_writers (gconstpointer data)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autofree char *id = pivot_test_id (1);
  PivotTestFiles   files[2];
  Writer           writers[2] = { { NULL, "Here" }, { NULL, "There" } };
  GThread         *threads[2] = { NULL };

  for (guint i = 0; i < 2; i++)
    {
      pivot_test_files_init (&files[i]);
      files[i].lacking[PIVOT_TEST_FLOCK] = GPOINTER_TO_INT (data);
      writers[i].store = pivot_test_library_open (room, &files[i].files);
      threads[i] = g_thread_new (writers[i].name, write_in_thread, &writers[i]);
    }
  for (guint i = 0; i < 2; i++)
    g_thread_join (threads[i]);
  for (guint i = 0; i < 2; i++)
    {
      g_assert_true (pivot_test_library_keeps (room, id, writers[i].last));
      g_free (writers[i].last);
      pivot_test_assert_dies (writers[i].store);
    }
  g_assert_cmpuint (pivot_test_library_count_temps (room, id), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/save-rivals/between", test_between);
  g_test_add_func ("/save-rivals/between-with-faults", test_between_with_faults);
  g_test_add_func ("/save-rivals/second-look", test_second_look);
  g_test_add_func ("/save-rivals/damage-in-between", test_damage_in_between);
  g_test_add_func ("/save-rivals/no-end", test_no_end);
  g_test_add_data_func ("/save-rivals/two-writers", GINT_TO_POINTER (FALSE), test_two_writers);
  g_test_add_data_func ("/save-rivals/two-writers-without-locks", GINT_TO_POINTER (TRUE), test_two_writers);
  return g_test_run ();
}
