/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-pack.h"

#include "core/rubric/pivot-pack-content.h"
#include "core/rubric/pivot-rubric.h"

#include "pivot-test.h"

#include <string.h>

/* A pack of one rule, which every case breaks in one place. */
#define PACK "{\"format\":1,\"language\":\"xx\",\"version\":\"1\",\"pace\":150,\"abbreviations\":[],\"contractions\":{},"                                           \
             "\"numerals\":{\"unit\":{\"two\":2}},\"inflections\":{\"verbs\":{\"regular\":[\"- s ed ed ing\"]},\"nouns\":{\"regular\":[\"- s\"]}},"                 \
             "\"classes\":{\"LIGHT\":{},\"I\":{\"words\":[\"i\"]},\"PRONOUN\":{\"words\":[\"i\"]},\"CHECK\":{\"verbs\":[\"check\"],\"phrases\":[\"look =into\"]}}," \
             "\"criteria\":[{\"rule\":\"I3\",\"kind\":\"slot\",\"slot\":\"check\",\"stage\":\"root-cause\",\"weight\":1}],"                                         \
             "\"limits\":{},\"shares\":{\"levels\":[0.2,0.4,0.6,0.8]},"                                                                                             \
             "\"cues\":[{\"id\":\"I3.check\",\"match\":[\"[CHECK] {0,1} it\"],\"ok\":[\"I checked it.\",\"I looked into it.\"],\"no\":[\"I saw it.\",\"It checks.\"]}]}"

