/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-instance.h"

#include <stdlib.h>

#include "core/store/pivot-store.h"

/* Links are followed once, here; the last part may not be there yet. */
static char *
resolve (const char *folder)
{
  g_autofree char *absolute = g_canonicalize_filename (folder, NULL);
  char            *real = realpath (absolute, NULL);
  char            *copy = NULL;

  if (real == NULL)
    return g_steal_pointer (&absolute);
  copy = g_strdup (real);
  free (real);
  return copy;
}

/**
 * pivot_instance_get_library:
 * @folder: (nullable) (type filename): the folder asked for; %NULL for the user's
 *
 * Returns: (transfer full) (type filename): the library's folder, absolute, so
 *   that one library has one name
 */
char *
pivot_instance_get_library (const char *folder)
{
  g_autofree char *user = pivot_store_dup_default_path ();

  return resolve (folder != NULL ? folder : user);
}

/**
 * pivot_instance_get_id:
 * @library: as pivot_instance_get_library() gives it
 *
 * Returns: (transfer full): the application id under which the one instance on
 *   that library is found; that of the user's own library is Pivot's
 */
char *
pivot_instance_get_id (const char *library)
{
  g_autofree char *user = pivot_instance_get_library (NULL);
  g_autofree char *hash = NULL;

  if (g_str_equal (library, user))
    return g_strdup (PIVOT_APPLICATION_ID);
  hash = g_compute_checksum_for_string (G_CHECKSUM_SHA256, library, -1);
  return g_strdup_printf ("%s.Library%.8s", PIVOT_APPLICATION_ID, hash);
}
