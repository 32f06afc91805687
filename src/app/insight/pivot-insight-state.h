/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-pack.h"
#include "core/rubric/pivot-report.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/**
 * PivotInsightRow:
 * @title: what it says; the writer's words or a sentence
 * @subtitle: what it is, translated
 * @located: whether @stage and @span hold
 * @stage: where it is said
 * @span: the words that say it, in bytes of the stage's text
 */
typedef struct
{
  char      *title;
  char      *subtitle;
  gboolean   located;
  PivotStage stage;
  PivotSpan  span;
} PivotInsightRow;

/**
 * PivotInsightState:
 * @questions: (element-type PivotInsightRow): what an interviewer would ask next
 * @clashes: (element-type PivotInsightRow): what is contradicted
 * @figures: (element-type PivotInsightRow): numbers, dates and spans of time, by
 *   stage
 *
 * What can be seen of a story from outside.
 */
typedef struct
{
  GPtrArray *questions;
  GPtrArray *clashes;
  GPtrArray *figures[PIVOT_N_STAGES];
} PivotInsightState;

PivotInsightState *pivot_insight_state_new (PivotPack   *pack,
                                            PivotDraft  *draft,
                                            PivotSide    side,
                                            PivotReport *report);
void               pivot_insight_state_free (PivotInsightState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotInsightState, pivot_insight_state_free)

G_END_DECLS
