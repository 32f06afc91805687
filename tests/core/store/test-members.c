/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-members.h"

#include "core/store/pivot-codec.h"

#include "pivot-test.h"

#include <string.h>

#define ID "6f9c2c1e-7d0a-4b53-9c0e-0a4f1d5b7e21"

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

/* What is not known comes back as it was, wherever it stood. */
static void
test_foreign (void)
{
  static const char *const kept[] = {
    "\"mood\": \"blue\"",
    "\"window\": {\n    \"width\": 300,\n    \"ratio\": 0.1,\n    \"open\": [\n      true,\n      null,\n      -1.5e+300\n    ]\n  }",
    "\"soundbite\": \"I never asked.\"",
    "\"colour\": \"amber\"",
    "\"because\": \"It is context.\"",
  };
  g_autofree char *written = rewrite (
    "{\"mood\":\"blue\",\"format\":1,\"window\":{\"width\":300,\"ratio\":0.1,\"open\":[true,null,-1.5e300]},"
    "\"stages\":{\"soundbite\":\"I never asked.\",\"root-cause\":\"x\"},\"defensive\":{\"colour\":\"amber\"},"
    "\"dismissed\":[{\"rule\":\"C1\",\"sentence\":\"9f\"},{\"because\":\"It is context.\",\"rule\":\"C2\",\"sentence\":\"9f\"}]}");
  g_autofree char *again = rewrite (written);

  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    {
      g_test_message ("%s", kept[i]);
      g_assert_nonnull (strstr (written, kept[i]));
    }
  g_assert_cmpstr (again, ==, written);
}

static const struct
{
  const char *name;
  const char *text;
  gint64      created;
  gint64      modified;
  const char *title;
} sparse[] = {
  { "an empty object", "{}", 0, 0, "" },
  { "only a title", "{\"title\":\"T\"}", 0, 0, "T" },
  { "created alone", "{\"created\":\"1970-01-01T00:01:00Z\"}", 60, 60, "" },
  { "modified alone", "{\"modified\":\"1970-01-01T00:01:00Z\"}", 60, 60, "" },
  { "another zone", "{\"created\":\"1970-01-01T02:00:00+02:00\",\"modified\":\"1970-01-01T00:00:01\"}", 0, 1, "" },
  { "a byte order mark", "\xEF\xBB\xBF{\"title\":\"T\"}", 0, 0, "T" },
  { "no parent", "{\"parent\":null,\"trashed\":null}", 0, 0, "" },
};

static void
test_sparse (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sparse); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autofree char *caveat = NULL;
      g_autoptr (PivotRecord) record = read_text (sparse[i].text, &caveat, &error);

      g_test_message ("%s", sparse[i].name);
      g_assert_no_error (error);
      g_assert_null (caveat);
      g_assert_cmpstr (record->id, ==, ID);
      g_assert_cmpint (g_date_time_to_unix (record->created), ==, sparse[i].created);
      g_assert_cmpint (g_date_time_to_unix (record->modified), ==, sparse[i].modified);
      g_assert_cmpstr (pivot_draft_get_fact (record->draft, PIVOT_FACT_TITLE), ==, sparse[i].title);
      g_assert_null (record->trashed);
      g_assert_null (record->parent);
      g_assert_null (record->foreign);
    }
}

static const char *const members[] = {
  "format",
  "id",
  "created",
  "modified",
  "title",
  "question",
  "language",
  "stake",
  "kind",
  "role",
  "happened",
  "failure",
  "setting",
  "decision",
  "tags",
  "stages",
  "defensive",
  "dismissed",
  "trashed",
  "parent",
};

static const struct
{
  const char *value;
  const char *fits; /* the members that may hold it */
} values[] = {
  { "null", "trashed parent" },
  { "true", "" },
  { "1", "format" },
  { "1.0", "" },
  { "[]", "tags dismissed" },
  { "[1]", "" },
  { "[\"x\"]", "tags" },
  { "{}", "stages defensive" },
  { "{\"root-cause\":1}", "" },
  { "\"x\"", "id title question language stake kind role happened failure setting decision parent" },
  { "\"2026-03-02T09:15:00Z\"", "id created modified title question language stake kind role happened failure setting decision trashed parent" },
};

static void
try_type (const char *member,
          const char *value,
          gboolean    fits)
{
  g_autofree char *text = g_strdup_printf ("{\"%s\":%s}", member, value);
  g_autoptr (GError) error = NULL;
  g_autofree char *caveat = NULL;
  g_autoptr (PivotRecord) record = read_text (text, &caveat, &error);

  g_test_message ("%s", text);
  if (fits)
    {
      g_assert_no_error (error);
      g_assert_nonnull (record);
      return;
    }
  g_assert_error (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_CONTENT);
  g_assert_null (record);
  g_assert_true (strstr (error->message, member) != NULL || strstr (error->message, "root-cause") != NULL);
}

/* Whatever a member holds that it should not, the story is damaged and says which member. */
static void
test_types (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (members); i++)
    {
      for (guint k = 0; k < G_N_ELEMENTS (values); k++)
        {
          g_auto (GStrv) fits = g_strsplit (values[k].fits, " ", -1);

          try_type (members[i], values[k].value, g_strv_contains ((const char *const *) fits, members[i]));
        }
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/members/foreign", test_foreign);
  g_test_add_func ("/members/sparse", test_sparse);
  g_test_add_func ("/members/types", test_types);
  return g_test_run ();
}
