/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-store.h"
#include "core/story/pivot-story.h"

G_BEGIN_DECLS

/**
 * PivotSaver:
 *
 * Saves one story on its own. What has been saved is told by the story's
 * generation, so that an edit during a save is never taken for saved.
 */
typedef struct _PivotSaver PivotSaver;

/**
 * PivotSaverNotify:
 *
 * Called when it may be dirty or clean, or may have a problem or none, unlike before.
 */
typedef void (*PivotSaverNotify) (gpointer data);

PivotSaver   *pivot_saver_new (PivotStore      *store,
                               PivotStory      *story,
                               PivotSaverNotify notify,
                               gpointer         data);
void          pivot_saver_stop (PivotSaver *self);
PivotStory   *pivot_saver_get_story (PivotSaver *self);
gboolean      pivot_saver_is_dirty (PivotSaver *self);
const GError *pivot_saver_get_problem (PivotSaver *self);
void          pivot_saver_flush (PivotSaver *self);
void          pivot_saver_save_awaited (PivotSaver *self);
gboolean      pivot_saver_is_awaited (PivotSaver *self);
PivotSaver   *pivot_saver_ref (PivotSaver *self);
void          pivot_saver_unref (PivotSaver *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotSaver, pivot_saver_unref)

G_END_DECLS
