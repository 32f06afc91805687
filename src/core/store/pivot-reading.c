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

  self->hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
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

static void
read_file (PivotReading *self,
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
 * pivot_reading_init:
 * @library: the library's folder
 * @id: the story's folder in it
 *
 * Reads a story's file, and nothing that it may be a link to.
 */
void
pivot_reading_init (PivotReading *self,
                    PivotFolder  *library,
                    const char   *id)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotFolder) folder = pivot_folder_open_inside (library, id, &error);

  *self = (PivotReading) { 0 };
  if (folder == NULL && !is_missing (error))
    self->damage = g_strdup (why_not_opened (library, id, error));
  else if (folder != NULL && !pivot_uuid_is_valid (id))
    self->damage = g_strdup (_ ("The story’s folder does not have an id for a name."));
  else if (folder != NULL)
    read_file (self, folder, id);
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
  g_clear_pointer (&self->hash, g_free);
}

/**
 * pivot_reading_is_changed:
 * @folder: a story's folder
 * @base: what was last read or saved there; gets the status of a file that was
 *   only touched
 *
 * Returns: whether the story's file holds something else, or is not there
 */
gboolean
pivot_reading_is_changed (PivotFolder *folder,
                          PivotBase   *base)
{
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *hash = NULL;
  struct stat      status = { 0 };

  if (pivot_folder_stat (folder, PIVOT_SAVE_STORY_FILE, &status, NULL) && pivot_base_is_fresh (base, &status))
    return FALSE;
  bytes = pivot_file_read (folder, PIVOT_SAVE_STORY_FILE, pivot_json_limits_story.bytes, NULL);
  if (bytes == NULL)
    return TRUE;
  hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  if (!pivot_base_knows (base, hash))
    return TRUE;
  base->status = status;
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
