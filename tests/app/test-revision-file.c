/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-revision-file.h"

#include "core/exchange/pivot-document.h"
#include "pivot-test.h"
#include "pivot-test-library.h"

static const struct
{
  const char *title;
  const char *version;
  const char *name;
} names[] = {
  { "Two Keys", "After the Call", "Two Keys – After the Call.md" },
  { "", "Automatic", "Story – Automatic.md" },
  { "../../etc/passwd", "x", "etc passwd – x.md" },
  { "--rf", "x", "rf – x.md" },
  { ".hidden", "x", "hidden – x.md" },
  { "A/B\tC\n", "x", "A B C  – x.md" },
  { "\342\200\256gnp", "x", "gnp – x.md" },
  { "שני מפתחות", "לפני", "שני מפתחות – לפני.md" },
};

static void
test_names (void)
{
  g_autofree char *endless = g_strnfill (300, 'a');
  g_autofree char *cut = pivot_revision_file_suggest_name (endless, "x");

  for (guint i = 0; i < G_N_ELEMENTS (names); i++)
    {
      g_autofree char *name = pivot_revision_file_suggest_name (names[i].title, names[i].version);

      g_assert_cmpstr (name, ==, names[i].name);
    }
  g_assert_cmpuint (strlen (cut), <=, 120);
  g_assert_true (g_str_has_suffix (cut, ".md"));
}

/* What is written is read again as the same answer, whatever it is written as. */
static void
test_formats (void)
{
  static const char *const files[] = { "a.md", "a.pivot", "a.json", "a" };
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", NULL);
  g_autoptr (PivotRecord) plain = pivot_test_record (1, "Two Keys");
  g_autoptr (PivotDraft) draft = pivot_draft_with_text (plain->draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, "The mistake was mine. # 1");
  g_autoptr (PivotRecord) record = pivot_record_with_draft (plain, draft);
  const char *folder = g_get_user_data_dir ();

  g_mkdir_with_parents (folder, 0700);
  for (guint i = 0; i < G_N_ELEMENTS (files); i++)
    {
      g_autofree char *path = g_build_filename (folder, files[i], NULL);
      g_autoptr (GError) error = NULL;
      g_autoptr (PivotDocument) document = NULL;

      g_assert_true (pivot_revision_file_write (record, path, &error));
      document = pivot_document_new_for_path (pack, path, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (pivot_draft_get_fact (pivot_document_get_draft (document), PIVOT_FACT_TITLE), ==, "Two Keys");
      g_assert_cmpstr (pivot_draft_get_text (pivot_document_get_draft (document), PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE), ==, "The mistake was mine. # 1");
    }
}

/* A file that cannot be written is left as it is, and the reason is one line. */
static void
test_nowhere (void)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "Two Keys");
  g_autofree char *path = g_build_filename (g_get_user_data_dir (), "nowhere", "a.md", NULL);
  g_autoptr (GError) error = NULL;

  g_assert_false (pivot_revision_file_write (record, path, &error));
  g_assert_nonnull (error);
  g_assert_null (strchr (error->message, '\n'));
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/revision-file/names", test_names);
  g_test_add_func ("/revision-file/formats", test_formats);
  g_test_add_func ("/revision-file/nowhere", test_nowhere);
  return g_test_run ();
}
