/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-rows.h"

#include "pivot-test-library.h"

/* More than are read at once, and enough for an index. */
#define MANY 200

static PivotPack *pack;

typedef struct
{
  PivotTestLibrary    *room;
  PivotLibrary        *library;
  PivotLibraryCatalog *catalog;
  PivotLibraryRows    *rows;
} Shelf;

static Shelf *
shelf_new (guint n_stories)
{
  Shelf *self = g_new0 (Shelf, 1);

  self->room = pivot_test_library_new ();
  self->library = pivot_library_new (self->room->store);
  for (guint i = 1; i <= n_stories; i++)
    {
      g_autofree char *title = g_strdup_printf ("Story %u", i);
      g_autoptr (PivotRecord) record = pivot_test_record (i, title);

      pivot_library_add (self->library, record);
    }
  self->catalog = pivot_library_catalog_new (self->library, pack);
  self->rows = pivot_library_rows_new (self->catalog);
  return self;
}

static void
shelf_free (Shelf *self)
{
  g_assert_finalize_object (self->rows);
  g_object_run_dispose (G_OBJECT (self->catalog));
  pivot_test_assert_dies (self->catalog);
  pivot_test_assert_dies (self->library);
  pivot_test_library_free (self->room);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Shelf, shelf_free)

static guint
count_rows (Shelf *shelf)
{
  pivot_library_rows_ensure (shelf->rows);
  return g_list_model_get_n_items (G_LIST_MODEL (shelf->rows));
}

static gboolean
is_read (gpointer data)
{
  GPtrArray *items = pivot_library_catalog_get_items (((Shelf *) data)->catalog);

  for (guint i = 0; i < items->len; i++)
    {
      if (pivot_library_item_get_tally (g_ptr_array_index (items, i)) == NULL || pivot_library_item_is_stale (g_ptr_array_index (items, i)))
        return FALSE;
    }
  return TRUE;
}

static guint
count_found (Shelf      *shelf,
             const char *words)
{
  g_autoptr (PivotQuery) query = pivot_query_new (words);
  guint n_found = 0;

  pivot_library_rows_set_query (shelf->rows, query);
  n_found = count_rows (shelf);
  pivot_library_rows_set_query (shelf->rows, NULL);
  return n_found;
}

static void
rename_story (PivotStory *story,
              const char *title)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  g_autoptr (PivotDraft) draft = pivot_draft_with_fact (pivot_story_get_draft (story), PIVOT_FACT_TITLE, title);

  pivot_story_edit (story, draft, &step);
}

static void
test_few (void)
{
  g_autoptr (Shelf) shelf = shelf_new (3);

  g_assert_cmpuint (count_rows (shelf), ==, 3);
  g_assert_true (is_read (shelf));
  g_assert_cmpuint (count_found (shelf, "story 2"), ==, 1);
}

static void
test_many (void)
{
  g_autoptr (Shelf) shelf = shelf_new (MANY);
  g_autofree char *id = pivot_test_id (7);
  PivotStory      *story = pivot_library_find (shelf->library, id);

  g_assert_cmpuint (count_rows (shelf), ==, MANY);
  g_assert_false (is_read (shelf));
  /* Before there is an index, and with it. */
  g_assert_cmpuint (count_found (shelf, "story 7"), ==, 11);
  g_assert_true (pivot_test_wait (is_read, shelf));
  g_assert_cmpuint (count_found (shelf, "story 7"), ==, 11);
  pivot_test_run (200);
  g_assert_cmpuint (count_found (shelf, "story 7"), ==, 11);

  /* What has been edited since is found by what it says now. */
  rename_story (story, "Zebra");
  g_assert_cmpuint (count_found (shelf, "story 7"), ==, 10);
  g_assert_cmpuint (count_found (shelf, "zebra"), ==, 1);
  g_assert_false (is_read (shelf));
  g_assert_true (pivot_test_wait (is_read, shelf));
}

static void
test_comes_and_goes (void)
{
  g_autoptr (Shelf) shelf = shelf_new (3);
  g_autoptr (PivotDraft) draft = pivot_draft_new ();
  PivotStory *story = pivot_library_create (shelf->library, draft);

  g_assert_cmpuint (count_rows (shelf), ==, 4);
  g_assert_cmpuint (pivot_library_rows_find (shelf->rows, story), <, 4);
  pivot_library_trash (shelf->library, story);
  pivot_library_rows_refresh (shelf->rows);
  g_assert_cmpuint (count_rows (shelf), ==, 3);
  g_assert_cmpuint (pivot_library_rows_find (shelf->rows, story), ==, 3);
  pivot_library_let_go (shelf->library, story);
  g_assert_null (pivot_library_catalog_find (shelf->catalog, story));
  g_assert_cmpuint (count_rows (shelf), ==, 3);
}

static void
add_cb (guint *total,
        guint  position,
        guint  n_removed,
        guint  n_added)
{
  *total += n_removed + n_added;
}

/* What stays in its place is not taken out and put in again. */
static void
test_keeps_rows (void)
{
  g_autoptr (Shelf) shelf = shelf_new (20);
  g_autofree char *id = pivot_test_id (7);
  PivotStory      *story = pivot_library_find (shelf->library, id);
  guint            n_changed = 0;

  g_signal_connect_swapped (shelf->rows, "items-changed", G_CALLBACK (add_cb), &n_changed);
  pivot_library_rows_refresh (shelf->rows);
  g_assert_cmpuint (n_changed, ==, 0);
  pivot_library_trash (shelf->library, story);
  pivot_library_rows_refresh (shelf->rows);
  g_assert_cmpuint (n_changed, ==, 1);
}

/* To read it takes longer than a key may. */
static PivotDraft *
make_long_draft (void)
{
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (GString) text = g_string_new (NULL);

  for (guint i = 0; i < 400; i++)
    g_string_append (text, "The mistake was mine, and I never tried a key. ");
  return pivot_draft_with_text (empty, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, text->str);
}

/* It is read in a thread, even alone, and again once it is edited. */
static void
test_long (void)
{
  g_autoptr (Shelf) shelf = shelf_new (3);
  g_autoptr (PivotDraft) draft = make_long_draft ();
  PivotStory       *story = pivot_library_create (shelf->library, draft);
  PivotLibraryItem *item = pivot_library_catalog_find (shelf->catalog, story);

  g_assert_false (is_read (shelf));
  g_assert_true (pivot_test_wait (is_read, shelf));
  g_assert_cmpuint (pivot_library_item_get_tally (item)->words, ==, 4000);
  rename_story (story, "Zebra");
  g_assert_false (is_read (shelf));
  g_assert_true (pivot_test_wait (is_read, shelf));
}

static void
test_ends_meanwhile (void)
{
  g_autoptr (Shelf) shelf = shelf_new (MANY);

  g_assert_cmpuint (count_rows (shelf), ==, MANY);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  pivot_test_init (&argc, &argv);
  pack = pivot_pack_new_for_language ("en", NULL);
  g_assert_nonnull (pack);
  g_test_add_func ("/library-catalog/few", test_few);
  g_test_add_func ("/library-catalog/many", test_many);
  g_test_add_func ("/library-catalog/comes-and-goes", test_comes_and_goes);
  g_test_add_func ("/library-catalog/keeps-rows", test_keeps_rows);
  g_test_add_func ("/library-catalog/long", test_long);
  g_test_add_func ("/library-catalog/ends-meanwhile", test_ends_meanwhile);
  result = g_test_run ();
  pivot_pack_unref (pack);
  return result;
}
