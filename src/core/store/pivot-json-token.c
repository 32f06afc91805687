/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-json-token.h"

#include <errno.h>
#include <string.h>

static gboolean
pass_hex (const char **at,
          const char  *end,
          gunichar    *value)
{
  *value = 0;
  for (guint i = 0; i < 4; i++, (*at)++)
    {
      if (*at == end || !g_ascii_isxdigit (**at))
        return FALSE;
      *value = *value * 16 + (gunichar) g_ascii_xdigit_value (**at);
    }
  return TRUE;
}

static gboolean
pass_low_surrogate (const char **at,
                    const char  *end,
                    gunichar    *letter)
{
  gunichar low = 0;

  if (end - *at < 2 || (*at)[0] != '\\' || (*at)[1] != 'u')
    return FALSE;
  *at += 2;
  if (!pass_hex (at, end, &low) || low < 0xDC00 || low > 0xDFFF)
    return FALSE;
  *letter = 0x10000 + ((*letter - 0xD800) << 10) + (low - 0xDC00);
  return TRUE;
}

static PivotJsonToken
pass_unicode_escape (const char **at,
                     const char  *end,
                     GString     *into)
{
  gunichar letter = 0;

  (*at)++;
  if (!pass_hex (at, end, &letter) || (letter >= 0xDC00 && letter <= 0xDFFF))
    return PIVOT_JSON_TOKEN_MALFORMED;
  if (letter == 0)
    return PIVOT_JSON_TOKEN_ZERO;
  if (letter >= 0xD800 && letter <= 0xDBFF && !pass_low_surrogate (at, end, &letter))
    return PIVOT_JSON_TOKEN_MALFORMED;
  if (into != NULL)
    g_string_append_unichar (into, letter);
  return PIVOT_JSON_TOKEN_FINE;
}

static PivotJsonToken
pass_escape (const char **at,
             const char  *end,
             GString     *into)
{
  static const char letters[] = "\"\\/bfnrt";
  static const char meanings[] = "\"\\/\b\f\n\r\t";
  const char       *letter = NULL;

  (*at)++;
  if (*at == end)
    return PIVOT_JSON_TOKEN_MALFORMED;
  if (**at == 'u')
    return pass_unicode_escape (at, end, into);
  letter = memchr (letters, **at, sizeof letters - 1);
  if (letter == NULL)
    return PIVOT_JSON_TOKEN_MALFORMED;
  if (into != NULL)
    g_string_append_c (into, meanings[letter - letters]);
  (*at)++;
  return PIVOT_JSON_TOKEN_FINE;
}

/* Letters that mean themselves: the most of any text, and so the loop that counts. */
static void
pass_plain (const char **at,
            const char  *end,
            GString     *into)
{
  const char *start = *at;
  const char *letter = start;

  while (letter < end && *letter != '"' && *letter != '\\' && (guchar) *letter >= 0x20)
    letter++;
  if (into != NULL)
    g_string_append_len (into, start, letter - start);
  *at = letter;
}

/**
 * pivot_json_token_string:
 * @at: (inout): the opening quotation mark; what follows the closing one, or
 *   where it went wrong
 * @end: where the text ends
 * @into: (nullable): gets what the string means
 *
 * Returns: whether a whole string was passed over
 */
PivotJsonToken
pivot_json_token_string (const char **at,
                         const char  *end,
                         GString     *into)
{
  PivotJsonToken escape = PIVOT_JSON_TOKEN_FINE;

  (*at)++;
  pass_plain (at, end, into);
  while (*at < end && **at == '\\' && escape == PIVOT_JSON_TOKEN_FINE)
    {
      escape = pass_escape (at, end, into);
      if (escape == PIVOT_JSON_TOKEN_FINE)
        pass_plain (at, end, into);
    }
  if (escape != PIVOT_JSON_TOKEN_FINE)
    return escape;
  if (*at == end || **at != '"')
    return PIVOT_JSON_TOKEN_MALFORMED;
  (*at)++;
  return PIVOT_JSON_TOKEN_FINE;
}

static gboolean
pass_letter (const char **at,
             const char  *end,
             const char  *letters)
{
  if (*at == end || strchr (letters, **at) == NULL)
    return FALSE;
  (*at)++;
  return TRUE;
}

static gboolean
pass_digits (const char **at,
             const char  *end)
{
  const char *start = *at;

  while (*at < end && g_ascii_isdigit (**at))
    (*at)++;
  return *at > start;
}

static gboolean
pass_number (const char **at,
             const char  *end,
             gboolean    *whole)
{
  *whole = TRUE;
  pass_letter (at, end, "-");
  if (!pass_letter (at, end, "0") && !pass_digits (at, end))
    return FALSE;
  if (pass_letter (at, end, "."))
    {
      *whole = FALSE;
      if (!pass_digits (at, end))
        return FALSE;
    }
  if (pass_letter (at, end, "eE"))
    {
      *whole = FALSE;
      pass_letter (at, end, "+-");
      return pass_digits (at, end);
    }
  return TRUE;
}

/**
 * pivot_json_token_number:
 * @at: (inout): its first letter; what follows it, or where it went wrong
 * @end: where the text ends
 *
 * Returns: whether a whole number was passed over, and one that can be held
 */
PivotJsonToken
pivot_json_token_number (const char **at,
                         const char  *end)
{
  const char      *start = *at;
  g_autofree char *text = NULL;
  gboolean         whole = TRUE;

  if (!pass_number (at, end, &whole))
    return PIVOT_JSON_TOKEN_MALFORMED;
  text = g_strndup (start, (gsize) (*at - start));
  errno = 0;
  if (whole)
    g_ascii_strtoll (text, NULL, 10);
  else
    g_ascii_strtod (text, NULL);
  return errno == ERANGE ? PIVOT_JSON_TOKEN_OUT_OF_RANGE : PIVOT_JSON_TOKEN_FINE;
}

/**
 * pivot_json_token_word:
 * @at: (inout): its first letter; what follows it where it is one
 * @end: where the text ends
 *
 * Returns: whether `true`, `false` or `null` was passed over
 */
PivotJsonToken
pivot_json_token_word (const char **at,
                       const char  *end)
{
  static const char *const words[] = { "true", "false", "null" };

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    {
      gsize length = strlen (words[i]);

      if ((gsize) (end - *at) >= length && strncmp (*at, words[i], length) == 0)
        {
          *at += length;
          return PIVOT_JSON_TOKEN_FINE;
        }
    }
  return PIVOT_JSON_TOKEN_MALFORMED;
}
