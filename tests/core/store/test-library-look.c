/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-library.h"

#include "pivot-test-library.h"

/* More than are read between two frames. */
#define MANY 40

typedef struct
{
  PivotTestLibrary *room;
  PivotLibrary     *library;
  GAsyncResult     *result;
} Look;

static void
look_init (Look *self)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "As it was");

  self->room = pivot_test_library_new ();
  g_assert_true (pivot_store_save (self->room->store, record, NULL));
  self->library = pivot_library_new (self->room->store);
  g_assert_true (pivot_library_load (self->library, NULL));
}

static void
look_clear (Look *self)
{
  g_clear_object (&self->result);
  pivot_test_assert_dies (g_steal_pointer (&self->library));
  pivot_test_library_free (self->room);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Look, look_clear)

static void
seen_cb (GObject      *object,
         GAsyncResult *result,
         gpointer      data)
{
  g_set_object (&((Look *) data)->result, result);
}

static gboolean
is_seen (gpointer data)
{
  return ((Look *) data)->result != NULL;
}

static gboolean
look (Look    *self,
      GError **error)
{
  g_clear_object (&self->result);
  pivot_library_look_async (self->library, seen_cb, self);
  g_assert_true (pivot_test_wait (is_seen, self));
  return pivot_library_look_finish (self->library, self->result, error);
}

/* As another program would: through a store of its own. */
static void
write_outside (Look       *self,
               guint       number,
               const char *title)
{
  g_autoptr (PivotStore) store = pivot_test_library_open (self->room, pivot_files_get_real ());
  g_autoptr (PivotRecord) record = pivot_test_record (number, title);
  g_autoptr (PivotStory) loaded = pivot_store_load (store, record->id);

  g_assert_true (pivot_store_save (store, record, NULL));
}

static gboolean
has_all (gpointer data)
{
  return g_list_model_get_n_items (G_LIST_MODEL (((Look *) data)->library)) == MANY;
}

static void
test_changed (void)
{
  g_auto (Look) self = { 0 };
  g_autofree char *id = pivot_test_id (1);

  look_init (&self);
  write_outside (&self, 1, "As it is now");
  g_assert_true (look (&self, NULL));
  g_assert_cmpstr (pivot_story_get_title (pivot_library_find (self.library, id)), ==, "As it is now");
}

static void
test_many_new (void)
{
  g_auto (Look) self = { 0 };

  look_init (&self);
  for (guint i = 2; i <= MANY; i++)
    write_outside (&self, i, "New");
  g_assert_true (look (&self, NULL));
  g_assert_true (pivot_test_wait (has_all, &self));
}

static void
test_vanished (void)
{
  g_auto (Look) self = { 0 };
  g_autofree char *id = pivot_test_id (1);
  g_autofree char *folder = NULL;

  look_init (&self);
  folder = pivot_test_library_folder (self.room, id);
  pivot_test_remove (folder);
  g_assert_true (look (&self, NULL));
  g_assert_null (pivot_library_find (self.library, id));
}

/* It was not there yet when the names were read, or it was: either way it is there. */
static void
test_saved_meanwhile (void)
{
  g_auto (Look) self = { 0 };
  g_autoptr (PivotDraft) draft = pivot_draft_new ();
  g_autoptr (PivotRecord) record = NULL;
  PivotStory *story = NULL;

  look_init (&self);
  story = pivot_library_create (self.library, draft);
  record = pivot_story_snapshot (story);
  pivot_library_look_async (self.library, seen_cb, &self);
  /* As long as the names are read. */
  g_usleep (20000);
  g_assert_true (pivot_store_save (self.room->store, record, NULL));
  g_assert_true (pivot_test_wait (is_seen, &self));
  g_assert_true (pivot_library_look_finish (self.library, self.result, NULL));
  g_assert_true (pivot_library_find (self.library, record->id) == story);
}

static void
test_gone (void)
{
  g_auto (Look) self = { 0 };
  g_autoptr (GError) error = NULL;
  g_autofree char *id = pivot_test_id (1);

  look_init (&self);
  pivot_test_remove (self.room->path);
  g_assert_false (look (&self, &error));
  g_assert_error (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_LIBRARY_GONE);
  g_assert_nonnull (pivot_library_find (self.library, id));
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  g_test_add_func ("/library-look/changed", test_changed);
  g_test_add_func ("/library-look/many-new", test_many_new);
  g_test_add_func ("/library-look/vanished", test_vanished);
  g_test_add_func ("/library-look/saved-meanwhile", test_saved_meanwhile);
  g_test_add_func ("/library-look/gone", test_gone);
  return g_test_run ();
}
