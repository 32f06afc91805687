/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-leaning.h"

/* A sentence has one stage; more than this says nothing more. */
#define MOST_EVIDENCE 6.0

/* Evidence that the rules ask of a stage speaks for that stage, and blame for
 * the stage of causes. */
#define RULE_WEIGHT 1.0

#define BLAME_RULE "C1"

/* What the grammar of a sentence says about when in a story it is told. */
typedef enum
{
  SIGN_PRESENT,    /* it is so today, or has become so */
  SIGN_I_DID_NOT,  /* what the writer did not do */
  SIGN_I_HAD,      /* what the writer had done before */
  SIGN_WOULD_HAVE, /* what would or should have been */
  SIGN_WE_DID,     /* what was done together */
  SIGN_NOT_ABOUT_ME,
  SIGN_NUMBER,
  SIGN_LESSON, /* what was learned */
} Sign;

#define N_SIGNS 8

/* What each is worth to the stages P, I, V and O. */
static const double sign_weights[N_SIGNS][PIVOT_N_STAGES] = {
  [SIGN_PRESENT] = { 0, 0, 0, 2 },
  [SIGN_I_DID_NOT] = { 0, 1.5, 0, 0 },
  [SIGN_I_HAD] = { 0, 1, 0, 0 },
  [SIGN_WOULD_HAVE] = { 0, 1, 0, 0 },
  [SIGN_WE_DID] = { 0, 0, 0.5, 0 },
  [SIGN_NOT_ABOUT_ME] = { 0.6, -0.8, -0.5, 0.4 },
  [SIGN_NUMBER] = { 0.6, 0, 0, 0.3 },
  [SIGN_LESSON] = { 0, 0, 0, 1.5 },
};

static gboolean
is_about_me (const PivotReadSentence *sentence)
{
  for (guint i = 0; i < sentence->n_words; i++)
    {
      if (pivot_word_is (&sentence->words[i], PIVOT_GRAMMAR_I) || pivot_word_is (&sentence->words[i], PIVOT_GRAMMAR_MY))
        return TRUE;
    }
  for (guint i = 0; i < sentence->n_frames; i++)
    {
      if (sentence->frames[i].person == PIVOT_PERSON_I)
        return TRUE;
    }
  return FALSE;
}

static gboolean
has_number (const PivotReadSentence *sentence)
{
  static const PivotGrammar kinds[] = { PIVOT_GRAMMAR_NUMBER, PIVOT_GRAMMAR_COUNT, PIVOT_GRAMMAR_RATIO, PIVOT_GRAMMAR_MONEY };

  for (guint i = 0; i < sentence->n_words; i++)
    {
      for (guint kind = 0; kind < G_N_ELEMENTS (kinds); kind++)
        {
          if (pivot_word_is (&sentence->words[i], kinds[kind]))
            return TRUE;
        }
    }
  return FALSE;
}

