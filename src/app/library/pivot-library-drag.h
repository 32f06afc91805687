/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/library/pivot-library-selection.h"
#include "core/store/pivot-store.h"

G_BEGIN_DECLS

void                pivot_library_drag_install (GtkListView           *view,
                                                PivotLibrarySelection *selection,
                                                PivotStore            *store);
GdkContentProvider *pivot_library_drag_prepare (PivotStore *store,
                                                GPtrArray  *stories);

G_END_DECLS
