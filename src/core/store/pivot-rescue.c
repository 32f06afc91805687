/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-rescue.h"

#include "core/store/pivot-codec.h"
#include "core/store/pivot-file.h"
#include "core/store/pivot-state-folder.h"
#include "core/store/pivot-uuid.h"

#include <string.h>

#define ID_LENGTH 36
#define PURPOSE "rescue"

/**
 * pivot_rescued_free:
 *
 * Forgets a rescued text; its file stays.
 */
void
pivot_rescued_free (PivotRescued *self)
{
  g_free (self->name);
  pivot_record_unref (self->record);
  g_free (self);
}

/**
 * pivot_rescue_keep:
 * @place: the library that the story belongs to
 * @name: what the file is called; an older text of that name goes
 * @error: %G_IO_ERROR or %PIVOT_JSON_ERROR
 *
 * Returns: whether the text is on the disk, although not where it belongs
 */
gboolean
pivot_rescue_keep (const PivotPlace  *place,
                   const PivotRecord *record,
                   const char        *name,
                   GError           **error)
{
  g_autoptr (PivotFolder) folder = NULL;
  g_autoptr (GBytes) bytes = NULL;
  g_autofree char *temp = NULL;
  char            *text = pivot_codec_write_record (record, error);

  if (text == NULL)
    return FALSE;
  bytes = g_bytes_new_take (text, strlen (text));
  folder = pivot_state_folder_make (place, PURPOSE, error);
  if (folder == NULL)
    return FALSE;
  temp = pivot_file_write_temp (folder, bytes, error);
  if (temp == NULL)
    return FALSE;
  if (!pivot_file_replace (folder, temp, name, error))
    {
      pivot_folder_remove (folder, temp);
      return FALSE;
    }
  return pivot_folder_sync (folder, error);
}

/**
 * pivot_rescue_drop:
 * @name: as for pivot_rescue_keep(), or of a #PivotRescued
 *
 * Takes a rescued text away: it has been saved where it belongs, or the writer
 * does not want it.
 */
void
pivot_rescue_drop (const PivotPlace *place,
                   const char       *name)
{
  g_autoptr (PivotFolder) folder = pivot_state_folder_open (place, PURPOSE, NULL);

  if (folder != NULL)
    pivot_folder_remove (folder, name);
}

static PivotRescued *
read_rescued (PivotFolder *folder,
              const char  *name)
{
  g_autofree char *id = g_strndup (name, ID_LENGTH);
  g_autofree char *caveat = NULL;
  g_autoptr (GBytes) bytes = NULL;
  PivotRecord  *record = NULL;
  PivotRescued *rescued = NULL;
  gsize         length = 0;
  const char   *data = NULL;

  if (!pivot_uuid_is_valid (id))
    return NULL;
  bytes = pivot_file_read (folder, name, pivot_json_limits_story.bytes, NULL);
  if (bytes == NULL)
    return NULL;
  data = g_bytes_get_data (bytes, &length);
  record = pivot_codec_read_record (data, length, id, &caveat, NULL);
  if (record == NULL)
    return NULL;
  rescued = g_new0 (PivotRescued, 1);
  rescued->name = g_strdup (name);
  rescued->record = record;
  return rescued;
}

/**
 * pivot_rescue_list:
 * @place: a library
 *
 * Returns: (transfer full) (element-type PivotRescued): the texts of that
 *   library that could not be saved
 */
GPtrArray *
pivot_rescue_list (const PivotPlace *place)
{
  GPtrArray *rescued = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_rescued_free);
  g_autoptr (PivotFolder) folder = pivot_state_folder_open (place, PURPOSE, NULL);
  g_autoptr (GPtrArray) names = folder != NULL ? pivot_folder_list (folder, NULL) : NULL;

  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      PivotRescued *text = read_rescued (folder, g_ptr_array_index (names, i));

      if (text != NULL)
        g_ptr_array_add (rescued, text);
    }
  return rescued;
}
