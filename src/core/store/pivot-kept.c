/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-kept.h"

#include "core/store/pivot-file.h"
#include "core/store/pivot-moment.h"

#include <gio/gio.h>
#include <string.h>

#define HASH_LENGTH 8

/**
 * pivot_kept_is_name:
 *
 * Returns: whether a file is named as one of a set is: `<UTC>-<hash8>.json`
 */
gboolean
pivot_kept_is_name (const char *name)
{
  return g_regex_match_simple ("^[0-9]{8}T[0-9]{6}Z-[0-9a-f]{8}\\.json$", name, G_REGEX_RAW | G_REGEX_DOLLAR_ENDONLY, G_REGEX_MATCH_DEFAULT);
}

/**
 * pivot_kept_name:
 * @moment: UTC
 * @hash: the SHA-256 of the file's bytes, in hex
 *
 * Returns: (transfer full): what the file is known by, `<UTC>-<hash8>`
 */
char *
pivot_kept_name (GDateTime  *moment,
                 const char *hash)
{
  g_autofree char *stamp = pivot_moment_stamp (moment);

  return g_strdup_printf ("%s-%.*s", stamp, HASH_LENGTH, hash);
}

/**
 * pivot_kept_fits:
 * @file: `<UTC>-<hash8>`
 * @hash: the SHA-256 of the file's bytes, in hex
 *
 * Returns: whether the file still holds what it is named by
 */
gboolean
pivot_kept_fits (const char *file,
                 const char *hash)
{
  return strlen (file) > HASH_LENGTH && strncmp (file + strlen (file) - HASH_LENGTH, hash, HASH_LENGTH) == 0;
}

static gboolean
write_durably (PivotFolder *folder,
               const char  *file,
               GBytes      *bytes,
               GError     **error)
{
  g_autofree char *name = g_strconcat (file, PIVOT_KEPT_SUFFIX, NULL);
  g_autofree char *temp = NULL;
  g_autoptr (GError) failure = NULL;

  if (!pivot_folder_has (folder, name))
    {
      temp = pivot_file_write_temp (folder, bytes, error);
      if (temp == NULL)
        return FALSE;
      if (!pivot_file_add (folder, temp, name, &failure))
        {
          pivot_folder_remove (folder, temp);
          /* Named by its content: whoever was quicker wrote the same. */
          if (!g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_EXISTS))
            {
              g_propagate_error (error, g_steal_pointer (&failure));
              return FALSE;
            }
        }
    }
  return pivot_folder_sync (folder, error);
}

/**
 * pivot_kept_put:
 * @story: the story's folder
 * @set: the name of the set's folder in it, which is made where it is missing
 * @file: `<UTC>-<hash8>`
 * @bytes: what the file is to hold
 * @error: %G_IO_ERROR
 *
 * Writes a file so that it survives a power cut. To keep what is kept already
 * changes nothing.
 *
 * Returns: whether the file is on the disk
 */
gboolean
pivot_kept_put (PivotFolder *story,
                const char  *set,
                const char  *file,
                GBytes      *bytes,
                GError     **error)
{
  g_autoptr (PivotFolder) folder = NULL;
  gboolean made = FALSE;

  if (!pivot_folder_make (story, set, &made, error))
    return FALSE;
  folder = pivot_folder_open_inside (story, set, error);
  return folder != NULL && write_durably (folder, file, bytes, error) && pivot_folder_sync (story, error);
}

static gint
newest_first (gconstpointer a,
              gconstpointer b)
{
  return strcmp (*(const char *const *) b, *(const char *const *) a);
}

/**
 * pivot_kept_list:
 * @folder: a set's folder
 * @error: %G_IO_ERROR
 *
 * Returns: (transfer full) (element-type utf8) (nullable): what its files are
 *   known by, `<UTC>-<hash8>`, newest first
 */
GPtrArray *
pivot_kept_list (PivotFolder *folder,
                 GError     **error)
{
  g_autoptr (GPtrArray) names = pivot_folder_list (folder, error);
  GPtrArray *files = NULL;

  if (names == NULL)
    return NULL;
  files = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < names->len; i++)
    {
      const char *name = g_ptr_array_index (names, i);

      if (pivot_kept_is_name (name))
        g_ptr_array_add (files, g_strndup (name, strlen (name) - strlen (PIVOT_KEPT_SUFFIX)));
    }
  g_ptr_array_sort (files, newest_first);
  return files;
}
