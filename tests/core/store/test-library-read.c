/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-library.h"

#include "pivot-test-files.h"
#include "pivot-test-library.h"

typedef struct
{
  PivotTestLibrary *room;
  PivotLibrary     *library;
  guint             n_outside;
  guint             n_vanished;
} Desk;

static void
vanished_cb (PivotLibrary *library,
             guint         number,
             Desk         *desk)
{
  desk->n_vanished += number;
}

static void
write_title (Desk       *desk,
             guint       number,
             const char *title)
{
  g_autofree char *id = pivot_test_id (number);
  g_autofree char *text = g_strdup_printf ("{\"title\":\"%s\"}", title);

  pivot_test_library_write (desk->room, id, text);
}

static PivotStory *
find (Desk *desk,
      guint number)
{
  g_autofree char *id = pivot_test_id (number);

  return pivot_library_find (desk->library, id);
}

/* A loaded library of so many stories. */
static Desk *
desk_new (guint n_stories)
{
  Desk *self = g_new0 (Desk, 1);

  self->room = pivot_test_library_new ();
  self->library = pivot_library_new (self->room->store);
  for (guint i = 1; i <= n_stories; i++)
    write_title (self, i, "Before");
  g_signal_connect_swapped (self->library, "outside", G_CALLBACK (pivot_test_count), &self->n_outside);
  g_signal_connect (self->library, "vanished", G_CALLBACK (vanished_cb), self);
  g_assert_true (pivot_library_load (self->library, NULL));
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (self->library)), ==, n_stories);
  return self;
}

static void
desk_free (Desk *self)
{
  g_assert_finalize_object (self->library);
  pivot_test_library_free (self->room);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static void
refresh (Desk *desk)
{
  g_autoptr (GError) error = NULL;

  g_assert_true (pivot_library_refresh (desk->library, &error));
  g_assert_no_error (error);
}

static void
set_title (PivotStory *story,
           const char *title)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  g_autoptr (PivotDraft) draft = pivot_draft_with_fact (pivot_story_get_draft (story), PIVOT_FACT_TITLE, title);

  pivot_story_edit (story, draft, &step);
}

static void
remove_story (Desk *desk,
              guint number)
{
  g_autofree char *id = pivot_test_id (number);
  g_autofree char *folder = pivot_test_library_folder (desk->room, id);

  pivot_test_remove (folder);
}

/* F-15 */
static void
test_clean (void)
{
  g_autoptr (Desk) desk = desk_new (1);
  PivotStory *story = find (desk, 1);
  PivotEdit   edit = { 0 };

  write_title (desk, 1, "After");
  refresh (desk);
  g_assert_true (find (desk, 1) == story);
  g_assert_cmpstr (pivot_story_get_title (story), ==, "After");
  g_assert_true (pivot_story_undo (story, &edit));
  g_assert_cmpstr (pivot_story_get_title (story), ==, "Before");
  g_assert_cmpuint (desk->n_outside, ==, 0);
}

/* F-16 */
static void
test_dirty (void)
{
  g_autoptr (Desk) desk = desk_new (1);
  PivotStory *story = find (desk, 1);
  g_autoptr (PivotRecord) record = NULL;

  set_title (story, "Ours");
  write_title (desk, 1, "Theirs");
  refresh (desk);
  refresh (desk);
  g_assert_cmpstr (pivot_story_get_title (story), ==, "Ours");
  g_assert_cmpuint (desk->n_outside, ==, 1);
  record = pivot_story_snapshot (story);
  g_assert_true (pivot_store_save (desk->room->store, record, NULL));
  g_assert_cmpuint (desk->n_outside, ==, 2);
  g_assert_true (pivot_test_library_keeps (desk->room, record->id, "Ours"));
  g_assert_true (pivot_test_library_keeps (desk->room, record->id, "Theirs"));
  refresh (desk);
  g_assert_cmpuint (desk->n_outside, ==, 2);
}

/* F-17 */
static void
test_touched (void)
{
  g_autoptr (Desk) desk = desk_new (1);
  PivotStory *story = find (desk, 1);
  guint       n_drafts = 0;
  guint       n_changes = 0;

  pivot_test_count_notify (G_OBJECT (story), "draft", &n_drafts);
  g_signal_connect_swapped (desk->library, "items-changed", G_CALLBACK (pivot_test_count), &n_changes);
  write_title (desk, 1, "Before");
  refresh (desk);
  refresh (desk);
  g_assert_cmpuint (n_drafts + n_changes, ==, 0);
  g_assert_false (pivot_story_can_undo (story));
}

/* F-17 */
static void
test_own_saves (void)
{
  g_autoptr (Desk) desk = desk_new (1);
  PivotStory *story = find (desk, 1);
  guint       n_drafts = 0;

  for (guint i = 0; i < 20; i++)
    {
      g_autofree char *title = g_strdup_printf ("Draft %u", i);
      g_autoptr (PivotRecord) record = NULL;

      set_title (story, title);
      record = pivot_story_snapshot (story);
      g_assert_true (pivot_store_save (desk->room->store, record, NULL));
      pivot_test_count_notify (G_OBJECT (story), "draft", &n_drafts);
      refresh (desk);
      g_assert_cmpuint (n_drafts, ==, 0);
      g_signal_handlers_disconnect_by_data (story, &n_drafts);
    }
}

static void
test_arrived (void)
{
  g_autoptr (Desk) desk = desk_new (1);

  write_title (desk, 2, "New here");
  refresh (desk);
  refresh (desk);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (desk->library)), ==, 2);
  g_assert_cmpstr (pivot_story_get_title (find (desk, 2)), ==, "New here");
}

