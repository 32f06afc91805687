/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-library.h"

#include "pivot-test-library.h"

static void
test_empty (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotLibrary) library = pivot_library_new (room->store);
  g_autoptr (GError) error = NULL;

  g_assert_true (pivot_library_load (library, &error));
  g_assert_no_error (error);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (library)), ==, 0);
  g_assert_true (g_list_model_get_item_type (G_LIST_MODEL (library)) == PIVOT_TYPE_STORY);
  g_assert_null (g_list_model_get_item (G_LIST_MODEL (library), 0));
}

static void
test_no_folder (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autofree char *path = g_build_filename (room->path, "nowhere", NULL);
  g_autoptr (PivotStore) store = pivot_store_new (path, pivot_files_get_real (), &room->clock->clock);
  g_autoptr (PivotLibrary) library = pivot_library_new (store);
  g_autoptr (GError) error = NULL;

  g_assert_false (pivot_library_load (library, &error));
  g_assert_error (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_LIBRARY_GONE);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_create (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotLibrary) library = pivot_library_new (room->store);
  g_autoptr (PivotDraft) draft = pivot_test_draft ();
  PivotStory *story = NULL;
  PivotStory *second = NULL;
  guint       n_changes = 0;

  g_signal_connect_swapped (library, "items-changed", G_CALLBACK (pivot_test_count), &n_changes);
  story = pivot_library_create (library, draft);
  second = pivot_library_create (library, draft);

  g_assert_cmpuint (n_changes, ==, 2);
  g_assert_cmpstr (pivot_story_get_title (story), ==, "The reminder nobody got");
  g_assert_true (g_date_time_equal (pivot_story_get_created (story), room->clock->now));
  g_assert_cmpstr (pivot_story_get_id (story), !=, pivot_story_get_id (second));
  g_assert_true (pivot_library_find (library, pivot_story_get_id (story)) == story);
  g_assert_null (pivot_library_find (library, "nobody"));
  g_assert_true (pivot_library_get_store (library) == room->store);
}

static void
test_find_after_an_edit (void)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotLibrary) library = pivot_library_new (room->store);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) draft = pivot_test_draft ();
  PivotStory      *story = pivot_library_create (library, empty);
  g_autofree char *id = g_strdup (pivot_story_get_id (story));

  pivot_story_edit (story, draft, &step);
  g_assert_true (pivot_library_find (library, id) == story);
}

static void
test_order (void)
{
  static const char *const written[] = { "2026-03-02T09:15:00Z", "2026-03-04T09:15:00Z", "2026-03-03T09:15:00Z" };
  static const char *const shown[] = { "2026-03-04T09:15:00Z", "2026-03-03T09:15:00Z", "2026-03-02T09:15:00Z" };
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotLibrary) library = pivot_library_new (room->store);
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (written); i++)
    {
      g_autofree char *id = pivot_test_id (i);
      g_autofree char *text = g_strdup_printf ("{\"modified\":\"%s\",\"title\":\"%s\"}", written[i], written[i]);

      pivot_test_library_write (room, id, text);
    }
  g_assert_true (pivot_library_load (library, &error));
  for (guint i = 0; i < G_N_ELEMENTS (shown); i++)
    {
      g_autoptr (PivotStory) story = g_list_model_get_item (G_LIST_MODEL (library), i);

      g_assert_cmpstr (pivot_story_get_title (story), ==, shown[i]);
    }
}

static const struct
{
  const char *prefix;
  int         code; /* of the error, or -1 */
  guint       story;
} prefixes[] = {
  { "00000000-0000-4000-8000-000000000001", -1, 1 },
  { "00000000-0000-4000-8000-000000000002", -1, 2 },
  { "00000000-0000-4000-8000-00000000000", PIVOT_STORE_ERROR_AMBIGUOUS, 0 },
  { "", PIVOT_STORE_ERROR_UNKNOWN, 0 },
  { "00000000-0000-4000-8000-000000000003", PIVOT_STORE_ERROR_UNKNOWN, 0 },
  { "00000000-0000-4000-8000-0000000000011", PIVOT_STORE_ERROR_UNKNOWN, 0 },
  { "*", PIVOT_STORE_ERROR_UNKNOWN, 0 },
};

static void
test_find_by_prefix (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotLibrary) library = pivot_library_new (room->store);

  for (guint i = 1; i <= 2; i++)
    {
      g_autofree char *id = pivot_test_id (i);

      pivot_test_library_write (room, id, "{}");
    }
  g_assert_true (pivot_library_load (library, NULL));
  for (guint i = 0; i < G_N_ELEMENTS (prefixes); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *id = pivot_test_id (prefixes[i].story);
      PivotStory      *story = pivot_library_find_by_prefix (library, prefixes[i].prefix, &error);

      g_test_message ("%s", prefixes[i].prefix);
      if (prefixes[i].code == -1)
        {
          g_assert_no_error (error);
          g_assert_cmpstr (pivot_story_get_id (story), ==, id);
        }
      else
        {
          g_assert_error (error, PIVOT_STORE_ERROR, prefixes[i].code);
          g_assert_null (story);
        }
    }
}

/* Every id begins with nothing, that of the only story too. */
static void
test_an_empty_id_names_no_story (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotLibrary) library = pivot_library_new (room->store);
  g_autoptr (GError) error = NULL;
  g_autofree char *id = pivot_test_id (1);

  pivot_test_library_write (room, id, "{}");
  g_assert_true (pivot_library_load (library, NULL));
  g_assert_null (pivot_library_find_by_prefix (library, "", &error));
  g_assert_error (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_UNKNOWN);
}

