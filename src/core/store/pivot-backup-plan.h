/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/* As many days of use as copies are kept from. */
#define PIVOT_BACKUP_DAYS 14

/**
 * PivotBackupCopy:
 * @day: when it was made, `<YYYYMMDD>`
 * @id: the story's id
 * @hash: (nullable): of what it holds; only the newest copy of a story needs one
 * @trashed: whether the story was in the trash then
 *
 * A copy of a story.
 */
typedef struct
{
  char    *day;
  char    *id;
  char    *hash;
  gboolean trashed;
} PivotBackupCopy;

/**
 * PivotBackupStory:
 * @id: its id
 * @hash: (nullable): of what its file holds; %NULL where it cannot be read
 *
 * A story as it is in the library.
 */
typedef struct
{
  char *id;
  char *hash;
} PivotBackupStory;

/**
 * PivotBackupDeed:
 * @PIVOT_BACKUP_COPY: copy the story of that id, today
 * @PIVOT_BACKUP_CARRY: take the copy of that day and id over to another day
 * @PIVOT_BACKUP_DROP: let the copy of that day and id go
 *
 * What is to be done.
 */
typedef enum
{
  PIVOT_BACKUP_COPY,
  PIVOT_BACKUP_CARRY,
  PIVOT_BACKUP_DROP,
} PivotBackupDeed;

/**
 * PivotBackupStep:
 * @deed: what is to be done
 * @day: of the copy that it is done to; for a new copy, today
 * @id: the story
 * @to: (nullable): the day that the copy is taken over to
 *
 * One thing that is to be done.
 */
typedef struct
{
  PivotBackupDeed deed;
  char           *day;
  char           *id;
  char           *to;
} PivotBackupStep;

void       pivot_backup_copy_free (PivotBackupCopy *self);
void       pivot_backup_story_free (PivotBackupStory *self);
void       pivot_backup_step_free (PivotBackupStep *self);
GPtrArray *pivot_backup_plan (GPtrArray  *copies,
                              GPtrArray  *stories,
                              const char *today);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotBackupCopy, pivot_backup_copy_free)

G_END_DECLS
