/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-json-scan.h"

#include "pivot-test.h"

#include <string.h>
#include <sys/resource.h>

#define FINE (-1)

static const struct
{
  const char *name;
  const char *text;
  gssize      length; /* -1 up to the NUL */
  int         code;   /* of the error */
  int         quirks;
} texts[] = {
  { "an object", "{\"a\": [1, -2.5, true, false, null, \"x\"]}", -1, FINE, 0 },
  { "blanks around", " \t\r\n{}\n", -1, FINE, 0 },
  { "nothing", "", -1, PIVOT_JSON_ERROR_EMPTY, 0 },
  { "blanks", " \n\t\r ", -1, PIVOT_JSON_ERROR_EMPTY, 0 },
  { "zeros", "\0\0\0\0", 4, PIVOT_JSON_ERROR_ENCODING, 0 },
  { "a zero", "{\"a\":\"x\0y\"}", 11, PIVOT_JSON_ERROR_ENCODING, 0 },
  { "latin 1", "{\"a\":\"caf\xE9\"}", -1, PIVOT_JSON_ERROR_ENCODING, 0 },
  { "an overlong letter", "{\"a\":\"\xC0\x80\"}", -1, PIVOT_JSON_ERROR_ENCODING, 0 },
  { "a surrogate", "{\"a\":\"\xED\xA0\x80\"}", -1, PIVOT_JSON_ERROR_ENCODING, 0 },
  { "\\u0000", "{\"a\":\"x\\u0000y\"}", -1, PIVOT_JSON_ERROR_ENCODING, 0 },
  { "\\u0000 in a name", "{\"x\\u0000y\":1}", -1, PIVOT_JSON_ERROR_ENCODING, 0 },
  { "\\\\u0000 is six letters", "{\"a\":\"x\\\\u0000y\"}", -1, FINE, 0 },
  { "a comment", "{\"a\":1 /* so */}", -1, PIVOT_JSON_ERROR_SYNTAX, 0 },
  { "a line comment", "{\"a\":1} // so", -1, PIVOT_JSON_ERROR_SYNTAX, 0 },
  { "single quotes", "{'a':1}", -1, PIVOT_JSON_ERROR_SYNTAX, 0 },
  { "a bare name", "{a:1}", -1, PIVOT_JSON_ERROR_SYNTAX, 0 },
  { "brackets that cross", "{\"a\":[1}]", -1, PIVOT_JSON_ERROR_SYNTAX, 0 },
  { "brackets that close nothing", "{}}", -1, PIVOT_JSON_ERROR_SYNTAX, 0 },
  { "an end that is missing", "{\"a\":[1", -1, PIVOT_JSON_ERROR_SYNTAX, 0 },
  { "a form feed", "{\f}", -1, PIVOT_JSON_ERROR_SYNTAX, 0 },
  { "two of a name", "{\"a\":1,\"a\":1}", -1, FINE, PIVOT_JSON_QUIRK_DUPLICATE },
  { "two of a name, one escaped", "{\"a\":1,\"\\u0061\":1}", -1, FINE, PIVOT_JSON_QUIRK_DUPLICATE },
  { "two of a name, nested", "{\"a\":[{\"b\":{\"c\":1,\"c\":2}}]}", -1, FINE, PIVOT_JSON_QUIRK_DUPLICATE },
  { "a name twice, each in its object", "{\"a\":{\"a\":1},\"b\":{\"a\":1}}", -1, FINE, 0 },
  { "a text twice in a list", "{\"a\":[\"b\",\"b\"]}", -1, FINE, 0 },
  { "a name that is a value", "{\"a\":\"a\",\"b\":\"a\"}", -1, FINE, 0 },
  { "a number too large", "{\"a\":1e999}", -1, FINE, PIVOT_JSON_QUIRK_RANGE },
  { "both", "{\"a\":1e999,\"a\":18446744073709551616}", -1, FINE, PIVOT_JSON_QUIRK_RANGE | PIVOT_JSON_QUIRK_DUPLICATE },
};

