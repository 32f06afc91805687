/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/story/pivot-fact.h"

#include "pivot-test.h"

static const char *const ids[] = { "title", "question", "language", "stake", "kind", "role", "happened", "failure", "setting", "decision" };

static void
test_ids (void)
{
  PivotFact fact = PIVOT_FACT_ROLE;

  g_assert_cmpuint (G_N_ELEMENTS (ids), ==, PIVOT_N_FACTS);
  for (guint i = 0; i < PIVOT_N_FACTS; i++)
    {
      g_assert_cmpstr (pivot_fact_get_id ((PivotFact) i), ==, ids[i]);
      g_assert_true (pivot_fact_from_id (ids[i], &fact));
      g_assert_cmpuint (fact, ==, i);
    }
}

static void
test_strangers (void)
{
  static const char *const strangers[] = { NULL, "", "Title", "tags", "title " };
  PivotFact                fact = PIVOT_FACT_ROLE;

  for (guint i = 0; i < G_N_ELEMENTS (strangers); i++)
    {
      g_assert_false (pivot_fact_from_id (strangers[i], &fact));
      g_assert_cmpuint (fact, ==, PIVOT_FACT_ROLE);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/fact/ids", test_ids);
  g_test_add_func ("/fact/strangers", test_strangers);
  return g_test_run ();
}
