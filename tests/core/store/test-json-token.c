/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-json-token.h"

#include "pivot-test.h"

#include <string.h>

static const struct
{
  const char    *text;
  PivotJsonToken token;
  const char    *means; /* of a whole string */
  const char    *rest;  /* what follows it, or where it went wrong */
} strings[] = {
  { "\"\"x", PIVOT_JSON_TOKEN_FINE, "", "x" },
  { "\"a\\\"b\"", PIVOT_JSON_TOKEN_FINE, "a\"b", "" },
  { "\"\\\\\\/\\b\\f\\n\\r\\t\"", PIVOT_JSON_TOKEN_FINE, "\\/\b\f\n\r\t", "" },
  { "\"\\u00e9\\u20AC\"", PIVOT_JSON_TOKEN_FINE, "é€", "" },
  { "\"\\ud83d\\ude00\"", PIVOT_JSON_TOKEN_FINE, "😀", "" },
  { "\"\\\\u0000\"", PIVOT_JSON_TOKEN_FINE, "\\u0000", "" },
  { "\"\x7f\"", PIVOT_JSON_TOKEN_FINE, "\x7f", "" },
  { "\"\\u0000\"", PIVOT_JSON_TOKEN_ZERO, NULL, "\"" },
  { "\"abc", PIVOT_JSON_TOKEN_MALFORMED, NULL, "" },
  { "\"abc\\", PIVOT_JSON_TOKEN_MALFORMED, NULL, "" },
  { "\"\\x\"", PIVOT_JSON_TOKEN_MALFORMED, NULL, "x\"" },
  { "\"\\u12", PIVOT_JSON_TOKEN_MALFORMED, NULL, "" },
  { "\"\\u12G4\"", PIVOT_JSON_TOKEN_MALFORMED, NULL, "G4\"" },
  { "\"\\ud83d\"", PIVOT_JSON_TOKEN_MALFORMED, NULL, "\"" },
  { "\"\\ud83dx\"", PIVOT_JSON_TOKEN_MALFORMED, NULL, "x\"" },
  { "\"\\ud83d\\n\"", PIVOT_JSON_TOKEN_MALFORMED, NULL, "\\n\"" },
  { "\"\\ud83d\\u0041\"", PIVOT_JSON_TOKEN_MALFORMED, NULL, "\"" },
  { "\"\\ude00\"", PIVOT_JSON_TOKEN_MALFORMED, NULL, "\"" },
  { "\"a\nb\"", PIVOT_JSON_TOKEN_MALFORMED, NULL, "\nb\"" },
  { "\"\x01\"", PIVOT_JSON_TOKEN_MALFORMED, NULL, "\x01\"" },
};

static void
test_strings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (strings); i++)
    {
      g_autoptr (GString) into = g_string_new (NULL);
      const char *at = strings[i].text;
      const char *again = strings[i].text;
      const char *end = at + strlen (at);

      g_test_message ("%s", strings[i].text);
      g_assert_cmpint (pivot_json_token_string (&at, end, into), ==, strings[i].token);
      g_assert_cmpint (pivot_json_token_string (&again, end, NULL), ==, strings[i].token);
      g_assert_cmpstr (at, ==, strings[i].rest);
      g_assert_true (again == at);
      if (strings[i].means != NULL)
        g_assert_cmpstr (into->str, ==, strings[i].means);
    }
}

static const struct
{
  const char    *text;
  PivotJsonToken token;
  const char    *rest;
} numbers[] = {
  { "0", PIVOT_JSON_TOKEN_FINE, "" },
  { "-0]", PIVOT_JSON_TOKEN_FINE, "]" },
  { "12,", PIVOT_JSON_TOKEN_FINE, "," },
  { "-1.5e+10 ", PIVOT_JSON_TOKEN_FINE, " " },
  { "1E5", PIVOT_JSON_TOKEN_FINE, "" },
  { "0.5", PIVOT_JSON_TOKEN_FINE, "" },
  { "012", PIVOT_JSON_TOKEN_FINE, "12" }, /* what follows is for the grammar to refuse */
  { "9223372036854775807", PIVOT_JSON_TOKEN_FINE, "" },
  { "9223372036854775808", PIVOT_JSON_TOKEN_OUT_OF_RANGE, "" },
  { "-9223372036854775808", PIVOT_JSON_TOKEN_FINE, "" },
  { "-9223372036854775809", PIVOT_JSON_TOKEN_OUT_OF_RANGE, "" },
  { "1e308", PIVOT_JSON_TOKEN_FINE, "" },
  { "1e309", PIVOT_JSON_TOKEN_OUT_OF_RANGE, "" },
  { "-1e999", PIVOT_JSON_TOKEN_OUT_OF_RANGE, "" },
  { "1e-999", PIVOT_JSON_TOKEN_OUT_OF_RANGE, "" },
  { "-", PIVOT_JSON_TOKEN_MALFORMED, "" },
  { "-x", PIVOT_JSON_TOKEN_MALFORMED, "x" },
  { "1.", PIVOT_JSON_TOKEN_MALFORMED, "" },
  { "1.e5", PIVOT_JSON_TOKEN_MALFORMED, "e5" },
  { "1e", PIVOT_JSON_TOKEN_MALFORMED, "" },
  { "1e+", PIVOT_JSON_TOKEN_MALFORMED, "" },
};

static void
test_numbers (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    {
      const char *at = numbers[i].text;

      g_test_message ("%s", numbers[i].text);
      g_assert_cmpint (pivot_json_token_number (&at, at + strlen (at)), ==, numbers[i].token);
      g_assert_cmpstr (at, ==, numbers[i].rest);
    }
}

static const struct
{
  const char    *text;
  PivotJsonToken token;
  const char    *rest;
} words[] = {
  { "true", PIVOT_JSON_TOKEN_FINE, "" },
  { "false]", PIVOT_JSON_TOKEN_FINE, "]" },
  { "null,", PIVOT_JSON_TOKEN_FINE, "," },
  { "tru", PIVOT_JSON_TOKEN_MALFORMED, "tru" },
  { "True", PIVOT_JSON_TOKEN_MALFORMED, "True" },
  { "NaN", PIVOT_JSON_TOKEN_MALFORMED, "NaN" },
  { "'x'", PIVOT_JSON_TOKEN_MALFORMED, "'x'" },
};

static void
test_words (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      const char *at = words[i].text;

      g_test_message ("%s", words[i].text);
      g_assert_cmpint (pivot_json_token_word (&at, at + strlen (at)), ==, words[i].token);
      g_assert_cmpstr (at, ==, words[i].rest);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/json-token/strings", test_strings);
  g_test_add_func ("/json-token/numbers", test_numbers);
  g_test_add_func ("/json-token/words", test_words);
  return g_test_run ();
}
