/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-json.h"

#include "pivot-test.h"

#include <string.h>

static JsonObject *
parse (const char *text,
       GError    **error)
{
  PivotJsonQuirks quirks = PIVOT_JSON_QUIRK_NONE;

  return pivot_json_parse (text, strlen (text), &pivot_json_limits_story, &quirks, error);
}

static const struct
{
  const char *text;
  int         code;
} refused[] = {
  { "{\"a\":1,}", PIVOT_JSON_ERROR_SYNTAX },
  { "{\"a\":01}", PIVOT_JSON_ERROR_SYNTAX },
  { "{\"a\" 1}", PIVOT_JSON_ERROR_SYNTAX },
  { "{\"a\":1 \"b\":2}", PIVOT_JSON_ERROR_SYNTAX },
  { "{\"a\":1:2}", PIVOT_JSON_ERROR_SYNTAX },
  { "{,}", PIVOT_JSON_ERROR_SYNTAX },
  { "{\"a\":[1,]}", PIVOT_JSON_ERROR_SYNTAX },
  { "{\"a\":[1 2]}", PIVOT_JSON_ERROR_SYNTAX },
  { "{} {}", PIVOT_JSON_ERROR_SYNTAX },
  { "{}[]", PIVOT_JSON_ERROR_SYNTAX },
  { "{}x", PIVOT_JSON_ERROR_SYNTAX },
  { "var a = {};", PIVOT_JSON_ERROR_SYNTAX },
  { "[]", PIVOT_JSON_ERROR_CONTENT },
  { "[{}]", PIVOT_JSON_ERROR_CONTENT },
  { "\"story\"", PIVOT_JSON_ERROR_CONTENT },
  { "1", PIVOT_JSON_ERROR_CONTENT },
  { "null", PIVOT_JSON_ERROR_CONTENT },
  { "\xEF\xBB\xBF", PIVOT_JSON_ERROR_EMPTY },
  { "\xEF\xBB\xBF\xEF\xBB\xBF{}", PIVOT_JSON_ERROR_SYNTAX },
};

static void
test_refused (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (refused); i++)
    {
      g_autoptr (GError) error = NULL;

      g_test_message ("%s", refused[i].text);
      g_assert_null (parse (refused[i].text, &error));
      g_assert_error (error, PIVOT_JSON_ERROR, refused[i].code);
    }
}

static void
test_not_terminated (void)
{
  static const char text[] = { '{', '}', 'x' };
  PivotJsonQuirks   quirks = PIVOT_JSON_QUIRK_NONE;
  g_autoptr (GError) error = NULL;
  g_autoptr (JsonObject) object = pivot_json_parse (text, 2, &pivot_json_limits_story, &quirks, &error);

  g_assert_no_error (error);
  g_assert_cmpuint (json_object_get_size (object), ==, 0);
}

static const struct
{
  const char *text;
  const char *written;
} texts[] = {
  { "{}", "{}\n" },
  { "\xEF\xBB\xBF{}", "{}\n" },
  { "{\"b\":1,\"a\":2}", "{\n  \"b\": 1,\n  \"a\": 2\n}\n" },
  { "{\"a\":[]}", "{\n  \"a\": []\n}\n" },
  { "{\"a\":{\"b\":[{}]}}", "{\n  \"a\": {\n    \"b\": [\n      {}\n    ]\n  }\n}\n" },
  { "{\"a\":[true,false,null]}", "{\n  \"a\": [\n    true,\n    false,\n    null\n  ]\n}\n" },
  { "{\"\\u00e9\\n\":\"\\u00e9\\n\\/\\u0001\"}", "{\n  \"é\\n\": \"é\\n/\\u0001\"\n}\n" },
  { "{\"a\":-9223372036854775808}", "{\n  \"a\": -9223372036854775808\n}\n" },
  { "{\"a\":0.1}", "{\n  \"a\": 0.1\n}\n" },
  { "{\"a\":1.0}", "{\n  \"a\": 1.0\n}\n" },
  { "{\"a\":1e2}", "{\n  \"a\": 100.0\n}\n" },
  { "{\"a\":0.30000000000000004}", "{\n  \"a\": 0.30000000000000004\n}\n" },
  { "{\"a\":1.7976931348623157e308}", "{\n  \"a\": 1.7976931348623157e+308\n}\n" },
};

static void
test_written (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (JsonObject) object = parse (texts[i].text, &error);
      g_autofree char *written = NULL;

      g_assert_no_error (error);
      written = pivot_json_write (object);
      g_assert_cmpstr (written, ==, texts[i].written);
    }
}

static void
test_line (void)
{
  g_autoptr (JsonNode) node = json_from_string ("{\"a\":[1,{\"b\":null},[]],\"c\":\"x\\ny\",\"d\":{}}", NULL);
  g_autofree char *line = pivot_json_write_line (node);

  g_assert_cmpstr (line, ==, "{\"a\": [1, {\"b\": null}, []], \"c\": \"x\\ny\", \"d\": {}}\n");
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/json/refused", test_refused);
  g_test_add_func ("/json/not-terminated", test_not_terminated);
  g_test_add_func ("/json/written", test_written);
  g_test_add_func ("/json/line", test_line);
  return g_test_run ();
}
