/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-rubric.h"

#include "pivot-test-rubric.h"
#include "pivot-test.h"

/* How high an answer comes that is no failure at work, or cost nothing. */
#define LOW 0.4

/* Well told from setup to proof; only what it is about differs. */
#define LEARNED " Since then I go through a list of them before every start; it takes five minutes. It has caught four in the last three years, and we still use it."
#define OWNED "The mistake was mine. I assumed it would do and I never checked the list. One look would have shown it. "

#define WORK_P "In May I ran the move of our archive, 40 metres of files, which was due by Friday. But 300 files were lost and two clients left us. "
#define WORK_V "That day I stopped the move, brought the porters and two clerks together and compared the shelves with the list to find where they were. "
#define WORK_O "We recovered 280 of them." LEARNED

#define HOME_P "In May I planned my sister’s wedding for 80. The goal was to start at noon, but my parents and 30 of our cousins stood in the rain. "
#define HOME_V "That day I stopped the music, brought my brother and my uncles together and compared the rooms to find out where we could sit. "
#define HOME_O "We were all inside by two." LEARNED

#define BARE_P "In May I ran the tea for our office. The goal was to have milk by nine, but there was none. "
#define SMALL_P "In May I ran the tea for our office. The goal was to have milk by nine, but there was none. It was a small slip, and we had a laugh about it. "
#define SMALL_V "I stopped at the shop, brought Ann and Bea together and went through the fridge with them to find out what else was low. "
#define SMALL_O "We had milk by ten." LEARNED

#define DRIVE_P "In May I failed my driving test for the second time. The goal was to drive to my new job by Friday, but I took the bus for 40 days. "
#define FLAT_P "In May we bought a flat and I did not read the survey. The repairs were to cost 9,000 euros, but they came to 30,000. "
#define RACE_P "In May I ran a marathon. The goal was to be in by four hours, but I walked from mile 20 and came in at five. "
#define SCHOOL_P "In May I ran the intake of a primary school, which was due by Friday. But 31 families got the wrong letter and two parents complained. "
#define TREAT_P "In May I forgot the biscuits for our Monday meeting. The goal was a treat for all, but twelve people had their coffee without. "

static const struct
{
  const char *name;
  const char *texts[PIVOT_N_STAGES];
  const char *rule;
  gboolean    found;
  gboolean    low;
} cases[] = {
  { "work", { WORK_P, OWNED, WORK_V, WORK_O }, "W13", FALSE, FALSE },
  { "work costs", { WORK_P, OWNED, WORK_V, WORK_O }, "W10", FALSE, FALSE },
  { "work is no slip", { WORK_P, OWNED, WORK_V, WORK_O }, "W11", FALSE, FALSE },
  { "work and a family", { WORK_P "My wife and my son helped on the Sunday. ", OWNED, WORK_V, WORK_O }, "W13", FALSE, FALSE },
  { "work and a laugh", { WORK_P, OWNED, WORK_V "We had a laugh about it later. ", WORK_O }, "W11", FALSE, FALSE },
  { "home", { HOME_P, OWNED, HOME_V, HOME_O }, "W13", TRUE, TRUE },
  { "driving test", { DRIVE_P, OWNED, WORK_V, WORK_O }, "W13", TRUE, TRUE },
  { "flat", { FLAT_P, OWNED, WORK_V, WORK_O }, "W13", TRUE, TRUE },
  { "race", { RACE_P, OWNED, WORK_V, WORK_O }, "W13", TRUE, TRUE },
  { "a school as a field", { SCHOOL_P "My son was at home. ", OWNED, WORK_V, WORK_O }, "W13", FALSE, FALSE },
  { "biscuits", { TREAT_P, OWNED, SMALL_V, SMALL_O }, "W11", TRUE, TRUE },
  { "slip", { SMALL_P, OWNED, SMALL_V, SMALL_O }, "W11", TRUE, TRUE },
  { "told as no slip", { BARE_P, OWNED, SMALL_V, SMALL_O }, "W11", FALSE, FALSE },
  { "costs nothing", { BARE_P, OWNED, SMALL_V, SMALL_O }, "W10", TRUE, FALSE },
  { "slip costs nothing", { SMALL_P, OWNED, SMALL_V, SMALL_O }, "W10", TRUE, TRUE },
  { "slip that cost", { SMALL_P "We lost an order of 9,000 euros over it. ", OWNED, SMALL_V, SMALL_O }, "W11", FALSE, FALSE },
};

