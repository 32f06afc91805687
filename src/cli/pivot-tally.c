/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-tally.h"

static PivotState
find_state (PivotReport *report)
{
  guint      n_started = 0;
  PivotState least = PIVOT_STATE_READY;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      PivotState state = pivot_report_get_stage (report, (PivotStage) i)->state;

      n_started += state != PIVOT_STATE_NOT_STARTED ? 1 : 0;
      least = MIN (least, state);
    }
  return n_started > 0 ? MAX (least, PIVOT_STATE_DRAFTING) : PIVOT_STATE_NOT_STARTED;
}

/**
 * pivot_tally_new:
 * @pack: the language pack to assess by
 *
 * Returns: how the owning answer of @draft reads
 */
PivotTally
pivot_tally_new (PivotPack  *pack,
                 PivotDraft *draft)
{
  g_autoptr (PivotReport) report = pivot_rubric_assess (pack, draft, PIVOT_SIDE_OWNED, pivot_pack_get_pace (pack));

  return (PivotTally) {
    .score = pivot_report_get_score (report),
    .seconds = pivot_report_get_seconds (report),
    .words = pivot_report_get_words (report),
    .state = find_state (report),
  };
}
