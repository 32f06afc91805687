/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/library/pivot-library-catalog.h"
#include "app/library/pivot-library-list-state.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_LIBRARY_ROWS (pivot_library_rows_get_type ())

/**
 * PivotLibraryRows:
 *
 * The items of a catalog that are chosen and searched for, sorted: a #GListModel
 * of #PivotLibraryItem. What the catalog tells is taken in when the main loop is
 * idle, or as soon as somebody asks.
 */
G_DECLARE_FINAL_TYPE (PivotLibraryRows, pivot_library_rows, PIVOT, LIBRARY_ROWS, GObject)

PivotLibraryRows         *pivot_library_rows_new (PivotLibraryCatalog *catalog);
void                      pivot_library_rows_set_query (PivotLibraryRows *self,
                                                        PivotQuery       *query);
void                      pivot_library_rows_set_choice (PivotLibraryRows         *self,
                                                         const PivotLibraryChoice *choice);
void                      pivot_library_rows_set_order (PivotLibraryRows *self,
                                                        PivotLibraryOrder order);
void                      pivot_library_rows_refresh (PivotLibraryRows *self);
void                      pivot_library_rows_ensure (PivotLibraryRows *self);
guint                     pivot_library_rows_find (PivotLibraryRows *self,
                                                   PivotStory       *story);
const PivotLibraryFacts  *pivot_library_rows_get_facts (PivotLibraryRows *self,
                                                        guint            *n_facts);
PivotStory               *pivot_library_rows_get_story (PivotLibraryRows *self,
                                                        guint             number);
const PivotLibraryChoice *pivot_library_rows_get_choice (PivotLibraryRows *self);

G_END_DECLS
