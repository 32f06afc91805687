/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/library/pivot-library-filters.h"
#include "app/library/pivot-library-list.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_LIBRARY_PANE (pivot_library_pane_get_type ())

/**
 * PivotLibraryPane:
 *
 * The list of stories, or of the `trash`, under its header bar, with the search. Hands `library`,
 * `pack`, `pace`, `story` and `narrow` on to the list, and its signal
 * `story-activated` back.
 */
G_DECLARE_FINAL_TYPE (PivotLibraryPane, pivot_library_pane, PIVOT, LIBRARY_PANE, AdwBin)

PivotLibraryList    *pivot_library_pane_get_list (PivotLibraryPane *self);
void                 pivot_library_pane_search (PivotLibraryPane *self);
PivotLibraryFilters *pivot_library_pane_get_filters (PivotLibraryPane *self);

G_END_DECLS
