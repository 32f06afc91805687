/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-revision-file.h"

#include <glib/gi18n-lib.h>
#include <gio/gio.h>

#include "core/exchange/pivot-markdown.h"
#include "core/store/pivot-codec.h"

/* In bytes, so that what a file system allows has room for the suffix and a number. */
#define LONGEST_NAME 120

static char *
write_markdown (const PivotRecord *record,
                GError           **error)
{
  return pivot_markdown_write (record->draft);
}

/* How a version is written, by the end of the file's name; Markdown where that says nothing. */
static const struct
{
  const char *suffix;
  char *(*write) (const PivotRecord *record,
                  GError           **error);
} formats[] = {
  { ".pivot", pivot_codec_write_record },
  { ".json", pivot_codec_write_record },
  { ".md", write_markdown },
};

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
 * @path: (type filename): ends with ".pivot" or ".json" for all that the story
 *   holds, otherwise the answer is written as Markdown
 * @error: %G_FILE_ERROR or %PIVOT_JSON_ERROR
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
  g_autofree char *text = NULL;

  for (guint i = 0; i < G_N_ELEMENTS (formats) && text == NULL; i++)
    {
      if (i + 1 == G_N_ELEMENTS (formats) || g_str_has_suffix (path, formats[i].suffix))
        {
          text = formats[i].write (record, error);
          if (text == NULL)
            return FALSE;
        }
    }
  return g_file_set_contents_full (path, text, -1, G_FILE_SET_CONTENTS_CONSISTENT | G_FILE_SET_CONTENTS_DURABLE, 0600, error);
}