static const struct
{
  const char *name;
  const char *old; /* what is replaced, NULL for all of it */
  const char *new;
  PivotPackError error;
  const char    *says; /* part of the message */
} damages[] = {
  { "empty", NULL, "", PIVOT_PACK_ERROR_SYNTAX, "empty" },
  { "not-json", NULL, "{", PIVOT_PACK_ERROR_SYNTAX, "" },
  { "not-utf8", NULL, "\"\xff\"", PIVOT_PACK_ERROR_SYNTAX, "UTF-8" },
  { "array", NULL, "[]", PIVOT_PACK_ERROR_SYNTAX, "object" },
  { "nothing", NULL, "{}", PIVOT_PACK_ERROR_SYNTAX, "format" },
  { "format", "\"format\":1", "\"format\":2", PIVOT_PACK_ERROR_SYNTAX, "format" },
  { "no-language", "\"language\":\"xx\",", "", PIVOT_PACK_ERROR_SYNTAX, "language" },
  { "language-type", "\"language\":\"xx\"", "\"language\":7", PIVOT_PACK_ERROR_SYNTAX, "language" },
  { "pace", "\"pace\":150", "\"pace\":0", PIVOT_PACK_ERROR_LIMIT, "pace" },
  { "pace-type", "\"pace\":150", "\"pace\":\"fast\"", PIVOT_PACK_ERROR_SYNTAX, "pace" },
  { "stranger", "\"limits\":{}", "\"limits\":{},\"colour\":1", PIVOT_PACK_ERROR_SYNTAX, "colour" },
  { "class-stranger", "\"LIGHT\":{}", "\"LIGHT\":{\"colours\":[]}", PIVOT_PACK_ERROR_SYNTAX, "colours" },
  { "no-light", "\"LIGHT\":{},", "", PIVOT_PACK_ERROR_REFERENCE, "LIGHT" },
  { "numeral", "\"unit\":{\"two\":2}", "\"weight\":{\"two\":2}", PIVOT_PACK_ERROR_REFERENCE, "weight" },
  { "numeral-value", "\"two\":2", "\"two\":\"2\"", PIVOT_PACK_ERROR_SYNTAX, "two" },
  { "row", "\"- s ed ed ing\"", "\"- s ed\"", PIVOT_PACK_ERROR_SYNTAX, "- s ed" },
  { "phrase", "look =into", "look", PIVOT_PACK_ERROR_SYNTAX, "look" },
  { "words-type", "\"verbs\":[\"check\"]", "\"verbs\":[7]", PIVOT_PACK_ERROR_SYNTAX, "verbs" },
  { "kind", "\"kind\":\"slot\"", "\"kind\":\"slit\"", PIVOT_PACK_ERROR_REFERENCE, "slit" },
  { "stage", "\"stage\":\"root-cause\"", "\"stage\":\"cause\"", PIVOT_PACK_ERROR_REFERENCE, "cause" },
  { "slot-name", "\"slot\":\"check\",", "", PIVOT_PACK_ERROR_SYNTAX, "slot" },
  { "weight", "\"weight\":1", "\"weight\":-1", PIVOT_PACK_ERROR_LIMIT, "I3" },
  { "gate", "\"weight\":1", "\"gate\":1.5", PIVOT_PACK_ERROR_LIMIT, "I3" },
  { "than", "\"weight\":1", "\"than\":[3]", PIVOT_PACK_ERROR_SYNTAX, "than" },
  { "row-name", "\"weight\":1", "\"row\":\"mood\"", PIVOT_PACK_ERROR_REFERENCE, "mood" },
  { "levels", "[0.2,0.4,0.6,0.8]", "[0.2]", PIVOT_PACK_ERROR_SYNTAX, "levels" },
  { "cue-rule", "\"id\":\"I3.check\"", "\"id\":\"I4.check\"", PIVOT_PACK_ERROR_REFERENCE, "I4.check" },
  { "cue-id", "\"id\":\"I3.check\"", "\"id\":\"I3\"", PIVOT_PACK_ERROR_REFERENCE, "I3" },
  { "no-match", "\"match\":[\"[CHECK] {0,1} it\"]", "\"match\":[]", PIVOT_PACK_ERROR_LIMIT, "I3.check" },
  { "class", "[CHECK] {0,1} it", "[CHEQUE] it", PIVOT_PACK_ERROR_REFERENCE, "CHEQUE" },
  { "pattern", "[CHECK] {0,1} it", "[CHECK] (it", PIVOT_PACK_ERROR_SYNTAX, "I3.check" },
  { "form-type", "[\"[CHECK] {0,1} it\"]", "[7]", PIVOT_PACK_ERROR_SYNTAX, "I3.check" },
  { "form-member", "[\"[CHECK] {0,1} it\"]", "[{\"verb\":\"check\",\"noun\":\"it\"}]", PIVOT_PACK_ERROR_SYNTAX, "noun" },
  { "form-person", "[\"[CHECK] {0,1} it\"]", "[{\"verb\":\"check\",\"subject\":\"thou\"}]", PIVOT_PACK_ERROR_REFERENCE, "thou" },
  { "form-mood", "[\"[CHECK] {0,1} it\"]", "[{\"verb\":\"check\",\"mood\":\"bad\"}]", PIVOT_PACK_ERROR_REFERENCE, "bad" },
  { "one-example", ",\"I looked into it.\"", "", PIVOT_PACK_ERROR_EXAMPLE, "I3.check" },
  { "missed-example", "I looked into it.", "I looked at it.", PIVOT_PACK_ERROR_EXAMPLE, "I looked at it." },
  { "found-example", "I saw it.", "I check it.", PIVOT_PACK_ERROR_EXAMPLE, "I check it." },
};

static GBytes *
damage (const char *old,
        const char *new)
{
  g_autoptr (GString) pack = g_string_new (PACK);

  if (old == NULL)
    g_string_assign (pack, new);
  else
    g_assert_cmpuint (g_string_replace (pack, old, new, 1), ==, 1);
  return g_string_free_to_bytes (g_steal_pointer (&pack));
}

static void
test_good (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) json = g_bytes_new_static (PACK, strlen (PACK));
  g_autoptr (PivotPack) pack = pivot_pack_new (json, &error);

  g_assert_no_error (error);
  g_assert_cmpstr (pivot_pack_get_language (pack), ==, "xx");
  g_assert_cmpstr (pivot_pack_get_version (pack), ==, "1");
  g_assert_cmpfloat (pivot_pack_get_pace (pack), ==, 150);
}

static void
test_damages (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (damages); i++)
    {
      g_autoptr (GError) error = NULL;
      g_autoptr (GBytes) json = damage (damages[i].old, damages[i].new);
      g_autoptr (PivotPack) pack = pivot_pack_new (json, &error);

      g_test_message ("%s", damages[i].name);
      g_assert_null (pack);
      g_assert_error (error, PIVOT_PACK_ERROR, (int) damages[i].error);
      g_assert_nonnull (strstr (error->message, damages[i].says));
    }
}

