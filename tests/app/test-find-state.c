/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-find-state.h"

#include "pivot-test.h"

static const struct
{
  PivotFindState state;
  gboolean       known;
  gboolean       matches;
  const char    *text;
} cases[] = {
  { { FALSE, { 0, 0, 0, 0 }, 0, 0 }, TRUE, FALSE, "" },
  { { TRUE, { -1, 0, 0, 0 }, 0, 0 }, FALSE, FALSE, "" },
  { { TRUE, { -1, 3, 0, 0 }, 0, 0 }, FALSE, TRUE, "" },
  { { TRUE, { 0, 0, 0, 0 }, 0, 0 }, TRUE, FALSE, "No matches" },
  { { TRUE, { 0, 1, 0, 0 }, 0, 0 }, TRUE, TRUE, "1 match" },
  { { TRUE, { 2, 1, 0, 2 }, 0, 0 }, TRUE, TRUE, "5 matches" },
  { { TRUE, { 2, 1, 0, 2 }, PIVOT_STAGE_PRECISE_CONTEXT, 2 }, TRUE, TRUE, "2 of 5" },
  { { TRUE, { 2, 1, 0, 2 }, PIVOT_STAGE_ROOT_CAUSE, 1 }, TRUE, TRUE, "3 of 5" },
  { { TRUE, { 2, 1, 0, 2 }, PIVOT_STAGE_OUTCOME_LEARNING, 2 }, TRUE, TRUE, "5 of 5" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = pivot_find_state_describe (&cases[i].state);

      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_true (pivot_find_state_is_known (&cases[i].state) == cases[i].known);
      g_assert_true (pivot_find_state_has_matches (&cases[i].state) == cases[i].matches);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/find-state/cases", test_cases);
  return g_test_run ();
}
