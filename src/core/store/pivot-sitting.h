/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-store.h"

G_BEGIN_DECLS

/**
 * PivotSitting:
 *
 * The time for which a story is open. A revision is kept on its own when a stage
 * becomes ready for the first time in it, and at its end if the story is another
 * than what was kept last.
 */
typedef struct _PivotSitting PivotSitting;

PivotSitting *pivot_sitting_new (PivotStore *store,
                                 PivotStory *story);
PivotStory   *pivot_sitting_get_story (PivotSitting *self);
void          pivot_sitting_note_ready (PivotSitting *self,
                                        PivotStage    stage);
void          pivot_sitting_note_kept (PivotSitting *self);
void          pivot_sitting_keep (PivotSitting *self);
void          pivot_sitting_end (PivotSitting *self);
void          pivot_sitting_settle (void);

G_END_DECLS
