/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-takes.h"

#include "core/store/pivot-file.h"
#include "core/store/pivot-json.h"
#include "core/store/pivot-kept.h"
#include "core/store/pivot-moment.h"

#include <gio/gio.h>
#include <string.h>

static JsonObject *
read_take (PivotFolder *folder,
           const char  *file)
{
  g_autofree char *name = g_strconcat (file, PIVOT_KEPT_SUFFIX, NULL);
  g_autoptr (GBytes) bytes = pivot_file_read (folder, name, pivot_json_limits_story.bytes, NULL);
  g_autoptr (JsonObject) take = NULL;
  PivotJsonQuirks quirks = PIVOT_JSON_QUIRK_NONE;

  if (bytes == NULL)
    return NULL;
  take = pivot_json_parse (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), &pivot_json_limits_story, &quirks, NULL);
  return quirks == PIVOT_JSON_QUIRK_NONE ? g_steal_pointer (&take) : NULL;
}

/**
 * pivot_takes_list:
 * @story: the story's folder
 * @error: %G_IO_ERROR
 *
 * Returns: (transfer full) (element-type JsonObject) (nullable): the rehearsals
 *   that can be read, oldest first; %NULL where the folder cannot be
 */
GPtrArray *
pivot_takes_list (PivotFolder *story,
                  GError     **error)
{
  g_autoptr (GPtrArray) takes = g_ptr_array_new_with_free_func ((GDestroyNotify) json_object_unref);
  g_autoptr (GPtrArray) files = NULL;
  g_autoptr (PivotFolder) folder = NULL;

  if (!pivot_folder_has (story, PIVOT_TAKES_FOLDER))
    return g_steal_pointer (&takes);
  folder = pivot_folder_open_inside (story, PIVOT_TAKES_FOLDER, error);
  files = folder != NULL ? pivot_kept_list (folder, error) : NULL;
  if (files == NULL)
    return NULL;
  for (guint i = files->len; i > 0; i--)
    {
      JsonObject *take = read_take (folder, g_ptr_array_index (files, i - 1));

      if (take != NULL)
        g_ptr_array_add (takes, take);
    }
  return g_steal_pointer (&takes);
}

/**
 * pivot_takes_find_last:
 * @story: the story's folder
 *
 * Returns: (transfer full) (nullable): UTC, when the story was last rehearsed,
 *   as the names of the files say
 */
GDateTime *
pivot_takes_find_last (PivotFolder *story)
{
  g_autoptr (PivotFolder) folder = pivot_folder_open_inside (story, PIVOT_TAKES_FOLDER, NULL);
  g_autoptr (GPtrArray) files = folder != NULL ? pivot_kept_list (folder, NULL) : NULL;
  g_autoptr (GTimeZone) utc = NULL;

  if (files == NULL || files->len == 0)
    return NULL;
  utc = g_time_zone_new_utc ();
  return g_date_time_new_from_iso8601 (g_strcanon (g_ptr_array_index (files, 0), "0123456789TZ", '\0'), utc);
}

static GDateTime *
moment_of (JsonObject *take,
           GDateTime  *otherwise)
{
  JsonNode  *node = json_object_get_member (take, "kept");
  GDateTime *kept = NULL;

  if (node != NULL && JSON_NODE_HOLDS_VALUE (node) && json_node_get_value_type (node) == G_TYPE_STRING)
    kept = pivot_moment_parse (json_node_get_string (node));
  return kept != NULL ? kept : g_date_time_ref (otherwise);
}

/**
 * pivot_takes_keep:
 * @story: the story's folder
 * @take: what its file is to hold
 * @otherwise: UTC, when it was where @take does not say that in `kept`
 * @error: %G_IO_ERROR
 *
 * Keeps a rehearsal. To keep what is kept already changes nothing.
 *
 * Returns: whether it is on the disk
 */
gboolean
pivot_takes_keep (PivotFolder *story,
                  JsonObject  *take,
                  GDateTime   *otherwise,
                  GError     **error)
{
  g_autoptr (GDateTime) moment = moment_of (take, otherwise);
  char *text = pivot_json_write (take);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));
  g_autofree char *hash = g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
  g_autofree char *file = pivot_kept_name (moment, hash);

  return pivot_kept_put (story, PIVOT_TAKES_FOLDER, file, bytes, error);
}
