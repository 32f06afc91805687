/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-score.h"

/* What the second place and all others add to the first one that takes points. */
#define SECOND_PLACE 0.5

/* How much of the whole a second sign of a contrast of weight 1 takes where nothing is proven: any one may be misread. */
#define TAKEN_FROM_ALL 0.25

typedef struct
{
  double evidence; /* of what is there */
  double contrast; /* of what should not be */
  double possible; /* of all that could be there */
} Sum;

static double
share (const Sum *sum)
{
  return sum->possible > 0 ? CLAMP ((sum->evidence - sum->contrast) / sum->possible, 0, 1) : 0;
}

static double
saturate (guint count)
{
  return count == 0 ? 0 : count == 1 ? 1
                                     : 1 + SECOND_PLACE;
}

static guint
count_everywhere (const PivotFindingMaker *findings,
                  const char              *rule)
{
  guint count = 0;

  for (int stage = 0; stage < PIVOT_N_STAGES; stage++)
    count += pivot_finding_maker_count (findings, rule, stage);
  return count;
}

/* How many signs of a contrast take from a stage: those in it. Where the stages are only proposed, all of them
 * take from the one that they are about, so that nothing changes where a sentence is proposed for another. */
static guint
count_against (const PivotFindingMaker *findings,
               const PivotCriterion    *criterion,
               int                      stage)
{
  int about = criterion->row == PIVOT_ROW_FOCUS ? PIVOT_STAGE_OUTCOME_LEARNING : PIVOT_STAGE_ROOT_CAUSE;

  if (!findings->evidence->told)
    return pivot_finding_maker_count (findings, criterion->rule, stage);
  return stage == about ? count_everywhere (findings, criterion->rule) : 0;
}

static double
score_stage (const PivotFindingMaker *findings,
             const PivotFilling      *fillings,
             int                      stage)
{
  const PivotPackContent *pack = findings->evidence->pack;
  Sum                     sum = { 0, 0, 0 };

  for (guint i = 0; i < pack->criteria->len; i++)
    {
      const PivotCriterion *criterion = pivot_pack_content_get_criterion (pack, i);

      if (criterion->kind == PIVOT_CRITERION_CONTRAST)
        sum.contrast += criterion->weight * saturate (count_against (findings, criterion, stage));
      if (criterion->kind != PIVOT_CRITERION_SLOT || criterion->stage != stage || criterion->hint)
        continue;
      sum.possible += criterion->weight;
      sum.evidence += fillings[i].clean ? criterion->weight : 0;
    }
  return share (&sum);
}

/* Ownership runs through all stages, so it counts wherever it is told.
 * Words of it without a cause, a check or a cost are worth half at most. */
static double
score_own (const PivotFindingMaker *findings,
           const PivotFilling      *fillings)
{
  const PivotPackContent *pack = findings->evidence->pack;
  Sum                     sum = { 0, 0, 0 };
  gboolean                proven = FALSE;

  for (guint i = 0; i < pack->criteria->len; i++)
    {
      const PivotCriterion *criterion = pivot_pack_content_get_criterion (pack, i);

      if (criterion->kind == PIVOT_CRITERION_CONTRAST)
        sum.contrast += criterion->own * saturate (count_everywhere (findings, criterion->rule));
      if (criterion->kind != PIVOT_CRITERION_SLOT || criterion->hint)
        continue;
      sum.possible += criterion->own;
      sum.evidence += fillings[i].told ? criterion->own : 0;
      proven |= criterion->proof && fillings[i].told;
    }
  return proven ? share (&sum) : MIN (share (&sum), pack->shares.unproven);
}

/* How much of what shows that ownership is more than words is told. */
static double
share_proven (const PivotPackContent *pack,
              const PivotFilling     *fillings)
{
  Sum sum = { 0, 0, 0 };

  for (guint i = 0; i < pack->criteria->len; i++)
    {
      const PivotCriterion *criterion = pivot_pack_content_get_criterion (pack, i);

      if (!criterion->proof)
        continue;
      sum.possible += criterion->own;
      sum.evidence += fillings[i].told ? criterion->own : 0;
    }
  return share (&sum);
}