static const PivotFinding *
find (PivotReport *report,
      const char  *rule,
      guint       *count)
{
  guint               n_findings = 0;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);
  const PivotFinding *first = NULL;

  *count = 0;
  for (guint i = 0; i < n_findings; i++)
    {
      if (!g_str_equal (findings[i].rule, rule))
        continue;
      first = first != NULL ? first : &findings[i];
      (*count)++;
    }
  return first;
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotDraft) draft = pivot_test_draft_with_texts (cases[i].texts);
      g_autoptr (PivotReport) report = pivot_test_assess (draft);
      guint               count = 0;
      const PivotFinding *finding = find (report, cases[i].rule, &count);

      g_test_message ("%s", cases[i].name);
      g_assert_true ((finding != NULL) == cases[i].found);
      /* Whatever holds the score down says so. */
      g_assert_true (finding == NULL || finding->gate >= pivot_report_get_score (report));
      if (cases[i].low)
        g_assert_cmpfloat (pivot_report_get_score (report), <=, LOW);
      else
        g_assert_cmpfloat (pivot_report_get_score (report), >, LOW);
    }
}

/* A private story is spoken of once, and no longer when the writer has set that aside. */
static void
test_said_once (void)
{
  static const char *const home[PIVOT_N_STAGES] = { HOME_P, OWNED, HOME_V, HOME_O };
  g_autoptr (PivotDraft) draft = pivot_test_draft_with_texts (home);
  g_autoptr (PivotReport) report = pivot_test_assess (draft);
  g_autoptr (PivotDraft) aside = NULL;
  g_autoptr (PivotReport) quiet = NULL;
  guint               count = 0;
  const PivotFinding *finding = find (report, "W13", &count);

  g_assert_cmpuint (count, ==, 1);
  aside = pivot_draft_with_dismissal (draft, "W13", finding->sentence_hash);
  quiet = pivot_test_assess (aside);
  g_assert_null (find (quiet, "W13", &count));
  g_assert_cmpfloat (pivot_report_get_score (quiet), >, pivot_report_get_score (report));
}

static const struct
{
  PivotFact   fact;
  const char *value;
  const char *rule;
  guint       count;
} told[] = {
  { PIVOT_FACT_STAKE, "", "W11", 0 },
  { PIVOT_FACT_STAKE, "medium", "W11", 0 },
  { PIVOT_FACT_STAKE, "small", "W11", 1 },
  { PIVOT_FACT_SETTING, "work", "W13", 0 },
  { PIVOT_FACT_SETTING, "personal", "W13", 1 },
};

/* What the writer says of the story is repeated softly, and takes no points. */
static void
test_told (void)
{
  static const char *const work[PIVOT_N_STAGES] = { WORK_P, OWNED, WORK_V, WORK_O };
  g_autoptr (PivotDraft) plain = pivot_test_draft_with_texts (work);
  g_autoptr (PivotReport) before = pivot_test_assess (plain);

  for (guint i = 0; i < G_N_ELEMENTS (told); i++)
    {
      g_autoptr (PivotDraft) draft = pivot_draft_with_fact (plain, told[i].fact, told[i].value);
      g_autoptr (PivotReport) report = pivot_test_assess (draft);
      guint               count = 0;
      const PivotFinding *finding = find (report, told[i].rule, &count);

      g_test_message ("%s, %s", told[i].rule, told[i].value);
      g_assert_cmpuint (count, ==, told[i].count);
      g_assert_true (finding == NULL || finding->kind == PIVOT_FINDING_HINT);
      g_assert_cmpfloat (pivot_report_get_score (report), ==, pivot_report_get_score (before));
    }
}

/* Its sentences are still evidence of what they tell. */
static void
test_still_evidence (void)
{
  static const char *const home[PIVOT_N_STAGES] = { HOME_P, OWNED, HOME_V, HOME_O };
  g_autoptr (PivotDraft) draft = pivot_test_draft_with_texts (home);
  g_autoptr (PivotReport) report = pivot_test_assess (draft);

  g_assert_cmpuint (pivot_report_get_stage (report, PIVOT_STAGE_PRECISE_CONTEXT)->n_filled, >=, 5);
  g_assert_cmpfloat (pivot_report_get_stage (report, PIVOT_STAGE_PRECISE_CONTEXT)->score, >, 0.5);
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/choice/cases", test_cases);
  g_test_add_func ("/choice/said-once", test_said_once);
  g_test_add_func ("/choice/told", test_told);
  g_test_add_func ("/choice/still-evidence", test_still_evidence);
  return g_test_run ();
}
