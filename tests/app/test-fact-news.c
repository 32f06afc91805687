/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-fact-news.h"

#include "pivot-test.h"

static const struct
{
  PivotFact   fact;
  const char *value;
  const char *expected;
} cases[] = {
  { PIVOT_FACT_STAKE, "medium", "What it cost: Medium" },
  { PIVOT_FACT_STAKE, "", "What it cost: not answered" },
  { PIVOT_FACT_KIND, "stakeholder", "Kind of failure: Stakeholder" },
  { PIVOT_FACT_SETTING, "personal", "Where it happened: In private life" },
  /* The writer's own word is no id. */
  { PIVOT_FACT_FAILURE, "work", "What went wrong: work" },
  { PIVOT_FACT_HAPPENED, "2023-03", "When it happened: 2023-03" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotDraft) empty = pivot_draft_new ();
      g_autoptr (PivotDraft) draft = pivot_draft_with_fact (empty, cases[i].fact, cases[i].value);
      g_autofree char *news = pivot_fact_news (draft, cases[i].fact);

      g_assert_cmpstr (news, ==, cases[i].expected);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  g_test_add_func ("/fact-news/cases", test_cases);
  return g_test_run ();
}
