/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-stage-card-state.h"

#include <glib/gi18n-lib.h>

#include "core/voice/pivot-voice.h"

/* Seconds within which each stage is to be told; 0 where there is no such rule. */
static const double limits[PIVOT_N_STAGES] = {
  [PIVOT_STAGE_PRECISE_CONTEXT] = 30,
};

static char *
make_time (const PivotStageReport *report)
{
  if (report->words == 0)
    return g_strdup (C_ ("spoken time of an empty stage", "–"));
  return pivot_voice_clock (report->seconds);
}

static char *
make_limit (double limit)
{
  g_autofree char *clock = NULL;

  if (limit <= 0)
    return NULL;
  clock = pivot_voice_clock (limit);
  /* Translators: follows the spoken time of a stage, as in "0:27 / 0:30". */
  return g_strdup_printf (_ ("/ %s"), clock);
}

/**
 * pivot_stage_card_state_new:
 *
 * Returns: (transfer full): what the card of that stage shows
 */
PivotStageCardState *
pivot_stage_card_state_new (PivotReport *report,
                            PivotStage   stage)
{
  const PivotStageReport *stage_report = pivot_report_get_stage (report, stage);
  PivotStageCardState    *self = g_new0 (PivotStageCardState, 1);
  double                  limit = limits[stage];

  self->state_word = pivot_voice_state (stage_report->state);
  self->ready = stage_report->state == PIVOT_STATE_READY;
  self->empty = stage_report->state == PIVOT_STATE_NOT_STARTED;
  self->n_filled = stage_report->n_filled;
  self->n_slots = stage_report->n_slots;
  self->time = make_time (stage_report);
  self->limit = make_limit (limit);
  self->over = limit > 0 && stage_report->seconds > limit;
  self->description = pivot_voice_card_description (stage_report);
  return self;
}

void
pivot_stage_card_state_free (PivotStageCardState *self)
{
  g_free (self->time);
  g_free (self->limit);
  g_free (self->description);
  g_free (self);
}
