/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/story/pivot-stage.h"

#include "pivot-test.h"

static const struct
{
  PivotStage  stage;
  const char *id;
  const char *letter;
} stages[] = {
  { PIVOT_STAGE_PRECISE_CONTEXT, "precise-context", "P" },
  { PIVOT_STAGE_ROOT_CAUSE, "root-cause", "I" },
  { PIVOT_STAGE_VARIABLE_CORRECTION, "variable-correction", "V" },
  { PIVOT_STAGE_OUTCOME_LEARNING, "outcome-learning", "O" },
};

static void
test_order (void)
{
  g_assert_cmpuint (G_N_ELEMENTS (stages), ==, PIVOT_N_STAGES);
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    g_assert_cmpuint (stages[i].stage, ==, i);
}

static void
test_names (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      g_assert_cmpstr (pivot_stage_get_id (stages[i].stage), ==, stages[i].id);
      g_assert_cmpstr (pivot_stage_get_letter (stages[i].stage), ==, stages[i].letter);
    }
}

static void
test_from_id (void)
{
  static const char *const strangers[] = { NULL, "", "P", "Precise-Context", "root-cause ", "root_cause" };
  PivotStage               stage = PIVOT_STAGE_VARIABLE_CORRECTION;

  for (guint i = 0; i < G_N_ELEMENTS (strangers); i++)
    {
      g_assert_false (pivot_stage_from_id (strangers[i], &stage));
      g_assert_cmpuint (stage, ==, PIVOT_STAGE_VARIABLE_CORRECTION);
    }
  for (guint i = 0; i < G_N_ELEMENTS (stages); i++)
    {
      g_assert_true (pivot_stage_from_id (stages[i].id, &stage));
      g_assert_cmpuint (stage, ==, stages[i].stage);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/stage/order", test_order);
  g_test_add_func ("/stage/names", test_names);
  g_test_add_func ("/stage/from-id", test_from_id);
  return g_test_run ();
}
