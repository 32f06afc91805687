/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-reading.h"

#include "core/store/pivot-codec.h"
#include "core/store/pivot-file.h"
#include "core/store/pivot-save.h"
#include "core/store/pivot-trouble.h"
#include "core/store/pivot-uuid.h"

#include <errno.h>
#include <glib/gi18n-lib.h>

static gboolean
is_missing (const GError *error)
{
  return g_error_matches (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
}

static void
decode (PivotReading *self,
        GBytes       *bytes,
        const char   *id)
{
  g_autoptr (GError) error = NULL;
  gsize       length = 0;
  const char *data = g_bytes_get_data (bytes, &length);

  self->record = pivot_codec_read_record (data, length, id, &self->caveat, &error);
  if (self->record == NULL)
    self->damage = g_strdup (error->message);
}

static gboolean
holds_anything (PivotFolder *folder)
{
  g_autoptr (GPtrArray) names = pivot_folder_list (folder, NULL);

  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      if (!pivot_file_is_temp (g_ptr_array_index (names, i)))
        return TRUE;
    }
  return FALSE;
}

static const char *
why_not_opened (PivotFolder  *library,
                const char   *id,
                const GError *error)
{
  struct stat status = { 0 };

  if (pivot_folder_stat (library, id, &status, NULL) && S_ISLNK (status.st_mode))
    return pivot_trouble_reason (ELOOP);
  return error->message;
}

/**
 * pivot_reading_open:
 * @self: all zeros; says what is wrong where the folder cannot be used
 * @library: the library's folder
 * @id: the name of the story's folder in it
 *
 * Returns: (transfer full) (nullable): the story's folder
 */
PivotFolder *
pivot_reading_open (PivotReading *self,
                    PivotFolder  *library,
                    const char   *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotFolder) folder = pivot_folder_open_inside (library, id, &error);

  if (folder == NULL && !is_missing (error))
    self->damage = g_strdup (why_not_opened (library, id, error));
  if (folder == NULL || pivot_uuid_is_valid (id))
    return g_steal_pointer (&folder);
  self->damage = g_strdup (_ ("The story’s folder does not have an id for a name."));
  return NULL;
}

/**
 * pivot_reading_read:
 * @self: all zeros
 * @folder: the story's folder
 * @id: the story's id
 *
 * Reads a story's file, and nothing that it may be a link to.
 */
void
pivot_reading_read (PivotReading *self,
                    PivotFolder  *folder,
                    const char   *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (pivot_folder_stat (folder, PIVOT_SAVE_STORY_FILE, &self->status, &error))
    bytes = pivot_file_read (folder, PIVOT_SAVE_STORY_FILE, pivot_json_limits_story.bytes, &error);
  if (bytes != NULL)
    decode (self, bytes, id);
  else if (!is_missing (error))
    self->damage = g_strdup (error->message);
  else if (holds_anything (folder))
    self->damage = g_strdup (_ ("The story’s file is no longer there."));
}

/**
 * pivot_reading_clear:
 *
 * Lets go of what @self owns.
 */
void
pivot_reading_clear (PivotReading *self)
{
  g_clear_pointer (&self->record, pivot_record_unref);
  g_clear_pointer (&self->caveat, g_free);
  g_clear_pointer (&self->damage, g_free);
}

/**
 * pivot_reading_is_changed:
 * @folder: the story's folder
 * @base: what was last read or saved there; gets the status of a file that was
 *   only touched
 *
 * Returns: whether the story's file holds something else, or is not there
 */
gboolean
pivot_reading_is_changed (PivotFolder *folder,
                          const char  *id,
                          PivotBase   *base)
{
  struct stat status = { 0 };
  g_auto (PivotReading) reading = { 0 };

  if (pivot_folder_stat (folder, PIVOT_SAVE_STORY_FILE, &status, NULL) && pivot_base_is_fresh (base, &status))
    return FALSE;
  pivot_reading_read (&reading, folder, id);
  if (reading.record == NULL || !pivot_base_knows (base, reading.record))
    return TRUE;
  base->status = reading.status;
  return FALSE;
}

/**
 * pivot_reading_to_story:
 * @id: the name of the story's folder
 *
 * Returns: (transfer full) (nullable): a story to write in, one to read, or one
 *   that only says what is wrong with it; %NULL where there is none
 */
PivotStory *
pivot_reading_to_story (const PivotReading *self,
                        const char         *id)
{
  g_autofree char *shown = g_filename_display_name (id);

  if (self->damage != NULL)
    return pivot_story_new_damaged (shown, self->damage);
  if (self->record == NULL)
    return NULL;
  if (self->caveat != NULL)
    return pivot_story_new_read_only (self->record, self->caveat);
  return pivot_story_new (self->record);
}
