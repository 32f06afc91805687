/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PIVOT_TYPE_LIBRARY_CHOSEN_FOOT (pivot_library_chosen_foot_get_type ())

/**
 * PivotLibraryChosenFoot:
 *
 * What can be done with the stories that are chosen.
 */
G_DECLARE_FINAL_TYPE (PivotLibraryChosenFoot, pivot_library_chosen_foot, PIVOT, LIBRARY_CHOSEN_FOOT, AdwBin)

void pivot_library_chosen_foot_set_trash (PivotLibraryChosenFoot *self,
                                          gboolean                trash);
void pivot_library_chosen_foot_set_any (PivotLibraryChosenFoot *self,
                                        gboolean                any);

G_END_DECLS
