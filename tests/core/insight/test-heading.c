/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-heading.h"

#include <string.h>

#include "pivot-test.h"

static const struct
{
  const char  *line;
  PivotHeading heading;
  const char  *rest;
} matching[] = {
  { "Situation", PIVOT_HEADING_SITUATION, "" },
  { "## Situation", PIVOT_HEADING_SITUATION, "" },
  { "## Situation ##", PIVOT_HEADING_SITUATION, "" },
  { "SITUATION:", PIVOT_HEADING_SITUATION, "" },
  { "Situation: We sold tents.", PIVOT_HEADING_SITUATION, "We sold tents." },
  { "**Situation:** We sold tents.", PIVOT_HEADING_SITUATION, "We sold tents." },
  { "**Situation**: We sold tents.", PIVOT_HEADING_SITUATION, "We sold tents." },
  { "__Situation__ We sold tents.", PIVOT_HEADING_SITUATION, "We sold tents." },
  { "[Situation] We sold tents.", PIVOT_HEADING_SITUATION, "We sold tents." },
  { "(Situation) We sold tents.", PIVOT_HEADING_SITUATION, "We sold tents." },
  { "Situation — We sold tents.", PIVOT_HEADING_SITUATION, "We sold tents." },
  { "Situation - We sold tents.", PIVOT_HEADING_SITUATION, "We sold tents." },
  { "1. Situation", PIVOT_HEADING_SITUATION, "" },
  { "- **Task** – Sell more.", PIVOT_HEADING_TASK, "Sell more." },
  { "2) Task: Sell more.", PIVOT_HEADING_TASK, "Sell more." },
  { "S: Situation", PIVOT_HEADING_SITUATION, "" },
  { "A – Actions", PIVOT_HEADING_ACTION, "" },
  { "## Situation and Task", PIVOT_HEADING_SITUATION, "" },
  { "## Situation/Task", PIVOT_HEADING_SITUATION, "" },
  { "## Results & Learnings", PIVOT_HEADING_RESULT, "" },
  { "Results:", PIVOT_HEADING_RESULT, "" },
  { "Lessons learned:", PIVOT_HEADING_LEARNING, "" },
  { "## What I learned", PIVOT_HEADING_LEARNING, "" },
  { "The situation: bad", PIVOT_HEADING_SITUATION, "bad" },
  { "What happened: We sold none.", PIVOT_HEADING_SITUATION, "We sold none." },
  { "### My actions", PIVOT_HEADING_ACTION, "" },
  { "What did you do? I stopped it.", PIVOT_HEADING_ACTION, "I stopped it." },
  { "Key takeaways", PIVOT_HEADING_LEARNING, "" },
  { "**Context:** We sold tents.", PIVOT_HEADING_PRECISE_CONTEXT, "We sold tents." },
  { "My mistake: I never asked.", PIVOT_HEADING_ROOT_CAUSE, "I never asked." },
  { "## Precise Context", PIVOT_HEADING_PRECISE_CONTEXT, "" },
  { "## precise-context", PIVOT_HEADING_PRECISE_CONTEXT, "" },
  { "## P — Precise Context", PIVOT_HEADING_PRECISE_CONTEXT, "" },
  { "## P: Precise context (the what)", PIVOT_HEADING_PRECISE_CONTEXT, "the what)" },
  { "## Identify the Root Cause", PIVOT_HEADING_ROOT_CAUSE, "" },
  { "Root cause", PIVOT_HEADING_ROOT_CAUSE, "" },
  { "Variable  correction", PIVOT_HEADING_VARIABLE_CORRECTION, "" },
  { "## Outcome & Transformative Learning", PIVOT_HEADING_OUTCOME_LEARNING, "" },
  { "## O & T: Outcome and Transformative Learning", PIVOT_HEADING_OUTCOME_LEARNING, "" },
  { "outcome-learning", PIVOT_HEADING_OUTCOME_LEARNING, "" },
};

static const char *const different[] = {
  "",
  "#",
  "Situations vary.",
  "The situation was bad.",
  "The fix took a week.",
  "My mistake was that I never asked.",
  "What happened next was worse.",
  "Situation comedy was all we watched.",
  "Task force meetings ran long.",
  "Tasked with the launch, I began.",
  "Action items were missing.",
  "Action's end",
  "Result sets were empty.",
  "Resulting in a loss",
  "Learning to ask took me a year.",
  "Root causes were many.",
  "I: the writer",
  "Situation-based questions came first.",
  "> Situation: quoted",
};

static void
test_matching (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (matching); i++)
    {
      PivotHeading heading;
      gsize        rest;

      g_test_message ("%s", matching[i].line);
      g_assert_true (pivot_heading_match (matching[i].line, strlen (matching[i].line), &heading, &rest));
      g_assert_cmpint (heading, ==, matching[i].heading);
      g_assert_cmpstr (matching[i].line + rest, ==, matching[i].rest);
    }
}

static void
test_different (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (different); i++)
    {
      PivotHeading heading;
      gsize        rest;

      g_test_message ("%s", different[i]);
      g_assert_false (pivot_heading_match (different[i], strlen (different[i]), &heading, &rest));
    }
}

/* Every name that files carry is read back as the heading it names. */
static void
test_names (void)
{
  for (guint i = 0; i < PIVOT_N_HEADINGS; i++)
    {
      const char  *name = pivot_heading_get_name ((PivotHeading) i);
      PivotHeading heading;
      gsize        rest;

      g_assert_true (pivot_heading_match (name, strlen (name), &heading, &rest));
      g_assert_cmpuint (heading, ==, i);
      g_assert_cmpuint (rest, ==, strlen (name));
    }
}

static void
test_stages (void)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      g_assert_cmpuint (pivot_heading_get_stage ((PivotHeading) i), ==, i);
      g_assert_false (pivot_heading_is_star ((PivotHeading) i));
    }
  for (guint i = PIVOT_N_STAGES; i < PIVOT_N_HEADINGS; i++)
    g_assert_true (pivot_heading_is_star ((PivotHeading) i));
  g_assert_cmpint (pivot_heading_get_stage (PIVOT_HEADING_TASK), ==, PIVOT_STAGE_PRECISE_CONTEXT);
  g_assert_cmpint (pivot_heading_get_stage (PIVOT_HEADING_ACTION), ==, PIVOT_STAGE_VARIABLE_CORRECTION);
  g_assert_cmpint (pivot_heading_get_stage (PIVOT_HEADING_LEARNING), ==, PIVOT_STAGE_OUTCOME_LEARNING);
}

/* Only the bytes that are given count, whatever follows them. */
static void
test_length (void)
{
  PivotHeading heading;
  gsize        rest;

  g_assert_true (pivot_heading_match ("Taskmaster", 4, &heading, &rest));
  g_assert_cmpuint (rest, ==, 4);
  g_assert_false (pivot_heading_match ("Task", 3, &heading, &rest));
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/heading/matching", test_matching);
  g_test_add_func ("/heading/different", test_different);
  g_test_add_func ("/heading/names", test_names);
  g_test_add_func ("/heading/stages", test_stages);
  g_test_add_func ("/heading/length", test_length);
  return g_test_run ();
}
