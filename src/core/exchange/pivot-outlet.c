/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-outlet.h"

#include "core/store/pivot-file.h"
#include "core/store/pivot-folder.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

/* A link keeps being one: what it leads to is replaced. */
static char *
follow (const char *path)
{
  char *resolved = realpath (path, NULL);
  char *copy = g_strdup (resolved != NULL ? resolved : path);

  free (resolved);
  return copy;
}

static gboolean
check_replaceable (PivotFolder *folder,
                   const char  *name,
                   GError     **error)
{
  struct stat status = { 0 };

  if (!pivot_folder_stat (folder, name, &status, NULL) || S_ISREG (status.st_mode))
    return TRUE;
  if (S_ISDIR (status.st_mode))
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_IS_DIRECTORY, _ ("It is a folder."));
  else
    g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE, _ ("It is not an ordinary file."));
  return FALSE;
}

static gboolean
put (PivotFolder *folder,
     const char  *name,
     GBytes      *bytes,
     GError     **error)
{
  g_autofree char *temp = NULL;

  if (!check_replaceable (folder, name, error))
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

/* What the writer can do something about, told of the place and not of a file that is not there yet. */
static const struct
{
  GIOErrorEnum code;
  const char  *reason;
} reasons[] = {
  { G_IO_ERROR_NOT_FOUND, N_ ("The folder is not there.") },
  { G_IO_ERROR_NOT_DIRECTORY, N_ ("What should be its folder is a file.") },
  { G_IO_ERROR_PERMISSION_DENIED, N_ ("You are not allowed to write in this folder.") },
  { G_IO_ERROR_READ_ONLY, N_ ("The disk of this folder can only be read.") },
};

static void
explain (GError *error)
{
  for (guint i = 0; i < G_N_ELEMENTS (reasons); i++)
    {
      if (g_error_matches (error, G_IO_ERROR, (int) reasons[i].code))
        g_set_str (&error->message, _ (reasons[i].reason));
    }
}

/**
 * pivot_outlet_write:
 * @files: the port
 * @path: (type filename): where to; an ordinary file that is there is replaced
 * @bytes: what it is to hold
 * @error: %G_IO_ERROR
 *
 * Writes a file outside the library, for its owner only. What was there before
 * stays whole until all of the new one is on the disk. The error's message is a
 * sentence to say behind the file's name.
 *
 * Returns: whether it is
 */
gboolean
pivot_outlet_write (const PivotFiles *files,
                    const char       *path,
                    GBytes           *bytes,
                    GError          **error)
{
  g_autofree char *place = follow (path);
  g_autofree char *parent = g_path_get_dirname (place);
  g_autofree char *name = g_path_get_basename (place);
  g_autoptr (GError) failure = NULL;
  g_autoptr (PivotFolder) folder = pivot_folder_open (files, parent, &failure);

  if (folder != NULL && put (folder, name, bytes, &failure))
    return TRUE;
  explain (failure);
  g_propagate_error (error, g_steal_pointer (&failure));
  return FALSE;
}
