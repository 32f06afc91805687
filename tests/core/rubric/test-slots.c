/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */

/* What the English pack takes for evidence, and which words it shows. */

#include "core/rubric/pivot-rubric.h"

#include "pivot-test-rubric.h"
#include "pivot-test.h"

#include <string.h>

#define P PIVOT_STAGE_PRECISE_CONTEXT
#define I PIVOT_STAGE_ROOT_CAUSE
#define V PIVOT_STAGE_VARIABLE_CORRECTION
#define O PIVOT_STAGE_OUTCOME_LEARNING

static PivotReport *
assess (PivotStage  stage,
        const char *text)
{
  const char *texts[PIVOT_N_STAGES] = { "", "", "", "" };

  texts[stage] = text;
  return pivot_test_assess_texts (texts);
}

static const PivotSlot *
find_in (const PivotSlot *slots,
         guint            n_slots,
         const char      *rule)
{
  for (guint i = 0; i < n_slots; i++)
    {
      if (g_str_equal (slots[i].rule, rule))
        return &slots[i];
    }
  return NULL;
}

static const PivotSlot *
slot_of (PivotReport *report,
         PivotStage   stage,
         const char  *rule)
{
  guint            n_slots = 0;
  const PivotSlot *slots = pivot_report_get_slots (report, stage, &n_slots);
  const PivotSlot *slot = find_in (slots, n_slots, rule);

  if (slot != NULL)
    return slot;
  slots = pivot_report_get_whole_slots (report, &n_slots);
  return find_in (slots, n_slots, rule);
}

static PivotStage
stage_of (char letter)
{
  const char *at = strchr ("PIVO", letter);

  g_assert_nonnull (at);
  return (PivotStage) (at - "PIVO");
}

/* Each of @rules must be filled, or else each of them empty. */
static void
check_rules (PivotReport *report,
             PivotStage   stage,
             const char  *rules,
             gboolean     filled)
{
  g_auto (GStrv) names = g_strsplit (rules, " ", -1);

  for (char **name = names; *name != NULL && **name != '\0'; name++)
    {
      const PivotSlot *slot = slot_of (report, stage, *name);

      g_assert_nonnull (slot);
      g_test_message ("%s %s", filled ? "has" : "has no", *name);
      g_assert_cmpint (slot->filled, ==, filled);
    }
}

/* "I | I2 | I1 | I guessed.": what the sentence fills, and what it does not. */
static void
check_line (const char *line)
{
  g_auto (GStrv) parts = g_strsplit (line, "|", 4);
  g_autoptr (PivotReport) report = NULL;
  PivotStage stage = PIVOT_STAGE_PRECISE_CONTEXT;

  g_assert_cmpuint (g_strv_length (parts), ==, 4);
  for (guint i = 0; i < 4; i++)
    g_strstrip (parts[i]);
  stage = stage_of (*parts[0]);
  report = assess (stage, parts[3]);
  g_test_message ("%s", line);
  check_rules (report, stage, parts[1], TRUE);
  check_rules (report, stage, parts[2], FALSE);
}

static void
test_sentences (void)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "core", "rubric", "slots.txt", NULL);
  g_autofree char *bytes = NULL;
  g_auto (GStrv) lines = NULL;
  guint n_lines = 0;

  g_assert_true (g_file_get_contents (path, &bytes, NULL, NULL));
  lines = g_strsplit (bytes, "\n", -1);
  for (char **line = lines; *line != NULL; line++)
    {
      if (**line == '\0' || **line == '#')
        continue;
      check_line (*line);
      n_lines++;
    }
  g_assert_cmpuint (n_lines, >, 300);
}

