/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-filling.h"

/* For every criterion, whether its signs fill the slot of @asked. */
static gboolean *
find_speakers (const PivotEvidence  *evidence,
               const PivotCriterion *asked)
{
  guint     n_criteria = evidence->pack->criteria->len;
  gboolean *speakers = g_new0 (gboolean, n_criteria + 1);

  for (guint i = 0; i < n_criteria; i++)
    {
      const PivotCriterion *spoken = pivot_pack_content_get_criterion (evidence->pack, i);

      speakers[i] = spoken == asked || (*asked->from != NULL && g_strv_contains ((const char *const *) asked->from, spoken->rule));
    }
  return speakers;
}

static gsize
length_of (const PivotEvidence *evidence,
           PivotStage           stage,
           const PivotHit      *hit)
{
  return pivot_span_length (pivot_evidence_get_span (evidence, stage, hit));
}

/* The clean one, the strong one, the long one; of equals, the first. */
static gboolean
is_better (const PivotEvidence *evidence,
           const PivotHit      *hit,
           PivotStage           stage,
           gboolean             clean,
           const PivotFilling  *best)
{
  if (best->hit == NULL || clean != best->clean)
    return best->hit == NULL || clean;
  if (hit->cue->strength != best->hit->cue->strength)
    return hit->cue->strength > best->hit->cue->strength;
  return length_of (evidence, stage, hit) > length_of (evidence, best->stage, best->hit);
}

static void
look_in_stage (const PivotEvidence  *evidence,
               const PivotCriterion *criterion,
               const gboolean       *speakers,
               PivotStage            stage,
               PivotFilling         *best)
{
  const PivotStageEvidence *found = &evidence->stages[stage];
  gboolean                  asked = criterion->stage == PIVOT_STAGE_WHOLE || criterion->stage == (int) stage;

  for (guint i = 0; i < found->hits->len; i++)
    {
      const PivotHit *hit = &g_array_index (found->hits, PivotHit, i);
      gboolean        clean = !found->blaming[hit->sentence];

      if (!speakers[hit->cue->criterion])
        continue;
      best->told |= clean;
      if (asked && is_better (evidence, hit, stage, clean, best))
        *best = (PivotFilling) { hit, stage, clean, best->told };
    }
}

/**
 * pivot_filling_find:
 * @criterion: the number of a slot's criterion
 *
 * Returns: what fills the slot best
 */
PivotFilling
pivot_filling_find (const PivotEvidence *evidence,
                    guint                criterion)
{
  const PivotCriterion *asked = pivot_pack_content_get_criterion (evidence->pack, criterion);
  g_autofree gboolean  *speakers = find_speakers (evidence, asked);
  PivotFilling          best = { NULL, PIVOT_STAGE_PRECISE_CONTEXT, FALSE, FALSE };

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    look_in_stage (evidence, asked, speakers, (PivotStage) i, &best);
  return best;
}
