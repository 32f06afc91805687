/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-import.h"

#include "core/exchange/pivot-export.h"
#include "core/store/pivot-codec.h"
#include "core/store/pivot-json.h"
#include "pivot-test-files.h"
#include "pivot-test-library.h"

#include <errno.h>

static PivotPack *pack;

typedef struct
{
  PivotTestLibrary *room;
  PivotTestFiles    files;
  PivotStore       *store;
  PivotLibrary     *library;
} Desk;

static Desk *
desk_new (void)
{
  Desk *self = g_new0 (Desk, 1);

  self->room = pivot_test_library_new ();
  pivot_test_files_init (&self->files);
  self->store = pivot_test_library_open (self->room, &self->files.files);
  self->library = pivot_library_new (self->store);
  return self;
}

static void
desk_free (Desk *self)
{
  pivot_test_assert_dies (self->library);
  pivot_test_assert_dies (self->store);
  pivot_test_library_free (self->room);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

/* As after a new start of the program. */
static void
desk_reload (Desk *self)
{
  g_autoptr (GError) error = NULL;

  g_assert_finalize_object (self->library);
  self->library = pivot_library_new (self->store);
  pivot_library_load (self->library, &error);
  g_assert_no_error (error);
}

static PivotStory *
take_in (Desk               *desk,
         PivotDocument      *document,
         PivotImportOutcome *outcome,
         GError            **error)
{
  return pivot_import_check (document, error) ? pivot_import_run (desk->library, document, outcome, error) : NULL;
}

static PivotStory *
take_in_text (Desk               *desk,
              const char         *text,
              PivotImportOutcome *outcome)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "a", NULL);
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotDocument) document = NULL;
  PivotStory *story = NULL;

  pivot_test_write (folder, "a", text, -1);
  document = pivot_document_new_for_path (pack, path, &error);
  g_assert_no_error (error);
  story = take_in (desk, document, outcome, &error);
  g_assert_no_error (error);
  return story;
}

static guint
count (Desk *desk)
{
  return g_list_model_get_n_items (G_LIST_MODEL (desk->library));
}

#define ID_1 "11111111-1111-4111-8111-111111111111"
#define ID_2 "22222222-2222-4222-8222-222222222222"
#define FILE_OF(id, created, text) "{\"id\": \"" id "\", \"created\": \"" created "\", \"stages\": {\"root-cause\": \"" text "\"}}"
#define SPRING "2026-03-01T08:00:00Z"
#define AUTUMN "2026-10-01T08:00:00Z"

/* One file after another, and what comes of the second. */
static const struct
{
  const char        *name;
  const char        *first;
  const char        *second;
  PivotImportOutcome outcome;
  guint              n_stories;
} pairs[] = {
  { "same", FILE_OF (ID_1, SPRING, "a"), FILE_OF (ID_1, SPRING, "a"), PIVOT_IMPORT_KNOWN, 1 },
  { "same-in-later-file", FILE_OF (ID_1, SPRING, "a"), FILE_OF (ID_1, AUTUMN, "a"), PIVOT_IMPORT_KNOWN, 1 },
  { "alike-under-two-ids", FILE_OF (ID_1, SPRING, "a"), FILE_OF (ID_2, SPRING, "a"), PIVOT_IMPORT_ADDED, 2 },
  { "clash", FILE_OF (ID_1, SPRING, "a"), FILE_OF (ID_1, SPRING, "b"), PIVOT_IMPORT_APART, 2 },
  { "no-id", FILE_OF ("", SPRING, "a"), FILE_OF ("", SPRING, "a"), PIVOT_IMPORT_KNOWN, 1 },
  { "no-id-other-story", FILE_OF ("", SPRING, "a"), FILE_OF ("", AUTUMN, "a"), PIVOT_IMPORT_RENAMED, 2 },
  { "bad-id", FILE_OF ("..", SPRING, "a"), FILE_OF ("..", SPRING, "a"), PIVOT_IMPORT_KNOWN, 1 },
  { "two-bad-ids", FILE_OF ("..", SPRING, "a"), FILE_OF ("..", SPRING, "b"), PIVOT_IMPORT_RENAMED, 2 },
  { "narrative", "I was late.\nI missed it.", "I was late.\r\nI missed it.\r\n", PIVOT_IMPORT_KNOWN, 1 },
  { "markdown", "## Context\na\n## Outcome\nb", "## Context\r\na\r\n## Outcome\r\nb", PIVOT_IMPORT_KNOWN, 1 },
  { "markdown-and-story", "## Context\na\n## Outcome\nb", "{\"id\": \"" ID_1 "\", \"stages\": {\"precise-context\": \"a\", \"outcome-learning\": \"b\"}}", PIVOT_IMPORT_ADDED, 2 },
};

