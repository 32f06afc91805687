/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-base.h"

G_BEGIN_DECLS

/**
 * PivotLane:
 * @busy: held while the story's file is read or written
 * @base: what is known of the file
 * @rescued: whether this run of the program has put the text among the rescued
 * @waiting: saves that have to wait for the one that runs, oldest first
 * @running: whether a save runs or is about to
 *
 * The queue of one story: its saves are done one after the other, while those
 * of other stories go on. The first three belong to whoever holds @busy, the
 * others to the store.
 */
typedef struct
{
  GMutex    busy;
  PivotBase base;
  gboolean  rescued;
  GQueue    waiting;
  gboolean  running;
} PivotLane;

PivotLane *pivot_lane_new (void);
void       pivot_lane_free (PivotLane *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotLane, pivot_lane_free)

G_END_DECLS
