/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-codec.h"

#include "pivot-test.h"

#include <string.h>

#define ID "6f9c2c1e-7d0a-4b53-9c0e-0a4f1d5b7e21"

static PivotRecord *
new_record (void)
{
  g_autoptr (GDateTime) created = g_date_time_new_utc (2026, 3, 2, 9, 15, 0);
  g_autoptr (PivotDraft) draft = pivot_test_draft ();

  return pivot_record_new (ID, created, draft);
}

static PivotRecord *
read_text (const char *text,
           char      **caveat,
           GError    **error)
{
  return pivot_codec_read_record (text, strlen (text), ID, caveat, error);
}

static char *
rewrite (const char *text)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *caveat = NULL;
  g_autoptr (PivotRecord) record = read_text (text, &caveat, &error);
  char *written = NULL;

  g_assert_no_error (error);
  g_assert_null (caveat);
  written = pivot_codec_write_record (record, &error);
  g_assert_no_error (error);
  return written;
}

static const char canonical[] =
  "{\n"
  "  \"format\": 1,\n"
  "  \"id\": \"" ID "\",\n"
  "  \"created\": \"2026-03-02T09:15:00Z\",\n"
  "  \"modified\": \"2026-03-02T09:15:00Z\",\n"
  "  \"title\": \"The reminder nobody got\",\n"
  "  \"question\": \"Tell me about a time you failed.\",\n"
  "  \"language\": \"en\",\n"
  "  \"stake\": \"medium\",\n"
  "  \"kind\": \"execution\",\n"
  "  \"role\": \"pm\",\n"
  "  \"happened\": \"2025-11\",\n"
  "  \"failure\": \"Four in ten reminders never arrived\",\n"
  "  \"setting\": \"work\",\n"
  "  \"decision\": \"I sent without a sample of real numbers\",\n"
  "  \"tags\": [\n"
  "    \"launch\",\n"
  "    \"naïve “quotes”\"\n"
  "  ],\n"
  "  \"stages\": {\n"
  "    \"precise-context\": \"In November I led the reminder service for 300 clinics. We promised 95 % delivery; 61 % arrived.\",\n"
  "    \"root-cause\": \"I had never compared the phone numbers with the carriers’ rules. That check was mine to make.\",\n"
  "    \"variable-correction\": \"I stopped the sending within the hour and went through 40 failed numbers by hand.\",\n"
  "    \"outcome-learning\": \"Every import now runs past a sample of real numbers first. It has held for five months.\"\n"
  "  },\n"
  "  \"defensive\": {\n"
  "    \"precise-context\": \"The carriers changed their rules.\",\n"
  "    \"root-cause\": \"Nobody told us.\",\n"
  "    \"variable-correction\": \"\",\n"
  "    \"outcome-learning\": \"I learned that communication matters.\"\n"
  "  },\n"
  "  \"dismissed\": [\n"
  "    {\n"
  "      \"rule\": \"C1\",\n"
  "      \"sentence\": \"9f86d081\"\n"
  "    }\n"
  "  ],\n"
  "  \"trashed\": null,\n"
  "  \"parent\": null\n"
  "}\n";

static void
test_canonical (void)
{
  g_autoptr (PivotRecord) record = new_record ();
  g_autoptr (GError) error = NULL;
  g_autofree char *text = pivot_codec_write_record (record, &error);
  g_autofree char *again = rewrite (text);

  g_assert_no_error (error);
  g_assert_cmpstr (text, ==, canonical);
  g_assert_cmpstr (again, ==, canonical);
}

static void
test_all_members (void)
{
  g_autoptr (PivotRecord) record = new_record ();
  g_autoptr (PivotRecord) read = NULL;
  g_autoptr (GDateTime) trashed = g_date_time_new_utc (2026, 4, 1, 23, 59, 59);
  g_autofree char *caveat = NULL;
  g_autofree char *text = NULL;
  g_autoptr (GError) error = NULL;

  record->trashed = g_date_time_ref (trashed);
  record->parent = g_strdup ("0badcafe");
  text = pivot_codec_write_record (record, &error);
  g_assert_no_error (error);
  read = read_text (text, &caveat, &error);
  g_assert_no_error (error);
  g_assert_true (pivot_record_equal (read, record));
  g_assert_true (g_date_time_equal (read->trashed, trashed));
  g_assert_true (g_date_time_equal (read->modified, record->modified));
  g_assert_cmpstr (read->parent, ==, "0badcafe");
}

