/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-across.h"

#include "core/rubric/pivot-topic.h"

#define P PIVOT_STAGE_PRECISE_CONTEXT
#define I PIVOT_STAGE_ROOT_CAUSE
#define V PIVOT_STAGE_VARIABLE_CORRECTION
#define O PIVOT_STAGE_OUTCOME_LEARNING

/* Of the words of a diagnosis, so many must be the miss's own before it only repeats it. */
#define MOSTLY 0.6

/* Fewer acts than this are not yet a recovery that can be followed. */
#define ENOUGH_ACTS 2

typedef struct
{
  const PivotFindingMaker *findings;
  const PivotFilling      *fillings;
} Across;

static gboolean
has_text (const Across *across,
          PivotStage    stage)
{
  return !pivot_evidence_is_empty (across->findings->evidence, stage);
}

static guint
words_in (const Across *across,
          PivotStage    stage)
{
  return across->findings->evidence->stages[stage].speech.words;
}

static gboolean
is_filled (const Across *across,
           const char   *rule)
{
  gssize index = pivot_pack_content_find_criterion (across->findings->evidence->pack, rule);

  return index >= 0 && across->fillings[index].hit != NULL;
}

static gboolean
is_diagnosed (const Across *across)
{
  return is_filled (across, "I2") || is_filled (across, "I3") || is_filled (across, "I5");
}

/* A stage that has no word yet, once another one has, and that no word of another one fills. */
static void
check_all_there (const Across *across)
{
  gboolean any = has_text (across, P) || has_text (across, I) || has_text (across, V) || has_text (across, O);

  for (int stage = 0; any && stage < PIVOT_N_STAGES; stage++)
    {
      if (!has_text (across, (PivotStage) stage) && across->findings->report->stages[stage].n_filled == 0)
        pivot_finding_maker_add_missing (across->findings, "W9", stage);
    }
}

/* A recovery without a diagnosis, or the other way round. */
static void
check_both_halves (const Across *across)
{
  gboolean recovered = is_filled (across, "V1") || is_filled (across, "V6");

  if (has_text (across, I) && has_text (across, V) && is_diagnosed (across) != recovered)
    pivot_finding_maker_add_missing (across->findings, "W7", PIVOT_STAGE_WHOLE);
}

/* The weight lies after the error. */
static void
check_weight (const Across *across)
{
  guint learning = words_in (across, O);

  if (!has_text (across, P) || !has_text (across, O))
    return;
  if (learning < words_in (across, P))
    pivot_finding_maker_add_measure (across->findings, "W8", PIVOT_FINDING_MEASURE, PIVOT_STAGE_WHOLE, learning, words_in (across, P));
  if (has_text (across, I) && has_text (across, V) && learning < words_in (across, P) && learning < words_in (across, I) && learning < words_in (across, V))
    pivot_finding_maker_add_measure (across->findings, "O1", PIVOT_FINDING_MEASURE, O, learning, MAX (words_in (across, P), MAX (words_in (across, I), words_in (across, V))));
}

/* Goal and miss can be compared when both have a number. */
static void
check_gap (const Across *across)
{
  if (is_filled (across, "P3") && is_filled (across, "P7") && is_filled (across, "P4") != is_filled (across, "P8"))
    pivot_finding_maker_add_missing (across->findings, "P9", P);
}

static void
check_setup (const Across *across)
{
  const PivotEvidence *evidence = across->findings->evidence;
  guint                seconds = across->findings->report->stages[P].whole_seconds;
  guint                sentences = pivot_reading_get_n_sentences (evidence->stages[P].reading);

  if (seconds > evidence->pack->limits.setup_seconds)
    pivot_finding_maker_add_measure (across->findings, "P1", PIVOT_FINDING_MEASURE, P, seconds, evidence->pack->limits.setup_seconds);
  if (sentences > evidence->pack->limits.setup_sentences)
    pivot_finding_maker_add_measure (across->findings, "P11", PIVOT_FINDING_HINT, P, sentences, evidence->pack->limits.setup_sentences);
}

