/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/tally/pivot-tally.h"

#include <string.h>

#include "core/text/pivot-sentences.h"

static PivotState
find_state (const PivotState stages[PIVOT_N_STAGES])
{
  guint      n_started = 0;
  PivotState least = PIVOT_STATE_READY;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      n_started += stages[i] != PIVOT_STATE_NOT_STARTED ? 1 : 0;
      least = MIN (least, stages[i]);
    }
  return n_started > 0 ? MAX (least, PIVOT_STATE_DRAFTING) : PIVOT_STATE_NOT_STARTED;
}

static const PivotSlot *
find_miss (PivotReport *report)
{
  guint            n_slots = 0;
  const PivotSlot *slots = pivot_report_get_slots (report, PIVOT_STAGE_PRECISE_CONTEXT, &n_slots);

  for (guint i = 0; i < n_slots; i++)
    {
      if (slots[i].filled && g_str_equal (slots[i].name, "miss"))
        return &slots[i];
    }
  return NULL;
}

static PivotSpan
find_failure (PivotDraft  *draft,
              PivotReport *report)
{
  const char      *text = pivot_draft_get_text (draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_PRECISE_CONTEXT);
  const PivotSlot *miss = find_miss (report);
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, strlen (text));
  g_autoptr (PivotSentences) sentences = pivot_sentences_new (tokens, NULL);
  const guint n_sentences = pivot_sentences_get_length (sentences);

  for (guint i = 0; i < n_sentences; i++)
    {
      const PivotSpan span = pivot_sentences_get (sentences, i)->span;

      if (miss == NULL || pivot_span_overlaps (span, miss->span))
        return span;
    }
  return (PivotSpan) { 0, 0 };
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
  PivotTally self = {
    .score = pivot_report_get_score (report),
    .seconds = pivot_report_get_seconds (report),
    .words = pivot_report_get_words (report),
    .failure = find_failure (draft, report),
  };

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    self.stages[i] = pivot_report_get_stage (report, (PivotStage) i)->state;
  self.state = find_state (self.stages);
  return self;
}
