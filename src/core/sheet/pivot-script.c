/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/sheet/pivot-script.h"

/* The scripts that are written from right to left and still in use. */
static const GUnicodeScript from_right[] = {
  G_UNICODE_SCRIPT_ARABIC,
  G_UNICODE_SCRIPT_HEBREW,
  G_UNICODE_SCRIPT_SYRIAC,
  G_UNICODE_SCRIPT_THAANA,
  G_UNICODE_SCRIPT_NKO,
};

static gboolean
is_from_right (GUnicodeScript script)
{
  for (gsize i = 0; i < G_N_ELEMENTS (from_right); i++)
    {
      if (script == from_right[i])
        return TRUE;
    }
  return FALSE;
}

/**
 * pivot_script_of:
 * @texts: (array length=n_texts): the texts of one story
 *
 * Returns: how most of their letters are written
 */
PivotScript
pivot_script_of (const char *const *texts,
                 guint              n_texts)
{
  gsize letters = 0;
  gsize right = 0;
  gsize arabic = 0;

  for (guint i = 0; i < n_texts; i++)
    for (const char *at = texts[i]; *at != '\0'; at = g_utf8_next_char (at))
      {
        gunichar       c = g_utf8_get_char (at);
        GUnicodeScript script = g_unichar_isalpha (c) ? g_unichar_get_script (c) : G_UNICODE_SCRIPT_COMMON;

        letters += script != G_UNICODE_SCRIPT_COMMON;
        right += is_from_right (script);
        arabic += script == G_UNICODE_SCRIPT_ARABIC;
      }
  return (PivotScript) { right * 2 > letters, arabic * 2 > letters };
}

/**
 * pivot_script_clean:
 * @text: valid UTF-8
 *
 * Returns: (transfer full): the text as one paragraph: each run of space a
 *   single one, none around it, and without what cannot be printed
 */
char *
pivot_script_clean (const char *text)
{
  GString *clean = g_string_new (NULL);
  gboolean space = FALSE;

  for (const char *at = text; *at != '\0'; at = g_utf8_next_char (at))
    {
      gunichar c = g_utf8_get_char (at);

      /* A no-break space is one on purpose. */
      if ((g_unichar_isspace (c) && c != 0xA0 && c != 0x202F) || g_unichar_iscntrl (c) || c == 0x2028 || c == 0x2029)
        {
          space = clean->len > 0;
          continue;
        }
      if (space)
        g_string_append_c (clean, ' ');
      space = FALSE;
      g_string_append_unichar (clean, c);
    }
  return g_string_free (clean, FALSE);
}
