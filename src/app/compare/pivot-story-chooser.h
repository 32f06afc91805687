/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/store/pivot-library.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_STORY_CHOOSER (pivot_story_chooser_get_type ())

/**
 * PivotStoryChooser:
 *
 * Asks which other story one is compared with. It emits `chosen` with the story,
 * unless the writer thinks better of it.
 */
G_DECLARE_FINAL_TYPE (PivotStoryChooser, pivot_story_chooser, PIVOT, STORY_CHOOSER, AdwDialog)

AdwDialog *pivot_story_chooser_new (PivotLibrary *library,
                                    PivotStory   *story);

G_END_DECLS
