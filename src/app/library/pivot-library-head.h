/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/library/pivot-library-selection.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_LIBRARY_HEAD (pivot_library_head_get_type ())

/**
 * PivotLibraryHead:
 *
 * The header bar of the list of stories; while stories are being chosen, how many
 * are, and the way out. Its property `searching` is whether the search is open.
 */
G_DECLARE_FINAL_TYPE (PivotLibraryHead, pivot_library_head, PIVOT, LIBRARY_HEAD, AdwBin)

void pivot_library_head_set_searchable (PivotLibraryHead *self,
                                        gboolean          searchable);
void pivot_library_head_set_trash (PivotLibraryHead *self,
                                   gboolean          trash);
void pivot_library_head_follow (PivotLibraryHead      *self,
                                PivotLibrarySelection *selection);

G_END_DECLS
