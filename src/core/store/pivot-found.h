/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-folder.h"
#include "core/story/pivot-record.h"

G_BEGIN_DECLS

/**
 * PivotFound:
 * @bytes: (nullable): what the file holds; %NULL where there is none
 * @record: (nullable): the story that it is
 *
 * What is in a story's place at one moment, seen by somebody who is about to
 * take that place.
 */
typedef struct
{
  GBytes      *bytes;
  PivotRecord *record;
} PivotFound;

gboolean pivot_found_look (PivotFound  *self,
                           PivotFolder *folder,
                           const char  *name,
                           const char  *id,
                           GError     **error);
void     pivot_found_clear (PivotFound *self);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PivotFound, pivot_found_clear)

G_END_DECLS