static const struct
{
  const char *name;
  const char *text;
} read_only[] = {
  { "newer format", "{\"format\":2,\"title\":\"T\"}" },
  { "much newer format", "{\"format\":9223372036854775807,\"title\":\"T\"}" },
  { "two of a name", "{\"title\":\"S\",\"title\":\"T\"}" },
  { "two of a name, escaped", "{\"title\":\"S\",\"t\\u0069tle\":\"T\"}" },
  { "two of a name, deep inside what is not known", "{\"title\":\"T\",\"x\":[{\"y\":[{\"z\":1,\"z\":1}]}]}" },
  { "a whole number too large", "{\"title\":\"T\",\"x\":9223372036854775808}" },
  { "a whole number too small", "{\"title\":\"T\",\"x\":-9223372036854775809}" },
  { "an infinite number", "{\"title\":\"T\",\"x\":1e999}" },
  { "a vanishing number", "{\"title\":\"T\",\"x\":1e-999}" },
};

static void
test_read_only (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (read_only); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *caveat = NULL;
      g_autoptr (PivotRecord) record = read_text (read_only[i].text, &caveat, &error);

      g_test_message ("%s", read_only[i].name);
      g_assert_no_error (error);
      g_assert_cmpstr (pivot_draft_get_fact (record->draft, PIVOT_FACT_TITLE), ==, "T");
      g_assert_nonnull (caveat);
    }
}

static void
test_formats (void)
{
  static const char *const wrong[] = { "{\"format\":0}", "{\"format\":-1}", "{\"format\":2,\"stages\":[]}" };

  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *caveat = NULL;

      g_test_message ("%s", wrong[i]);
      g_assert_null (read_text (wrong[i], &caveat, &error));
      g_assert_error (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_CONTENT);
      g_assert_null (caveat);
    }
}

static void
test_id (void)
{
  static const char text[] = "{\"id\":\"../x\"}";
  g_autofree char  *caveat = NULL;
  g_autoptr (PivotRecord) own = pivot_codec_read_record (text, strlen (text), NULL, &caveat, NULL);
  g_autoptr (PivotRecord) given = pivot_codec_read_record (text, strlen (text), ID, &caveat, NULL);
  g_autoptr (PivotRecord) none = pivot_codec_read_record ("{}", 2, NULL, &caveat, NULL);

  g_assert_cmpstr (own->id, ==, "../x");
  g_assert_cmpstr (given->id, ==, ID);
  g_assert_cmpstr (none->id, ==, "");
}

static void
test_unwritable (void)
{
  g_autofree char  *endless = g_strnfill (5 * 1024 * 1024, 'x');
  const char *const texts[] = { "caf\xE9", "half \xF0\x9F", endless };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (PivotRecord) record = new_record ();
      g_autoptr (PivotDraft) draft = pivot_draft_with_text (record->draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, texts[i]);
      g_autoptr (PivotRecord) changed = pivot_record_with_draft (record, draft);
      g_autoptr (GError) error = NULL;

      g_assert_null (pivot_codec_write_record (changed, &error));
      g_assert_error (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_CONTENT);
    }
}

/* Read it can be; but what JSON cannot say must not get lost in silence. */
static void
test_infinite (void)
{
  g_autofree char *caveat = NULL;
  g_autoptr (PivotRecord) record = read_text ("{\"title\":\"T\",\"x\":1e999}", &caveat, NULL);
  g_autoptr (GError) error = NULL;

  g_assert_nonnull (caveat);
  g_assert_null (pivot_codec_write_record (record, &error));
  g_assert_error (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_CONTENT);
}

static void
test_letters (void)
{
  static const char *const texts[] = {
    "\"\\/\b\f\n\r\t\x01\x1f\x7f",
    "\\u0000",
    "\xE2\x80\xA8\xE2\x80\xA9",
    "👩‍👩‍👧 é",
    "</script>",
    "\xEF\xBF\xBD",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (PivotRecord) record = new_record ();
      g_autoptr (PivotDraft) draft = pivot_draft_with_text (record->draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, texts[i]);
      g_autoptr (PivotRecord) changed = pivot_record_with_draft (record, draft);
      g_autoptr (GError) error = NULL;
      g_autofree char *text = pivot_codec_write_record (changed, &error);
      g_autofree char *caveat = NULL;
      g_autoptr (PivotRecord) read = NULL;

      g_assert_no_error (error);
      read = read_text (text, &caveat, &error);
      g_assert_no_error (error);
      g_assert_cmpstr (pivot_draft_get_text (read->draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE), ==, texts[i]);
    }
}

