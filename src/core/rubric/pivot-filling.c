/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-filling.h"

static gsize
length_of (const PivotEvidence *evidence,
           PivotStage           stage,
           const PivotHit      *hit)
{
  return pivot_span_length (pivot_evidence_get_span (evidence, stage, hit));
}

/* Whether @hit stands in a sentence with what one of the slots is about that @asked is told beside. */
static gboolean
is_beside (const PivotEvidence  *evidence,
           const PivotFilling   *fillings,
           const PivotCriterion *asked,
           const PivotHit       *hit,
           PivotStage            stage)
{
  for (char **rule = asked->beside; *rule != NULL; rule++)
    {
      const gssize        criterion = pivot_pack_content_find_criterion (evidence->pack, *rule);
      const PivotFilling *other = criterion >= 0 ? &fillings[criterion] : NULL;

      if (other != NULL && other->hit != NULL && other->stage == stage && other->hit->sentence == hit->sentence)
        return TRUE;
    }
  return FALSE;
}

/* A sign of the slot's own goes before one that is borrowed. */
static gboolean
is_in_place (const PivotEvidence  *evidence,
             const PivotFilling   *fillings,
             const PivotCriterion *asked,
             const PivotHit       *hit,
             PivotStage            stage)
{
  if (*asked->from != NULL)
    return pivot_evidence_get_criterion (evidence, hit) == asked;
  return is_beside (evidence, fillings, asked, hit, stage);
}

/* Whether it stands in the very stage that the slot is one of. */
static gboolean
is_at_home (const PivotCriterion *asked,
            const PivotFilling   *filling)
{
  return asked->stage == (int) filling->stage;
}

/* The clean one, the one in its stage, the one in its place, the strong one, the long one; of equals, the first.
 * The signs come in the order of the text, so that a late one is the one at hand. */
static gboolean
is_better (const PivotEvidence  *evidence,
           const PivotCriterion *asked,
           const PivotFilling   *found,
           const PivotFilling   *best)
{
  if (best->hit == NULL || found->clean != best->clean)
    return best->hit == NULL || found->clean;
  if (is_at_home (asked, found) != is_at_home (asked, best))
    return is_at_home (asked, found);
  if (found->in_place != best->in_place)
    return found->in_place;
  if (found->hit->cue->strength != best->hit->cue->strength)
    return found->hit->cue->strength > best->hit->cue->strength;
  if (asked->late && found->hit->sentence != best->hit->sentence)
    return TRUE;
  return length_of (evidence, found->stage, found->hit) > length_of (evidence, best->stage, best->hit);
}

static void
weigh_hit (const PivotEvidence  *evidence,
           const PivotFilling   *fillings,
           const PivotCriterion *criterion,
           PivotStage            stage,
           const PivotHit       *hit,
           PivotFilling         *best)
{
  const PivotStageEvidence *there = &evidence->stages[stage];
  gboolean                  asked = criterion->stage == PIVOT_STAGE_WHOLE || (there->homes[hit->sentence] >> criterion->stage & 1) != 0;
  PivotFilling              found = { hit, stage, !there->blaming[hit->sentence], best->told, FALSE };

  found.told |= found.clean;
  found.in_place = is_in_place (evidence, fillings, criterion, hit, stage);
  best->told = found.told;
  if (asked && is_better (evidence, criterion, &found, best))
    *best = found;
}

/* Nearly all signs speak for other slots, and each slot passes them by. */
static void
look_in_stage (const PivotEvidence  *evidence,
               const PivotDisowned  *disowned,
               const PivotFilling   *fillings,
               const PivotCriterion *criterion,
               PivotStage            stage,
               PivotFilling         *best)
{
  const GArray   *found = evidence->stages[stage].hits;
  const PivotHit *hits = (const PivotHit *) (gpointer) found->data;
  const gboolean *speakers = criterion->speakers;

  for (const PivotHit *hit = hits, *end = hits + found->len; hit < end; hit++)
    {
      if (speakers[hit->cue->criterion] && !pivot_disowned_has (disowned, criterion->row, stage, hit->sentence))
        weigh_hit (evidence, fillings, criterion, stage, hit, best);
    }
}

/**
 * pivot_filling_find:
 * @disowned: (nullable): what the writer says owns nothing
 * @fillings: (array): what fills the slots of the criteria before
 * @criterion: the number of a slot's criterion
 *
 * Returns: what fills the slot best
 */
PivotFilling
pivot_filling_find (const PivotEvidence *evidence,
                    const PivotDisowned *disowned,
                    const PivotFilling  *fillings,
                    guint                criterion)
{
  const PivotCriterion *asked = pivot_pack_content_get_criterion (evidence->pack, criterion);
  PivotFilling          best = { NULL, PIVOT_STAGE_PRECISE_CONTEXT, FALSE, FALSE, FALSE };

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    look_in_stage (evidence, disowned, fillings, asked, (PivotStage) i, &best);
  return best;
}