static gboolean
has_lesson (const PivotReadSentence *sentence,
            PivotSymbol              lesson)
{
  for (guint i = 0; lesson != PIVOT_NO_SYMBOL && i < sentence->n_words; i++)
    {
      if (pivot_word_has (&sentence->words[i], lesson))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_told_as_past (const PivotFrame *frame)
{
  return frame->tense == PIVOT_TENSE_PAST && (frame->mood == PIVOT_MOOD_REAL || frame->mood == PIVOT_MOOD_ATTEMPT || frame->mood == PIVOT_MOOD_STANCE);
}

/* "had looked" and not "have looked". */
static gboolean
is_pluperfect (const PivotFrame *frame,
               const PivotWord  *words)
{
  for (guint i = frame->first; i < frame->verb; i++)
    {
      if (pivot_word_is (&words[i], PIVOT_GRAMMAR_HAVE) && pivot_word_is (&words[i], PIVOT_GRAMMAR_PAST))
        return TRUE;
    }
  return FALSE;
}

/* The sign of one verb that tells of the past. */
static guint
read_past (const PivotFrame *frame,
           const PivotWord  *words)
{
  if (frame->person == PIVOT_PERSON_WE)
    return 1u << SIGN_WE_DID;
  if (frame->person != PIVOT_PERSON_I)
    return 0;
  if (frame->negated)
    return 1u << SIGN_I_DID_NOT;
  return is_pluperfect (frame, words) ? 1u << SIGN_I_HAD : 0;
}

/* The sign of one verb, a bit or none. */
static guint
read_frame (const PivotFrame *frame,
            const PivotWord  *words)
{
  if (frame->mood == PIVOT_MOOD_WOULD || frame->mood == PIVOT_MOOD_SHOULD)
    return 1u << SIGN_WOULD_HAVE;
  if (frame->tense == PIVOT_TENSE_PERFECT)
    return 1u << SIGN_PRESENT;
  return is_told_as_past (frame) ? read_past (frame, words) : 0;
}

/* Whether all verbs say what is so today, and there are any. */
static gboolean
is_in_the_present (const PivotReadSentence *sentence)
{
  guint n_present = 0;

  for (guint i = 0; i < sentence->n_frames; i++)
    {
      if (sentence->frames[i].tense == PIVOT_TENSE_PAST)
        return FALSE;
      if (sentence->frames[i].tense == PIVOT_TENSE_PRESENT && sentence->frames[i].mood == PIVOT_MOOD_REAL)
        n_present++;
    }
  return n_present > 0;
}

static guint
read_signs (const PivotReadSentence *sentence,
            PivotSymbol              lesson)
{
  guint signs = 0;

  for (guint i = 0; i < sentence->n_frames; i++)
    signs |= read_frame (&sentence->frames[i], sentence->words);
  if (is_in_the_present (sentence))
    signs |= 1u << SIGN_PRESENT;
  if (!is_about_me (sentence))
    signs |= 1u << SIGN_NOT_ABOUT_ME;
  if (has_number (sentence))
    signs |= 1u << SIGN_NUMBER;
  if (has_lesson (sentence, lesson))
    signs |= 1u << SIGN_LESSON;
  return signs;
}

/* The stage that a rule speaks for, or %PIVOT_STAGE_WHOLE. */
static int
find_stage (const PivotCriterion *criterion)
{
  if (criterion->kind == PIVOT_CRITERION_SLOT)
    return criterion->stage;
  return g_str_equal (criterion->rule, BLAME_RULE) ? PIVOT_STAGE_ROOT_CAUSE : PIVOT_STAGE_WHOLE;
}

/* Each rule speaks once in a sentence, however often it is found there. */
static void
weigh_rules (PivotLeaning           *self,
             const PivotPackContent *pack,
             const GArray           *hits)
{
  g_autofree gboolean *spoken = hits->len > 0 ? g_new0 (gboolean, pack->criteria->len) : NULL;

  for (guint i = 0; i < hits->len; i++)
    {
      guint criterion = g_array_index (hits, PivotHit, i).cue->criterion;
      int   stage = find_stage (pivot_pack_content_get_criterion (pack, criterion));

      if (stage != PIVOT_STAGE_WHOLE && !spoken[criterion])
        self->stages[stage] += RULE_WEIGHT;
      spoken[criterion] = TRUE;
    }
}

static void
weigh_grammar (PivotLeaning            *self,
               const PivotPackContent  *pack,
               const PivotReadSentence *sentence)
{
  guint signs = read_signs (sentence, pack->lesson);

  for (guint sign = 0; sign < N_SIGNS; sign++)
    {
      for (guint stage = 0; stage < PIVOT_N_STAGES && (signs & 1u << sign) != 0; stage++)
        self->stages[stage] += sign_weights[sign][stage];
    }
}

/**
 * pivot_leaning_of:
 * @sentence: a sentence
 * @hits: (element-type PivotHit): what the cues of @pack, of whatever stage,
 *   find in it
 *
 * Returns: how much speaks for each stage in @sentence alone, whatever stands
 *   around it
 */
PivotLeaning
pivot_leaning_of (const PivotPackContent  *pack,
                  const PivotReadSentence *sentence,
                  const GArray            *hits)
{
  PivotLeaning self = { { 0 } };

  weigh_rules (&self, pack, hits);
  weigh_grammar (&self, pack, sentence);
  for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
    self.stages[stage] = MIN (self.stages[stage], MOST_EVIDENCE);
  return self;
}
