/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/library/pivot-library-list-state.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_LIBRARY_PLACEHOLDER (pivot_library_placeholder_get_type ())

/**
 * PivotLibraryPlaceholder:
 *
 * What stands where there is no story to list: why, and the one thing to do.
 */
G_DECLARE_FINAL_TYPE (PivotLibraryPlaceholder, pivot_library_placeholder, PIVOT, LIBRARY_PLACEHOLDER, AdwBin)

void pivot_library_placeholder_set_page (PivotLibraryPlaceholder *self,
                                         PivotLibraryPage         page);

G_END_DECLS
