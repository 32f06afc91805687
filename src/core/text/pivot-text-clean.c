/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-text-clean.h"

#include <string.h>

/* Pango measures a paragraph as one line before it breaks it, in an int of 1/1024 pixels: up to 32 pixels for each byte
 * of such a one fit, which large letters take. */
#define PARAGRAPH_BYTES (64 * 1024)

/* What other programs end a line or a paragraph with. */
static gboolean
is_line_end (gunichar c)
{
  return c == '\n' || c == '\r' || c == 0x0085 || c == 0x2028 || c == 0x2029;
}

/* Stands for a picture in a text view, and for nothing in a file. */
static gboolean
is_object (gunichar c)
{
  return c == 0xfffc || c == 0xfeff;
}

static gboolean
is_control (gunichar c)
{
  return (c < 0x20 && c != '\t') || (c >= 0x7f && c < 0xa0);
}

static const char *
append_clean (GString    *clean,
              const char *p,
              const char *end)
{
  gunichar    c = g_utf8_get_char (p);
  const char *next = g_utf8_next_char (p);

  if (c == '\r' && next < end && *next == '\n')
    next++;
  if (is_line_end (c))
    g_string_append_c (clean, '\n');
  else if (is_control (c))
    g_string_append_unichar (clean, 0xfffd);
  else if (!is_object (c))
    g_string_append_unichar (clean, c);
  return next;
}

/**
 * pivot_text_clean:
 * @text: what came from another program
 * @length: its bytes, or -1 where it ends with a zero
 *
 * Makes plain text of it: lines end with a line feed, nothing stands for an
 * object, and U+FFFD takes the place of controls and of bytes that are not
 * UTF-8.
 *
 * Returns: (transfer full): the clean text
 */
char *
pivot_text_clean (const char *text,
                  gssize      length)
{
  g_autofree char *valid = g_utf8_make_valid (text, length);
  const char      *end = valid + strlen (valid);
  GString         *clean = g_string_sized_new ((gsize) (end - valid));

  for (const char *p = valid; p < end;)
    p = append_clean (clean, p, end);
  return g_string_free_and_steal (clean);
}

/**
 * pivot_text_clean_is_lossy:
 * @text: what came from another program
 * @length: its bytes, or -1 where it ends with a zero
 *
 * Returns: whether something in it is no text, so that U+FFFD takes its place
 */
gboolean
pivot_text_clean_is_lossy (const char *text,
                           gssize      length)
{
  const char *end = text + (length < 0 ? strlen (text) : (gsize) length);

  if (!g_utf8_validate_len (text, (gsize) (end - text), NULL))
    return TRUE;
  for (const char *p = text; p < end; p = g_utf8_next_char (p))
    {
      const gunichar c = g_utf8_get_char (p);

      if (is_control (c) && !is_line_end (c))
        return TRUE;
    }
  return FALSE;
}

/**
 * pivot_text_clean_is_endless:
 * @text: clean text
 *
 * Returns: whether a paragraph in it is longer than can be laid out
 */
gboolean
pivot_text_clean_is_endless (const char *text)
{
  gsize bytes = strcspn (text, "\n");

  while (bytes <= PARAGRAPH_BYTES && text[bytes] != '\0')
    {
      text += bytes + 1;
      bytes = strcspn (text, "\n");
    }
  return bytes > PARAGRAPH_BYTES;
}
