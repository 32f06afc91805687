/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-rubric.h"

#include "pivot-test-rubric.h"
#include "pivot-test.h"

/* An answer that follows every rule; each case says one stage otherwise. */
#define P "In June I was the planner for the night ferry to Bodø. Our goal was to load 80 cars by nine, but we left 31 of them on the quay."
#define I "The mistake was mine. I assumed the lashing crew was complete and I never asked the harbour for their roster. One call would have shown it. It was an untested assumption."
#define V "That night I stopped the sale, brought the harbour master and the lashing crew together and compared our list with their roster to find the gap."
#define O "All 31 cars went over within two days, at our expense of 14,000. Since then I ask the harbour for its roster before every sale; it takes five minutes. It has caught two gaps in nine sailings, and the crew still uses it today."

#define LONG_P P " The ferry is an old one, and it has been running on this line for forty years. The deck is wide at the bow and narrow at the stern. In summer, a good part of our guests come from the south. They drive up along the coast for a week or so, and for most of them the crossing is the day that they have looked forward to. The terminal lies behind the fish market."

static const struct
{
  const char *name;
  const char *rule;
  const char *texts[PIVOT_N_STAGES];
  int         kind; /* of the finding, or NONE */
} cases[] = {
#define NONE -1
  { "nothing at all", "W9", { "", "", "", "" }, NONE },
  { "all told", "W9", { P, I, V, O }, NONE },
  { "no diagnosis yet", "W9", { P, "", V, O }, PIVOT_FINDING_MISSING },
  { "only a space", "W9", { P, I, " \n", O }, PIVOT_FINDING_MISSING },

  { "both halves", "W7", { P, I, V, O }, NONE },
  { "no recovery", "W7", { P, I, "The sea was grey that day.", O }, PIVOT_FINDING_MISSING },
  { "no diagnosis", "W7", { P, "The sea was grey that day.", V, O }, PIVOT_FINDING_MISSING },
  { "neither half", "W7", { P, "The sea was grey.", "The sea was grey.", O }, NONE },

  { "weight after", "W8", { P, I, V, O }, NONE },
  { "weight before", "W8", { P, I, V, "We now ask before every sale." }, PIVOT_FINDING_MEASURE },
  { "no learning yet", "W8", { P, I, V, "" }, NONE },

  { "longest", "O1", { P, I, V, O }, NONE },
  { "shortest", "O1", { P, I, V, "We now ask before every sale." }, PIVOT_FINDING_MEASURE },
  { "shorter than one only", "O1", { LONG_P, I, "I stopped it.", O }, NONE },

  { "brief", "P1", { P, I, V, O }, NONE },
  { "over half a minute", "P1", { LONG_P, I, V, O }, PIVOT_FINDING_MEASURE },

  { "two sentences", "P11", { P, I, V, O }, NONE },
  { "seven sentences", "P11", { LONG_P, I, V, O }, PIVOT_FINDING_HINT },

  { "both in numbers", "P9", { P, I, V, O }, NONE },
  { "goal without a number", "P9", { "Our goal was to load every car. But we left 31 of them on the quay.", I, V, O }, PIVOT_FINDING_MISSING },
  { "miss without a number", "P9", { "Our goal was to load 80 cars. But we failed.", I, V, O }, PIVOT_FINDING_MISSING },
  { "no goal", "P9", { "We left 31 cars on the quay.", I, V, O }, NONE },

  { "why", "I6", { P, I, V, O }, NONE },
  { "the miss again", "I6", { P, "The cars were left on the quay, and the ferry was not loaded by nine.", V, O }, PIVOT_FINDING_HINT },

  { "own act", "I8", { P, I, V, O }, NONE },
  { "others only", "I8", { P, "The harbour failed to send a crew.", V, O }, PIVOT_FINDING_HINT },
  { "turned round", "I8", { P, "The harbour failed to send a crew, and I never asked for one.", V, O }, NONE },

  { "I", "I10", { P, I, V, O }, NONE },
  { "we", "I10", { P, "We assumed that our crew was complete, and we never asked.", V, O }, PIVOT_FINDING_MEASURE },
  { "as often", "I10", { P, "We assumed it, and I never asked.", V, O }, NONE },

  { "three steps", "V8", { P, I, V, O }, NONE },
  { "one step", "V8", { P, I, "I stopped the sale.", O }, PIVOT_FINDING_HINT },
  { "one step twice", "V8", { P, I, "I stopped the sale. I stopped it again.", O }, PIVOT_FINDING_HINT },
  { "what might have been", "V8", { P, I, "I stopped the sale. I should have rung them, and I would have gone there.", O }, PIVOT_FINDING_HINT },
  { "nobody's step", "V8", { P, I, "The sale was stopped.", O }, NONE },

  { "answers the cause", "V10", { P, I, V, O }, NONE },
  { "about something else", "V10", { P, I, "I painted the chimney blue.", O }, PIVOT_FINDING_HINT },

  { "answers the check", "O10", { P, I, V, O }, NONE },
  { "another check", "O10", { P, I, V, "Since then we run a review of every poster before it is printed." }, PIVOT_FINDING_HINT },

  { "as many words on the fix", "C3", { P, I, V, O }, NONE },
  { "most words on the error", "C3", { LONG_P, I, "I stopped the sale.", O }, PIVOT_FINDING_MEASURE },
  { "no fix yet", "C3", { LONG_P, I, "", "" }, NONE },
};

/* The kind of the first finding of a rule that is about no words in particular. */
static int
find_kind (PivotReport *report,
           const char  *rule)
{
  guint               n_findings = 0;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      if (!findings[i].located && g_str_equal (findings[i].rule, rule))
        return (int) findings[i].kind;
    }
  return NONE;
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotReport) report = pivot_test_assess_texts (cases[i].texts);

      g_test_message ("%s, %s", cases[i].rule, cases[i].name);
      g_assert_cmpint (find_kind (report, cases[i].rule), ==, cases[i].kind);
    }
}

/* What is measured is shown and never scored. */
static void
test_not_scored (void)
{
  static const char *const plain[PIVOT_N_STAGES] = { P, I, V, O };
  static const char *const lengthy[PIVOT_N_STAGES] = { LONG_P, I, V, O };
  g_autoptr (PivotReport) brief = pivot_test_assess_texts (plain);
  g_autoptr (PivotReport) measured = pivot_test_assess_texts (lengthy);

  g_assert_cmpint (find_kind (measured, "P1"), ==, PIVOT_FINDING_MEASURE);
  g_assert_cmpfloat (pivot_report_get_score (measured), >=, pivot_report_get_score (brief));
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/across/cases", test_cases);
  g_test_add_func ("/across/not-scored", test_not_scored);
  return g_test_run ();
}
