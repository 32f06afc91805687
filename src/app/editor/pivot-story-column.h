/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/story/pivot-stage.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_STORY_COLUMN (pivot_story_column_get_type ())

/**
 * PivotStoryColumn:
 *
 * A column to scroll, with slots for the title and the four cards. `tight` says
 * that its lines are short.
 */
G_DECLARE_FINAL_TYPE (PivotStoryColumn, pivot_story_column, PIVOT, STORY_COLUMN, AdwBin)

gboolean pivot_story_column_get_tight (PivotStoryColumn *self);
void     pivot_story_column_set_stage (PivotStoryColumn *self,
                                       PivotStage        stage);
void     pivot_story_column_set_alone (PivotStoryColumn *self,
                                       gboolean          alone);

G_END_DECLS
