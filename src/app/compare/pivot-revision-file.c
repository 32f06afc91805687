/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-revision-file.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "core/exchange/pivot-export.h"
#include "core/exchange/pivot-outlet.h"

/* In bytes, so that what a file system allows has room for the suffix and a number. */
#define LONGEST_NAME 120

/* What a version is written as, by the end of the file's name. */
static const struct
{
  const char       *suffix;
  PivotExportFormat format;
} formats[] = {
  { ".pivot", PIVOT_EXPORT_PIVOT },
  { ".json", PIVOT_EXPORT_JSON },
  { ".txt", PIVOT_EXPORT_TEXT },
  { ".html", PIVOT_EXPORT_HTML },
};

static PivotExportFormat
format_of (const char *path)
{
  for (guint i = 0; i < G_N_ELEMENTS (formats); i++)
    {
      if (g_str_has_suffix (path, formats[i].suffix))
        return formats[i].format;
    }
  return PIVOT_EXPORT_MARKDOWN;
}

static gboolean
is_safe (gunichar c)
{
  return c != '/' && !g_unichar_iscntrl (c) && g_unichar_type (c) != G_UNICODE_FORMAT;
}

/**
 * pivot_revision_file_suggest_name:
 * @title: of the story
 * @version: what the version is called
 *
 * Returns: (transfer full): a name for a file, which leads nowhere else and is not
 *   hidden
 */
char *
pivot_revision_file_suggest_name (const char *title,
                                  const char *version)
{
  g_autofree char *wish = g_strdup_printf ("%s – %s", *title != '\0' ? title : _ ("Story"), version);
  g_autoptr (GString) name = g_string_new (NULL);

  for (const char *p = wish; *p != '\0'; p = g_utf8_next_char (p))
    {
      gunichar c = is_safe (g_utf8_get_char (p)) ? g_utf8_get_char (p) : ' ';

      if (name->len == 0 && (c == '.' || c == '-' || c == ' '))
        continue;
      if (name->len + 6 > LONGEST_NAME)
        break;
      g_string_append_unichar (name, c);
    }
  g_string_append (name, ".md");
  return g_string_free_and_steal (g_steal_pointer (&name));
}

/**
 * pivot_revision_file_write:
 * @record: a version of a story
 * @path: (type filename): its end says as what the version is written, as a story
 *   is exported; as Markdown where it says nothing
 * @error: %G_IO_ERROR
 *
 * Writes a version to a file. One that is there is whole until it is replaced.
 *
 * Returns: whether it is written
 */
gboolean
pivot_revision_file_write (PivotRecord *record,
                           const char  *path,
                           GError     **error)
{
  g_autoptr (GPtrArray) nothing = g_ptr_array_new ();
  g_autoptr (PivotBundle) bundle = pivot_bundle_new (record, nothing, nothing);
  char *text = pivot_export_write (bundle, format_of (path));
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));

  return pivot_outlet_write (pivot_files_get_real (), path, bytes, error);
}
