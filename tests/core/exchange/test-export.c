/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-export.h"

#include "pivot-test-library.h"

/* Each format, and what its file begins with. */
static const struct
{
  const char       *id;
  PivotExportFormat format;
  const char       *beginning;
} formats[] = {
  { "pivot", PIVOT_EXPORT_PIVOT, "{\n  \"format\": 1," },
  { "markdown", PIVOT_EXPORT_MARKDOWN, "# Two Keys\n\n" },
  { "text", PIVOT_EXPORT_TEXT, "Two Keys\n\n" },
  { "html", PIVOT_EXPORT_HTML, "<!DOCTYPE html>\n" },
  { "json", PIVOT_EXPORT_JSON, "{\n  \"format\": 1," },
};

static PivotBundle *
collect (PivotTestLibrary *room)
{
  g_autoptr (PivotRecord) record = pivot_test_record (1, "Two Keys");
  PivotBundle *bundle = NULL;

  g_assert_true (pivot_store_save (room->store, record, NULL));
  for (guint i = 0; i < 2; i++)
    {
      g_autoptr (PivotRevision) revision = pivot_store_keep_revision (room->store, record, PIVOT_WHY_NAMED, i == 0 ? "First" : "Second", NULL);

      g_assert_nonnull (revision);
      pivot_test_clock_advance (room->clock, 60);
    }
  bundle = pivot_export_collect (room->store, record, NULL);
  g_assert_nonnull (bundle);
  return bundle;
}

static void
test_formats (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotBundle) bundle = collect (room);
  PivotExportFormat format = PIVOT_EXPORT_JSON;

  g_assert_cmpuint (G_N_ELEMENTS (formats), ==, PIVOT_EXPORT_N_FORMATS);
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      g_autofree char *text = pivot_export_write (bundle, formats[i].format);

      g_assert_cmpstr (pivot_export_format_get_id (formats[i].format), ==, formats[i].id);
      g_assert_true (pivot_export_format_from_id (formats[i].id, &format));
      g_assert_cmpint (format, ==, formats[i].format);
      g_assert_true (g_str_has_prefix (text, formats[i].beginning));
      g_assert_true (g_str_has_suffix (text, "\n"));
      g_assert_cmpint (strstr (text, "Second") != NULL, ==, formats[i].format == PIVOT_EXPORT_PIVOT);
    }
  g_assert_false (pivot_export_format_from_id ("pdf", &format));
}

static void
test_oldest_first (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotBundle) bundle = collect (room);
  const PivotRevision *first = g_ptr_array_index (bundle->revisions, 0);

  g_assert_cmpuint (bundle->revisions->len, ==, 2);
  g_assert_cmpstr (first->name, ==, "First");
}

static void
test_no_story (void)
{
  g_autoptr (PivotTestLibrary) room = pivot_test_library_new ();
  g_autoptr (PivotRecord) record = pivot_test_record (2, "Nowhere");
  g_autoptr (GError) error = NULL;

  g_assert_null (pivot_export_collect (room->store, record, &error));
  g_assert_nonnull (error);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/export/formats", test_formats);
  g_test_add_func ("/export/oldest-first", test_oldest_first);
  g_test_add_func ("/export/no-story", test_no_story);
  return g_test_run ();
}
