/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-reach.h"

/* By how much a sentence must lean to the cause, more than to any other stage,
 * before what may mean anything elsewhere is heard as one: "I chose …". */
#define CLEAR_CAUSE 0.5

/* What stages there can be before, at and after the sentence that tells what went wrong. */
static const guint possible[] = {
  [PIVOT_FALL_AHEAD] = 1u << PIVOT_STAGE_PRECISE_CONTEXT | 1u << PIVOT_STAGE_ROOT_CAUSE,
  [PIVOT_FALL_HERE] = 1u << PIVOT_STAGE_PRECISE_CONTEXT | 1u << PIVOT_STAGE_ROOT_CAUSE | 1u << PIVOT_STAGE_VARIABLE_CORRECTION,
  [PIVOT_FALL_PAST] = (1u << PIVOT_N_STAGES) - 1,
};

/* By how much a sentence leans to @stage more than to any other. */
static double
lead_of (const PivotLeaning *leaning,
         PivotStage          stage)
{
  double others = 0;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      if (i != stage)
        others = MAX (others, leaning->stages[i]);
    }
  return leaning->stages[stage] - others;
}

/**
 * pivot_reach_of_told:
 * @leaning: of a sentence of an answer that is told as one
 * @fall: where it stands to what went wrong
 *
 * Says how far a sentence reaches that nobody put anywhere: into the stages that
 * it leans to. Its context may be told at any point. What was done and what came
 * of it are told after something has gone wrong. None of that changes for the
 * worse where another sentence is added.
 *
 * Returns: its reach
 */
PivotReach
pivot_reach_of_told (const PivotLeaning *leaning,
                     PivotFall           fall)
{
  PivotReach self = { 1u << PIVOT_STAGE_PRECISE_CONTEXT, 1u << PIVOT_STAGE_PRECISE_CONTEXT };

  for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
    {
      double lead = lead_of (leaning, (PivotStage) stage);

      self.home |= lead >= 0 ? 1u << stage : 0;
      self.heard |= lead >= (stage == PIVOT_STAGE_ROOT_CAUSE ? CLEAR_CAUSE : 0) ? 1u << stage : 0;
    }
  self.home &= possible[fall];
  self.heard &= possible[fall];
  return self;
}

/* Whether a sentence tells what went wrong, and does not put it on others. */
static gboolean
tells_fall (const PivotEvidence *evidence,
            guint                stage,
            const GArray        *hits)
{
  gboolean tells = FALSE;

  for (guint i = 0; i < hits->len; i++)
    {
      const PivotHit       *hit = &g_array_index (hits, PivotHit, i);
      const PivotCriterion *criterion = pivot_evidence_get_criterion (evidence, hit);

      if (pivot_evidence_is_plain_contrast (evidence, hit) && (hit->cue->stages >> stage & 1) != 0)
        return FALSE;
      tells |= criterion->kind == PIVOT_CRITERION_SLOT && criterion->own > 0 && (criterion->stage == PIVOT_STAGE_ROOT_CAUSE || criterion->row == PIVOT_ROW_REALITY);
    }
  return tells;
}

/**
 * pivot_reach_find_fall:
 * @evidence: what was found in the sentences of an answer
 *
 * Returns: how many sentences come before the first that tells what went wrong
 */
guint
pivot_reach_find_fall (const PivotEvidence *evidence)
{
  guint n_before = 0;

  for (guint stage = 0; stage < PIVOT_N_STAGES; stage++)
    {
      const GPtrArray *found = evidence->stages[stage].found;

      for (guint i = 0; i < found->len; i++, n_before++)
        {
          if (tells_fall (evidence, stage, g_ptr_array_index (found, i)))
            return n_before;
        }
    }
  return n_before;
}

static PivotFall
fall_at (const PivotEvidence *evidence,
         PivotStage           stage,
         guint                index)
{
  guint place = index;

  for (guint i = 0; i < stage; i++)
    place += evidence->stages[i].found->len;
  if (place == evidence->fall)
    return PIVOT_FALL_HERE;
  return place < evidence->fall ? PIVOT_FALL_AHEAD : PIVOT_FALL_PAST;
}

/**
 * pivot_reach_of_sentence:
 * @evidence: what was found in the sentences of an answer
 * @index: of a sentence of @stage
 * @hits: (element-type PivotHit): what was found in it
 *
 * Returns: its reach: the stage that the writer put it in, or what it leans to
 *   in an answer that is told as one
 */
PivotReach
pivot_reach_of_sentence (const PivotEvidence *evidence,
                         PivotStage           stage,
                         guint                index,
                         const GArray        *hits)
{
  PivotReadSentence sentence;
  PivotLeaning      leaning;

  if (!evidence->told)
    return (PivotReach) { 1u << stage, 1u << stage };
  sentence = pivot_reading_get_sentence (evidence->stages[stage].reading, index);
  leaning = pivot_leaning_of (evidence->pack, &sentence, hits);
  return pivot_reach_of_told (&leaning, fall_at (evidence, stage, index));
}

/**
 * pivot_reach_hears:
 * @self: how far a sentence reaches
 * @stage: where it stands
 * @hit: what was found in it
 *
 * Returns: whether @hit counts: evidence does as far as the sentence reaches,
 *   all else in the stage that it stands in
 */
gboolean
pivot_reach_hears (const PivotReach    *self,
                   const PivotEvidence *evidence,
                   PivotStage           stage,
                   const PivotHit      *hit)
{
  guint stages = pivot_evidence_get_criterion (evidence, hit)->kind == PIVOT_CRITERION_SLOT ? self->heard : 1u << stage;

  return (hit->cue->stages & stages) != 0;
}
