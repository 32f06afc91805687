/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-story.h"
#include "core/tally/pivot-tally.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_LIBRARY_ITEM (pivot_library_item_get_type ())

/**
 * PivotLibraryItem:
 *
 * A story in a list of stories, with what has been learned of it beside its
 * text. Its signal `changed` tells that a row would show something else now.
 */
G_DECLARE_FINAL_TYPE (PivotLibraryItem, pivot_library_item, PIVOT, LIBRARY_ITEM, GObject)

PivotLibraryItem *pivot_library_item_new (PivotStory *story);
PivotStory       *pivot_library_item_get_story (PivotLibraryItem *self);
const PivotTally *pivot_library_item_get_tally (PivotLibraryItem *self);
GDateTime        *pivot_library_item_get_rehearsed (PivotLibraryItem *self);
const char       *pivot_library_item_get_key (PivotLibraryItem *self);
gboolean          pivot_library_item_is_stale (PivotLibraryItem *self);
void              pivot_library_item_set_stale (PivotLibraryItem *self);
void              pivot_library_item_set_reading (PivotLibraryItem *self,
                                                  const PivotTally *tally,
                                                  GDateTime        *rehearsed);

G_END_DECLS
