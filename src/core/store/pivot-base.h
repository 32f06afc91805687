/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <sys/stat.h>

#include "core/story/pivot-record.h"

G_BEGIN_DECLS

/**
 * PivotBase:
 * @record: (nullable): what the file held when it was last read or saved;
 *   %NULL where the story has never been on the disk
 * @fullest: (nullable): the version to keep if the story is emptied next
 * @attempts: (element-type PivotRecord): what later saves tried to write and may
 *   have written, although they failed
 * @status: of the file when it was last read; all zeros after a save
 *
 * What is known of a story's file. Whatever else is found there has come from
 * outside.
 */
typedef struct
{
  PivotRecord *record;
  PivotRecord *fullest;
  GPtrArray   *attempts;
  struct stat  status;
} PivotBase;

void     pivot_base_init (PivotBase *self);
void     pivot_base_clear (PivotBase *self);
void     pivot_base_set (PivotBase         *self,
                         PivotRecord       *record,
                         const struct stat *status);
void     pivot_base_add_attempt (PivotBase   *self,
                                 PivotRecord *record);
gboolean pivot_base_is_new (const PivotBase *self);
gboolean pivot_base_is_doubtful (const PivotBase *self);
gboolean pivot_base_knows (const PivotBase   *self,
                           const PivotRecord *record);
gboolean pivot_base_holds (const PivotBase   *self,
                           const PivotRecord *record);
gboolean pivot_base_is_fresh (const PivotBase   *self,
                              const struct stat *status);

G_END_DECLS
