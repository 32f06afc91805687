/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"
#include "pivot-test-report.h"

#include "app/editor/pivot-finding-walk.h"
#include "core/voice/pivot-voice.h"

#define I PIVOT_STAGE_ROOT_CAUSE
#define V PIVOT_STAGE_VARIABLE_CORRECTION

static const char *const texts[PIVOT_N_STAGES] = { "", "one two three", "four five", "" };

typedef struct
{
  PivotStage  stage;
  gsize       caret;
  const char *forward;
  const char *back;
} Case;

/* Stops are two, three and five. */
static const Case cases[] = {
  { PIVOT_STAGE_PRECISE_CONTEXT, 0, "two", "five" },
  { I, 0, "two", "five" },
  { I, 4, "two", "five" },
  { I, 7, "three", "five" },
  { I, 8, "three", "two" },
  { I, 13, "five", "two" },
  { V, 0, "five", "three" },
  { V, 9, "two", "three" },
  { PIVOT_STAGE_OUTCOME_LEARNING, 0, "two", "five" },
};

static void
assert_words (const PivotFinding *finding,
              const char         *words)
{
  g_autofree char *found = NULL;

  g_assert_nonnull (finding);
  found = pivot_span_quote (finding->span, texts[finding->stage]);
  g_assert_cmpstr (found, ==, words);
}

static void
test_cases (void)
{
  PivotTestReport *test = pivot_test_report_new (texts);
  g_autoptr (PivotDraft) draft = NULL;
  g_autoptr (PivotReport) report = NULL;

  pivot_test_report_add_finding (test, PIVOT_FINDING_CONTRAST, V, "C1", "five");
  pivot_test_report_add_finding (test, PIVOT_FINDING_CONTRAST, I, "C1", "three");
  pivot_test_report_add_finding (test, PIVOT_FINDING_CONTRAST, I, "I7", "two");
  pivot_test_report_add_finding (test, PIVOT_FINDING_HINT, I, "W17", "one");
  pivot_test_report_add_finding (test, PIVOT_FINDING_CONTRAST, PIVOT_STAGE_WHOLE, "W6", NULL);
  pivot_test_report_finish (test, &draft, &report);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PivotPlace from = { cases[i].stage, cases[i].caret };

      assert_words (pivot_finding_walk_forward (report, from), cases[i].forward);
      assert_words (pivot_finding_walk_back (report, from), cases[i].back);
    }
}

static void
test_said (void)
{
  PivotTestReport *test = pivot_test_report_new (texts);
  g_autoptr (PivotDraft) draft = NULL;
  g_autoptr (PivotReport) report = NULL;
  g_autofree char    *said = NULL;
  const PivotFinding *finding = NULL;
  g_autofree char    *message = NULL;

  pivot_test_report_add_finding (test, PIVOT_FINDING_CONTRAST, V, "C1", "five");
  pivot_test_report_finish (test, &draft, &report);
  finding = pivot_finding_walk_forward (report, (PivotPlace) { I, 0 });
  said = pivot_finding_walk_say (finding);
  message = pivot_voice_finding_message (finding);

  g_assert_true (g_str_has_prefix (said, pivot_voice_finding_title (finding)));
  g_assert_true (g_str_has_suffix (said, message));
  /* The words themselves are read out as they are selected. */
  g_assert_null (strstr (said, "five"));
}

static void
test_nothing (void)
{
  PivotTestReport *test = pivot_test_report_new (texts);
  g_autoptr (PivotDraft) draft = NULL;
  g_autoptr (PivotReport) report = NULL;

  pivot_test_report_finish (test, &draft, &report);
  g_assert_null (pivot_finding_walk_forward (report, (PivotPlace) { I, 0 }));
  g_assert_null (pivot_finding_walk_back (report, (PivotPlace) { I, 0 }));
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/app/finding-walk/cases", test_cases);
  g_test_add_func ("/app/finding-walk/said", test_said);
  g_test_add_func ("/app/finding-walk/nothing", test_nothing);
  return g_test_run ();
}
