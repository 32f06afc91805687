/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/library/pivot-library-rows.h"
#include "app/library/pivot-library-selection.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_LIBRARY_LIST (pivot_library_list_get_type ())

/**
 * PivotLibraryList:
 *
 * The stories of a library that hold the `words` searched for, read by the rules
 * of `pack` and told `haste` times as long as at the pace of the rules.
 * Its property `story` is the open one, and follows the `selection` beside the text,
 * unless several are being chosen; where it is `narrow`, a story is opened only by activating its row. The signal
 * `story-activated` tells that the user wants to go to the open story; `listed` that
 * there are other rows.
 */
G_DECLARE_FINAL_TYPE (PivotLibraryList, pivot_library_list, PIVOT, LIBRARY_LIST, AdwBin)

PivotStory *pivot_library_list_get_neighbour (PivotLibraryList *self,
                                              PivotStory       *story);
void        pivot_library_list_refresh (PivotLibraryList *self);

PivotLibraryRows      *pivot_library_list_get_rows (PivotLibraryList *self);
PivotLibrarySelection *pivot_library_list_get_selection (PivotLibraryList *self);

G_END_DECLS
