/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-homecoming.h"

#include "pivot-test-library.h"

/* A run of the program whose library went away while it was written in. */
static void
fail_to_save (PivotTestLibrary *room,
              PivotRecord      *record)
{
  g_autoptr (PivotStore) store = pivot_test_library_open (room, pivot_files_get_real ());
  g_autofree char *away = g_strconcat (room->path, "-away", NULL);

  g_assert_cmpint (g_rename (room->path, away), ==, 0);
  g_assert_false (pivot_store_save (store, record, NULL));
  g_assert_cmpint (g_rename (away, room->path), ==, 0);
}

typedef struct
{
  PivotLibrary  *library;
  PivotAutosave *autosave;
  guint          n_back;
} Start;

static void
start (Start            *self,
       PivotTestLibrary *room)
{
  g_autoptr (GError) error = NULL;

  self->library = pivot_library_new (room->store);
  self->autosave = pivot_autosave_new (room->store);
  pivot_library_load (self->library, &error);
  g_assert_no_error (error);
  self->n_back = pivot_homecoming (self->library, self->autosave);
}

static void
start_clear (Start *self)
{
  g_clear_object (&self->autosave);
  g_clear_object (&self->library);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Start, start_clear)

static guint
count_rescued (PivotTestLibrary *room)
{
  g_autoptr (GPtrArray) rescued = pivot_store_list_rescued (room->store);

  return rescued->len;
}

static void
test_nothing (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_auto (Start) self = { 0 };

  start (&self, room);
  g_assert_cmpuint (self.n_back, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self.library)), ==, 0);
}

static void
test_comes_back_once (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotRecord) record = pivot_test_record (1, "The Key Nobody Turned");

  fail_to_save (room, record);
  g_assert_cmpuint (count_rescued (room), ==, 1);
  {
    g_auto (Start) first = { 0 };
    g_autoptr (PivotStory) story = NULL;

    start (&first, room);
    g_assert_cmpuint (first.n_back, ==, 1);
    story = g_list_model_get_item (G_LIST_MODEL (first.library), 0);
    g_assert_cmpstr (pivot_story_get_title (story), ==, "The Key Nobody Turned (rescued)");
    g_assert_true (pivot_test_library_has_title (room, pivot_story_get_id (story), "The Key Nobody Turned (rescued)"));
  }
  g_assert_cmpuint (count_rescued (room), ==, 0);
  {
    g_auto (Start) second = { 0 };

    start (&second, room);
    g_assert_cmpuint (second.n_back, ==, 0);
    g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (second.library)), ==, 1);
  }
}

/* What is in the library after all needs no second story. */
static void
test_already_home (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotRecord) record = pivot_test_record (1, "The Key Nobody Turned");
  g_auto (Start) self = { 0 };

  fail_to_save (room, record);
  g_assert_true (pivot_store_save (room->store, record, NULL));
  start (&self, room);
  g_assert_cmpuint (self.n_back, ==, 0);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self.library)), ==, 1);
  g_assert_cmpuint (count_rescued (room), ==, 0);
}

/* The story that is there stays what it is. */
static void
test_never_replaces (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotRecord) there = pivot_test_record (1, "What is there");
  g_autoptr (PivotRecord) rescued = pivot_test_record (1, "What could not be saved");
  g_auto (Start) self = { 0 };

  g_assert_true (pivot_store_save (room->store, there, NULL));
  fail_to_save (room, rescued);
  start (&self, room);
  g_assert_cmpuint (self.n_back, ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self.library)), ==, 2);
  g_assert_cmpstr (pivot_story_get_title (pivot_library_find (self.library, there->id)), ==, "What is there");
  g_assert_true (pivot_test_library_has_title (room, there->id, "What is there"));
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  g_test_add_func ("/homecoming/nothing", test_nothing);
  g_test_add_func ("/homecoming/comes-back-once", test_comes_back_once);
  g_test_add_func ("/homecoming/already-home", test_already_home);
  g_test_add_func ("/homecoming/never-replaces", test_never_replaces);
  return g_test_run ();
}
