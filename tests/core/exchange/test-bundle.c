/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-bundle.h"

#include "core/store/pivot-json.h"
#include "pivot-test.h"

static JsonObject *
parse (const char *text)
{
  PivotJsonQuirks quirks = PIVOT_JSON_QUIRK_NONE;
  JsonObject     *object = pivot_json_parse (text, strlen (text), &pivot_json_limits_bundle, &quirks, NULL);

  g_assert_nonnull (object);
  return object;
}

static const struct
{
  const char *text;
  int         n_revisions; /* -1 where it is refused */
  int         n_takes;
} cases[] = {
  { "{\"stages\": {}}", 0, 0 },
  { "{\"stages\": {}, \"revisions\": [], \"takes\": []}", 0, 0 },
  { "{\"stages\": {}, \"revisions\": [{\"stages\": {}}, {\"stages\": {}, \"why\": \"named\"}], \"takes\": [{}]}", 2, 1 },
  { "{\"stages\": {}, \"takes\": [{\"any\": [1]}, {}]}", 0, 2 },
  { "{\"stages\": {}, \"revisions\": null}", -1, 0 },
  { "{\"stages\": {}, \"revisions\": {}}", -1, 0 },
  { "{\"stages\": {}, \"revisions\": [1]}", -1, 0 },
  { "{\"stages\": {}, \"revisions\": [{\"stages\": 1}]}", -1, 0 },
  { "{\"stages\": {}, \"revisions\": [{\"format\": 2}]}", -1, 0 },
  { "{\"stages\": {}, \"takes\": \"x\"}", -1, 0 },
  { "{\"stages\": {}, \"takes\": [[]]}", -1, 0 },
  { "{\"stages\": 1}", -1, 0 },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (JsonObject) object = parse (cases[i].text);
      g_autofree char *caveat = NULL;
      g_autoptr (GError) error = NULL;
      g_autoptr (PivotBundle) bundle = pivot_bundle_read (object, &caveat, &error);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpint (bundle != NULL, ==, cases[i].n_revisions >= 0);
      g_assert_cmpint (error == NULL, ==, cases[i].n_revisions >= 0);
      if (bundle == NULL)
        continue;
      g_assert_cmpint ((int) bundle->revisions->len, ==, cases[i].n_revisions);
      g_assert_cmpint ((int) bundle->takes->len, ==, cases[i].n_takes);
    }
}

/* What is kept beside the story is no member that its own file would keep. */
static void
test_there_and_back (void)
{
  g_autoptr (JsonObject) object = parse ("{\"id\": \"x\", \"mood\": 2.5, \"stages\": {\"root-cause\": \"I was late.\"}, \"takes\": [{\"note\": \"fast\"}], "
                                         "\"revisions\": [{\"name\": \"First\", \"why\": \"named\", \"stages\": {}}]}");
  g_autofree char *caveat = NULL;
  g_autoptr (PivotBundle) bundle = pivot_bundle_read (object, &caveat, NULL);
  g_autoptr (JsonObject) written = pivot_bundle_to_json (bundle);
  g_autoptr (PivotBundle) again = pivot_bundle_read (written, &caveat, NULL);

  g_assert_true (json_object_has_member (object, "takes"));
  g_assert_cmpfloat (json_object_get_double_member (written, "mood"), ==, 2.5);
  g_assert_true (pivot_record_equal (again->record, bundle->record));
  g_assert_true (pivot_revision_equal (g_ptr_array_index (again->revisions, 0), g_ptr_array_index (bundle->revisions, 0)));
  g_assert_cmpstr (json_object_get_string_member (g_ptr_array_index (again->takes, 0), "note"), ==, "fast");
}

static void
test_boxed (void)
{
  g_autoptr (JsonObject) object = parse ("{\"stages\": {}}");
  g_autofree char *caveat = NULL;
  g_autoptr (PivotBundle) bundle = pivot_bundle_read (object, &caveat, NULL);
  PivotBundle *copy = g_boxed_copy (PIVOT_TYPE_BUNDLE, bundle);

  g_assert_true (copy == bundle);
  g_boxed_free (PIVOT_TYPE_BUNDLE, copy);
  g_assert_nonnull (bundle->record);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/bundle/cases", test_cases);
  g_test_add_func ("/bundle/there-and-back", test_there_and_back);
  g_test_add_func ("/bundle/boxed", test_boxed);
  return g_test_run ();
}