static void
test_trash (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotLibrary) library = pivot_library_new (room->store);
  g_autoptr (PivotDraft) draft = pivot_test_draft ();
  PivotStory *story = pivot_library_create (library, draft);
  guint       n_changes = 0;

  pivot_test_count_notify (G_OBJECT (story), "trashed", &n_changes);
  pivot_library_trash (library, story);
  g_assert_true (g_date_time_equal (pivot_story_get_trashed (story), room->clock->now));
  pivot_test_clock_advance (room->clock, 60);
  pivot_library_trash (library, story);
  g_assert_cmpuint (n_changes, ==, 1);
  pivot_library_restore (library, story);
  g_assert_null (pivot_story_get_trashed (story));
  pivot_library_restore (library, story);
  g_assert_cmpuint (n_changes, ==, 2);
}

static void
test_keep_and_let_go (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotLibrary) library = pivot_library_new (room->store);
  g_autoptr (PivotDraft) draft = pivot_test_draft ();
  g_autoptr (PivotStory) story = g_object_ref (pivot_library_create (library, draft));

  pivot_library_keep (library, story);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (library)), ==, 1);
  pivot_library_let_go (library, story);
  pivot_library_let_go (library, story);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (library)), ==, 0);
  g_assert_null (pivot_library_find (library, pivot_story_get_id (story)));
  pivot_library_keep (library, story);
  g_assert_true (pivot_library_find (library, pivot_story_get_id (story)) == story);
}

/* A story that is not in the list, such as one that an import saves, is nothing to announce. */
static void
test_outside_of_a_stranger (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotLibrary) library = pivot_library_new (room->store);
  g_autoptr (PivotRecord) record = pivot_test_record (1, "Ours");
  guint n_announced = 0;
  guint n_outside = 0;

  g_signal_connect_swapped (library, "outside", G_CALLBACK (pivot_test_count), &n_announced);
  g_signal_connect_swapped (room->store, "outside", G_CALLBACK (pivot_test_count), &n_outside);
  pivot_test_library_write (room, record->id, "{\"title\":\"Theirs\"}");
  g_assert_true (pivot_store_save (room->store, record, NULL));
  g_assert_cmpuint (n_outside, ==, 1);
  g_assert_cmpuint (n_announced, ==, 0);
}

static char *
dup_title_of_theirs (PivotLibrary *library,
                     PivotStory   *story)
{
  g_autoptr (PivotDraft) theirs = pivot_library_read_theirs (library, story, NULL);

  return theirs != NULL ? g_strdup (pivot_draft_get_fact (theirs, PIVOT_FACT_TITLE)) : NULL;
}

static void
save_over (PivotTestLibrary *room,
           PivotStory       *story,
           const char       *theirs)
{
  g_autoptr (PivotRecord) record = pivot_story_snapshot (story);

  pivot_test_library_write (room, record->id, theirs);
  g_assert_true (pivot_store_save (room->store, record, NULL));
}

static void
test_contested (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotLibrary) library = pivot_library_new (room->store);
  g_autoptr (PivotDraft) draft = pivot_test_draft ();
  g_autoptr (GError) error = NULL;
  g_autofree char *first = NULL;
  g_autofree char *second = NULL;
  PivotStory      *story = pivot_library_create (library, draft);

  save_over (room, story, "{\"title\":\"Theirs\"}");
  g_assert_true (pivot_library_is_contested (library, story));
  first = dup_title_of_theirs (library, story);
  g_assert_cmpstr (first, ==, "Theirs");

  pivot_library_settle (library, story);
  g_assert_false (pivot_library_is_contested (library, story));

  save_over (room, story, "{\"title\":\"Theirs again\"}");
  g_assert_true (pivot_library_is_contested (library, story));
  second = dup_title_of_theirs (library, story);
  g_assert_cmpstr (second, ==, "Theirs again");
}

static void
test_nothing_of_theirs (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotLibrary) library = pivot_library_new (room->store);
  g_autoptr (PivotDraft) draft = pivot_test_draft ();
  g_autoptr (GError) error = NULL;
  PivotStory *story = pivot_library_create (library, draft);
  g_autoptr (PivotRecord) record = pivot_story_snapshot (story);

  g_assert_true (pivot_store_save (room->store, record, NULL));
  g_assert_false (pivot_library_is_contested (library, story));
  g_assert_null (pivot_library_read_theirs (library, story, &error));
  g_assert_error (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_UNKNOWN);
}

static void
test_finalize (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  PivotLibrary *library = pivot_library_new (room->store);
  g_autoptr (PivotDraft) draft = pivot_test_draft ();

  pivot_library_create (library, draft);
  g_assert_finalize_object (library);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/library/empty", test_empty);
  g_test_add_func ("/library/no-folder", test_no_folder);
  g_test_add_func ("/library/create", test_create);
  g_test_add_func ("/library/find-after-an-edit", test_find_after_an_edit);
  g_test_add_func ("/library/order", test_order);
  g_test_add_func ("/library/find-by-prefix", test_find_by_prefix);
  g_test_add_func ("/library/an-empty-id-names-no-story", test_an_empty_id_names_no_story);
  g_test_add_func ("/library/trash", test_trash);
  g_test_add_func ("/library/contested", test_contested);
  g_test_add_func ("/library/nothing-of-theirs", test_nothing_of_theirs);
  g_test_add_func ("/library/keep-and-let-go", test_keep_and_let_go);
  g_test_add_func ("/library/outside-of-a-stranger", test_outside_of_a_stranger);
  g_test_add_func ("/library/finalize", test_finalize);
  return g_test_run ();
}
