/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-library.h"

G_BEGIN_DECLS

/* For the files of the library itself: pivot-library.c holds the list,
 * pivot-library-read.c and -load.c fill it, -look.c takes over what others did
 * to the folder. */

struct _PivotLibrary
{
  GObject parent_instance;

  /* owned */
  PivotStore *store;
  GPtrArray  *stories;

  /* state */
  GHashTable *by_id;     /* borrowed id to borrowed story */
  GHashTable *announced; /* ids of stories that were said to be changed outside */
  double      progress;  /* of loading, 1 where all is read */
  GHashTable *contested; /* ids of stories that somebody else wrote too, to the hash of their text, "" where it is not known */
};

void pivot_library_set_progress (PivotLibrary *self,
                                 double        progress);
void pivot_library_insert (PivotLibrary *self,
                           guint         position,
                           PivotStory   *story);
void pivot_library_remove (PivotLibrary *self,
                           PivotStory   *story);
void pivot_library_exchange (PivotLibrary *self,
                             PivotStory   *old,
                             PivotStory   *story);

G_END_DECLS