static guint
count_class (const Across *across,
             PivotStage    stage,
             PivotGrammar  klass)
{
  const PivotReading *reading = across->findings->evidence->stages[stage].reading;
  guint               count = 0;

  for (guint i = 0; i < pivot_reading_get_n_sentences (reading); i++)
    {
      PivotReadSentence sentence = pivot_reading_get_sentence (reading, i);

      for (guint j = 0; j < sentence.n_words; j++)
        count += pivot_word_is (&sentence.words[j], klass);
    }
  return count;
}

/* The diagnosis speaks of "I" at least as often as of "we". */
static void
check_persons (const Across *across)
{
  guint own = count_class (across, I, PIVOT_GRAMMAR_I) + count_class (across, I, PIVOT_GRAMMAR_MY);
  guint shared = count_class (across, I, PIVOT_GRAMMAR_WE) + count_class (across, I, PIVOT_GRAMMAR_OUR);

  if (shared > own)
    pivot_finding_maker_add_measure (across->findings, "I10", PIVOT_FINDING_MEASURE, I, own, shared);
}

/* Whether a frame tells what the writer did. */
static gboolean
is_own_act (const PivotFrame *frame)
{
  return frame->person == PIVOT_PERSON_I && frame->mood == PIVOT_MOOD_REAL && !frame->negated && !frame->passive &&
         (frame->tense == PIVOT_TENSE_PAST || frame->tense == PIVOT_TENSE_PERFECT);
}

static guint
count_own_acts (const Across *across,
                PivotStage    stage)
{
  const PivotReading *reading = across->findings->evidence->stages[stage].reading;
  g_autoptr (GHashTable) acts = g_hash_table_new (NULL, NULL);

  for (guint i = 0; i < pivot_reading_get_n_sentences (reading); i++)
    {
      PivotReadSentence sentence = pivot_reading_get_sentence (reading, i);

      for (guint j = 0; j < sentence.n_frames; j++)
        {
          if (is_own_act (&sentence.frames[j]))
            g_hash_table_add (acts, GUINT_TO_POINTER (sentence.words[sentence.frames[j].verb].key));
        }
    }
  return g_hash_table_size (acts);
}

/* The writer took more than one step. None at all is for the slots to ask about. */
static void
check_steps (const Across *across)
{
  guint acts = count_own_acts (across, V);

  if (acts > 0 && acts < ENOUGH_ACTS)
    pivot_finding_maker_add_measure (across->findings, "V8", PIVOT_FINDING_HINT, V, acts, ENOUGH_ACTS);
}

/* Others are the subjects of what failed, and no act of the writer's turns that round. */
static void
check_subjects (const Across *across)
{
  if (pivot_finding_maker_count (across->findings, "C1", I) > 0 && !is_filled (across, "I2"))
    pivot_finding_maker_add_measure (across->findings, "I8", PIVOT_FINDING_HINT, I, 0, 0);
}

/* How many words the sentences have that show what a rule looks for. */
static guint
count_words_about (const Across *across,
                   PivotStage    stage,
                   const char   *rule)
{
  const PivotEvidence      *evidence = across->findings->evidence;
  const PivotStageEvidence *found = &evidence->stages[stage];
  guint                     count = 0;
  guint                     last = G_MAXUINT;

  for (guint i = 0; i < found->hits->len; i++)
    {
      const PivotHit  *hit = &g_array_index (found->hits, PivotHit, i);
      g_autofree char *sentence = NULL;

      if (hit->sentence == last || !g_str_equal (pivot_evidence_get_criterion (evidence, hit)->rule, rule))
        continue;
      sentence = pivot_span_quote (pivot_evidence_get_sentence (evidence, stage, hit), found->text);
      count += pivot_speech_measure (sentence).words;
      last = hit->sentence;
    }
  return count;
}