static void
test_texts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      gsize           length = texts[i].length < 0 ? strlen (texts[i].text) : (gsize) texts[i].length;
      PivotJsonQuirks quirks = PIVOT_JSON_QUIRK_NONE;
      g_autoptr (GError) error = NULL;
      gboolean fine = pivot_json_scan (texts[i].text, length, &pivot_json_limits_story, &quirks, &error);

      g_test_message ("%s", texts[i].name);
      if (texts[i].code == FINE)
        {
          g_assert_no_error (error);
          g_assert_true (fine);
          g_assert_cmpint (quirks, ==, texts[i].quirks);
        }
      else
        {
          g_assert_false (fine);
          g_assert_error (error, PIVOT_JSON_ERROR, texts[i].code);
        }
    }
}

static char *
nested (guint depth)
{
  GString *text = g_string_new (NULL);

  for (guint i = 0; i < depth; i++)
    g_string_append_c (text, '[');
  for (guint i = 0; i < depth; i++)
    g_string_append_c (text, ']');
  return g_string_free_and_steal (text);
}

static char *
many (guint n_values)
{
  GString *text = g_string_new ("[");

  for (guint i = 1; i < n_values; i++)
    g_string_append (text, i == 1 ? "{}" : ",{}");
  g_string_append_c (text, ']');
  return g_string_free_and_steal (text);
}

static gboolean
scan (const char *text,
      GError    **error)
{
  PivotJsonQuirks quirks = PIVOT_JSON_QUIRK_NONE;

  return pivot_json_scan (text, strlen (text), &pivot_json_limits_story, &quirks, error);
}

static const struct
{
  char *(*make) (guint number);
  guint    number;
  gboolean fine;
} bounds[] = {
  { nested, 32, TRUE },
  { nested, 33, FALSE },
  { nested, 1000000, FALSE },
  { many, 50000, TRUE },
  { many, 50001, FALSE },
  { many, 1000000, FALSE },
};

static void
test_bounds (void)
{
  struct rusage before = { 0 };
  struct rusage after = { 0 };

  getrusage (RUSAGE_SELF, &before);
  for (guint i = 0; i < G_N_ELEMENTS (bounds); i++)
    {
      g_autofree char *text = bounds[i].make (bounds[i].number);
      g_autoptr (GError) error = NULL;
      gint64 start = pivot_test_spent ();

      g_test_message ("%u", bounds[i].number);
      g_assert_cmpint (scan (text, &error), ==, bounds[i].fine);
      if (!bounds[i].fine)
        g_assert_error (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_LIMITS);
      g_assert_cmpint (pivot_test_spent () - start, <, 5 * G_USEC_PER_SEC);
    }
  getrusage (RUSAGE_SELF, &after);
  g_assert_cmpint (after.ru_maxrss - before.ru_maxrss, <, 300 * 1024);
}

static void
test_length (void)
{
  g_autofree char *long_text = g_strnfill (4 * 1024 * 1024 + 1, ' ');
  g_autoptr (GError) error = NULL;

  long_text[0] = '{';
  long_text[1] = '}';
  g_assert_false (scan (long_text, &error));
  g_assert_error (error, PIVOT_JSON_ERROR, PIVOT_JSON_ERROR_LIMITS);
  long_text[4 * 1024 * 1024] = '\0';
  g_assert_true (scan (long_text, NULL));
}

static void
test_line (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GError) cut = NULL;

  g_assert_false (scan ("{\n\"a\": 1,\n\"b\": x\n}", &error));
  g_assert_cmpstr (error->message, ==, "Line 3 of the file is not valid JSON.");
  g_assert_false (scan ("{\n\"a\": \"tw", &cut));
  g_assert_cmpstr (cut->message, ==, "The file breaks off before its end.");
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/json-scan/texts", test_texts);
  g_test_add_func ("/json-scan/bounds", test_bounds);
  g_test_add_func ("/json-scan/length", test_length);
  g_test_add_func ("/json-scan/line", test_line);
  return g_test_run ();
}
