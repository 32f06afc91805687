/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/gate/pivot-gate-state.h"

#include <glib/gi18n-lib.h>

#include "core/rubric/pivot-rubric.h"
#include "core/voice/pivot-voice.h"

/* Of no consequence: nothing here is timed. */
#define PACE 150.0

/* A line this short is not yet an answer. */
#define FEWEST_WORDS 2

/* As long as the name of a sentence in a dismissal. */
#define HASH_LENGTH 16

static const PivotFact facts[PIVOT_N_GATE_ANSWERS] = {
  [PIVOT_GATE_FAILURE] = PIVOT_FACT_FAILURE,
  [PIVOT_GATE_SETTING] = PIVOT_FACT_SETTING,
  [PIVOT_GATE_STAKE] = PIVOT_FACT_STAKE,
  [PIVOT_GATE_DECISION] = PIVOT_FACT_DECISION,
};

static const struct
{
  const char *id;
  const char *hint;
} kinds[] = {
  { "strategy", N_ ("The plan itself aimed at the wrong thing") },
  { "execution", N_ ("A sound plan, carried out with a step missing") },
  { "stakeholder", N_ ("The people it depended on were not with you") },
};

/* Any of these says that the decision is the writer's, or what links them to it. */
static const char *const own_rules[] = { "I1", "I2", "I3", "I11" };

/* The cues of these ask for a link, in whichever words they found another's act. */
static const char *const link_rules[] = { "C1", "I8", "P10", "V5" };

/* The two lines are read as the stages that they will grow into. */
static PivotReport *
read_lines (PivotPack  *pack,
            PivotDraft *draft)
{
  const char *const texts[PIVOT_N_STAGES] = {
    [PIVOT_STAGE_PRECISE_CONTEXT] = pivot_draft_get_fact (draft, PIVOT_FACT_FAILURE),
    [PIVOT_STAGE_ROOT_CAUSE] = pivot_draft_get_fact (draft, PIVOT_FACT_DECISION),
    [PIVOT_STAGE_VARIABLE_CORRECTION] = "",
    [PIVOT_STAGE_OUTCOME_LEARNING] = "",
  };
  g_autoptr (PivotAnswer) answer = pivot_answer_new (texts);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) lines = pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);

  return pivot_rubric_assess (pack, lines, PIVOT_SIDE_OWNED, PACE);
}

static gboolean
is_one_of (const char        *rule,
           const char *const *rules,
           gsize              n_rules)
{
  for (gsize i = 0; i < n_rules; i++)
    {
      if (g_str_equal (rule, rules[i]))
        return TRUE;
    }
  return FALSE;
}

/* What in the line reads as it should not. */
static const char *
find_contrast (PivotReport *report,
               PivotStage   stage)
{
  guint               n_findings = 0;
  const PivotFinding *findings = pivot_report_get_findings (report, &n_findings);

  for (guint i = 0; i < n_findings; i++)
    {
      if (findings[i].kind == PIVOT_FINDING_CONTRAST && findings[i].located && findings[i].stage == (int) stage)
        return findings[i].rule;
    }
  return NULL;
}

static gboolean
is_own (PivotReport *report)
{
  guint            n_slots = 0;
  const PivotSlot *slots = pivot_report_get_slots (report, PIVOT_STAGE_ROOT_CAUSE, &n_slots);

  for (guint i = 0; i < n_slots; i++)
    {
      if (slots[i].filled && is_one_of (slots[i].rule, own_rules, G_N_ELEMENTS (own_rules)))
        return TRUE;
    }
  return FALSE;
}

static PivotGateAdvice
advise_on_failure (PivotReport *report)
{
  const char *rule = find_contrast (report, PIVOT_STAGE_PRECISE_CONTEXT);

  if (rule == NULL)
    return (PivotGateAdvice) { 0 };
  if (is_one_of (rule, link_rules, G_N_ELEMENTS (link_rules)))
    return (PivotGateAdvice) { "C1", _ ("This line tells what others did. What went wrong that was yours to prevent?"), NULL, NULL };
  return (PivotGateAdvice) { rule, pivot_voice_rule_question (rule), NULL, NULL };
}

