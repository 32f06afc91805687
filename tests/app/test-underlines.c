/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test.h"
#include "pivot-test-report.h"

#include "app/editor/pivot-underlines.h"

#include <string.h>

#define NOWHERE NULL

typedef struct
{
  const char *name;
  const char *text;
  const char *found[3]; /* the words of findings, NULL ends them */
  const char *before_caret;
  gboolean    settled;
  const char *shown; /* what was underlined before */
  const char *underlined[3];
  gboolean    held;
} Case;

static const Case cases[] = {
  { "nothing found", "All of it was mine.", { NULL }, NOWHERE, TRUE, NULL, { NULL }, FALSE },
  { "found while the writer is elsewhere", "It was partly mine", { "partly" }, NOWHERE, FALSE, NULL, { "partly" }, FALSE },
  { "held in the sentence that is being written", "It was partly mine", { "partly" }, "It was partly", FALSE, NULL, { NULL }, TRUE },
  { "held at its very end", "It was partly mine", { "partly" }, "It was partly mine", FALSE, NULL, { NULL }, TRUE },
  { "shown after a pause", "It was partly mine", { "partly" }, "It was partly mine", TRUE, NULL, { "partly" }, FALSE },
  { "shown once the sentence has ended", "It was partly mine.", { "partly" }, "It was partly mine.", FALSE, NULL, { "partly" }, FALSE },
  { "an ellipsis ends it", "It was partly mine…", { "partly" }, "It was", FALSE, NULL, { "partly" }, FALSE },
  { "a quotation mark may follow the end", "It was “partly mine.”", { "partly" }, "It was", FALSE, NULL, { "partly" }, FALSE },
  { "a new line ends it", "It was partly mine\nSo I", { "partly" }, "It was partly", FALSE, NULL, { "partly" }, FALSE },
  { "others are not held", "It was partly mine. It was kind of", { "partly", "kind of" }, "It was partly mine. It was kind of", FALSE, NULL, { "partly" }, TRUE },
  { "what is shown stays shown", "It was partly mine and", { "partly" }, "It was partly mine and", FALSE, "partly", { "partly" }, FALSE },
  { "what is gone goes", "It was mine and", { NULL }, "It was mine and", FALSE, "partly", { NULL }, FALSE },
};

static GArray *
make_shown (const char *words)
{
  GArray *shown = NULL;

  if (words != NULL)
    {
      const char *const texts[PIVOT_N_STAGES] = { "", words, "", "" };
      PivotTestReport  *test = pivot_test_report_new (texts);
      PivotWriting      elsewhere = { PIVOT_NO_CARET, TRUE };
      g_autoptr (PivotDraft) draft = NULL;
      g_autoptr (PivotReport) report = NULL;
      gboolean held = FALSE;

      pivot_test_report_add_finding (test, PIVOT_FINDING_CONTRAST, PIVOT_STAGE_ROOT_CAUSE, "I7", words);
      pivot_test_report_finish (test, &draft, &report);
      shown = pivot_underlines_new (report, PIVOT_STAGE_ROOT_CAUSE, words, &elsewhere, NULL, &held);
    }
  return shown;
}

static void
check (const Case *expected)
{
  const char *const texts[PIVOT_N_STAGES] = { "", expected->text, "", "" };
  PivotTestReport  *test = pivot_test_report_new (texts);
  PivotWriting      writing = { expected->before_caret != NULL ? strlen (expected->before_caret) : PIVOT_NO_CARET, expected->settled };
  g_autoptr (GArray) shown = make_shown (expected->shown);
  g_autoptr (PivotDraft) draft = NULL;
  g_autoptr (PivotReport) report = NULL;
  g_autoptr (GArray) underlines = NULL;
  gboolean held = FALSE;
  guint    n = 0;

  g_test_message ("%s", expected->name);
  for (guint i = 0; expected->found[i] != NULL; i++)
    pivot_test_report_add_finding (test, PIVOT_FINDING_CONTRAST, PIVOT_STAGE_ROOT_CAUSE, "I7", expected->found[i]);
  pivot_test_report_finish (test, &draft, &report);
  underlines = pivot_underlines_new (report, PIVOT_STAGE_ROOT_CAUSE, expected->text, &writing, shown, &held);

  for (n = 0; expected->underlined[n] != NULL; n++)
    {
      g_autofree char *words = NULL;

      g_assert_cmpuint (n, <, underlines->len);
      words = pivot_span_quote (g_array_index (underlines, PivotUnderline, n).span, expected->text);
      g_assert_cmpstr (words, ==, expected->underlined[n]);
    }
  g_assert_cmpuint (underlines->len, ==, n);
  g_assert_cmpint (held, ==, expected->held);
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    check (&cases[i]);
}

/* Only what the text should not show is underlined, and only in its own stage. */
static void
test_kinds (void)
{
  const char *const texts[PIVOT_N_STAGES] = { "one two three", "one two three", "", "" };
  PivotTestReport  *test = pivot_test_report_new (texts);
  PivotWriting      elsewhere = { PIVOT_NO_CARET, TRUE };
  g_autoptr (PivotDraft) draft = NULL;
  g_autoptr (PivotReport) report = NULL;
  g_autoptr (GArray) underlines = NULL;
  gboolean held = FALSE;

  pivot_test_report_add_finding (test, PIVOT_FINDING_HINT, PIVOT_STAGE_ROOT_CAUSE, "W17", "one");
  pivot_test_report_add_finding (test, PIVOT_FINDING_MEASURE, PIVOT_STAGE_ROOT_CAUSE, "I10", NULL);
  pivot_test_report_add_finding (test, PIVOT_FINDING_MISSING, PIVOT_STAGE_WHOLE, "W7", NULL);
  pivot_test_report_add_finding (test, PIVOT_FINDING_CONTRAST, PIVOT_STAGE_PRECISE_CONTEXT, "P10", "two");
  pivot_test_report_add_finding (test, PIVOT_FINDING_CONTRAST, PIVOT_STAGE_ROOT_CAUSE, "C1", "three");
  pivot_test_report_finish (test, &draft, &report);
  underlines = pivot_underlines_new (report, PIVOT_STAGE_ROOT_CAUSE, texts[1], &elsewhere, NULL, &held);

  g_assert_cmpuint (underlines->len, ==, 1);
  g_assert_cmpuint (g_array_index (underlines, PivotUnderline, 0).finding, ==, 4);
}

static void
test_find (void)
{
  PivotUnderline underline = { { 4, 7 }, 0, 0 };
  g_autoptr (GArray) underlines = g_array_new (FALSE, FALSE, sizeof (PivotUnderline));

  g_array_append_val (underlines, underline);
  g_assert_null (pivot_underlines_find (underlines, 3));
  g_assert_nonnull (pivot_underlines_find (underlines, 4));
  g_assert_nonnull (pivot_underlines_find (underlines, 7));
  g_assert_null (pivot_underlines_find (underlines, 8));
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/app/underlines/cases", test_cases);
  g_test_add_func ("/app/underlines/kinds", test_kinds);
  g_test_add_func ("/app/underlines/find", test_find);
  return g_test_run ();
}