/* At least as many words tell of the fix as of the error; which check would have caught it belongs to the fix. */
static void
check_focus (const Across *across)
{
  guint better_check = count_words_about (across, I, "I4");
  guint error = words_in (across, P) + words_in (across, I) - MIN (better_check, words_in (across, I));
  guint fix = words_in (across, V) + words_in (across, O) + better_check;

  if (has_text (across, I) && has_text (across, V) && has_text (across, O) && error > fix)
    pivot_finding_maker_add_measure (across->findings, "C3", PIVOT_FINDING_MEASURE, PIVOT_STAGE_WHOLE, error, fix);
}

static PivotTopic *
topic_of (const Across *across,
          PivotStage    stage)
{
  const PivotEvidence *evidence = across->findings->evidence;

  return pivot_topic_new (evidence->pack, evidence->stages[stage].reading);
}

/* Two stages that share no word that says what they are about do not answer each other. */
static void
check_answer (const Across     *across,
              const char       *rule,
              const PivotTopic *cause,
              PivotStage        stage)
{
  g_autoptr (PivotTopic) answer = topic_of (across, stage);
  double enough = across->findings->evidence->pack->limits.shared_words;
  guint  shared = pivot_topic_count_shared (cause, answer);

  if (shared < enough)
    pivot_finding_maker_add_measure (across->findings, rule, PIVOT_FINDING_HINT, (int) stage, shared, enough);
}

/* A diagnosis in the words of the miss says it again instead of asking why. */
static void
check_depth (const Across     *across,
             const PivotTopic *cause)
{
  g_autoptr (PivotTopic) setup = topic_of (across, P);
  guint repeated = pivot_topic_count_shared (setup, cause);

  if (!is_diagnosed (across) && repeated > 0 && repeated >= MOSTLY * pivot_topic_get_size (cause))
    pivot_finding_maker_add_measure (across->findings, "I6", PIVOT_FINDING_HINT, I, repeated, pivot_topic_get_size (cause));
}

/* The correction answers the cause, and the mechanism the missed check. */
static void
check_topics (const Across *across)
{
  g_autoptr (PivotTopic) cause = topic_of (across, I);

  if (has_text (across, I) && has_text (across, V))
    check_answer (across, "V10", cause, V);
  if (is_filled (across, "O2") && is_filled (across, "I3"))
    check_answer (across, "O10", cause, O);
  check_depth (across, cause);
}

static gboolean
is_found (const Across *across,
          const char   *rule)
{
  const GArray *findings = across->findings->report->findings;

  for (guint i = 0; i < findings->len; i++)
    {
      if (g_str_equal (g_array_index (findings, PivotFinding, i).rule, rule))
        return TRUE;
    }
  return FALSE;
}

/* What the writer says of the story counts as a reading of it does, but softly. */
static void
check_facts (const Across *across)
{
  static const struct
  {
    PivotFact   fact;
    const char *value;
    const char *rule;
  } told[] = {
    { PIVOT_FACT_STAKE, "small", "W11" },
    { PIVOT_FACT_SETTING, "personal", "W13" },
  };

  for (guint i = 0; across->findings->report->words > 0 && i < G_N_ELEMENTS (told); i++)
    {
      const char *value = pivot_draft_get_fact (across->findings->draft, told[i].fact);

      if (g_str_equal (value, told[i].value) && !is_found (across, told[i].rule))
        pivot_finding_maker_add_measure (across->findings, told[i].rule, PIVOT_FINDING_HINT, PIVOT_STAGE_WHOLE, 0, 0);
    }
}

/**
 * pivot_across_apply:
 * @fillings: (array): for each criterion of the pack, what fills it
 *
 * Adds the findings that compare stages or measure them. None is scored.
 */
void
pivot_across_apply (const PivotFindingMaker *findings,
                    const PivotFilling      *fillings)
{
  const Across across = { findings, fillings };

  check_all_there (&across);
  check_both_halves (&across);
  check_weight (&across);
  check_gap (&across);
  check_setup (&across);
  check_persons (&across);
  check_steps (&across);
  check_subjects (&across);
  check_focus (&across);
  check_facts (&across);
  check_topics (&across);
}
