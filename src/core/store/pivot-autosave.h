/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-store.h"
#include "core/story/pivot-story.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_AUTOSAVE (pivot_autosave_get_type ())

/**
 * PivotAutosave:
 *
 * Saves stories on its own: 0.8 seconds after the first unsaved change, at once
 * when it is told to, and again and again while saving fails. Its property
 * `problem` is why the last save failed, %NULL while all is well; `dirty` is
 * whether anything is unsaved.
 */
G_DECLARE_FINAL_TYPE (PivotAutosave, pivot_autosave, PIVOT, AUTOSAVE, GObject)

PivotAutosave *pivot_autosave_new (PivotStore *store);
void           pivot_autosave_watch (PivotAutosave *self,
                                     PivotStory    *story);
void           pivot_autosave_let_go (PivotAutosave *self,
                                      PivotStory    *story);
void           pivot_autosave_flush (PivotAutosave *self);
gboolean       pivot_autosave_flush_sync (PivotAutosave *self,
                                          GError       **error);
const char    *pivot_autosave_get_problem (PivotAutosave *self);
const GError  *pivot_autosave_get_error (PivotAutosave *self);
PivotStory    *pivot_autosave_get_troubled (PivotAutosave *self);
gboolean       pivot_autosave_is_dirty (PivotAutosave *self);

G_END_DECLS
