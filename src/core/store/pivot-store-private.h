/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-lane.h"
#include "core/store/pivot-place.h"
#include "core/store/pivot-store.h"

G_BEGIN_DECLS

/* For the files of the store itself: pivot-store.c reads, pivot-store-save.c
 * saves, pivot-store-kept.c has what is kept beside the stories, and
 * pivot-store-trash.c deletes them. */

struct _PivotStore
{
  GObject parent_instance;

  /* borrowed */
  const PivotClock *clock;

  /* owned */
  PivotPlace place;
  char      *session; /* in the names of what this run of the program rescues */

  /* state */
  GMutex      mutex; /* for the table, and for which saves wait and run */
  GHashTable *lanes; /* id to PivotLane; a lane stays where it is */
};

PivotLane *pivot_store_get_lane (PivotStore *self,
                                 const char *id);

G_END_DECLS
