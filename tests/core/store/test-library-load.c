/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-library.h"

#include "pivot-test-library.h"

/* More than come in one portion. */
#define MANY 600

typedef struct
{
  PivotTestLibrary *room;
  PivotLibrary     *library;
  GAsyncResult     *result;
} Reading;

static void
reading_init (Reading *self,
              guint    n_stories)
{
  self->room = pivot_test_library_new ();
  self->library = pivot_library_new (self->room->store);
  for (guint i = 1; i <= n_stories; i++)
    {
      g_autofree char *id = pivot_test_id (i);
      g_autofree char *folder = pivot_test_library_folder (self->room, id);
      g_autofree char *text = g_strdup_printf ("{\"format\": 1, \"id\": \"%s\", \"title\": \"Story %u\"}", id, i);

      pivot_test_write (folder, "story.json", text, -1);
    }
}

static void
reading_clear (Reading *self)
{
  g_clear_object (&self->result);
  pivot_test_assert_dies (g_steal_pointer (&self->library));
  pivot_test_library_free (self->room);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Reading, reading_clear)

static void
done_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_set_object (&((Reading *) data)->result, result);
}

static gboolean
is_done (gpointer data)
{
  return ((Reading *) data)->result != NULL;
}

static void
count_cb (guint *count)
{
  (*count)++;
}

static void
test_all (void)
{
  g_auto (Reading) reading = { 0 };
  g_autofree char *id = pivot_test_id (MANY);
  PivotStory      *first = NULL;
  guint            n_told = 0;

  reading_init (&reading, MANY);
  first = pivot_library_load_story (reading.library, id);
  g_assert_cmpstr (pivot_story_get_title (first), ==, "Story 600");
  g_assert_true (pivot_library_load_story (reading.library, id) == first);
  g_signal_connect_swapped (reading.library, "notify::progress", G_CALLBACK (count_cb), &n_told);
  g_assert_false (pivot_library_is_loading (reading.library));
  pivot_library_load_async (reading.library, NULL, done_cb, &reading);
  g_assert_true (pivot_library_is_loading (reading.library));
  g_assert_true (pivot_test_wait (is_done, &reading));
  g_assert_true (pivot_library_load_finish (reading.library, reading.result, NULL));
  g_assert_false (pivot_library_is_loading (reading.library));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (reading.library)), ==, MANY);
  g_assert_true (pivot_library_find (reading.library, id) == first);
  /* At its begin, with each portion, and at its end. */
  g_assert_cmpuint (n_told, ==, 5);
}

/* What is made meanwhile stays, and is there once. */
static void
test_begun_meanwhile (void)
{
  g_auto (Reading) reading = { 0 };
  g_autoptr (PivotDraft) draft = pivot_draft_new ();

  reading_init (&reading, 3);
  pivot_library_load_async (reading.library, NULL, done_cb, &reading);
  pivot_library_create (reading.library, draft);
  g_assert_true (pivot_test_wait (is_done, &reading));
  g_assert_true (pivot_library_load_finish (reading.library, reading.result, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (reading.library)), ==, 4);
}

static void
test_cancelled (void)
{
  g_auto (Reading) reading = { 0 };
  g_autoptr (GCancellable) cancellable = g_cancellable_new ();
  g_autoptr (GError) error = NULL;

  reading_init (&reading, 3);
  g_cancellable_cancel (cancellable);
  pivot_library_load_async (reading.library, cancellable, done_cb, &reading);
  g_assert_true (pivot_test_wait (is_done, &reading));
  g_assert_false (pivot_library_load_finish (reading.library, reading.result, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_CANCELLED);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (reading.library)), ==, 0);
}

static void
test_gone (void)
{
  g_auto (Reading) reading = { 0 };
  g_autoptr (GError) error = NULL;

  reading_init (&reading, 0);
  pivot_test_remove (reading.room->path);
  pivot_library_load_async (reading.library, NULL, done_cb, &reading);
  g_assert_true (pivot_test_wait (is_done, &reading));
  g_assert_false (pivot_library_load_finish (reading.library, reading.result, &error));
  g_assert_error (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_LIBRARY_GONE);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  g_test_add_func ("/library-load/all", test_all);
  g_test_add_func ("/library-load/begun-meanwhile", test_begun_meanwhile);
  g_test_add_func ("/library-load/cancelled", test_cancelled);
  g_test_add_func ("/library-load/gone", test_gone);
  return g_test_run ();
}
