/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "app/library/pivot-library-item.h"
#include "core/store/pivot-store.h"
#include "core/store/pivot-word-index.h"
#include "core/tally/pivot-tally-cache.h"

G_BEGIN_DECLS

/**
 * PivotLibraryReading:
 * @items: (element-type PivotLibraryItem): whose stories are read
 * @drafts: (array): what they say, in the same order
 * @tallies: (array) (nullable): how they read, once they are read
 * @rehearsed: (array): when they were last rehearsed, where they were
 * @index: (nullable): their words, where these were asked for instead
 *
 * Some stories that are read, mostly in a thread.
 */
typedef struct
{
  GPtrArray      *items;
  PivotDraft    **drafts;
  PivotTally     *tallies;
  GDateTime     **rehearsed;
  PivotWordIndex *index;
} PivotLibraryReading;

PivotLibraryReading *pivot_library_reading_new (GPtrArray *items,
                                                guint      n_items);
void                 pivot_library_reading_free (PivotLibraryReading *self);
gboolean             pivot_library_reading_is_long (PivotLibraryReading *self);
void                 pivot_library_reading_run_alone (PivotLibraryReading *self,
                                                      PivotStore          *store,
                                                      PivotPack           *pack);
void                 pivot_library_reading_run (PivotLibraryReading *self,
                                                PivotStore          *store,
                                                PivotTallyCache     *cache);
void                 pivot_library_reading_run_index (PivotLibraryReading *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotLibraryReading, pivot_library_reading_free)

G_END_DECLS
