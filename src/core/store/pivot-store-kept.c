/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-store-private.h"

#include "core/store/pivot-rescue.h"
#include "core/store/pivot-revisions.h"

/**
 * pivot_store_keep_revision:
 * @record: the story as it stands
 * @name: (nullable): what the writer calls it
 * @error: %PIVOT_STORE_ERROR or %G_IO_ERROR
 *
 * Keeps a story as it stands, whatever becomes of it.
 *
 * Returns: (transfer full) (nullable): the revision, whose hash is the parent
 *   of what is written from now on
 */
PivotRevision *
pivot_store_keep_revision (PivotStore  *self,
                           PivotRecord *record,
                           PivotWhy     why,
                           const char  *name,
                           GError     **error)
{
  g_autoptr (PivotFolder) folder = NULL;
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (PivotRevision) revision = NULL;

  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  folder = pivot_place_open_story (&self->place, record->id, error);
  if (folder == NULL)
    return NULL;
  now = pivot_store_now (self);
  revision = pivot_revision_new (record, now, why, name);
  return pivot_revisions_keep (folder, revision, error);
}

/**
 * pivot_store_list_revisions:
 * @id: a story's id
 * @error: %PIVOT_STORE_ERROR or %G_IO_ERROR
 *
 * Returns: (transfer full) (element-type PivotRevision) (nullable): the
 *   revisions of the story that can be read, newest first
 */
GPtrArray *
pivot_store_list_revisions (PivotStore *self,
                            const char *id,
                            GError    **error)
{
  g_autoptr (PivotFolder) folder = NULL;

  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  folder = pivot_place_open_story (&self->place, id, error);
  return folder != NULL ? pivot_revisions_list (folder, error) : NULL;
}

/**
 * pivot_store_list_rescued:
 *
 * Returns: (transfer full) (element-type PivotRescued): the texts that could
 *   not be saved, in this or an earlier run of the program
 */
GPtrArray *
pivot_store_list_rescued (PivotStore *self)
{
  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  return pivot_rescue_list (&self->place);
}

/**
 * pivot_store_drop_rescued:
 * @name: of a #PivotRescued
 *
 * Takes a rescued text away: it is where it belongs, or the writer does not
 * want it.
 */
void
pivot_store_drop_rescued (PivotStore *self,
                          const char *name)
{
  g_return_if_fail (PIVOT_IS_STORE (self));

  pivot_rescue_drop (&self->place, name);
}
