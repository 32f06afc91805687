/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-store-private.h"

#include "core/store/pivot-rescue.h"
#include "core/store/pivot-revisions.h"
#include "core/store/pivot-takes.h"
#include "core/store/pivot-thinning.h"
#include "core/store/pivot-tidy.h"
#include "core/store/pivot-trouble.h"

/* Says in which folder of a story something failed. */
static void
store_name_trouble (PivotStore *self,
                    const char *id,
                    const char *set,
                    GError    **error)
{
  g_autofree char *path = g_build_filename (self->place.path, id, set, NULL);

  pivot_trouble_name (error, path);
}

/**
 * pivot_store_keep_new_revision:
 * @revision: of a story that is stored
 * @known: (nullable) (element-type utf8 PivotRevision): those of its revisions that
 *   were listed before, by the names of their files, which are not read again
 * @error: %PIVOT_STORE_ERROR or %G_IO_ERROR
 *
 * Keeps a revision, unless pivot_revision_find_alike() finds it needless.
 *
 * Returns: (transfer full) (nullable): the revision that is on the disk for it
 */
PivotRevision *
pivot_store_keep_new_revision (PivotStore          *self,
                               const PivotRevision *revision,
                               GHashTable          *known,
                               GError             **error)
{
  g_autoptr (PivotFolder) folder = NULL;
  g_autoptr (GPtrArray) files = NULL;
  g_autoptr (GPtrArray) kept = NULL;
  PivotRevision *alike = NULL;
  PivotRevision *filed = NULL;

  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  folder = pivot_place_open_story (&self->place, revision->record->id, error);
  if (folder == NULL)
    {
      store_name_trouble (self, revision->record->id, PIVOT_REVISIONS_FOLDER, error);
      return NULL;
    }
  files = revision->why != PIVOT_WHY_NAMED ? pivot_revisions_list_names (folder, NULL) : NULL;
  kept = files != NULL ? pivot_revisions_read (folder, files, known, NULL) : NULL;
  alike = kept != NULL ? pivot_revision_find_alike (kept, revision) : NULL;
  if (alike != NULL)
    return pivot_revision_ref (alike);
  filed = pivot_revisions_keep (folder, revision, error);
  if (filed == NULL)
    store_name_trouble (self, revision->record->id, PIVOT_REVISIONS_FOLDER, error);
  return filed;
}

/**
 * pivot_store_keep_revision:
 * @record: the story as it stands
 * @name: (nullable): what the writer calls it
 * @error: %PIVOT_STORE_ERROR or %G_IO_ERROR
 *
 * Keeps a story as it stands, whatever becomes of it; one that is kept already is
 * not kept twice.
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
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (PivotRevision) revision = NULL;

  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  now = pivot_store_now (self);
  revision = pivot_revision_new (record, now, why, name);
  return pivot_store_keep_new_revision (self, revision, NULL, error);
}

/**
 * pivot_store_put_revision:
 * @revision: of a story that is stored
 * @error: %PIVOT_STORE_ERROR or %G_IO_ERROR
 *
 * Keeps a revision as it is, with its own time: one that was let go before, or
 * one under another name.
 *
 * Returns: (transfer full) (nullable): the revision as it lies in its file
 */
PivotRevision *
pivot_store_put_revision (PivotStore          *self,
                          const PivotRevision *revision,
                          GError             **error)
{
  g_autoptr (PivotFolder) folder = NULL;
  PivotRevision *filed = NULL;

  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  folder = pivot_place_open_story (&self->place, revision->record->id, error);
  filed = folder != NULL ? pivot_revisions_keep (folder, revision, error) : NULL;
  if (filed == NULL)
    store_name_trouble (self, revision->record->id, PIVOT_REVISIONS_FOLDER, error);
  return filed;
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
  GPtrArray *revisions = NULL;

  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  folder = pivot_place_open_story (&self->place, id, error);
  revisions = folder != NULL ? pivot_revisions_list (folder, error) : NULL;
  if (revisions == NULL)
    store_name_trouble (self, id, PIVOT_REVISIONS_FOLDER, error);
  return revisions;
}

/**
 * pivot_store_survey_revisions:
 * @id: a story's id
 * @known: (nullable) (element-type utf8 PivotRevision): what was listed before,
 *   by the names of its files
 * @unread: takes a line for each revision that cannot be read, its file and why
 * @error: %PIVOT_STORE_ERROR or %G_IO_ERROR
 *
 * As pivot_store_list_revisions(), but reads only what is not known yet, and
 * tells of what it has to leave out.
 *
 * Returns: (transfer full) (element-type PivotRevision) (nullable): the
 *   revisions of the story that can be read, newest first
 */
GPtrArray *
pivot_store_survey_revisions (PivotStore   *self,
                              const char   *id,
                              GHashTable   *known,
                              GStrvBuilder *unread,
                              GError      **error)
{
  g_autoptr (PivotFolder) folder = NULL;
  g_autoptr (GPtrArray) files = NULL;

  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  folder = pivot_place_open_story (&self->place, id, error);
  files = folder != NULL ? pivot_revisions_list_names (folder, error) : NULL;
  if (files == NULL)
    store_name_trouble (self, id, PIVOT_REVISIONS_FOLDER, error);
  return files != NULL ? pivot_revisions_read (folder, files, known, unread) : NULL;
}

/**
 * pivot_store_remove_revision:
 * @id: a story's id
 * @revision: one of those listed for it
 *
 * Lets a revision go; one that is not there is gone already.
 */
