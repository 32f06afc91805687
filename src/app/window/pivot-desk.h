/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/library/pivot-library-pane.h"
#include "app/window/pivot-desk-state.h"
#include "app/window/pivot-story-pane.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_DESK (pivot_desk_get_type ())

/**
 * PivotDesk:
 *
 * The three panes: stories, text and rubric. It lays the same widgets out side
 * by side or one after the other, as its property `width` says, so that text,
 * caret and focus stay where they are. Further properties are `library`, `assessor`,
 * `story`, `show-library` and `show-rubric`.
 */
G_DECLARE_FINAL_TYPE (PivotDesk, pivot_desk, PIVOT, DESK, AdwBin)

PivotStory       *pivot_desk_get_story (PivotDesk *self);
PivotLibraryList *pivot_desk_get_list (PivotDesk *self);
PivotStoryPane   *pivot_desk_get_story_pane (PivotDesk *self);
PivotDeskState    pivot_desk_get_state (PivotDesk *self);
void              pivot_desk_set_state (PivotDesk     *self,
                                        PivotDeskState state);
void              pivot_desk_go_to_story (PivotDesk *self);
void              pivot_desk_search (PivotDesk *self);
void              pivot_desk_move_focus (PivotDesk *self,
                                         int        step);

G_END_DECLS
