/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-base.h"

/**
 * pivot_base_init:
 *
 * Begins with a story that has never been on the disk.
 */
void
pivot_base_init (PivotBase *self)
{
  *self = (PivotBase) { .attempts = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, NULL) };
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
  g_clear_pointer (&self->hash, g_free);
  g_clear_pointer (&self->attempts, g_hash_table_unref);
}

/**
 * pivot_base_set:
 * @record: (nullable): what the file holds; %NULL where there is none
 * @hash: (nullable): SHA-256 of its bytes
 * @status: (nullable): of the file as it was read; %NULL after a save
 *
 * Notes what is on the disk, and forgets what was in doubt.
 */
void
pivot_base_set (PivotBase         *self,
                PivotRecord       *record,
                const char        *hash,
                const struct stat *status)
{
  PivotRecord *old = self->record;

  self->record = record != NULL ? pivot_record_ref (record) : NULL;
  g_clear_pointer (&old, pivot_record_unref);
  g_set_str (&self->hash, hash);
  g_hash_table_remove_all (self->attempts);
  self->status = status != NULL ? *status : (struct stat) { 0 };
}

/**
 * pivot_base_add_attempt:
 * @hash: SHA-256 of what is about to be written
 *
 * Notes what the file may hold from now on, until pivot_base_set() says what
 * it does hold.
 */
void
pivot_base_add_attempt (PivotBase  *self,
                        const char *hash)
{
  g_hash_table_add (self->attempts, g_strdup (hash));
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
  return g_hash_table_size (self->attempts) > 0;
}

/**
 * pivot_base_knows:
 *
 * Returns: whether a file of that hash is ours
 */
gboolean
pivot_base_knows (const PivotBase *self,
                  const char      *hash)
{
  return g_strcmp0 (self->hash, hash) == 0 || g_hash_table_contains (self->attempts, hash);
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
  return self->record != NULL && !pivot_base_is_doubtful (self) && pivot_record_equal (self->record, record);
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
