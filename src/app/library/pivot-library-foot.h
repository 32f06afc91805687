/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/library/pivot-library-selection.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_LIBRARY_FOOT (pivot_library_foot_get_type ())

/**
 * PivotLibraryFoot:
 *
 * What stands below the list of stories: how many there are, how they are sorted
 * and what they cover; or, below the trash, the ways out of it; or what can be done
 * with those that are chosen.
 */
G_DECLARE_FINAL_TYPE (PivotLibraryFoot, pivot_library_foot, PIVOT, LIBRARY_FOOT, AdwBin)

void pivot_library_foot_set_count (PivotLibraryFoot *self,
                                   const char       *count);
void pivot_library_foot_set_trash (PivotLibraryFoot *self,
                                   gboolean          trash);
void pivot_library_foot_follow (PivotLibraryFoot      *self,
                                PivotLibrarySelection *selection);

G_END_DECLS
