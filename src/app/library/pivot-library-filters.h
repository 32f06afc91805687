/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/library/pivot-library-list-state.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_LIBRARY_FILTERS (pivot_library_filters_get_type ())

/**
 * PivotLibraryFilters:
 *
 * Chips that narrow the list of stories down: by `kind`, `stake`, `state` and
 * `tag`, each "" where all are shown. Every one is a menu, and an action
 * `filters.…` of that name. The signal `changed` tells that another is chosen.
 */
G_DECLARE_FINAL_TYPE (PivotLibraryFilters, pivot_library_filters, PIVOT, LIBRARY_FILTERS, AdwBin)

PivotLibraryChoice pivot_library_filters_get_choice (PivotLibraryFilters *self);
void               pivot_library_filters_set_tags (PivotLibraryFilters *self,
                                                   const char *const   *tags);
void               pivot_library_filters_clear (PivotLibraryFilters *self);

G_END_DECLS
