/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-uuid.h"

/**
 * pivot_uuid_new:
 *
 * Returns: (transfer full): an id that no other story has
 */
char *
pivot_uuid_new (void)
{
  return g_uuid_string_random ();
}

/**
 * pivot_uuid_is_valid:
 * @text: (nullable): anything
 *
 * Returns: whether @text can be a story's id, and so the name of a folder: a
 *   UUID in lower case
 */
gboolean
pivot_uuid_is_valid (const char *text)
{
  if (text == NULL || !g_uuid_string_is_valid (text))
    return FALSE;
  for (; *text != '\0'; text++)
    {
      if (g_ascii_isupper (*text))
        return FALSE;
    }
  return TRUE;
}
