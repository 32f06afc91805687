/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-markdown.h"

#include "pivot-test.h"

static PivotDraft *
make_draft (const char       *title,
            const char       *question,
            const char *const texts[PIVOT_N_STAGES])
{
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) titled = pivot_draft_with_fact (empty, PIVOT_FACT_TITLE, title);
  g_autoptr (PivotDraft) asked = pivot_draft_with_fact (titled, PIVOT_FACT_QUESTION, question);
  g_autoptr (PivotAnswer) answer = pivot_answer_new (texts);

  return pivot_draft_with_answer (asked, PIVOT_SIDE_OWNED, answer);
}

static PivotDraft *
read_markdown (const char *text)
{
  g_autoptr (PivotOutline) outline = pivot_outline_new (text);

  return pivot_markdown_read (text, outline);
}

static void
test_write (void)
{
  static const char *const texts[PIVOT_N_STAGES] = { "We sold tents.\n\n# They leaked.", "", "---", "Now we test." };
  g_autoptr (PivotDraft) draft = make_draft ("Tents", "What went\nwrong?", texts);
  g_autofree char *markdown = pivot_markdown_write (draft);

  g_assert_cmpstr (markdown, ==,
                   "# Tents\n\n> What went wrong?\n\n"
                   "## Precise Context\n\nWe sold tents.\n\n\\# They leaked.\n\n"
                   "## Identify the Root Cause\n\n"
                   "## Variable Correction\n\n\\---\n\n"
                   "## Outcome & Transformative Learning\n\nNow we test.\n");
}

static void
test_write_empty (void)
{
  g_autoptr (PivotDraft) draft = pivot_draft_new ();
  g_autofree char *markdown = pivot_markdown_write (draft);

  g_assert_cmpstr (markdown, ==,
                   "## Precise Context\n\n## Identify the Root Cause\n\n"
                   "## Variable Correction\n\n## Outcome & Transformative Learning\n");
}

static void
test_read (void)
{
  g_autoptr (PivotDraft) draft = read_markdown ("# Tents\n> Why?\nBefore all.\n## Root Cause\nI.\n## Context\nP.\n## Root Cause\nAgain.\n");

  g_assert_cmpstr (pivot_draft_get_fact (draft, PIVOT_FACT_TITLE), ==, "Tents");
  g_assert_cmpstr (pivot_draft_get_fact (draft, PIVOT_FACT_QUESTION), ==, "Why?");
  g_assert_cmpstr (pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_PRECISE_CONTEXT), ==, "Before all.\n\nP.");
  g_assert_cmpstr (pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE), ==, "I.\n\nAgain.");
  g_assert_cmpstr (pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_VARIABLE_CORRECTION), ==, "");
}

/* What is written is read back the same, whatever the texts look like. */
static void
test_round_trip (void)
{
  static const char *const texts[] = {
    "plain",
    "two\n\nparagraphs",
    "# not a heading\n## Precise Context\n## Root Cause\nRoot Cause\n====\nVariable Correction\n---",
    "Situation: x\nTask: y\nResult: z",
    "```\n## Outcome\n```",
    "~~~\nopen",
    "> quoted\n>> twice",
    "\\# escaped already\n\\\\ twice\n\\x",
    "- a list\n- of two\n   - and one\n--- a rule",
    "1. Situation\n2. Task",
    "not\n  indented\n    more\n  # marked",
    "carriage\r\nreturn\r\n# here",
    "<b>R&D</b> *stars* _lines_ 5 % `code`",
    "漢字 é — “quotes”…",
  };

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      const char *const stages[PIVOT_N_STAGES] = { texts[i], "", texts[i], texts[(i + 1) % G_N_ELEMENTS (texts)] };
      g_autoptr (PivotDraft) draft = make_draft (i % 2 == 0 ? "A title" : "", i % 3 == 0 ? "Why?" : "", stages);
      g_autofree char *markdown = pivot_markdown_write (draft);
      g_autoptr (PivotDraft) again = read_markdown (markdown);

      for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
        g_assert_cmpstr (pivot_draft_get_text (again, PIVOT_SIDE_OWNED, (PivotStage) stage), ==, stages[stage]);
      g_assert_cmpstr (pivot_draft_get_fact (again, PIVOT_FACT_TITLE), ==, pivot_draft_get_fact (draft, PIVOT_FACT_TITLE));
      g_assert_cmpstr (pivot_draft_get_fact (again, PIVOT_FACT_QUESTION), ==, pivot_draft_get_fact (draft, PIVOT_FACT_QUESTION));
    }
}

/* The same with lines thrown together by chance. */
static void
test_round_trip_at_random (void)
{
  static const char *const lines[] = { "", "# a", "## Root Cause", "Context", "---", "===", "```", "> b", "\\", "\\#", "  ## Outcome", "c", "- d", "P: Context", "\t# e" };

  for (guint round = 0; round < 2000; round++)
    {
      g_autoptr (GString) text = g_string_new ("x");
      const char *stages[PIVOT_N_STAGES] = { "", "", "", "" };
      guint       stage = (guint) g_test_rand_int_range (0, PIVOT_N_STAGES);
      g_autoptr (PivotDraft) draft = NULL;
      g_autoptr (PivotDraft) again = NULL;
      g_autofree char *markdown = NULL;

      for (guint i = 0; i < 6; i++)
        g_string_append_printf (text, "\n%s", lines[g_test_rand_int_range (0, G_N_ELEMENTS (lines))]);
      g_string_append (text, "\ny");
      stages[stage] = text->str;
      draft = make_draft ("", "", stages);
      markdown = pivot_markdown_write (draft);
      again = read_markdown (markdown);
      g_assert_cmpstr (pivot_draft_get_text (again, PIVOT_SIDE_OWNED, (PivotStage) stage), ==, text->str);
    }
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/markdown/write", test_write);
  g_test_add_func ("/markdown/write-empty", test_write_empty);
  g_test_add_func ("/markdown/read", test_read);
  g_test_add_func ("/markdown/round-trip", test_round_trip);
  g_test_add_func ("/markdown/round-trip-at-random", test_round_trip_at_random);
  return g_test_run ();
}
