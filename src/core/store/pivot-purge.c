/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-purge.h"

#include "core/store/pivot-file.h"
#include "core/store/pivot-kept.h"
#include "core/store/pivot-reading.h"
#include "core/store/pivot-revisions.h"
#include "core/store/pivot-save.h"
#include "core/store/pivot-store-error.h"
#include "core/store/pivot-takes.h"
#include "core/store/pivot-tidy.h"

#include <gio/gio.h>
#include <glib/gi18n-lib.h>

/* It may have been taken back, or written by a newer Pivot, since it was listed. */
static gboolean
may_go (PivotFolder *folder,
        const char  *id,
        GError     **error)
{
  g_auto (PivotReading) reading = { 0 };

  pivot_reading_read (&reading, folder, id);
  if (reading.record != NULL && reading.caveat == NULL && reading.record->trashed != NULL)
    return TRUE;
  g_set_error_literal (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_READ_ONLY, _ ("It is not in the trash, or cannot be read."));
  return FALSE;
}

/* What is not ours stays, and so does the folder that it is in. */
static gboolean
empty_set (PivotFolder *story,
           const char  *set,
           GError     **error)
{
  g_autoptr (PivotFolder) folder = pivot_folder_has (story, set) ? pivot_folder_open_inside (story, set, error) : NULL;
  g_autoptr (GPtrArray) names = folder != NULL ? pivot_folder_list (folder, error) : NULL;

  if (names == NULL)
    return !pivot_folder_has (story, set);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);

      if (pivot_kept_is_name (name) || pivot_file_is_temp (name))
        pivot_folder_remove (folder, name);
    }
  if (!pivot_folder_sync (folder, error))
    return FALSE;
  pivot_folder_remove_folder (story, set);
  return TRUE;
}

static gboolean
remove_story (PivotFolder *folder,
              GError     **error)
{
  pivot_folder_remove (folder, PIVOT_SAVE_STORY_FILE);
  if (!pivot_folder_has (folder, PIVOT_SAVE_STORY_FILE))
    return pivot_folder_sync (folder, error);
  g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_FAILED, _ ("Its file cannot be deleted."));
  return FALSE;
}

/**
 * pivot_purge_story:
 * @place: a library
 * @id: of a story
 * @error: %PIVOT_STORE_ERROR or %G_IO_ERROR
 *
 * Deletes a story that is in the trash, with its revisions and takes: the text
 * last, so that the story can be taken back from the trash until then.
 *
 * Returns: whether it is gone for good
 */
gboolean
pivot_purge_story (const PivotPlace *place,
                   const char       *id,
                   GError          **error)
{
  g_autoptr (PivotFolder) library = pivot_place_open (place, error);
  g_autoptr (PivotFolder) folder = library != NULL ? pivot_folder_open_inside (library, id, error) : NULL;

  if (folder == NULL)
    return FALSE;
  /* What a sync program has left beside it becomes a revision, as at any other time. */
  pivot_tidy_story (folder, id);
  if (pivot_folder_lock (folder) == PIVOT_LOCK_BUSY)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_BUSY, _ ("Another program is saving it."));
      return FALSE;
    }
  if (!may_go (folder, id, error))
    return FALSE;
  if (!empty_set (folder, PIVOT_TAKES_FOLDER, error) || !empty_set (folder, PIVOT_REVISIONS_FOLDER, error) || !remove_story (folder, error))
    return FALSE;
  pivot_folder_remove_folder (library, id);
  return pivot_folder_sync (library, error);
}