static void
test_pair (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (Desk) desk = desk_new ();
  PivotImportOutcome outcome = PIVOT_IMPORT_KNOWN;
  PivotStory        *first = take_in_text (desk, pairs[i].first, &outcome);
  PivotStory        *second = NULL;

  g_assert_cmpint (outcome, !=, PIVOT_IMPORT_KNOWN);
  second = take_in_text (desk, pairs[i].second, &outcome);
  /* Without an id there is nothing to be named otherwise. */
  if (pairs[i].outcome == PIVOT_IMPORT_RENAMED && outcome == PIVOT_IMPORT_ADDED)
    g_assert_nonnull (strstr (pairs[i].second, "\"id\": \"\""));
  else
    g_assert_cmpint (outcome, ==, pairs[i].outcome);
  g_assert_cmpint (first == second, ==, pairs[i].outcome == PIVOT_IMPORT_KNOWN);
  g_assert_cmpuint (count (desk), ==, pairs[i].n_stories);
  desk_reload (desk);
  g_assert_cmpuint (count (desk), ==, pairs[i].n_stories);
}

static PivotDocument *
bundle_document (void)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "Two Keys");
  g_autoptr (PivotRecord) earlier = pivot_test_record (1, "One Key");
  g_autoptr (GPtrArray) revisions = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_revision_unref);
  g_autoptr (GPtrArray) takes = g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref);
  g_autoptr (PivotBundle) bundle = NULL;
  g_autoptr (JsonObject) object = NULL;
  JsonObject *take = json_object_new ();

  json_object_set_string_member (take, "note", "too fast");
  g_ptr_array_add (takes, take);
  g_ptr_array_add (revisions, pivot_revision_new (earlier, earlier->created, PIVOT_WHY_NAMED, "First"));
  g_ptr_array_add (revisions, pivot_revision_new (record, record->created, PIVOT_WHY_AUTOMATIC, NULL));
  bundle = pivot_bundle_new (record, revisions, takes);
  object = pivot_bundle_to_json (bundle);
  return pivot_document_new_for_json (object, NULL);
}

static char *export (Desk       *desk,
                     PivotStory *story)
{
  g_autoptr (PivotRecord) record = pivot_story_snapshot (story);
  g_autoptr (PivotBundle) bundle = pivot_export_collect (desk->store, record, NULL);

  return pivot_export_write (bundle, PIVOT_EXPORT_PIVOT);
}

/* F-21: whatever fails, the story is there as it is to be or not at all, and
 * doing it again does the rest. */
static void
test_every_fault (void)
{
  g_autoptr (PivotDocument) document = bundle_document ();
  g_autoptr (Desk) untroubled = desk_new ();
  PivotImportOutcome outcome;
  g_autofree char   *whole = export (untroubled, take_in (untroubled, document, &outcome, NULL));
  const guint        n_calls = untroubled->files.n_calls;

  g_assert_cmpuint (n_calls, >, 40);
  for (guint fault = 1; fault <= n_calls; fault++)
    {
      g_autoptr (Desk) desk = desk_new ();
      g_autoptr (GError) error = NULL;
      g_autofree char *after = NULL;

      desk->files.fault_at = fault;
      desk->files.fault_error = EIO;
      take_in (desk, document, &outcome, &error);
      pivot_test_files_reset (&desk->files);
      desk_reload (desk);
      g_assert_cmpuint (count (desk), <=, 1);
      after = export (desk, take_in (desk, document, &outcome, NULL));
      g_assert_cmpstr (after, ==, whole);
      g_assert_cmpuint (count (desk), ==, 1);
    }
}

