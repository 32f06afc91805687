/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-sentence-end.h"

/* A sentence has ended at one of these, or at the end of its paragraph. */
static gboolean
ends_sentence (gunichar c)
{
  static const gunichar ends[] = { '.', '!', '?', '\n', 0x2026, 0x3002, 0xff01, 0xff1f, 0x061f, 0x06d4, 0x0964 };

  for (guint i = 0; i < G_N_ELEMENTS (ends); i++)
    {
      if (ends[i] == c)
        return TRUE;
    }
  return FALSE;
}

static gboolean
closes_quotation (gunichar c)
{
  return c == '"' || c == '\'' || c == ')' || c == ']' || c == 0x201d || c == 0x2019 || c == 0x00bb;
}

/**
 * pivot_sentence_end_is_before:
 * @text: valid UTF-8
 * @place: a place in it, in bytes
 *
 * Returns: whether what is written before @place ends a sentence, but for what
 *   closes a quotation and for spaces
 */
gboolean
pivot_sentence_end_is_before (const char *text,
                              gsize       place)
{
  const char *p = text + place;

  while (p > text)
    {
      gunichar c = 0;

      p = g_utf8_prev_char (p);
      c = g_utf8_get_char (p);
      if (ends_sentence (c))
        return TRUE;
      if (!closes_quotation (c) && !g_unichar_isspace (c))
        return FALSE;
    }
  return FALSE;
}
