/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What is never marked: plain words for failing, words of speed and care,
 * capitals, "we" where it belongs, and a hedge that says no more than it does. */

#include "core/rubric/pivot-rubric.h"

#include "pivot-test-rubric.h"
#include "pivot-test.h"

static const struct
{
  const char *text;
  const char *stages; /* in which it may stand */
} unmarked[] = {
  { "I do not believe the porters did anything wrong.", "I" },
  { "The families were furious.", "PO" },
  { "The patients were in tears.", "PIVO" },
  { "I once sent 140 guests a menu without a word.", "PIVO" },
  { "There was nothing wrong with the orders we were given.", "I" },
  { "The baker told me that my list was useless, and it was.", "I" },
  { "The builder followed my instructions to the letter.", "I" },
  { "The electricians worked until midnight to put it right.", "V" },
  { "I could say that the budget was too small, but that would not be true.", "I" },
  { "I am not going to stand here and say it was the porter.", "I" },
  { "The haulier was on time.", "I" },
  { "If the concrete had gone off any sooner we would have lost the wall, and that would have been my doing.", "I" },
  { "What sank us was not the storm.", "I" },
  { "It had not been sprung on us.", "I" },
  { "The client did not move the date.", "I" },
  { "Nobody hid the file; I just never opened it.", "I" },
  { "The mayor said that the form was useless, and I agree with him.", "I" },
  { "I failed.", "PIVO" },
  { "It was a failure.", "PIVO" },
  { "This is the failure that I think of most.", "PIVO" },
  { "I made a mistake.", "PIVO" },
  { "My first mistake was the order, and my second mistake the date.", "PIVO" },
  { "The load test failed twice.", "PIVO" },
  { "I failed to ask the night shift.", "PIVO" },
  { "Our biggest failure taught me to count.", "PIVO" },
  { "I stopped it immediately.", "PIVO" },
  { "I wanted to know exactly what had happened.", "PIVO" },
  { "We validated the list and identified nine gaps.", "PIVO" },
  { "I had to identify the cause and validate it with two readers.", "PIVO" },
  { "Exactly that was my mistake.", "PIVO" },
  { "ARPU fell by 4 % within a week.", "PIVO" },
  { "We missed the SLA for 12 hours.", "PIVO" },
  { "The KPI, the SLO and the OKR were mine.", "PIVO" },
  { "I had promised the CFO an ROI of 12 %.", "PIVO" },
  { "I OWNED IT.", "PIVO" },
  { "We now read each label aloud before it leaves.", "O" },
  { "Our team uses the list today, and we all sign it.", "O" },
  { "We recovered 60 orders, and we have lost none since.", "O" },
};

#define PLAIN_P "In June I was the planner for the night ferry. Our goal was to load 80 cars by nine, but we left 31 of them on the quay."
#define PLAIN_I "The mistake was mine. I assumed the crew was complete and I never asked the harbour. One call would have shown it."
#define PLAIN_V "That night I stopped the sale, brought the crew together and compared the lists to find the gap."
#define PLAIN_O "All 31 cars went over within two days. Since then %s ask the harbour before every sale; it takes five minutes. It has caught two gaps in nine sailings."

static void
assert_unmarked (const char *text,
                 PivotStage  stage)
{
  const char *texts[PIVOT_N_STAGES] = { "", "", "", "" };
  g_autoptr (PivotReport) report = NULL;
  guint               n_findings = 0;
  const PivotFinding *findings = NULL;

  texts[stage] = text;
  report = pivot_test_assess_texts (texts);
  findings = pivot_report_get_findings (report, &n_findings);
  for (guint i = 0; i < n_findings; i++)
    {
      g_test_message ("%s in %s: %s", text, pivot_stage_get_letter (stage), findings[i].rule);
      g_assert_false (findings[i].located);
    }
}

static void
test_unmarked (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (unmarked); i++)
    {
      for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
        {
          if (strchr (unmarked[i].stages, pivot_stage_get_letter ((PivotStage) stage)[0]) != NULL)
            assert_unmarked (unmarked[i].text, (PivotStage) stage);
        }
    }
}

static double
score (const char *root_cause,
       const char *learning)
{
  const char *const texts[PIVOT_N_STAGES] = { PLAIN_P, root_cause, PLAIN_V, learning };
  g_autoptr (PivotReport) report = pivot_test_assess_texts (texts);

  return pivot_report_get_score (report);
}

/* A hedge beside plain ownership is shown and hardly weighed. */
static void
test_hedge (void)
{
  g_autofree char *learning = g_strdup_printf (PLAIN_O, "I");
  double           plain = score (PLAIN_I, learning);
  double           hedged = score (PLAIN_I " Perhaps it was in part my mistake that the list was old.", learning);

  g_assert_cmpfloat (plain - hedged, <=, 0.06);
}

static double
own_score (const char *root_cause)
{
  const char *const texts[PIVOT_N_STAGES] = { "", root_cause, "", "" };
  g_autoptr (PivotReport) report = pivot_test_assess_texts (texts);

  return pivot_report_get_own_score (report);
}

/* What is owned with a hedge is owned, and a hedge pays nothing. */
static void
test_hedged (void)
{
  double plain = own_score ("I had not read the second list. It was my mistake.");
  double hedged = own_score ("I guess I had not read the second list. I suppose it was my mistake.");

  g_assert_cmpfloat (hedged, <=, plain);
  g_assert_cmpfloat (hedged, >, plain / 2);
}

/* However often "we" stands in the whole, nothing is made of it. */
static void
test_we (void)
{
  g_autofree char *alone = g_strdup_printf (PLAIN_O, "I");
  g_autofree char *many = g_strdup_printf (PLAIN_O " We all sign it, we all read it, and we are glad that we have it, as we are for what we see in it.", "we");

  g_assert_cmpfloat (score (PLAIN_I, many), >=, score (PLAIN_I, alone) - 0.04);
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/never/unmarked", test_unmarked);
  g_test_add_func ("/never/hedge", test_hedge);
  g_test_add_func ("/never/hedged", test_hedged);
  g_test_add_func ("/never/we", test_we);
  return g_test_run ();
}
