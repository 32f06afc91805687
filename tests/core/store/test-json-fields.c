/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-json-fields.h"

#include "core/store/pivot-json.h"
#include "pivot-test.h"

#include <string.h>

typedef struct
{
  const char *text;
  gint64      number;
  GDateTime  *time;
  GStrv       texts;
  JsonArray  *list;
  JsonObject *object;
} Target;

static const PivotJsonField fields[] = {
  { "text", PIVOT_JSON_TEXT, offsetof (Target, text), .nullable = TRUE },
  { "number", PIVOT_JSON_NUMBER, offsetof (Target, number) },
  { "time", PIVOT_JSON_TIME, offsetof (Target, time) },
  { "texts", PIVOT_JSON_TEXTS, offsetof (Target, texts) },
  { "list", PIVOT_JSON_LIST, offsetof (Target, list) },
  { "object", PIVOT_JSON_OBJECT, offsetof (Target, object) },
};

static void
target_clear (Target *self)
{
  g_clear_pointer (&self->time, g_date_time_unref);
  g_clear_pointer (&self->texts, g_strfreev);
}

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (Target, target_clear)

static JsonObject *
parse (const char *text)
{
  PivotJsonQuirks quirks = PIVOT_JSON_QUIRK_NONE;
  g_autoptr (GError) error = NULL;
  JsonObject *object = pivot_json_parse (text, strlen (text), &pivot_json_limits_story, &quirks, &error);

  g_assert_no_error (error);
  return object;
}

static void
test_read (void)
{
  static const char *const texts[] = { "a", "b", NULL };
  g_autoptr (JsonObject) object = parse ("{\"text\":\"x\",\"number\":7,\"time\":\"1970-01-01T00:00:09Z\",\"texts\":[\"a\",\"b\"],\"list\":[1],\"object\":{\"a\":1}}");
  g_auto (Target) target = { 0 };
  g_autoptr (GError) error = NULL;

  g_assert_true (pivot_json_fields_read (fields, G_N_ELEMENTS (fields), object, &target, &error));
  g_assert_no_error (error);
  g_assert_cmpstr (target.text, ==, "x");
  g_assert_cmpint (target.number, ==, 7);
  g_assert_cmpint (g_date_time_to_unix (target.time), ==, 9);
  g_assert_cmpstrv (target.texts, texts);
  g_assert_cmpuint (json_array_get_length (target.list), ==, 1);
  g_assert_cmpuint (json_object_get_size (target.object), ==, 1);
}

static void
test_missing (void)
{
  g_autoptr (JsonObject) object = parse ("{\"text\":null}");
  g_auto (Target) target = { .text = "as it was", .number = 3 };

  g_assert_true (pivot_json_fields_read (fields, G_N_ELEMENTS (fields), object, &target, NULL));
  g_assert_cmpstr (target.text, ==, "as it was");
  g_assert_cmpint (target.number, ==, 3);
  g_assert_null (target.time);
}

static const struct
{
  const char *text;
  const char *reason;
} wrong[] = {
  { "{\"text\":1}", "“text” in the file should be text." },
  { "{\"number\":\"7\"}", "“number” in the file should be a whole number." },
  { "{\"number\":7.0}", "“number” in the file should be a whole number." },
  { "{\"number\":true}", "“number” in the file should be a whole number." },
  { "{\"number\":null}", "“number” in the file should be a whole number." },
  { "{\"time\":\"soon\"}", "“time” in the file should be a date with a time." },
  { "{\"time\":0}", "“time” in the file should be a date with a time." },
  { "{\"texts\":[\"a\",1]}", "“texts” in the file should be a list of texts." },
  { "{\"texts\":\"a\"}", "“texts” in the file should be a list of texts." },
  { "{\"list\":{}}", "“list” in the file should be a list." },
  { "{\"object\":[]}", "“object” in the file should be an object." },
};

static void
test_wrong (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (wrong); i++)
    {
      g_autoptr (JsonObject) object = parse (wrong[i].text);
      g_auto (Target) target = { 0 };
      g_autoptr (GError) error = NULL;

      g_assert_false (pivot_json_fields_read (fields, G_N_ELEMENTS (fields), object, &target, &error));
      g_assert_error (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_CONTENT);
      g_assert_cmpstr (error->message, ==, wrong[i].reason);
    }
}

static void
test_foreign (void)
{
  g_autoptr (JsonObject) object = parse ("{\"z\":1,\"text\":\"x\",\"a\":{\"text\":2}}");
  g_autoptr (JsonObject) foreign = pivot_json_fields_foreign (fields, G_N_ELEMENTS (fields), object);
  g_autofree char *text = pivot_json_write (foreign);

  g_assert_cmpstr (text, ==, "{\n  \"z\": 1,\n  \"a\": {\n    \"text\": 2\n  }\n}\n");
}

static void
test_add_missing (void)
{
  g_autoptr (JsonObject) object = parse ("{\"a\":1}");
  g_autoptr (JsonObject) foreign = parse ("{\"b\":2,\"a\":3}");
  g_autofree char *text = NULL;

  pivot_json_fields_add_missing (object, foreign);
  text = pivot_json_write (object);
  g_assert_cmpstr (text, ==, "{\n  \"a\": 1,\n  \"b\": 2\n}\n");
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/json-fields/read", test_read);
  g_test_add_func ("/json-fields/missing", test_missing);
  g_test_add_func ("/json-fields/wrong", test_wrong);
  g_test_add_func ("/json-fields/foreign", test_foreign);
  g_test_add_func ("/json-fields/add-missing", test_add_missing);
  return g_test_run ();
}
