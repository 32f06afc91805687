/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "cli/pivot-escape.h"

/* Whether a terminal would do something else than show the character where it stands. */
static gboolean
is_unsafe (gunichar character)
{
  gboolean separator = character == 0x2028 || character == 0x2029;
  gboolean direction = (character >= 0x202a && character <= 0x202e) || (character >= 0x2066 && character <= 0x2069);

  return g_unichar_iscntrl (character) || separator || direction;
}

static void
append_escaped (GString    *escaped,
                const char *bytes,
                gsize       length)
{
  for (gsize i = 0; i < length; i++)
    {
      switch (bytes[i])
        {
        case '\n':
          g_string_append (escaped, "\\n");
          break;
        case '\r':
          g_string_append (escaped, "\\r");
          break;
        case '\t':
          g_string_append (escaped, "\\t");
          break;
        default:
          g_string_append_printf (escaped, "\\x%02x", (guint) (guchar) bytes[i]);
        }
    }
}

/**
 * pivot_escape:
 * @bytes: any bytes up to a NUL
 *
 * Makes one line of them that is safe to show in a terminal: control characters
 * and bytes that are not UTF-8 are written as "\n", "\x1b", "\xff".
 *
 * Returns: (transfer full): valid UTF-8
 */
char *
pivot_escape (const char *bytes)
{
  GString *escaped = g_string_new (NULL);

  while (*bytes != '\0')
    {
      gunichar character = g_utf8_get_char_validated (bytes, -1);
      gsize    length = 1;
      gboolean valid = character != (gunichar) -1 && character != (gunichar) -2;

      if (valid)
        length = (gsize) (g_utf8_next_char (bytes) - bytes);
      if (valid && !is_unsafe (character))
        g_string_append_len (escaped, bytes, (gssize) length);
      else
        append_escaped (escaped, bytes, length);
      bytes += length;
    }
  return g_string_free_and_steal (escaped);
}
