/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/library/pivot-library-selection.h"

G_BEGIN_DECLS

void        pivot_library_pointing_install (GtkListView           *view,
                                            PivotLibrarySelection *selection);
PivotStory *pivot_library_pointing_find_story (GtkListView *view,
                                               double       x,
                                               double       y);

G_END_DECLS
