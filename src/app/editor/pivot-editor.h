/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/editor/pivot-assessor.h"
#include "app/pivot-stage-text.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_EDITOR (pivot_editor_get_type ())

/**
 * PivotEditor:
 *
 * Where a story is written: its title and its four cards, in one column or,
 * when `narrow`, a card to a page. The story is that of `assessor`, who reads
 * along.
 */
G_DECLARE_FINAL_TYPE (PivotEditor, pivot_editor, PIVOT, EDITOR, AdwBin)

PivotAssessor  *pivot_editor_get_assessor (PivotEditor *self);
PivotStory     *pivot_editor_get_story (PivotEditor *self);
void            pivot_editor_set_narrow (PivotEditor *self,
                                         gboolean     narrow);
void            pivot_editor_set_alone (PivotEditor *self,
                                        gboolean     alone);
void            pivot_editor_set_example (PivotEditor *self,
                                          PivotDraft  *example);
GActionGroup   *pivot_editor_get_actions (PivotEditor *self);
PivotStageText *pivot_editor_get_text (PivotEditor *self,
                                       PivotStage   stage);
void            pivot_editor_focus_stage (PivotEditor *self,
                                          PivotStage   stage);
void            pivot_editor_focus_title (PivotEditor *self);

G_END_DECLS
