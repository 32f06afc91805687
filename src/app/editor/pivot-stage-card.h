/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/editor/pivot-assessor.h"
#include "app/editor/pivot-stage-header.h"
#include "app/pivot-stage-text.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_STAGE_CARD (pivot_stage_card_get_type ())

/**
 * PivotStageCard:
 *
 * The card on which one stage is written: its name, how far it has come, and
 * the text. What is typed goes to the story of `assessor`; what the story
 * becomes comes back.
 */
G_DECLARE_FINAL_TYPE (PivotStageCard, pivot_stage_card, PIVOT, STAGE_CARD, AdwBin)

PivotStageText *pivot_stage_card_get_text (PivotStageCard *self);
gboolean        pivot_stage_card_has_focus (PivotStageCard *self);
void            pivot_stage_card_set_folded (PivotStageCard *self,
                                             gboolean        folded);
void            pivot_stage_card_set_assessor (PivotStageCard *self,
                                               PivotAssessor  *assessor);
void            pivot_stage_card_set_example (PivotStageCard *self,
                                              PivotDraft     *example);
void            pivot_stage_card_set_layout (PivotStageCard *self,
                                             PivotCardLayout layout);

G_END_DECLS
