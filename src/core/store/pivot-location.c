/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-location.h"

#include "core/store/pivot-file.h"

#include <string.h>

/* In the data folder: the address of the library, as a URI on a line. */
#define OUR_FOLDER "pivot"
#define NOTE "library-location"
#define NOTE_LIMIT 65536

/**
 * pivot_location_dup_usual:
 *
 * Returns: (transfer full) (type filename): where the user's library is unless
 *   they have moved it
 */
char *
pivot_location_dup_usual (void)
{
  return g_build_filename (g_get_user_data_dir (), OUR_FOLDER, "library", NULL);
}

static char *
read_note (const PivotFiles *files)
{
  g_autoptr (PivotFolder) data = pivot_folder_open (files, g_get_user_data_dir (), NULL);
  g_autoptr (PivotFolder) ours = data != NULL ? pivot_folder_open_inside (data, OUR_FOLDER, NULL) : NULL;
  g_autoptr (GBytes) bytes = ours != NULL ? pivot_file_read (ours, NOTE, NOTE_LIMIT, NULL) : NULL;
  g_autofree char *uri = NULL;
  g_autofree char *host = NULL;
  g_autofree char *path = NULL;

  if (bytes == NULL || g_bytes_get_size (bytes) == 0)
    return NULL;
  uri = g_strndup (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes));
  path = g_filename_from_uri (g_strstrip (uri), &host, NULL);
  return host == NULL ? g_steal_pointer (&path) : NULL;
}

/**
 * pivot_location_dup:
 *
 * Returns: (transfer full) (type filename): where the user's library is; where
 *   it usually is when nothing else is noted that can be read
 */
char *
pivot_location_dup (const PivotFiles *files)
{
  char *noted = read_note (files);

  return noted != NULL ? noted : pivot_location_dup_usual ();
}

/**
 * pivot_location_set:
 * @path: (type filename): absolute
 * @error: %G_IO_ERROR
 *
 * Notes where the user's library is from now on.
 *
 * Returns: whether it is noted; if not, the old note holds
 */
gboolean
pivot_location_set (const PivotFiles *files,
                    const char       *path,
                    GError          **error)
{
  g_autofree char *uri = g_filename_to_uri (path, NULL, error);
  g_autofree char *line = uri != NULL ? g_strconcat (uri, "\n", NULL) : NULL;
  g_autofree char *temp = NULL;
  g_autoptr (PivotFolder) data = NULL;
  g_autoptr (PivotFolder) ours = NULL;
  g_autoptr (GBytes) bytes = NULL;

  if (line == NULL)
    return FALSE;
  /* The data folder is the desktop's, not ours: it is made as that makes it. */
  g_mkdir_with_parents (g_get_user_data_dir (), 0700);
  data = pivot_folder_open (files, g_get_user_data_dir (), error);
  ours = data != NULL ? pivot_folder_enter (data, OUR_FOLDER, error) : NULL;
  bytes = g_bytes_new (line, strlen (line));
  temp = ours != NULL ? pivot_file_write_temp (ours, bytes, error) : NULL;
  if (temp == NULL)
    return FALSE;
  if (!pivot_file_replace (ours, temp, NOTE, error))
    {
      pivot_folder_remove (ours, temp);
      return FALSE;
    }
  /* The new note holds already; what a power cut could bring back is the old one, whose library is still there. */
  pivot_folder_sync (ours, NULL);
  return TRUE;
}