/* A long answer that puts its failure on others tells much of it all the same. So where the stages are only proposed,
 * what takes away, beside the heaviest sign of it, takes from all that is told: the less, the more proves that the
 * failure is owned. */
static double
share_left (const PivotFindingMaker *findings,
            const PivotFilling      *fillings)
{
  const PivotPackContent *pack = findings->evidence->pack;
  double                  signs = 0;
  double                  heaviest = 0;

  for (guint i = 0; findings->evidence->told && i < pack->criteria->len; i++)
    {
      const PivotCriterion *criterion = pivot_pack_content_get_criterion (pack, i);
      guint                 count = criterion->kind == PIVOT_CRITERION_CONTRAST ? count_everywhere (findings, criterion->rule) : 0;

      signs += criterion->weight * count;
      heaviest = count > 0 ? MAX (heaviest, criterion->weight) : heaviest;
    }
  return MAX (1 - TAKEN_FROM_ALL * (signs - heaviest) * (1 - share_proven (pack, fillings)), 0);
}

/* Returns: (nullable): the first finding that shuts the gate of @rule */
static PivotFinding *
find_shutter (const PivotReportDraft *report,
              const char             *rule)
{
  for (guint i = 0; i < report->findings->len; i++)
    {
      PivotFinding *finding = &g_array_index (report->findings, PivotFinding, i);

      if ((finding->kind == PIVOT_FINDING_CONTRAST || finding->kind == PIVOT_FINDING_MISSING) && g_str_equal (finding->rule, rule))
        return finding;
    }
  return NULL;
}

/* Some things decide about the whole answer, however well the rest is told. What
 * shuts a gate is always a finding, and says so where it holds the score down. */
static double
pass_gates (PivotReportDraft       *report,
            const PivotPackContent *pack,
            double                  score)
{
  double passed = score;

  for (guint i = 0; i < pack->criteria->len; i++)
    {
      const PivotCriterion *criterion = pivot_pack_content_get_criterion (pack, i);
      PivotFinding         *shutter = criterion->gate > 0 ? find_shutter (report, criterion->rule) : NULL;

      if (shutter == NULL || score <= criterion->gate)
        continue;
      shutter->gate = criterion->gate;
      passed = MIN (passed, criterion->gate);
    }
  return passed;
}

static int
level_of (const PivotPackContent *pack,
          double                  score)
{
  int level = 0;

  while (level < (int) G_N_ELEMENTS (pack->shares.levels) && score >= pack->shares.levels[level])
    level++;
  return level;
}

/**
 * pivot_score_apply:
 * @findings: all findings
 * @fillings: (array): for each criterion of the pack, what fills it
 *
 * Puts the scores and levels into @report: evidence adds, contrast takes
 * away, each saturating, and nothing else counts. A gate holds the whole down
 * while what it asks for is not there, and its finding tells to how much.
 */
void
pivot_score_apply (PivotReportDraft        *report,
                   const PivotFindingMaker *findings,
                   const PivotFilling      *fillings)
{
  const PivotPackContent *pack = findings->evidence->pack;
  double                  total = pack->shares.own;

  report->own_score = score_own (findings, fillings);
  report->own_level = level_of (pack, report->own_score);
  report->score = pack->shares.own * report->own_score;
  for (int stage = 0; stage < PIVOT_N_STAGES; stage++)
    {
      PivotStageReport *part = &report->stages[stage];

      part->score = score_stage (findings, fillings, stage);
      part->level = level_of (pack, part->score);
      report->score += pack->shares.stages[stage] * part->score;
      total += pack->shares.stages[stage];
    }
  report->score = total > 0 ? pass_gates (report, pack, share_left (findings, fillings) * report->score / total) : 0;
}
