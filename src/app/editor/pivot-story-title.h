/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/story/pivot-story.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_STORY_TITLE (pivot_story_title_get_type ())

/**
 * PivotStoryTitle:
 *
 * The title of `story`, to be written in place.
 */
G_DECLARE_FINAL_TYPE (PivotStoryTitle, pivot_story_title, PIVOT, STORY_TITLE, AdwBin)

void pivot_story_title_set_story (PivotStoryTitle *self,
                                  PivotStory      *story);

G_END_DECLS