static PivotGateAdvice
advise_on_decision (PivotReport *report)
{
  const char *rule = find_contrast (report, PIVOT_STAGE_ROOT_CAUSE);

  if (rule != NULL && !is_one_of (rule, link_rules, G_N_ELEMENTS (link_rules)))
    return (PivotGateAdvice) { rule, pivot_voice_rule_question (rule), NULL, NULL };
  if (rule != NULL)
    return (PivotGateAdvice) { "I11", _ ("This reads as the decision of others. What did you not communicate, align or verify before it?"), NULL, NULL };
  if (pivot_report_get_stage (report, PIVOT_STAGE_ROOT_CAUSE)->words >= FEWEST_WORDS && !is_own (report))
    return (PivotGateAdvice) { "I11", _ ("This does not say yet what you did. What did you decide, or not communicate, align or verify?"), NULL, NULL };
  return (PivotGateAdvice) { 0 };
}

static PivotGateAdvice
advise_on_choice (PivotDraft     *draft,
                  PivotGateAnswer answer)
{
  const char *value = pivot_draft_get_fact (draft, facts[answer]);

  if (answer == PIVOT_GATE_STAKE && g_str_equal (value, "small"))
    return (PivotGateAdvice) { "W11", pivot_voice_rule_question ("W11"), NULL, NULL };
  if (answer == PIVOT_GATE_SETTING && g_str_equal (value, "personal"))
    return (PivotGateAdvice) { "W13", _ ("A story from private life may matter more than any project, but it shows little of how you work. It can stay here as a private note."), _ ("Keep as a Private _Note"), NULL };
  return (PivotGateAdvice) { 0 };
}

static PivotGateAdvice
advise_on (PivotDraft     *draft,
           PivotReport    *report,
           PivotGateAnswer answer)
{
  switch (answer)
    {
    case PIVOT_GATE_FAILURE:
      return advise_on_failure (report);
    case PIVOT_GATE_DECISION:
      return advise_on_decision (report);
    case PIVOT_GATE_SETTING:
    case PIVOT_GATE_STAKE:
    default:
      return advise_on_choice (draft, answer);
    }
}

/* A dismissal lasts as long as the answer stays the same. */
static char *
name_answer (const char *answer)
{
  g_autofree char *folded = g_utf8_casefold (answer, -1);
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, g_strstrip (folded), -1);

  return g_strndup (hash, HASH_LENGTH);
}

static const char *
hint_at_kind (const char *kind)
{
  for (gsize i = 0; i < G_N_ELEMENTS (kinds); i++)
    {
      if (g_str_equal (kinds[i].id, kind))
        return _ (kinds[i].hint);
    }
  return _ ("What went wrong first: the plan, the doing, or the people it needed?");
}

/**
 * pivot_gate_answer_get_fact:
 *
 * Returns: the fact that holds the answer
 */
PivotFact
pivot_gate_answer_get_fact (PivotGateAnswer answer)
{
  g_return_val_if_fail ((guint) answer < PIVOT_N_GATE_ANSWERS, PIVOT_FACT_FAILURE);

  return facts[answer];
}

/**
 * pivot_gate_state_new:
 * @pack: the rules to read the lines with
 * @draft: whose facts are the answers; what it has set aside is not said again
 *
 * Returns: (transfer full): what the gate says, by the method's W1 to W14 and
 *   F1 to F5
 */
PivotGateState *
pivot_gate_state_new (PivotPack  *pack,
                      PivotDraft *draft)
{
  PivotGateState *self = g_new0 (PivotGateState, 1);
  g_autoptr (PivotReport) report = read_lines (pack, draft);

  self->kind_hint = hint_at_kind (pivot_draft_get_fact (draft, PIVOT_FACT_KIND));
  for (guint i = 0; i < PIVOT_N_GATE_ANSWERS; i++)
    {
      PivotGateAdvice  advice = advise_on (draft, report, (PivotGateAnswer) i);
      g_autofree char *sentence = name_answer (pivot_draft_get_fact (draft, facts[i]));

      if (advice.rule == NULL || pivot_draft_is_dismissed (draft, advice.rule, sentence))
        continue;
      self->advice[i] = advice;
      self->advice[i].sentence = g_steal_pointer (&sentence);
      if (advice.keep == NULL)
        self->advice[i].keep = _ ("Keep An_yway");
    }
  return self;
}

void
pivot_gate_state_free (PivotGateState *self)
{
  for (guint i = 0; i < PIVOT_N_GATE_ANSWERS; i++)
    g_free (self->advice[i].sentence);
  g_free (self);
}
