/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-store.h"
#include "core/story/pivot-story.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_LIBRARY (pivot_library_get_type ())

/**
 * PivotLibrary:
 *
 * The stories of one folder: a #GListModel of #PivotStory, those in the trash
 * and those that could not be read among them.
 */
G_DECLARE_FINAL_TYPE (PivotLibrary, pivot_library, PIVOT, LIBRARY, GObject)

PivotLibrary *pivot_library_new (PivotStore *store);
gboolean      pivot_library_load (PivotLibrary *self,
                                  GError      **error);
PivotStore   *pivot_library_get_store (PivotLibrary *self);
PivotStory   *pivot_library_find (PivotLibrary *self,
                                  const char   *id);
PivotStory   *pivot_library_find_by_prefix (PivotLibrary *self,
                                            const char   *prefix,
                                            GError      **error);
PivotStory   *pivot_library_create (PivotLibrary *self,
                                    PivotDraft   *draft);

G_END_DECLS
