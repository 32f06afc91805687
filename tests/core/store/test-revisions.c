/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-revisions.h"

#include "core/store/pivot-file.h"
#include "pivot-test-library.h"

typedef struct
{
  PivotTestLibrary *room;
  char             *path;
  PivotFolder      *folder;
} Desk;

static Desk *
desk_new (void)
{
  Desk            *self = g_new0 (Desk, 1);
  g_autofree char *id = pivot_test_id (1);

  self->room = pivot_test_library_new ();
  pivot_test_library_write (self->room, id, "{}");
  self->path = pivot_test_library_folder (self->room, id);
  self->folder = pivot_folder_open (pivot_files_get_real (), self->path, NULL);
  g_assert_nonnull (self->folder);
  return self;
}

static void
desk_free (Desk *self)
{
  pivot_folder_free (self->folder);
  pivot_test_library_free (self->room);
  g_free (self->path);
  g_free (self);
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (Desk, desk_free)

static PivotRevision *
keep (Desk       *desk,
      const char *title,
      int         day,
      const char *parent)
{
  g_autoptr (PivotRecord) plain = pivot_test_record (1, title);
  g_autoptr (PivotRecord) record = pivot_record_with_parent (plain, parent);
  g_autoptr (GDateTime) kept = g_date_time_new_utc (2026, 3, day, 9, 15, 0);
  g_autoptr (PivotRevision) revision = pivot_revision_new (record, kept, PIVOT_WHY_NAMED, "Kept");
  g_autoptr (GError) error = NULL;
  PivotRevision *filed = pivot_revisions_keep (desk->folder, revision, &error);

  g_assert_no_error (error);
  return filed;
}

static void
assert_listed (Desk       *desk,
               const char *titles)
{
  g_autoptr (GPtrArray) revisions = pivot_revisions_list (desk->folder, NULL);
  g_autoptr (GString) listed = g_string_new (NULL);

  for (guint i = 0; i < revisions->len; i++)
    {
      const PivotRevision *revision = g_ptr_array_index (revisions, i);

      g_string_append_printf (listed, "%s ", pivot_draft_get_fact (revision->record->draft, PIVOT_FACT_TITLE));
    }
  g_assert_cmpstr (listed->str, ==, titles);
}

static void
test_keep (void)
{
  g_autoptr (Desk) desk = desk_new ();
  mode_t mask = umask (0);
  g_autoptr (PivotRevision) revision = keep (desk, "One", 2, NULL);
  g_autofree char *folder = g_build_filename (desk->path, "revisions", NULL);
  g_autofree char *path = g_strdup_printf ("%s/%s.json", folder, revision->file);
  GStatBuf         status = { 0 };

  umask (mask);
  g_assert_true (g_str_has_prefix (revision->file, "20260302T091500Z-"));
  g_assert_cmpmem (revision->file + 17, strlen (revision->file + 17), revision->hash, 8);
  g_assert_cmpint (g_stat (path, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0600);
  g_assert_cmpint (g_stat (folder, &status), ==, 0);
  g_assert_cmpuint (status.st_mode & 0777, ==, 0700);
}

static void
test_keep_twice (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (PivotRevision) first = keep (desk, "One", 2, NULL);
  g_autoptr (PivotRevision) second = keep (desk, "One", 2, NULL);

  g_assert_cmpstr (first->file, ==, second->file);
  assert_listed (desk, "One ");
}

static void
test_unsuitable (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (PivotRecord) record = pivot_test_record (1, "caf\xE9");
  g_autoptr (PivotRevision) revision = pivot_revision_new (record, record->created, PIVOT_WHY_NAMED, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_null (pivot_revisions_keep (desk->folder, revision, &error));
  g_assert_nonnull (error);
  assert_listed (desk, "");
}

static void
test_order (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (PivotRevision) two = keep (desk, "Two", 2, NULL);
  g_autoptr (PivotRevision) four = keep (desk, "Four", 4, NULL);
  g_autoptr (PivotRevision) three = keep (desk, "Three", 3, NULL);

  assert_listed (desk, "Four Three Two ");
}

/* The clock was put back between the first and the second. */
static void
test_order_by_parent (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (PivotRevision) first = keep (desk, "First", 20, NULL);
  g_autoptr (PivotRevision) second = keep (desk, "Second", 5, first->hash);
  g_autoptr (PivotRevision) third = keep (desk, "Third", 6, second->hash);
  g_autoptr (PivotRevision) other = keep (desk, "Other", 10, NULL);

  assert_listed (desk, "Third Second First Other ");
}

/* Why each revision that cannot be read cannot be, a line for each. */
static char *
list_unread (Desk *desk)
{
  g_autoptr (GStrvBuilder) builder = g_strv_builder_new ();
  g_autoptr (GPtrArray) files = pivot_revisions_list_names (desk->folder, NULL);
  g_autoptr (GPtrArray) revisions = pivot_revisions_read (desk->folder, files, NULL, builder);
  g_auto (GStrv) unread = g_strv_builder_end (builder);

  return g_strjoinv ("\n", unread);
}

/* F-13: what cannot be read is named, and stays. */
static void
test_damaged (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (PivotRevision) good = keep (desk, "Good", 2, NULL);
  g_autofree char *folder = g_build_filename (desk->path, "revisions", NULL);
  g_autofree char *after = NULL;
  g_autofree char *unread = NULL;

  pivot_test_write (folder, "20260303T091500Z-00000000.json", "{\"title\":\"Half", -1);
  pivot_test_write (folder, "20260304T091500Z-00000000.json", "{\"format\":2}", -1);
  pivot_test_write (folder, "notes.txt", "{}", -1);
  assert_listed (desk, "Good ");
  unread = list_unread (desk);
  g_assert_cmpstr (unread, ==, "20260304T091500Z-00000000.json: A newer version of Pivot wrote it.\n"
                               "20260303T091500Z-00000000.json: The file breaks off before its end.");
  after = pivot_test_read (folder, "20260303T091500Z-00000000.json", NULL);
  g_assert_cmpstr (after, ==, "{\"title\":\"Half");
}

/* A wrong hash in the name is no reason not to read it, and a missing time is in the name. */
static void
test_foreign (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autofree char *folder = g_build_filename (desk->path, "revisions", NULL);
  g_autoptr (GPtrArray) revisions = NULL;
  g_autofree char *kept = NULL;

  pivot_test_write (folder, "20260303T091500Z-00000000.json", "{\"title\":\"Theirs\"}", -1);
  revisions = pivot_revisions_list (desk->folder, NULL);
  g_assert_cmpuint (revisions->len, ==, 1);
  kept = g_date_time_format_iso8601 (((PivotRevision *) g_ptr_array_index (revisions, 0))->kept);
  g_assert_cmpstr (kept, ==, "2026-03-03T09:15:00Z");
}

/* What is known is not read again, and what is gone is not listed. */
static void
test_known (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (PivotRevision) one = keep (desk, "One", 2, NULL);
  g_autoptr (PivotRevision) two = keep (desk, "Two", 3, NULL);
  g_autoptr (PivotRevision) gone = keep (desk, "Gone", 4, NULL);
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) files = NULL;
  g_autoptr (GPtrArray) revisions = NULL;

  g_hash_table_insert (known, one->file, one);
  g_hash_table_insert (known, gone->file, gone);
  pivot_revisions_remove (desk->folder, gone->file);
  files = pivot_revisions_list_names (desk->folder, NULL);
  revisions = pivot_revisions_read (desk->folder, files, known, NULL);
  g_assert_cmpuint (revisions->len, ==, 2);
  g_assert_cmpstr (((PivotRevision *) g_ptr_array_index (revisions, 0))->file, ==, two->file);
  g_assert_false (g_ptr_array_index (revisions, 0) == two);
  g_assert_true (g_ptr_array_index (revisions, 1) == one);
}

static void
test_no_folder (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (GError) error = NULL;

  assert_listed (desk, "");
  pivot_test_write (desk->path, "revisions", "a file", -1);
  g_assert_null (pivot_revisions_list (desk->folder, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_DIRECTORY);
}

static void
test_remove (void)
{
  g_autoptr (Desk) desk = desk_new ();
  g_autoptr (PivotRevision) one = keep (desk, "One", 2, NULL);
  g_autoptr (PivotRevision) two = keep (desk, "Two", 3, NULL);
  g_autofree char *folder = g_build_filename (desk->path, "revisions", NULL);

  pivot_test_write (folder, "notes.json", "{}", -1);
  pivot_revisions_remove (desk->folder, one->file);
  pivot_revisions_remove (desk->folder, one->file);
  pivot_revisions_remove (desk->folder, "notes");
  pivot_revisions_remove (desk->folder, "../story");
  assert_listed (desk, "Two ");
  g_assert_true (g_file_test (desk->path, G_FILE_TEST_IS_DIR));
  g_free (pivot_test_read (folder, "notes.json", NULL));
  g_free (pivot_test_read (desk->path, "story.json", NULL));
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/revisions/keep", test_keep);
  g_test_add_func ("/revisions/keep-twice", test_keep_twice);
  g_test_add_func ("/revisions/unsuitable", test_unsuitable);
  g_test_add_func ("/revisions/order", test_order);
  g_test_add_func ("/revisions/order-by-parent", test_order_by_parent);
  g_test_add_func ("/revisions/damaged", test_damaged);
  g_test_add_func ("/revisions/foreign", test_foreign);
  g_test_add_func ("/revisions/known", test_known);
  g_test_add_func ("/revisions/no-folder", test_no_folder);
  g_test_add_func ("/revisions/remove", test_remove);
  return g_test_run ();
}
