/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"

#include "app/window/pivot-example.h"

static void
test_example_is_whole (void)
{
  g_autoptr (PivotStory) example = pivot_example_load ();
  PivotDraft *draft = pivot_story_get_draft (example);

  g_assert_false (pivot_story_is_editable (example));
  g_assert_false (pivot_story_is_damaged (example));
  g_assert_cmpstr (pivot_story_get_title (example), !=, "");
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      g_assert_cmpstr (pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, (PivotStage) i), !=, "");
      g_assert_cmpstr (pivot_draft_get_text (draft, PIVOT_SIDE_DEFENSIVE, (PivotStage) i), !=, "");
    }
}

static void
test_template_holds_no_facts (void)
{
  g_autoptr (PivotStory) example = pivot_example_load ();
  PivotDraft *draft = pivot_story_get_draft (example);
  g_autoptr (PivotDraft) blank = pivot_example_to_template (draft);

  for (guint i = 0; i < PIVOT_N_FACTS; i++)
    {
      const gboolean kept = i == PIVOT_FACT_QUESTION || i == PIVOT_FACT_LANGUAGE;
      const char    *expected = kept ? pivot_draft_get_fact (draft, (PivotFact) i) : "";

      g_assert_cmpstr (pivot_draft_get_fact (blank, (PivotFact) i), ==, expected);
    }
  for (guint i = 0; i < PIVOT_N_SIDES; i++)
    g_assert_true (pivot_answer_is_empty (pivot_draft_get_answer (blank, (PivotSide) i)));
  g_assert_cmpuint (g_strv_length ((char **) pivot_draft_get_tags (blank)), ==, 0);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  g_test_add_func ("/example/is-whole", test_example_is_whole);
  g_test_add_func ("/example/template-holds-no-facts", test_template_holds_no_facts);
  return g_test_run ();
}