/* F-19 */
static void
test_vanished (void)
{
  g_autoptr (Desk) desk = desk_new (5);

  remove_story (desk, 1);
  refresh (desk);
  g_assert_null (find (desk, 1));
  g_assert_cmpuint (desk->n_vanished, ==, 0);
  for (guint i = 2; i <= 4; i++)
    remove_story (desk, i);
  refresh (desk);
  g_assert_cmpuint (desk->n_vanished, ==, 3);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (desk->library)), ==, 1);
}

static void
test_vanished_dirty (void)
{
  g_autoptr (Desk) desk = desk_new (1);
  PivotStory *story = find (desk, 1);

  set_title (story, "Ours");
  remove_story (desk, 1);
  refresh (desk);
  g_assert_true (find (desk, 1) == story);
  g_assert_cmpstr (pivot_story_get_title (story), ==, "Ours");
}

/* F-19: The folder is there, and nothing is in it. */
static void
test_emptied_folder (void)
{
  g_autoptr (Desk) desk = desk_new (1);
  g_autofree char *id = pivot_test_id (1);
  g_autofree char *folder = pivot_test_library_folder (desk->room, id);
  g_autofree char *path = g_build_filename (folder, "story.json", NULL);

  g_assert_cmpint (g_unlink (path), ==, 0);
  refresh (desk);
  g_assert_null (find (desk, 1));
}

static void
test_new_is_not_vanished (void)
{
  g_autoptr (Desk) desk = desk_new (0);
  g_autoptr (PivotDraft) draft = pivot_test_draft ();
  PivotStory *story = pivot_library_create (desk->library, draft);

  refresh (desk);
  g_assert_true (pivot_library_find (desk->library, pivot_story_get_id (story)) == story);
}

/* F-12 */
static void
test_library_gone (void)
{
  g_autoptr (Desk) desk = desk_new (2);
  g_autoptr (GError) error = NULL;

  pivot_test_remove (desk->room->path);
  g_assert_false (pivot_library_refresh (desk->library, &error));
  g_assert_error (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_LIBRARY_GONE);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (desk->library)), ==, 2);
}

static void
test_damage_and_repair (void)
{
  g_autoptr (Desk) desk = desk_new (1);
  g_autofree char *id = pivot_test_id (1);
  guint            n_changes = 0;

  g_signal_connect_swapped (desk->library, "items-changed", G_CALLBACK (pivot_test_count), &n_changes);
  pivot_test_library_write (desk->room, id, "{\"title\":\"Half");
  refresh (desk);
  g_assert_true (pivot_story_is_damaged (find (desk, 1)));
  refresh (desk);
  g_assert_cmpuint (n_changes, ==, 1);
  pivot_test_library_write (desk->room, id, "{\"format\":2,\"title\":\"Newer\"}");
  refresh (desk);
  g_assert_false (pivot_story_is_damaged (find (desk, 1)));
  g_assert_false (pivot_story_is_editable (find (desk, 1)));
  write_title (desk, 1, "Repaired");
  refresh (desk);
  g_assert_true (pivot_story_is_editable (find (desk, 1)));
  g_assert_cmpstr (pivot_story_get_title (find (desk, 1)), ==, "Repaired");
  g_assert_cmpuint (n_changes, ==, 3);
}

/* F-18 */
static void
test_conflict_copy_is_announced (void)
{
  g_autoptr (Desk) desk = desk_new (1);
  g_autofree char *id = pivot_test_id (1);
  g_autofree char *folder = pivot_test_library_folder (desk->room, id);

  pivot_test_write (folder, "story (conflicted copy).json", "{\"title\":\"There\"}", -1);
  g_assert_true (pivot_library_load_untouched (desk->library, NULL, NULL));
  g_assert_cmpuint (desk->n_outside, ==, 0);
  g_assert_true (pivot_library_load (desk->library, NULL));
  g_assert_cmpuint (desk->n_outside, ==, 1);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (desk->library)), ==, 1);
  g_assert_true (pivot_test_library_keeps (desk->room, id, "There"));
}

static void
test_odd_name (void)
{
  g_autoptr (Desk) desk = desk_new (0);

  pivot_test_library_write (desk->room, "caf\xE9", "{}");
  refresh (desk);
  refresh (desk);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (desk->library)), ==, 1);
}

/* Of many stories only those are read that are asked for. */
static void
test_prefix (void)
{
  g_autoptr (Desk) desk = desk_new (3);
  g_autofree char *id = pivot_test_id (2);
  const struct
  {
    const char *prefix;
    guint       n_stories;
  } cases[] = { { NULL, 3 }, { "", 3 }, { id, 1 }, { "x", 0 } };

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_assert_true (pivot_library_load_untouched (desk->library, cases[i].prefix, NULL));
      g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (desk->library)), ==, cases[i].n_stories);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/library-read/clean", test_clean);
  g_test_add_func ("/library-read/dirty", test_dirty);
  g_test_add_func ("/library-read/touched", test_touched);
  g_test_add_func ("/library-read/own-saves", test_own_saves);
  g_test_add_func ("/library-read/arrived", test_arrived);
  g_test_add_func ("/library-read/vanished", test_vanished);
  g_test_add_func ("/library-read/vanished-dirty", test_vanished_dirty);
  g_test_add_func ("/library-read/emptied-folder", test_emptied_folder);
  g_test_add_func ("/library-read/new-is-not-vanished", test_new_is_not_vanished);
  g_test_add_func ("/library-read/library-gone", test_library_gone);
  g_test_add_func ("/library-read/damage-and-repair", test_damage_and_repair);
  g_test_add_func ("/library-read/conflict-copy-is-announced", test_conflict_copy_is_announced);
  g_test_add_func ("/library-read/odd-name", test_odd_name);
  g_test_add_func ("/library-read/prefix", test_prefix);
  return g_test_run ();
}