/* F-29 */
static void
test_revisions_join (void)
{
  g_autoptr (PivotDocument) document = bundle_document ();
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (GPtrArray) revisions = NULL;
  g_autoptr (PivotRecord) record = pivot_test_record (1, "Two Keys");
  g_autoptr (PivotRevision) own = NULL;
  PivotImportOutcome outcome;

  pivot_store_save (desk->store, record, NULL);
  own = pivot_store_keep_revision (desk->store, record, PIVOT_WHY_NAMED, "Own", NULL);
  desk_reload (desk);
  g_assert_nonnull (take_in (desk, document, &outcome, NULL));
  g_assert_cmpint (outcome, ==, PIVOT_IMPORT_KNOWN);
  revisions = pivot_store_list_revisions (desk->store, record->id, NULL);
  g_assert_cmpuint (revisions->len, ==, 3);
}

static void
test_caveat (void)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "a", NULL);
  g_autoptr (PivotDocument) document = NULL;
  g_autoptr (GError) error = NULL;

  pivot_test_write (folder, "a", "{\"stages\": {}, \"mood\": 1e999}", -1);
  document = pivot_document_new_for_path (pack, path, NULL);
  g_assert_nonnull (document);
  g_assert_false (pivot_import_check (document, &error));
  g_assert_error (error, PIVOT_DOCUMENT_ERROR, PIVOT_DOCUMENT_ERROR_UNKEEPABLE);
}

/* It would run out of its card in one line. */
static void
test_endless (void)
{
  g_autoptr (PivotTestFolder) folder = pivot_test_make_folder ();
  g_autofree char *path = g_build_filename (folder, "a.txt", NULL);
  g_autoptr (PivotDocument) document = NULL;
  g_autoptr (GError) error = NULL;
  GString *text = g_string_new (NULL);

  while (text->len < 300 * 1000)
    g_string_append (text, "The locks of twelve depots failed. ");
  pivot_test_write (folder, "a.txt", text->str, -1);
  document = pivot_document_new_for_path (pack, path, NULL);
  g_assert_nonnull (document);
  g_assert_false (pivot_import_check (document, &error));
  g_assert_error (error, PIVOT_DOCUMENT_ERROR, PIVOT_DOCUMENT_ERROR_UNKEEPABLE);
  g_string_free (text, TRUE);
}

static gboolean
is_loaded (gpointer desk)
{
  return !pivot_library_is_loading (((Desk *) desk)->library);
}

static void
loaded_cb (GObject      *library,
           GAsyncResult *result,
           gpointer      data)
{
  g_assert_true (pivot_library_load_finish (PIVOT_LIBRARY (library), result, NULL));
}

/* What the library is about to read is known already. */
static void
test_while_loading (void)
{
  g_autoptr (Desk) desk = desk_new ();
  PivotImportOutcome outcome = PIVOT_IMPORT_KNOWN;
  PivotStory        *story = take_in_text (desk, FILE_OF (ID_1, SPRING, "a"), &outcome);

  g_assert_finalize_object (desk->library);
  desk->library = pivot_library_new (desk->store);
  pivot_library_load_async (desk->library, NULL, loaded_cb, NULL);
  story = take_in_text (desk, FILE_OF (ID_1, SPRING, "a"), &outcome);
  g_assert_nonnull (story);
  g_assert_cmpint (outcome, ==, PIVOT_IMPORT_KNOWN);
  g_assert_true (pivot_test_wait (is_loaded, desk));
  g_assert_cmpuint (count (desk), ==, 1);
}

int
main (int    argc,
      char **argv)
{
  int result = 0;

  pivot_test_init (&argc, &argv);
  pack = pivot_pack_new_for_language ("en", NULL);
  g_assert_nonnull (pack);

  for (guint i = 0; i < G_N_ELEMENTS (pairs); i++)
    {
      g_autofree char *path = g_strconcat ("/import/pair/", pairs[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_pair);
    }
  g_test_add_func ("/import/every-fault", test_every_fault);
  g_test_add_func ("/import/revisions-join", test_revisions_join);
  g_test_add_func ("/import/caveat", test_caveat);
  g_test_add_func ("/import/while-loading", test_while_loading);
  g_test_add_func ("/import/endless", test_endless);
  result = g_test_run ();
  pivot_pack_unref (pack);
  return result;
}
