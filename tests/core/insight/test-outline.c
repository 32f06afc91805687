/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-outline.h"

#include <string.h>

#include "pivot-test.h"

#define MAX_SECTIONS 5

typedef struct
{
  PivotHeading heading;
  const char  *body;
} Section;

static const struct
{
  const char *name;
  const char *text;
  const char *title;
  const char *question;
  const char *preamble;
  guint       n_sections;
  Section     sections[MAX_SECTIONS];
} cases[] = {
  { "nothing", "", "", "", "", 0, { { 0 } } },
  { "narrative", "\n I was late.\n", "", "", "I was late.", 0, { { 0 } } },
  { "one heading is none", "# A\n\n## Situation\n\nText.\n", "", "", "# A\n\n## Situation\n\nText.", 0, { { 0 } } },
  { "one heading twice is none", "Task: one\nTask: two\n", "", "", "Task: one\nTask: two", 0, { { 0 } } },
  { "stages",
    "# Tents\n\n> Tell me of a miss.\n\n## Precise Context\n\nP one.\n\nP two.\n\n## Root cause\nI.\n## Variable Correction\n\n## Outcome & Learning\nO.",
    "Tents",
    "Tell me of a miss.",
    "",
    4,
    {
      { PIVOT_HEADING_PRECISE_CONTEXT, "P one.\n\nP two." },
      { PIVOT_HEADING_ROOT_CAUSE, "I." },
      { PIVOT_HEADING_VARIABLE_CORRECTION, "" },
      { PIVOT_HEADING_OUTCOME_LEARNING, "O." },
    } },
  { "underlined",
    "Tents\n=====\n\nRoot cause\n----------\nI.\n\nPrecise context\n---\nP.\n",
    "Tents",
    "",
    "",
    2,
    { { PIVOT_HEADING_ROOT_CAUSE, "I." }, { PIVOT_HEADING_PRECISE_CONTEXT, "P." } } },
  { "labels",
    "Situation: We sold tents.\nThey leaked.\nAction: I stopped.\n",
    "",
    "",
    "",
    2,
    { { PIVOT_HEADING_SITUATION, "We sold tents.\nThey leaked." }, { PIVOT_HEADING_ACTION, "I stopped." } } },
  { "letters",
    "S: Tents.\nT – Sell.\n**A.** I stopped.\nR)\nThey kept.\nL - Ask.",
    "",
    "",
    "",
    5,
    {
      { PIVOT_HEADING_SITUATION, "Tents." },
      { PIVOT_HEADING_TASK, "Sell." },
      { PIVOT_HEADING_ACTION, "I stopped." },
      { PIVOT_HEADING_RESULT, "They kept." },
      { PIVOT_HEADING_LEARNING, "Ask." },
    } },
  { "letters of the method",
    "P\nTents.\nI\nMine.\nV\nI stopped.\nO\nThey kept.",
    "",
    "",
    "",
    4,
    {
      { PIVOT_HEADING_PRECISE_CONTEXT, "Tents." },
      { PIVOT_HEADING_ROOT_CAUSE, "Mine." },
      { PIVOT_HEADING_VARIABLE_CORRECTION, "I stopped." },
      { PIVOT_HEADING_OUTCOME_LEARNING, "They kept." },
    } },
  { "initials are none", "S. and I sold tents.\nA. Nowak said no.\nI – to be plain – stopped.", "", "", "S. and I sold tents.\nA. Nowak said no.\nI – to be plain – stopped.", 0, { { 0 } } },
  { "an I among the letters of STAR",
    "S: Tents.\nA: Late.\nI – not they – stopped.\nR: Kept.",
    "",
    "",
    "",
    3,
    { { PIVOT_HEADING_SITUATION, "Tents." }, { PIVOT_HEADING_ACTION, "Late.\nI – not they – stopped." }, { PIVOT_HEADING_RESULT, "Kept." } } },
  { "carriage returns",
    "## Situation\r\n\r\nTents.\r\n\r\n## Task\r\nSell.\r\n",
    "",
    "",
    "",
    2,
    { { PIVOT_HEADING_SITUATION, "Tents." }, { PIVOT_HEADING_TASK, "Sell." } } },
  { "a byte order mark",
    "\xef\xbb\xbfSituation: Tents.\nTask: Sell.",
    "",
    "",
    "",
    2,
    { { PIVOT_HEADING_SITUATION, "Tents." }, { PIVOT_HEADING_TASK, "Sell." } } },
  { "a preamble",
    "A tent story.\n\nSituation: Tents.\nTask: Sell.",
    "",
    "",
    "A tent story.",
    2,
    { { PIVOT_HEADING_SITUATION, "Tents." }, { PIVOT_HEADING_TASK, "Sell." } } },
  { "a heading twice",
    "Situation: One.\nTask: Two.\nSituation: Three.",
    "",
    "",
    "",
    3,
    { { PIVOT_HEADING_SITUATION, "One." }, { PIVOT_HEADING_TASK, "Two." }, { PIVOT_HEADING_SITUATION, "Three." } } },
  { "labels below marked stages are text",
    "## Precise Context\nResult: bad.\n## Root cause\nTask: none.\n",
    "",
    "",
    "",
    2,
    { { PIVOT_HEADING_PRECISE_CONTEXT, "Result: bad." }, { PIVOT_HEADING_ROOT_CAUSE, "Task: none." } } },
  { "code",
    "## Situation\n```\n## Task\n```\nText.\n## Result\nEnd.\n",
    "",
    "",
    "",
    2,
    { { PIVOT_HEADING_SITUATION, "```\n## Task\n```\nText." }, { PIVOT_HEADING_RESULT, "End." } } },
  { "one line",
    "**Situation** – Tents. **Task** – Sell. **Action:** I stopped. Result: They kept.",
    "",
    "",
    "",
    4,
    { { PIVOT_HEADING_SITUATION, "Tents." }, { PIVOT_HEADING_TASK, "Sell." }, { PIVOT_HEADING_ACTION, "I stopped." }, { PIVOT_HEADING_RESULT, "They kept." } } },
  { "one line that opens with text", "We sold tents. Problem: they leaked. Action: none.", "", "", "We sold tents. Problem: they leaked. Action: none.", 0, { { 0 } } },
  { "the end alone",
    "I sold tents.\n\nResult: We lost a shop.",
    "",
    "",
    "I sold tents.",
    1,
    { { PIVOT_HEADING_RESULT, "We lost a shop." } } },
  { "the beginning alone is none", "Task: sell tents.\nI stopped.", "", "", "Task: sell tents.\nI stopped.", 0, { { 0 } } },
  { "capitals",
    "CONTEXT\nTents.\nROOT CAUSE ANALYSIS\nI never asked.",
    "",
    "",
    "",
    2,
    { { PIVOT_HEADING_PRECISE_CONTEXT, "Tents." }, { PIVOT_HEADING_ROOT_CAUSE, "I never asked." } } },
  { "other headings are text",
    "## Situation\nA.\n## Notes\nB.\n## Task\nC.\n",
    "",
    "",
    "",
    2,
    { { PIVOT_HEADING_SITUATION, "A.\n## Notes\nB." }, { PIVOT_HEADING_TASK, "C." } } },
};

