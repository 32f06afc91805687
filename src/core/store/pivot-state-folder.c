/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-state-folder.h"

#define OUR_FOLDER "pivot"
#define KEY_LENGTH 16

static char *
key_of (const char *library)
{
  g_autofree char *hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, library, -1);

  return g_strndup (hash, KEY_LENGTH);
}

/**
 * pivot_state_folder_dup_path:
 * @place: a library
 * @purpose: one name
 *
 * Returns: (transfer full) (type filename): where the folder is, or would be
 */
char *
pivot_state_folder_dup_path (const PivotPlace *place,
                             const char       *purpose)
{
  g_autofree char *key = key_of (place->path);

  return g_build_filename (g_get_user_state_dir (), OUR_FOLDER, purpose, key, NULL);
}

/**
 * pivot_state_folder_open:
 * @place: a library
 * @purpose: one name
 * @error: %G_IO_ERROR
 *
 * Returns: (transfer full) (nullable): the folder, where it is there
 */
PivotFolder *
pivot_state_folder_open (const PivotPlace *place,
                         const char       *purpose,
                         GError          **error)
{
  g_autofree char *path = pivot_state_folder_dup_path (place, purpose);

  return pivot_folder_open (place->files, path, error);
}

/**
 * pivot_state_folder_make:
 * @place: a library
 * @purpose: one name
 * @error: %G_IO_ERROR
 *
 * Returns: (transfer full) (nullable): the folder, made where it was missing
 */
PivotFolder *
pivot_state_folder_make (const PivotPlace *place,
                         const char       *purpose,
                         GError          **error)
{
  g_autofree char  *key = key_of (place->path);
  const char *const steps[] = { OUR_FOLDER, purpose, key };
  g_autoptr (PivotFolder) folder = NULL;

  /* The user's state folder is the desktop's, not ours: it is made as that makes it. */
  g_mkdir_with_parents (g_get_user_state_dir (), 0700);
  folder = pivot_folder_open (place->files, g_get_user_state_dir (), error);
  for (guint i = 0; i < G_N_ELEMENTS (steps) && folder != NULL; i++)
    {
      g_autoptr (PivotFolder) parent = g_steal_pointer (&folder);

      folder = pivot_folder_enter (parent, steps[i], error);
    }
  return g_steal_pointer (&folder);
}
