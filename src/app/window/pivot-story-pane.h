/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/compare/pivot-revisions-view.h"
#include "app/contrast/pivot-contrast-view.h"
#include "app/editor/pivot-editor.h"
#include "app/editor/pivot-find-bar.h"
#include "app/window/pivot-desk-state.h"
#include "app/window/pivot-notice.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_STORY_PANE (pivot_story_pane_get_type ())

/**
 * PivotStoryPane:
 *
 * The open story under its header bar: the editor, or why there is nothing to
 * edit. Has the properties `story` and `assessor`, and `narrow`
 * and `slim` for how little room there is, `roomy` for how much; `view` is what is seen of the story,
 * `switchable` whether there are others to choose, `writing` whether it is the
 * cards with what belongs beside them.
 */
G_DECLARE_FINAL_TYPE (PivotStoryPane, pivot_story_pane, PIVOT, STORY_PANE, AdwBin)

PivotView           pivot_story_pane_get_view (PivotStoryPane *self);
PivotEditor        *pivot_story_pane_get_editor (PivotStoryPane *self);
PivotContrastView  *pivot_story_pane_get_contrast (PivotStoryPane *self);
PivotRevisionsView *pivot_story_pane_get_revisions (PivotStoryPane *self);
PivotFindBar       *pivot_story_pane_get_find_bar (PivotStoryPane *self);
void                pivot_story_pane_show_notice (PivotStoryPane    *self,
                                                  const PivotNotice *notice);

G_END_DECLS