static void
assert_span (const char *text,
             PivotSpan   span,
             const char *expected)
{
  g_autofree char *quote = pivot_span_quote (span, text);

  g_assert_cmpstr (quote, ==, expected);
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotOutline) outline = pivot_outline_new (cases[i].text);
      const PivotSection *sections = NULL;
      guint               n_sections;

      g_test_message ("%s", cases[i].name);
      sections = pivot_outline_get_sections (outline, &n_sections);
      g_assert_cmpuint (n_sections, ==, cases[i].n_sections);
      for (guint j = 0; j < n_sections; j++)
        {
          g_assert_cmpint (sections[j].heading, ==, cases[i].sections[j].heading);
          assert_span (cases[i].text, sections[j].body, cases[i].sections[j].body);
        }
      assert_span (cases[i].text, pivot_outline_get_title (outline), cases[i].title);
      assert_span (cases[i].text, pivot_outline_get_question (outline), cases[i].question);
      assert_span (cases[i].text, pivot_outline_get_preamble (outline), cases[i].preamble);
    }
}

static void
test_star (void)
{
  g_autoptr (PivotOutline) stages = pivot_outline_new ("# P. Context\n# V. Correction\n");
  g_autoptr (PivotOutline) star = pivot_outline_new ("# Context\n# Result\n");

  g_assert_false (pivot_outline_is_star (stages));
  g_assert_true (pivot_outline_is_star (star));
}

/* A mebibyte of nothing but headings takes no longer than its length. */
static void
test_many (void)
{
  GString *text = g_string_new (NULL);
  g_autoptr (PivotOutline) outline = NULL;
  gint64 begun;
  guint  n_sections;

  while (text->len < 1024 * 1024)
    g_string_append (text, "# Root cause\nResult: a\n# Context\n");
  begun = pivot_test_spent ();
  outline = pivot_outline_new (text->str);
  g_assert_cmpint (pivot_test_spent () - begun, <, 5 * G_USEC_PER_SEC);
  pivot_outline_get_sections (outline, &n_sections);
  g_assert_cmpuint (n_sections, >, 60000);
  g_string_free (text, TRUE);
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/outline/cases", test_cases);
  g_test_add_func ("/outline/star", test_star);
  g_test_add_func ("/outline/many", test_many);
  return g_test_run ();
}
