/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/exchange/pivot-export-name.h"

#include <glib/gi18n-lib.h>

/* As much of a title as any file system takes with an ending. */
#define MOST_BYTES 110

static const char *const endings[PIVOT_EXPORT_N_FORMATS] = {
  [PIVOT_EXPORT_PIVOT] = ".pivot",
  [PIVOT_EXPORT_MARKDOWN] = ".md",
  [PIVOT_EXPORT_TEXT] = ".txt",
  [PIVOT_EXPORT_HTML] = ".html",
  [PIVOT_EXPORT_JSON] = ".json",
};

/* Neither a path nor an option nor hidden, and no letter that turns the others around. */
static gboolean
is_plain (gunichar letter,
          gboolean first)
{
  const GUnicodeType type = g_unichar_type (letter);

  if (letter == '/' || letter == '\\' || type == G_UNICODE_CONTROL || type == G_UNICODE_FORMAT || type == G_UNICODE_LINE_SEPARATOR || type == G_UNICODE_PARAGRAPH_SEPARATOR)
    return FALSE;
  return !first || (letter != '.' && letter != '-' && letter != ' ');
}

/**
 * pivot_export_name_suggest:
 * @title: a story's title
 * @format: what the story is written as
 *
 * Returns: (transfer full): a name for its file
 */
char *
pivot_export_name_suggest (const char       *title,
                           PivotExportFormat format)
{
  g_autoptr (GString) name = g_string_new (NULL);

  g_return_val_if_fail ((guint) format < PIVOT_EXPORT_N_FORMATS, NULL);

  for (const char *at = title; *at != '\0' && name->len < MOST_BYTES; at = g_utf8_next_char (at))
    {
      const gunichar letter = g_utf8_get_char (at);

      if (is_plain (letter, name->len == 0))
        g_string_append_unichar (name, letter);
    }
  if (name->len == 0)
    g_string_append (name, _ ("Story"));
  g_string_append (name, endings[format]);
  return g_string_free_and_steal (g_steal_pointer (&name));
}
