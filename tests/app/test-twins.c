/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"

#include "app/contrast/pivot-twins.h"

/* Every way there is of getting round what happened, and the story whose defensive answer takes it. */
static const struct
{
  const char *kind;
  const char *title;
} kinds[] = {
  { "Blames others", "The Pass That Forgot the Winter" },
  { "Turns it into a success", "Forty-One Operations" },
  { "Dwells on the drama", "Nine Days of Fish" },
  { "Stays vague", "A Latch for Warm Days" },
  { "Tells of something too small", "Report Cards at the Wrong Door" },
  { "Owns it, but only softly", "No Way Back on a Friday" },
};

static void
test_kinds (void)
{
  g_assert_cmpuint (PIVOT_N_TWINS, ==, G_N_ELEMENTS (kinds));
  for (guint i = 0; i < PIVOT_N_TWINS; i++)
    {
      g_autoptr (PivotRecord) record = pivot_twin_load (i);

      g_assert_cmpstr (pivot_twin_kind (i), ==, kinds[i].kind);
      g_assert_cmpstr (pivot_draft_get_fact (record->draft, PIVOT_FACT_TITLE), ==, kinds[i].title);
    }
}

/* A story that comes along without a twin, or with half of one, could not be set against it. */
static void
test_whole (void)
{
  for (guint i = 0; i < PIVOT_N_TWINS; i++)
    {
      g_autoptr (PivotRecord) record = pivot_twin_load (i);

      for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
        {
          g_assert_cmpstr (pivot_draft_get_text (record->draft, PIVOT_SIDE_OWNED, (PivotStage) stage), !=, "");
          g_assert_cmpstr (pivot_draft_get_text (record->draft, PIVOT_SIDE_DEFENSIVE, (PivotStage) stage), !=, "");
        }
    }
}

/* They are of several fields, kinds of failure and roles. */
static void
test_fields (void)
{
  g_autoptr (GHashTable) fields = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL);

  for (guint i = 0; i < PIVOT_N_TWINS; i++)
    {
      g_autoptr (PivotRecord) record = pivot_twin_load (i);
      const char *const *tags = pivot_draft_get_tags (record->draft);

      g_assert_nonnull (tags[0]);
      g_hash_table_add (fields, g_strdup (tags[0]));
      g_hash_table_add (fields, g_strdup (pivot_draft_get_fact (record->draft, PIVOT_FACT_ROLE)));
      g_hash_table_add (fields, g_strdup (pivot_draft_get_fact (record->draft, PIVOT_FACT_KIND)));
    }
  /* A field each, three roles and three kinds. */
  g_assert_cmpuint (g_hash_table_size (fields), ==, PIVOT_N_TWINS + 3 + 3);
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/twins/kinds", test_kinds);
  g_test_add_func ("/twins/whole", test_whole);
  g_test_add_func ("/twins/fields", test_fields);
  return g_test_run ();
}