static void
test_large (void)
{
  g_autoptr (GString) deep = g_string_new (NULL);
  g_autoptr (GString) long_one = g_string_new ("\"");
  g_autoptr (GBytes) deep_json = NULL;
  g_autoptr (GBytes) long_json = NULL;
  g_autoptr (GError) error = NULL;

  for (guint i = 0; i < 100000; i++)
    g_string_append_c (deep, '[');
  while (long_one->len <= 1024 * 1024)
    g_string_append (long_one, "aaaaaaaaaaaaaaaa");
  g_string_append_c (long_one, '"');
  deep_json = g_bytes_new (deep->str, deep->len);
  long_json = g_bytes_new (long_one->str, long_one->len);
  g_assert_null (pivot_pack_new (deep_json, &error));
  g_assert_error (error, PIVOT_PACK_ERROR, PIVOT_PACK_ERROR_LIMIT);
  g_clear_error (&error);
  g_assert_null (pivot_pack_new (long_json, &error));
  g_assert_error (error, PIVOT_PACK_ERROR, PIVOT_PACK_ERROR_LIMIT);
}

/* Cut anywhere, or with any byte changed, a pack loads or says why not. */
static void
test_any_json (void)
{
  const gsize length = strlen (PACK);

  for (guint round = 0; round < 400; round++)
    {
      g_autofree char *json = g_strdup (PACK);
      gsize            at = (gsize) g_test_rand_int_range (0, (int) length);
      g_autoptr (GBytes) bytes = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (PivotPack) pack = NULL;

      json[at] = (char) g_test_rand_int_range (1, 256);
      bytes = g_bytes_new (json, round % 2 == 0 ? length : at);
      pack = pivot_pack_new (bytes, &error);
      g_assert_true ((pack != NULL) == (error == NULL));
    }
}

static void
test_english (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", &error);

  g_assert_no_error (error);
  g_assert_cmpstr (pivot_pack_get_language (pack), ==, "en");
  g_assert_cmpfloat (pivot_pack_get_pace (pack), ==, 150);
  g_assert_null (pivot_pack_new_for_language ("tlh", &error));
  g_assert_error (error, G_RESOURCE_ERROR, G_RESOURCE_ERROR_NOT_FOUND);
}

/* The program carries its pack as an image without the examples; here they are
 * run, and all that it leads to is compared. */
static void
test_source (void)
{
  g_autoptr (GError) error = NULL;
  g_autofree char *contents = NULL;
  gsize            length = 0;
  g_autoptr (GBytes) json = NULL;
  g_autoptr (PivotPack) pack = NULL;
  g_autoptr (PivotPack) carried = pivot_pack_new_for_language ("en", NULL);
  g_autoptr (GBytes) image = NULL;
  g_autoptr (GBytes) carried_image = NULL;

  g_file_get_contents (PIVOT_PACK_SOURCE, &contents, &length, &error);
  g_assert_no_error (error);
  json = g_bytes_new (contents, length);
  pack = pivot_pack_new (json, &error);
  g_assert_no_error (error);
  image = pivot_pack_to_image (pack);
  carried_image = pivot_pack_to_image (carried);
  g_assert_true (g_bytes_equal (image, carried_image));
}

/* An image is not read by what it is not of. */
static void
test_no_image (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) json = g_bytes_new_static (PACK, strlen (PACK));

  g_assert_null (pivot_pack_new_from_image (json, &error));
  g_assert_error (error, PIVOT_PACK_ERROR, PIVOT_PACK_ERROR_SYNTAX);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/pack/good", test_good);
  g_test_add_func ("/pack/damages", test_damages);
  g_test_add_func ("/pack/large", test_large);
  g_test_add_func ("/pack/any-json", test_any_json);
  g_test_add_func ("/pack/english", test_english);
  g_test_add_func ("/pack/source", test_source);
  g_test_add_func ("/pack/no-image", test_no_image);
  return g_test_run ();
}
