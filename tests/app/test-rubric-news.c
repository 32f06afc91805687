/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"
#include "pivot-test-report.h"

#include "app/editor/pivot-rubric-news.h"

typedef struct
{
  PivotState state;
  guint      n_filled;
  guint      n_findings;
} Side;

typedef struct
{
  Side        before;
  Side        after;
  const char *news;
} Case;

static const Case cases[] = {
  { { PIVOT_STATE_DRAFTING, 2, 0 }, { PIVOT_STATE_DRAFTING, 2, 0 }, NULL },
  { { PIVOT_STATE_DRAFTING, 2, 0 }, { PIVOT_STATE_DRAFTING, 3, 0 }, "Identify: 3 of 5" },
  { { PIVOT_STATE_DRAFTING, 3, 0 }, { PIVOT_STATE_DRAFTING, 2, 0 }, "Identify: 2 of 5" },
  { { PIVOT_STATE_DRAFTING, 3, 1 }, { PIVOT_STATE_NEARLY, 4, 1 }, "Identify: Nearly, 4 of 5" },
  { { PIVOT_STATE_NEARLY, 4, 0 }, { PIVOT_STATE_READY, 5, 0 }, "Identify: Ready, 5 of 5" },
  { { PIVOT_STATE_DRAFTING, 2, 0 }, { PIVOT_STATE_DRAFTING, 3, 1 }, "Identify: 1 new finding, 3 of 5" },
  { { PIVOT_STATE_DRAFTING, 2, 0 }, { PIVOT_STATE_NEARLY, 3, 2 }, "Identify: 2 new findings, 3 of 5" },
  { { PIVOT_STATE_DRAFTING, 2, 2 }, { PIVOT_STATE_DRAFTING, 2, 1 }, "Identify: 2 of 5" },
};

static PivotReport *
make_report (const Side *side)
{
  const char *const texts[PIVOT_N_STAGES] = { "", "word", "", "" };
  PivotTestReport  *test = pivot_test_report_new (texts);
  g_autoptr (PivotDraft) draft = NULL;
  PivotReport *report = NULL;

  for (guint i = 0; i < 5; i++)
    pivot_test_report_add_slot (test, PIVOT_STAGE_ROOT_CAUSE, "I1", i < side->n_filled ? "word" : NULL, FALSE);
  for (guint i = 0; i < side->n_findings; i++)
    pivot_test_report_add_finding (test, PIVOT_FINDING_CONTRAST, PIVOT_STAGE_ROOT_CAUSE, "C1", "word");
  pivot_test_report_set_stage (test, PIVOT_STAGE_ROOT_CAUSE, side->state, 1, 1);
  pivot_test_report_finish (test, &draft, &report);
  return report;
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotReport) before = make_report (&cases[i].before);
      g_autoptr (PivotReport) after = make_report (&cases[i].after);
      g_autofree char *news = pivot_rubric_news (before, after, PIVOT_STAGE_ROOT_CAUSE);

      g_assert_cmpstr (news, ==, cases[i].news);
    }
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/app/rubric-news/cases", test_cases);
  return g_test_run ();
}
