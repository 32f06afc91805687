/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-stage-card-state.h"

#include <glib/gi18n-lib.h>

#include "core/voice/pivot-voice.h"

/* Seconds that each stage has of a whole answer's two minutes. The method makes a
 * rule of the first; the last is to be the longest. */
static const double limits[PIVOT_N_STAGES] = {
  [PIVOT_STAGE_PRECISE_CONTEXT] = 30,
  [PIVOT_STAGE_ROOT_CAUSE] = 25,
  [PIVOT_STAGE_VARIABLE_CORRECTION] = 25,
  [PIVOT_STAGE_OUTCOME_LEARNING] = 40,
};

static char *
make_time (const PivotStageReport *report)
{
  if (report->words == 0)
    return g_strdup (C_ ("spoken time of an empty stage", "–"));
  return pivot_voice_clock (report->whole_seconds);
}

/* What has not been begun is not measured. */
static char *
make_score (const PivotStageReport *evidence)
{
  if (evidence->state == PIVOT_STATE_NOT_STARTED)
    return g_strdup (C_ ("score of an empty stage", "–"));
  /* Translators: how much of what is asked for a stage shows; %.0f is 0 to 100. */
  return g_strdup_printf (_ ("%.0f/100"), evidence->score * 100);
}

/* Why a stage is ready while some of its dots are hollow. */
static const char *
find_hint (const PivotStageReport *evidence)
{
  if (evidence->state != PIVOT_STATE_READY || evidence->n_filled >= evidence->n_slots)
    return NULL;
  return _ ("What is asked for is there; more would strengthen it");
}

static char *
make_limit (double limit)
{
  g_autofree char *clock = pivot_voice_clock (limit);

  /* Translators: follows the spoken time of a stage, as in "0:27 / 0:30". */
  return g_strdup_printf (_ ("/ %s"), clock);
}

/* The first letter begins a stage, and taking the last one away ends it, at once. */
static const PivotStageReport *
choose_evidence (PivotReport *report,
                 PivotReport *shown,
                 PivotStage   stage)
{
  const PivotStageReport *present = pivot_report_get_stage (report, stage);
  const PivotStageReport *before = pivot_report_get_stage (shown, stage);

  return (present->words == 0) != (before->words == 0) ? present : before;
}

/**
 * pivot_stage_card_state_new:
 * @report: of the present draft, for its times
 * @shown: the report whose evidence is to be shown, which may be an earlier one
 *
 * Returns: (transfer full): what the card of that stage shows
 */
PivotStageCardState *
pivot_stage_card_state_new (PivotReport *report,
                            PivotReport *shown,
                            PivotStage   stage)
{
  const PivotStageReport *stage_report = pivot_report_get_stage (report, stage);
  const PivotStageReport *evidence = choose_evidence (report, shown, stage);
  PivotStageCardState    *self = g_new0 (PivotStageCardState, 1);
  double                  limit = limits[stage];

  self->state_word = pivot_voice_state (evidence->state);
  self->ready = evidence->state == PIVOT_STATE_READY;
  self->empty = evidence->state == PIVOT_STATE_NOT_STARTED;
  self->n_filled = evidence->n_filled;
  self->n_slots = evidence->n_slots;
  self->score = make_score (evidence);
  self->hint = find_hint (evidence);
  self->time = make_time (stage_report);
  self->limit = make_limit (limit);
  self->over = stage == PIVOT_STAGE_PRECISE_CONTEXT && stage_report->whole_seconds > limit;
  self->description = pivot_voice_card_description (evidence);
  return self;
}

void
pivot_stage_card_state_free (PivotStageCardState *self)
{
  g_free (self->score);
  g_free (self->time);
  g_free (self->limit);
  g_free (self->description);
  g_free (self);
}
