/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/store/pivot-library.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_LIBRARY_LIST (pivot_library_list_get_type ())

/**
 * PivotLibraryList:
 *
 * The stories of a library that hold the `words` searched for, last edited first,
 * read by the rules of `pack` and spoken at `pace`, words a minute.
 * Its property `story` is the open one, and follows the selection beside the text;
 * where it is `narrow`, a story is opened only by activating its row. The signal
 * `story-activated` tells that the user wants to go to the open story; `n-listed`
 * is how many there are.
 */
G_DECLARE_FINAL_TYPE (PivotLibraryList, pivot_library_list, PIVOT, LIBRARY_LIST, AdwBin)

PivotStory *pivot_library_list_get_neighbour (PivotLibraryList *self,
                                              PivotStory       *story);
void        pivot_library_list_refresh (PivotLibraryList *self);

G_END_DECLS
