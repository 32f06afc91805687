/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice.h"

#include "core/rubric/pivot-pack-content.h"
#include "core/rubric/pivot-rubric.h"

#define LABELS "I never asked the night shift about the labels."

/* Rules that are not in the pack by themselves, and the one that speaks for
 * them; rules whose line means something only beside another stage. */
static const struct
{
  const char *rule;
  const char *read_as; /* (nullable): the rule itself */
  int         beside;
  const char *text;
} contexts[] = {
  { "W14", "I5", PIVOT_STAGE_WHOLE, NULL },
  { "C4", "C1", PIVOT_STAGE_WHOLE, NULL },
  { "F1", "W10", PIVOT_STAGE_WHOLE, NULL },
  { "F2", "C1", PIVOT_STAGE_WHOLE, NULL },
  { "F4", "I2", PIVOT_STAGE_WHOLE, NULL },
  { "F5", "W13", PIVOT_STAGE_WHOLE, NULL },
  { "F6", "W12", PIVOT_STAGE_WHOLE, NULL },
  { "I6", NULL, PIVOT_STAGE_PRECISE_CONTEXT, "But the guests left within an hour." },
  { "V10", NULL, PIVOT_STAGE_ROOT_CAUSE, LABELS },
  { "O10", NULL, PIVOT_STAGE_ROOT_CAUSE, LABELS },
};

/* What these rules say is that nothing is said. */
static const char *const never_marked[] = { "I13", "V9", "O12", NULL };

static PivotPack *pack;

/* Rules of the whole answer whose lines tell what it led to. */
static const char *const of_the_outcome[] = { "W17", "F1", NULL };

static PivotStage
stage_of (const char *rule)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      if (pivot_stage_get_letter ((PivotStage) i)[0] == rule[0])
        return (PivotStage) i;
    }
  return g_strv_contains (of_the_outcome, rule) ? PIVOT_STAGE_OUTCOME_LEARNING : PIVOT_STAGE_ROOT_CAUSE;
}

static PivotReport *
assess (const char *rule,
        PivotStage  stage,
        const char *line)
{
  const char *texts[PIVOT_N_STAGES] = { "", "", "", "" };
  g_autoptr (PivotAnswer) answer = NULL;
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) draft = NULL;

  for (gsize i = 0; i < G_N_ELEMENTS (contexts); i++)
    {
      if (g_str_equal (contexts[i].rule, rule) && contexts[i].text != NULL)
        texts[contexts[i].beside] = contexts[i].text;
    }
  texts[stage] = line;
  answer = pivot_answer_new (texts);
  draft = pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);
  return pivot_rubric_assess (pack, draft, PIVOT_SIDE_OWNED, 150);
}

static const char *
read_as (const char *rule)
{
  for (gsize i = 0; i < G_N_ELEMENTS (contexts); i++)
    {
      if (g_str_equal (contexts[i].rule, rule) && contexts[i].read_as != NULL)
        return contexts[i].read_as;
    }
  return rule;
}

static gboolean
has_finding (PivotReport *report,
             const char  *rule)
{
  guint               n_findings = 0;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      if (g_str_equal (findings[i].rule, rule))
        return TRUE;
    }
  return FALSE;
}

/* A hint's slot may be empty and nothing is said, so slots are looked at themselves. */
static gboolean
has_empty_slot (PivotReport *report,
                const char  *rule,
                int          stage)
{
  guint            n_slots = 0;
  const PivotSlot *slots = stage == PIVOT_STAGE_WHOLE ? pivot_report_get_whole_slots (report, &n_slots) : pivot_report_get_slots (report, (PivotStage) stage, &n_slots);

  for (guint i = 0; i < n_slots; i++)
    {
      if (g_str_equal (slots[i].rule, rule))
        return !slots[i].filled;
    }
  return FALSE;
}

/* Whether the rubric has something to say against a line by that rule. */
static gboolean
is_marked (const char *rule,
           const char *line)
{
  const PivotPackContent *content = pivot_pack_get_content (pack);
  const char             *asked = read_as (rule);
  gssize                  index = pivot_pack_content_find_criterion (content, asked);
  const PivotCriterion   *criterion = NULL;
  g_autoptr (PivotReport) report = assess (rule, stage_of (asked), line);

  g_assert_cmpint (index, >=, 0);
  criterion = pivot_pack_content_get_criterion (content, (guint) index);
  if (criterion->kind == PIVOT_CRITERION_SLOT)
    return has_empty_slot (report, asked, criterion->stage);
  return has_finding (report, asked);
}

static void
test_agree (void)
{
  const char *const *rules = pivot_voice_rule_list ();

  for (guint i = 0; rules[i] != NULL; i++)
    {
      if (pivot_voice_lines_weak (rules[i]) == NULL || g_strv_contains (never_marked, rules[i]))
        continue;
      g_test_message ("%s, weak", rules[i]);
      g_assert_true (is_marked (rules[i], pivot_voice_lines_weak (rules[i])));
      g_test_message ("%s, strong", rules[i]);
      g_assert_false (is_marked (rules[i], pivot_voice_lines_strong (rules[i])));
    }
}

/* Nothing is held against a strong line, by no rule at all. */
static void
test_strong (void)
{
  const char *const *rules = pivot_voice_rule_list ();

  for (guint i = 0; rules[i] != NULL; i++)
    {
      const char *line = pivot_voice_lines_strong (rules[i]);
      g_autoptr (PivotReport) report = line != NULL ? assess ("", stage_of (rules[i]), line) : NULL;
      guint               n_findings = 0;
      const PivotFinding *findings = report != NULL ? pivot_report_get_findings (report, &n_findings) : NULL;

      g_test_message ("%s", rules[i]);
      for (guint j = 0; j < n_findings; j++)
        g_assert_false (findings[j].located);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_autoptr (GError) error = NULL;
  int result = 0;

  g_test_init (&argc, &argv, NULL);
  pack = pivot_pack_new_for_language ("en", &error);
  g_assert_no_error (error);
  g_test_add_func ("/voice/lines/agree", test_agree);
  g_test_add_func ("/voice/lines/strong", test_strong);
  result = g_test_run ();
  pivot_pack_unref (pack);
  return result;
}
