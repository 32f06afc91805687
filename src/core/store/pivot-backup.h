/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-clock.h"
#include "core/store/pivot-place.h"

G_BEGIN_DECLS

/**
 * PivotBackupDay:
 * @day: `<YYYYMMDD>`
 * @path: (type filename): the folder of that day; a copy in it is a story's
 *   file, named by the story's id, and can be opened like any other
 * @n_stories: how many copies it holds
 *
 * What was copied on one day.
 */
typedef struct
{
  char *day;
  char *path;
  guint n_stories;
} PivotBackupDay;

void       pivot_backup_day_free (PivotBackupDay *self);
gboolean   pivot_backup_run (PivotPlace       *place,
                             const PivotClock *clock,
                             GError          **error);
void       pivot_backup_begin (const char *library);
GPtrArray *pivot_backup_list (const PivotPlace *place);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotBackupDay, pivot_backup_day_free)

G_END_DECLS