static const struct
{
  PivotStage  stage;
  const char *rule;
  const char *text;
  const char *quote;
} quotes[] = {
  { P, "P3", "Our goal was to open with 40 bays by 3 May, but we opened three weeks late.", "Our goal was to open with 40 bays by 3 May" },
  { P, "P7", "Our goal was to open with 40 bays by 3 May, but we opened three weeks late.", "we opened three weeks late" },
  { P, "P6", "The depot stood empty by 3 May.", "by 3 May" },
  { P, "P6", "We lost it within three weeks, on 3 May.", "on 3 May" },
  { P, "P7", "We missed the ferry in May. In the end nine guests missed the wedding.", "In the end nine guests missed the wedding" },
  { P, "P2", "I filled the form for the course. Then I ran a village fair for 300 people.", "I ran a village fair for 300 people" },
  { P, "P5", "I wrote the notes myself. I was the night manager.", "I was the night manager" },
  { V, "V2", "As soon as the nurse rang I took the chart off.", "As soon as the nurse rang" },
  { V, "V2", "I rang her straight away.", "straight away" },
  { V, "V2", "I took it off there and then.", "there and then" },
  { V, "V2", "We had it up in two hours.", "in two hours" },
  { V, "V7", "I knew the cook. We compared the lists to see which of them differed.", "We compared the lists to see which of them differed" },
  { I, "I2", "I assumed the survey was complete and we poured the floor.", "I assumed the survey was complete" },
  { I, "I1", "It is easy to say now, but the mistake was mine: I had guessed.", "the mistake was mine" },
  { I, "I4", "That is over. One look at the plans would have shown it.", "One look at the plans would have shown it" },
  { V, "V1", "On Monday, once I had seen the photos, I took the stand down and rang all nine tenants.", "I took the stand down and rang all nine tenants" },
  { O, "O4", "Since then nothing leaves the yard until two people have signed the sheet.", "nothing leaves the yard until two people have signed the sheet" },
};

static void
test_quotes (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (quotes); i++)
    {
      g_autoptr (PivotReport) report = assess (quotes[i].stage, quotes[i].text);
      const PivotSlot *slot = slot_of (report, quotes[i].stage, quotes[i].rule);
      g_autofree char *quote = NULL;

      g_test_message ("%s: %s", quotes[i].rule, quotes[i].text);
      g_assert_true (slot->filled);
      quote = pivot_span_quote (slot->span, quotes[i].text);
      g_assert_cmpstr (quote, ==, quotes[i].quote);
    }
}

/* However long a sentence is, what is shown of it is read at a glance. */
static void
test_quotes_are_short (void)
{
  g_autoptr (GString) text = g_string_new ("I assumed that the");
  g_autoptr (PivotReport) report = NULL;
  g_autofree char *quote = NULL;
  g_auto (GStrv) words = NULL;

  for (guint i = 0; i < 60; i++)
    g_string_append (text, " long and winding");
  g_string_append (text, " road was open");
  report = assess (I, text->str);
  quote = pivot_span_quote (slot_of (report, I, "I2")->span, text->str);
  words = g_strsplit (quote, " ", -1);
  g_assert_cmpuint (g_strv_length (words), <=, 20);
}

static const struct
{
  PivotStage  stage;
  const char *text;
  gboolean    owned;
} marks[] = {
  { P, "We lost two weeks and 40 orders.", TRUE },
  { I, "I never asked the night staff.", TRUE },
  { P, "Leadership cancelled the pilot and we lost two weeks.", TRUE },
  { P, "Within three months 900 riders had cancelled.", TRUE },
  { P, "The vendor ruined the second batch.", FALSE },
  { I, "I never asked, but honestly the vendor failed to deliver.", FALSE },
};

/* Nothing stands on the owning side in whose sentence somebody else fails, save a loss that is counted. */
static void
test_marks (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (marks); i++)
    {
      g_autoptr (PivotReport) report = assess (marks[i].stage, marks[i].text);
      guint            n_marks = 0;
      const PivotMark *found = pivot_report_get_marks (report, &n_marks);
      gboolean         owned = FALSE;

      for (guint j = 0; j < n_marks; j++)
        owned |= found[j].owned;
      g_test_message ("%s", marks[i].text);
      g_assert_cmpint (owned, ==, marks[i].owned);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/slots/sentences", test_sentences);
  g_test_add_func ("/slots/quotes", test_quotes);
  g_test_add_func ("/slots/quotes-are-short", test_quotes_are_short);
  g_test_add_func ("/slots/marks", test_marks);
  return g_test_run ();
}