void
pivot_store_remove_revision (PivotStore          *self,
                             const char          *id,
                             const PivotRevision *revision)
{
  g_autoptr (PivotFolder) folder = NULL;

  g_return_if_fail (PIVOT_IS_STORE (self));
  g_return_if_fail (revision->file != NULL);

  folder = pivot_place_open_story (&self->place, id, NULL);
  if (folder != NULL)
    pivot_revisions_remove (folder, revision->file);
}

/**
 * pivot_store_list_takes:
 * @id: a story's id
 * @error: %PIVOT_STORE_ERROR or %G_IO_ERROR
 *
 * Returns: (transfer full) (element-type JsonObject) (nullable): the rehearsals
 *   of the story that can be read, oldest first
 */
GPtrArray *
pivot_store_list_takes (PivotStore *self,
                        const char *id,
                        GError    **error)
{
  g_autoptr (PivotFolder) folder = NULL;

  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  folder = pivot_place_open_story (&self->place, id, error);
  return folder != NULL ? pivot_takes_list (folder, error) : NULL;
}

/**
 * pivot_store_find_last_take:
 * @id: a story's id
 *
 * May be called from any thread.
 *
 * Returns: (transfer full) (nullable): UTC, when the story was last rehearsed
 */
GDateTime *
pivot_store_find_last_take (PivotStore *self,
                            const char *id)
{
  g_autoptr (PivotFolder) folder = NULL;

  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  folder = pivot_place_open_story (&self->place, id, NULL);
  return folder != NULL ? pivot_takes_find_last (folder) : NULL;
}

/**
 * pivot_store_put_take:
 * @id: the id of a story that is stored
 * @take: as for pivot_takes_keep()
 * @otherwise: as for pivot_takes_keep()
 * @error: %PIVOT_STORE_ERROR or %G_IO_ERROR
 *
 * Returns: whether the rehearsal is on the disk
 */
gboolean
pivot_store_put_take (PivotStore *self,
                      const char *id,
                      JsonObject *take,
                      GDateTime  *otherwise,
                      GError    **error)
{
  g_autoptr (PivotFolder) folder = NULL;

  g_return_val_if_fail (PIVOT_IS_STORE (self), FALSE);

  folder = pivot_place_open_story (&self->place, id, error);
  return folder != NULL && pivot_takes_keep (folder, take, otherwise, error);
}

/**
 * pivot_store_thin_revisions:
 * @id: a story's id
 *
 * Lets go those of its revisions that pivot_thinning_choose() chooses now, by
 * the days of the writer's time zone. It reads no more than what might go, so
 * that it costs next to nothing where there is nothing new.
 *
 * Returns: how many
 */
guint
pivot_store_thin_revisions (PivotStore *self,
                            const char *id)
{
  g_autoptr (PivotFolder) folder = NULL;
  g_autoptr (GPtrArray) files = NULL;
  g_autoptr (GPtrArray) shortlist = NULL;
  g_autoptr (GPtrArray) revisions = NULL;
  g_autoptr (GPtrArray) chosen = NULL;
  g_autoptr (GDateTime) now = NULL;
  g_autoptr (GDateTime) local = NULL;

  g_return_val_if_fail (PIVOT_IS_STORE (self), 0);

  folder = pivot_place_open_story (&self->place, id, NULL);
  files = folder != NULL ? pivot_revisions_list_names (folder, NULL) : NULL;
  if (files == NULL)
    return 0;
  now = pivot_store_now (self);
  local = g_date_time_to_local (now);
  shortlist = pivot_thinning_shortlist (files, local);
  revisions = pivot_revisions_read (folder, shortlist, NULL, NULL);
  chosen = pivot_thinning_choose (revisions, local);
  for (guint i = 0; i < chosen->len; i++)
    pivot_revisions_remove (folder, ((PivotRevision *) g_ptr_array_index (chosen, i))->file);
  return chosen->len;
}

/**
 * pivot_store_check_up:
 * @error: %PIVOT_STORE_ERROR_LIBRARY_GONE or %G_IO_ERROR
 *
 * Returns: (transfer full) (element-type PivotAilment) (nullable): what
 *   pivot_checkup_run() finds
 */
GPtrArray *
pivot_store_check_up (PivotStore *self,
                      GError    **error)
{
  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  return pivot_checkup_run (&self->place, error);
}

/**
 * pivot_store_adopt_copies:
 * @id: a story's id
 *
 * Makes revisions of the copies that sync programs have left beside a story, as
 * pivot_store_tidy() does, but leaves a folder without any alone.
 *
 * Returns: how many texts had come from outside
 */
guint
pivot_store_adopt_copies (PivotStore *self,
                          const char *id)
{
  g_autoptr (PivotFolder) folder = NULL;
  g_autoptr (GPtrArray) names = NULL;

  g_return_val_if_fail (PIVOT_IS_STORE (self), 0);

  folder = pivot_place_open_story (&self->place, id, NULL);
  names = folder != NULL ? pivot_folder_list (folder, NULL) : NULL;
  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      if (pivot_tidy_is_copy (g_ptr_array_index (names, i)))
        return pivot_tidy_story (folder, id);
    }
  return 0;
}

/**
 * pivot_store_list_backups:
 *
 * Returns: (transfer full) (element-type PivotBackupDay): what
 *   pivot_backup_list() finds
 */
GPtrArray *
pivot_store_list_backups (PivotStore *self)
{
  g_return_val_if_fail (PIVOT_IS_STORE (self), NULL);

  return pivot_backup_list (&self->place);
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
