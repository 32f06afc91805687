/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/library/pivot-library-item.h"
#include "core/store/pivot-library.h"
#include "core/store/pivot-query.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_LIBRARY_CATALOG (pivot_library_catalog_get_type ())

/**
 * PivotLibraryCatalog:
 *
 * All stories of a library as items of a list, with how they read, which is
 * learned in a thread, and an index of their words. Its signal `changed` tells
 * that there are other items, or that what they are sorted and chosen by is
 * another; what a writer does to a story within a pause is not told.
 */
G_DECLARE_FINAL_TYPE (PivotLibraryCatalog, pivot_library_catalog, PIVOT, LIBRARY_CATALOG, GObject)

PivotLibraryCatalog *pivot_library_catalog_new (PivotLibrary *library,
                                                PivotPack    *pack);
GPtrArray           *pivot_library_catalog_get_items (PivotLibraryCatalog *self);
PivotLibraryItem    *pivot_library_catalog_find (PivotLibraryCatalog *self,
                                                 PivotStory          *story);
guint8              *pivot_library_catalog_search (PivotLibraryCatalog *self,
                                                   PivotQuery          *query);

G_END_DECLS
