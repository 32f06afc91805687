/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/editor/pivot-stage-card-state.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/**
 * PivotCardLayout:
 * @PIVOT_CARD_LAYOUT_COLUMN: one of four in a column
 * @PIVOT_CARD_LAYOUT_TIGHT: the same, where lines are short
 * @PIVOT_CARD_LAYOUT_PAGE: alone on a narrow page
 *
 * How a stage's card is set.
 */
typedef enum
{
  PIVOT_CARD_LAYOUT_COLUMN,
  PIVOT_CARD_LAYOUT_TIGHT,
  PIVOT_CARD_LAYOUT_PAGE,
} PivotCardLayout;

#define PIVOT_TYPE_STAGE_HEADER (pivot_stage_header_get_type ())

/**
 * PivotStageHeader:
 *
 * The head of a stage's card: which stage it is, what it is for, how far it has
 * come and how long it takes to tell.
 */
G_DECLARE_FINAL_TYPE (PivotStageHeader, pivot_stage_header, PIVOT, STAGE_HEADER, AdwBin)

void pivot_stage_header_show (PivotStageHeader          *self,
                              const PivotStageCardState *state);
void pivot_stage_header_set_empty (PivotStageHeader *self,
                                   gboolean          empty);
void pivot_stage_header_set_example (PivotStageHeader *self,
                                     PivotDraft       *example);
void pivot_stage_header_set_layout (PivotStageHeader *self,
                                    PivotCardLayout   layout);

G_END_DECLS
