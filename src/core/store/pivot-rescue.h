/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-place.h"
#include "core/story/pivot-record.h"

G_BEGIN_DECLS

/**
 * PivotRescued:
 * @name: of the file, for pivot_rescue_drop()
 * @record: what it holds
 *
 * A text that could not be saved where it belongs.
 */
typedef struct
{
  char        *name;
  PivotRecord *record;
} PivotRescued;

void pivot_rescued_free (PivotRescued *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotRescued, pivot_rescued_free)

/* Where texts go that cannot be saved: a folder for each library below the
 * user's state folder, a file for each story and run of the program. */

gboolean   pivot_rescue_keep (const PivotPlace  *place,
                              const PivotRecord *record,
                              const char        *name,
                              GError           **error);
void       pivot_rescue_drop (const PivotPlace *place,
                              const char       *name);
GPtrArray *pivot_rescue_list (const PivotPlace *place);

G_END_DECLS
