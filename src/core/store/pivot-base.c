/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-base.h"

#include "core/store/pivot-emptying.h"

/**
 * pivot_base_init:
 *
 * Begins with a story that has never been on the disk.
 */
void
pivot_base_init (PivotBase *self)
{
  *self = (PivotBase) { .attempts = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_record_unref) };
}

/**
 * pivot_base_clear:
 *
 * Lets go of what @self owns.
 */
void
pivot_base_clear (PivotBase *self)
{
  g_clear_pointer (&self->record, pivot_record_unref);
  g_clear_pointer (&self->fullest, pivot_record_unref);
  g_clear_pointer (&self->attempts, g_ptr_array_unref);
}

/**
 * pivot_base_set:
 * @record: (nullable): what the file holds; %NULL where there is none
 * @status: (nullable): of the file as it was read; %NULL after a save
 *
 * Notes what is on the disk, and forgets what was in doubt.
 */
void
pivot_base_set (PivotBase         *self,
                PivotRecord       *record,
                const struct stat *status)
{
  PivotRecord *old = self->record;
  PivotRecord *fullest = self->fullest;

  self->record = record != NULL ? pivot_record_ref (record) : NULL;
  self->fullest = record != NULL ? pivot_record_ref (pivot_emptying_choose (fullest, record)) : NULL;
  g_clear_pointer (&old, pivot_record_unref);
  g_clear_pointer (&fullest, pivot_record_unref);
  g_ptr_array_set_size (self->attempts, 0);
  self->status = status != NULL ? *status : (struct stat) { 0 };
}

/**
 * pivot_base_add_attempt:
 * @record: what is about to be written
 *
 * Notes what the file may hold from now on, until pivot_base_set() says what
 * it does hold.
 */
void
pivot_base_add_attempt (PivotBase   *self,
                        PivotRecord *record)
{
  g_ptr_array_add (self->attempts, pivot_record_ref (record));
}

/**
 * pivot_base_is_new:
 *
 * Returns: whether the story has never been on the disk, as far as is known
 */
gboolean
pivot_base_is_new (const PivotBase *self)
{
  return self->record == NULL;
}

/**
 * pivot_base_is_doubtful:
 *
 * Returns: whether a save has failed since, so that what the file seems to hold
 *   need not be on the disk
 */
gboolean
pivot_base_is_doubtful (const PivotBase *self)
{
  return self->attempts->len > 0;
}

/**
 * pivot_base_knows:
 *
 * Returns: whether a file that holds @record is ours: nothing of it is new
 */
gboolean
pivot_base_knows (const PivotBase   *self,
                  const PivotRecord *record)
{
  if (self->record != NULL && pivot_record_equal (self->record, record))
    return TRUE;
  for (guint i = 0; i < self->attempts->len; i++)
    {
      if (pivot_record_equal (g_ptr_array_index (self->attempts, i), record))
        return TRUE;
    }
  return FALSE;
}

/**
 * pivot_base_holds:
 *
 * Returns: whether @record is safely on the disk, as far as is known
 */
gboolean
pivot_base_holds (const PivotBase   *self,
                  const PivotRecord *record)
{
  return !pivot_base_is_new (self) && !pivot_base_is_doubtful (self) && pivot_record_equal (self->record, record);
}

/**
 * pivot_base_is_fresh:
 * @status: of the file now
 *
 * Returns: whether the file has surely not been written since it was read
 */
gboolean
pivot_base_is_fresh (const PivotBase   *self,
                     const struct stat *status)
{
  const struct stat *then = &self->status;

  return then->st_ino == status->st_ino && then->st_dev == status->st_dev && then->st_size == status->st_size &&
         then->st_mtim.tv_sec == status->st_mtim.tv_sec && then->st_mtim.tv_nsec == status->st_mtim.tv_nsec &&
         then->st_ctim.tv_sec == status->st_ctim.tv_sec && then->st_ctim.tv_nsec == status->st_ctim.tv_nsec;
}
