/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-lookout.h"

#include "core/store/pivot-codec.h"
#include "pivot-test-library.h"

typedef struct
{
  PivotTestLibrary *room;
  PivotLibrary     *library;
  PivotLookout     *lookout;
  char             *title; /* what is waited for */
} Desk;

static Desk *
desk_new (void)
{
  Desk *self = g_new0 (Desk, 1);
  g_autoptr (PivotRecord) record = pivot_test_record (1, "As it was");

  self->room = pivot_test_library_new ();
  g_assert_true (pivot_store_save (self->room->store, record, NULL));
  self->library = pivot_library_new (self->room->store);
  g_assert_true (pivot_library_load (self->library, NULL));
  self->lookout = pivot_lookout_new (self->library);
  return self;
}

static void
desk_free (Desk *self)
{
  g_clear_pointer (&self->lookout, pivot_lookout_free);
  pivot_test_assert_dies (g_steal_pointer (&self->library));
  pivot_test_library_free (self->room);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

/* As another program would: through a store of its own. */
static void
change_outside (Desk       *desk,
                guint       number,
                const char *title)
{
  g_autoptr (PivotStore) store = pivot_test_library_open (desk->room, pivot_files_get_real ());
  g_autoptr (PivotRecord) record = pivot_test_record (number, title);
  g_autoptr (PivotStory) loaded = pivot_store_load (store, record->id);

  g_assert_true (pivot_store_save (store, record, NULL));
}

static PivotStory *
find (Desk *desk,
      guint number)
{
  g_autofree char *id = pivot_test_id (number);

  return pivot_library_find (desk->library, id);
}

static gboolean
is_changed (gpointer data)
{
  return g_str_equal (pivot_story_get_title (find (data, 1)), "As it is now");
}

static gboolean
is_new_there (gpointer data)
{
  return find (data, 2) != NULL;
}

static void
test_open_story (void)
{
  g_autoptr (Desk) desk = desk_new ();
  const gint64 start = g_get_monotonic_time ();

  pivot_lookout_set_story (desk->lookout, find (desk, 1));
  change_outside (desk, 1, "As it is now");
  g_assert_true (pivot_test_wait (is_changed, desk));
  g_assert_cmpint (g_get_monotonic_time () - start, <, 3 * G_USEC_PER_SEC);
}

static void
test_whole_library (void)
{
  g_autoptr (Desk) desk = desk_new ();

  change_outside (desk, 2, "Another one");
  g_assert_null (find (desk, 2));
  g_assert_true (pivot_test_wait (is_new_there, desk));
}

static void
test_at_once (void)
{
  g_autoptr (Desk) desk = desk_new ();

  change_outside (desk, 2, "Another one");
  pivot_lookout_look (desk->lookout);
  pivot_lookout_look (desk->lookout);
  g_assert_true (pivot_test_wait (is_new_there, desk));
}

static void
test_folder_gone (void)
{
  g_autoptr (Desk) desk = desk_new ();

  pivot_test_remove (desk->room->path);
  pivot_lookout_look (desk->lookout);
  /* One look, and the next one's turn. */
  pivot_test_run (1500);
  g_assert_nonnull (find (desk, 1));
}

/* A look may still go on. */
static void
test_ends_meanwhile (void)
{
  g_autoptr (Desk) desk = desk_new ();

  pivot_lookout_look (desk->lookout);
  g_clear_pointer (&desk->lookout, pivot_lookout_free);
}

static gboolean
has_copy_kept (gpointer data)
{
  Desk            *desk = data;
  g_autofree char *id = pivot_test_id (1);

  return pivot_test_library_count_revisions (desk->room, id) > 0;
}

/* F-18: beside the open story, too. */
static void
test_copy (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *id = pivot_test_id (1);
  g_autofree char *folder = pivot_test_library_folder (desk->room, id);
  g_autoptr (PivotRecord) record = pivot_test_record (1, "Elsewhere");
  g_autofree char *text = pivot_codec_write_record (record, NULL);
  guint            n_outside = 0;

  pivot_lookout_set_story (desk->lookout, find (desk, 1));
  g_signal_connect_swapped (desk->library, "outside", G_CALLBACK (pivot_test_count), &n_outside);
  pivot_test_write (folder, "story.sync-conflict-20260302-091500-ABCDEFG.json", text, -1);
  g_assert_true (pivot_test_wait (has_copy_kept, desk));
  g_assert_cmpuint (n_outside, ==, 1);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  g_test_add_func ("/lookout/open-story", test_open_story);
  g_test_add_func ("/lookout/whole-library", test_whole_library);
  g_test_add_func ("/lookout/at-once", test_at_once);
  g_test_add_func ("/lookout/folder-gone", test_folder_gone);
  g_test_add_func ("/lookout/ends-meanwhile", test_ends_meanwhile);
  g_test_add_func ("/lookout/copy", test_copy);
  return g_test_run ();
}