static void
test_revision (void)
{
  g_autoptr (PivotRecord) record = new_record ();
  g_autoptr (GDateTime) kept = g_date_time_new_utc (2026, 3, 3, 0, 0, 0);
  g_autoptr (PivotRevision) revision = pivot_revision_new (record, kept, PIVOT_WHY_NAMED, "Before the call");
  g_autoptr (GError) error = NULL;
  g_autofree char *text = pivot_codec_write_revision (revision, &error);
  g_autoptr (PivotRevision) read = NULL;

  g_assert_no_error (error);
  g_assert_null (strstr (text, "\"modified\""));
  g_assert_null (strstr (text, "\"trashed\""));
  read = pivot_codec_read_revision (text, strlen (text), "20260303T000000Z-0badcafe", &error);
  g_assert_no_error (error);
  g_assert_cmpuint (read->why, ==, PIVOT_WHY_NAMED);
  g_assert_cmpstr (read->name, ==, "Before the call");
  g_assert_cmpstr (read->file, ==, "20260303T000000Z-0badcafe");
  g_assert_cmpuint (strlen (read->hash), ==, 64);
  g_assert_true (g_date_time_equal (read->kept, kept));
  g_assert_true (pivot_record_equal (read->record, record));
}

static void
test_sparse_revision (void)
{
  static const char text[] = "{\"created\":\"2026-03-02T09:15:00Z\",\"why\":\"whim\"}";
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotRevision) revision = pivot_codec_read_revision (text, strlen (text), "20260304T050607Z-0badcafe", &error);
  g_autoptr (GDateTime) kept = g_date_time_new_utc (2026, 3, 4, 5, 6, 7);

  g_assert_no_error (error);
  g_assert_true (g_date_time_equal (revision->kept, kept));
  g_assert_cmpuint (revision->why, ==, PIVOT_WHY_AUTOMATIC);
  g_assert_null (revision->name);
}

/* Without a time of its own and in no file it was kept when the story was last changed. */
static void
test_revision_from_json (void)
{
  g_autoptr (JsonNode) node = json_from_string ("{\"modified\":\"2026-03-05T00:00:00Z\"}", NULL);
  g_autoptr (PivotRevision) revision = pivot_codec_revision_from_json (json_node_get_object (node), NULL);
  g_autoptr (PivotRevision) nameless = pivot_codec_read_revision ("{}", 2, "no stamp", NULL);
  g_autoptr (GDateTime) kept = g_date_time_new_utc (2026, 3, 5, 0, 0, 0);

  g_assert_true (g_date_time_equal (revision->kept, kept));
  g_assert_null (revision->file);
  g_assert_cmpint (g_date_time_to_unix (nameless->kept), ==, 0);
}

static void
test_bad_revisions (void)
{
  static const char *const texts[] = { "", "{", "{\"stages\":{\"root-cause\":1}}", "{\"format\":2}", "{\"title\":1}", "{\"a\":1,\"a\":1}", "{\"kept\":\"soon\"}" };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", texts[i]);
      g_assert_null (pivot_codec_read_revision (texts[i], strlen (texts[i]), "20260304T050607Z-0badcafe", &error));
      g_assert_nonnull (error);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/codec/canonical", test_canonical);
  g_test_add_func ("/codec/all-members", test_all_members);
  g_test_add_func ("/codec/read-only", test_read_only);
  g_test_add_func ("/codec/formats", test_formats);
  g_test_add_func ("/codec/id", test_id);
  g_test_add_func ("/codec/unwritable", test_unwritable);
  g_test_add_func ("/codec/infinite", test_infinite);
  g_test_add_func ("/codec/letters", test_letters);
  g_test_add_func ("/codec/revision", test_revision);
  g_test_add_func ("/codec/sparse-revision", test_sparse_revision);
  g_test_add_func ("/codec/revision-from-json", test_revision_from_json);
  g_test_add_func ("/codec/bad-revisions", test_bad_revisions);
  return g_test_run ();
}
