/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-base.h"
#include "core/store/pivot-folder.h"
#include "core/story/pivot-story.h"

G_BEGIN_DECLS

/**
 * PivotReading:
 * @record: (nullable): the story, where it can be read
 * @caveat: (nullable): why it must not be written back
 * @damage: (nullable): why it cannot be read
 * @status: of the file, before it was read
 *
 * What came of reading a story's file. With neither @record nor @damage there
 * is nothing there that was ever a story.
 */
typedef struct
{
  PivotRecord *record;
  char        *caveat;
  char        *damage;
  struct stat  status;
} PivotReading;

PivotFolder *pivot_reading_open (PivotReading *self,
                                 PivotFolder  *library,
                                 const char   *id);
void         pivot_reading_read (PivotReading *self,
                                 PivotFolder  *folder,
                                 const char   *id);
void         pivot_reading_clear (PivotReading *self);
gboolean     pivot_reading_is_changed (PivotFolder *folder,
                                       const char  *id,
                                       PivotBase   *base);
PivotStory  *pivot_reading_to_story (const PivotReading *self,
                                     const char         *id);

G_DEFINE_AUTO_CLEANUP_CLEAR_FUNC (PivotReading, pivot_reading_clear)

G_END_DECLS
