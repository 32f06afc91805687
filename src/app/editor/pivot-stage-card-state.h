/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

/**
 * PivotStageCardState:
 * @state_word: how far the stage has come
 * @ready: whether the word gets a tick
 * @empty: whether the prompts stand in for the text
 * @n_filled: dots that are filled
 * @n_slots: dots in all
 * @score: the same as a number, for those who want one; a dash while nothing is written
 * @hint: (nullable): what hollow dots beside a ready stage mean
 * @time: the spoken time, a dash while there is nothing to speak
 * @limit: the time that the stage has, as it is shown after @time
 * @over: whether @time breaks the rule that there is for it
 * @description: the same for a screen reader
 *
 * What a stage's card shows beside the text.
 */
typedef struct
{
  const char *state_word;
  gboolean    ready;
  gboolean    empty;
  guint       n_filled;
  guint       n_slots;
  char       *score;
  const char *hint;
  char       *time;
  char       *limit;
  gboolean    over;
  char       *description;
} PivotStageCardState;

PivotStageCardState *pivot_stage_card_state_new (PivotReport *report,
                                                 PivotReport *shown,
                                                 PivotStage   stage);
void                 pivot_stage_card_state_free (PivotStageCardState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotStageCardState, pivot_stage_card_state_free)

G_END_DECLS
