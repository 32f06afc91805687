/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-coverage-state.h"

#include "pivot-test.h"

static const char *const no_tags[] = { NULL };
static const char *const outage[] = { "Outage", NULL };

static const PivotLibraryFacts stories[] = {
  { "a", "", "execution", "large", no_tags, 0, 0, 0, TRUE, PIVOT_STATE_READY, 0.9 },
  { "b", "", "execution", "large", outage, 0, 0, 0, TRUE, PIVOT_STATE_DRAFTING, 0.2 },
  { "c", "", "strategy", "small", no_tags, 0, 0, 0, FALSE, PIVOT_STATE_NOT_STARTED, 0 },
  { "d", "", "", "large", no_tags, 0, 0, 0, TRUE, PIVOT_STATE_NEARLY, 0.5 },
  { "e", "", "stakeholder", "large", no_tags, 0, 0, 70, TRUE, PIVOT_STATE_READY, 1 },
};

/* In the order of the questions: the id of the story that is suggested, "-" for none. */
static const char suggested[] = "acab-c-c";

static void
test_counts (void)
{
  g_autoptr (PivotCoverageState) state = pivot_coverage_state_new (stories, G_N_ELEMENTS (stories));

  g_assert_cmpuint (state->counts[1][2], ==, 2);
  g_assert_cmpuint (state->counts[0][0], ==, 1);
  g_assert_cmpuint (state->counts[2][2], ==, 0); /* it is in the trash */
  g_assert_cmpuint (state->n_unsorted, ==, 1);
}

static void
test_gaps (void)
{
  g_autoptr (PivotCoverageState) state = pivot_coverage_state_new (stories, G_N_ELEMENTS (stories));
  g_autoptr (PivotCoverageState) empty = pivot_coverage_state_new (NULL, 0);

  g_assert_cmpuint (state->gaps->len, ==, PIVOT_COVERAGE_MOST_GAPS);
  g_assert_cmpstr (g_ptr_array_index (state->gaps, 0), ==, "Was there a direction that you chose and that the whole company paid for?");
  g_assert_cmpstr (g_ptr_array_index (state->gaps, 1), ==, "Was there a promise of yours that others relied on, and that you could not keep?");
  g_assert_cmpuint (empty->gaps->len, ==, PIVOT_COVERAGE_MOST_GAPS);
}

static void
test_answers (void)
{
  g_autoptr (PivotCoverageState) state = pivot_coverage_state_new (stories, G_N_ELEMENTS (stories));

  g_assert_cmpuint (state->answers->len, ==, strlen (suggested));
  for (guint i = 0; i < state->answers->len; i++)
    {
      const PivotCoverageAnswer *answer = &g_array_index (state->answers, PivotCoverageAnswer, i);

      g_test_message ("%s", answer->question);
      g_assert_cmpint (answer->story < 0 ? '-' : stories[answer->story].id[0], ==, suggested[i]);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  g_test_add_func ("/coverage-state/counts", test_counts);
  g_test_add_func ("/coverage-state/gaps", test_gaps);
  g_test_add_func ("/coverage-state/answers", test_answers);
  return g_test_run ();
}
