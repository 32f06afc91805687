/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-dictionaries.h"

#include <string.h>

/* Whether the letters are those of the language, or of it in one country. */
static gboolean
is_of_language (const char *dictionary,
                const char *language,
                gsize       length)
{
  for (gsize i = 0; i < length; i++)
    {
      const char a = dictionary[i] == '-' ? '_' : g_ascii_tolower (dictionary[i]);
      const char b = language[i] == '-' ? '_' : g_ascii_tolower (language[i]);

      if (a != b)
        return FALSE;
    }
  return dictionary[length] == '\0' || dictionary[length] == '_' || dictionary[length] == '-';
}

/**
 * pivot_dictionaries_choose:
 * @installed: (array zero-terminated=1): codes such as "en_US"
 * @language: a code such as "en" or "en-GB"
 *
 * Returns: (nullable): the dictionary for @language: its own, or one of it in
 *   another country; %NULL where there is none
 */
const char *
pivot_dictionaries_choose (const char *const *installed,
                           const char        *language)
{
  const gsize whole = strlen (language);
  const gsize part = strcspn (language, "_-");
  const gsize lengths[] = { whole, part };

  if (whole == 0)
    return NULL;
  for (guint i = 0; i < G_N_ELEMENTS (lengths); i++)
    {
      for (guint j = 0; installed[j] != NULL; j++)
        {
          if (is_of_language (installed[j], language, lengths[i]))
            return installed[j];
        }
    }
  return NULL;
}
