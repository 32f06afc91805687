/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-speech.h"

#include "core/text/pivot-breaks.h"
#include "core/text/pivot-char.h"

#include <math.h>
#include <string.h>

/* Longer numbers are read out digit by digit. */
#define LONGEST_NUMBER 15

/* Marks that are said aloud. */
#define SAID "%&@+=°"

static guint
below_hundred (guint64 number)
{
  return number < 20 || number % 10 == 0 ? 1 : 2;
}

static guint
below_thousand (guint64 number)
{
  guint words = number >= 100 ? 2 : 0;

  return number % 100 > 0 ? words + below_hundred (number % 100) : words;
}

/* "two hundred fifty thousand" */
static guint
say_integer (guint64 number)
{
  guint words = 0;

  if (number == 0)
    return 1;
  for (gboolean scale = FALSE; number > 0; number /= 1000, scale = TRUE)
    {
      if (number % 1000 > 0)
        words += below_thousand (number % 1000) + scale;
    }
  return words;
}

/* "twenty twenty-six" */
static gboolean
is_said_as_year (guint64     number,
                 const char *digits,
                 gsize       length)
{
  return length == 4 && digits[0] != '0' && number >= 1100 && number < 2100 && number % 1000 >= 10;
}

static guint
say_digits (const char *digits,
            gsize       length,
            gboolean    separated)
{
  guint64 number = 0;

  if (length > LONGEST_NUMBER)
    return (guint) length;
  for (gsize i = 0; i < length; i++)
    number = number * 10 + (guint64) (digits[i] - '0');
  if (!separated && is_said_as_year (number, digits, length))
    return below_hundred (number / 100) + below_hundred (number % 100);
  return say_integer (number);
}

/* The digits of one run, with thousands' separators left out. Returns one past the run. */
static gsize
read_run (const char *written,
          gsize       length,
          gsize       at,
          GString    *digits,
          gboolean   *separated)
{
  g_string_truncate (digits, 0);
  *separated = FALSE;
  while (at < length && (g_ascii_isdigit (written[at]) || written[at] == ',' || written[at] == '\''))
    {
      if (g_ascii_isdigit (written[at]))
        g_string_append_c (digits, written[at]);
      else
        *separated = TRUE;
      at++;
    }
  return at;
}

/* "three point five", "nine thirty" */
static guint
say_number (const char *written,
            gsize       length)
{
  g_autoptr (GString) digits = g_string_new (NULL);
  gboolean separated = FALSE;
  gsize    at = read_run (written, length, 0, digits, &separated);
  guint    words = say_digits (digits->str, digits->len, separated);

  while (at < length)
    {
      gboolean point = written[at] == '.';

      at = read_run (written, length, at + 1, digits, &separated);
      words += point ? 1 + (guint) digits->len : say_digits (digits->str, digits->len, separated);
    }
  return words;
}

/* A word with digits in it is said in parts: "Q3" is two. Letters of scripts without spaces are no part of it. */
static guint
say_spaced (const char *written,
            gsize       length)
{
  guint          words = 0;
  PivotCharClass last = PIVOT_CHAR_NOTHING;

  for (const char *p = written; p < written + length; p = g_utf8_next_char (p))
    {
      gunichar       c = g_utf8_get_char (p);
      PivotCharClass part = g_ascii_isdigit (*p) ? PIVOT_CHAR_DIGIT : PIVOT_CHAR_LETTER;

      if (pivot_breaks_is_unspaced (c) || (last == PIVOT_CHAR_NOTHING && g_unichar_ismark (c)))
        part = PIVOT_CHAR_NOTHING;
      words += part != last && part != PIVOT_CHAR_NOTHING;
      last = part;
    }
  return words;
}

/* In scripts without spaces, a word of others may stand right beside the first. */
static double
say_word (const char *written,
          gsize       length)
{
  gboolean has_spaced = FALSE;
  guint    unspaced = pivot_breaks_count (written, length, &has_spaced);
  guint    spaced = has_spaced ? say_spaced (written, length) : 0;

  return unspaced > 0 ? spaced + pivot_breaks_say (written, length) : spaced;
}

static guint
say_mark (const char *written)
{
  gunichar c = g_utf8_get_char (written);

  return g_unichar_type (c) == G_UNICODE_CURRENCY_SYMBOL || (c < G_MAXUINT8 && c > ' ' && g_utf8_strchr (SAID, -1, c) != NULL);
}

static double
say (const char       *text,
     const PivotToken *token)
{
  const char *written = text + token->span.start;

  switch ((PivotTokenKind) token->kind)
    {
    case PIVOT_TOKEN_NUMBER:
      return say_number (written, pivot_span_length (token->span));
    case PIVOT_TOKEN_WORD:
      return say_word (written, pivot_span_length (token->span));
    case PIVOT_TOKEN_MARK:
    default:
      return say_mark (written);
    }
}

static gboolean
ends_chunk (const char *text,
            gsize       at)
{
  gunichar c = text[at] != '\0' ? g_utf8_get_char (text + at) : ' ';

  return c == ' ' || g_unichar_isspace (c);
}

/* Counts one token; @counted tells whether the run of letters it stands in is. A plain word is one word, said as one. */
static void
add_token (PivotSpeech      *self,
           const char       *text,
           const PivotToken *token,
           gboolean         *counted)
{
  gboolean has_spaced = token->plain || token->kind == PIVOT_TOKEN_NUMBER;

  self->spoken += token->plain ? 1 : say (text, token);
  if (token->kind == PIVOT_TOKEN_WORD && !token->plain)
    self->words += pivot_breaks_count (text + token->span.start, pivot_span_length (token->span), &has_spaced);
  if (has_spaced && !*counted)
    {
      self->words++;
      *counted = TRUE;
    }
  if (ends_chunk (text, token->span.end))
    *counted = FALSE;
}

/**
 * pivot_speech_of_tokens:
 * @text: valid UTF-8
 * @tokens: of @text
 *
 * Returns: how many words @text has, written and spoken, as far as @tokens go
 */
PivotSpeech
pivot_speech_of_tokens (const char        *text,
                        const PivotTokens *tokens)
{
  PivotSpeech speech = { 0, 0 };
  gboolean    counted = FALSE;

  for (guint i = 0; i < pivot_tokens_get_length (tokens); i++)
    add_token (&speech, text, pivot_tokens_get (tokens, i), &counted);
  return speech;
}

/**
 * pivot_speech_measure:
 * @text: valid UTF-8
 *
 * Counts without keeping anything, so @text may be of any length.
 *
 * Returns: how many words @text has, written and spoken
 */
PivotSpeech
pivot_speech_measure (const char *text)
{
  PivotSpeech       speech = { 0, 0 };
  PivotTokenScanner scanner = { text, strlen (text), 0 };
  PivotToken        token;
  gboolean          counted = FALSE;

  while (pivot_token_scanner_next (&scanner, &token))
    add_token (&speech, text, &token, &counted);
  return speech;
}

/**
 * pivot_speech_seconds:
 * @pace: spoken words a minute, above 0
 *
 * Returns: how long @speech takes
 */
double
pivot_speech_seconds (PivotSpeech speech,
                      double      pace)
{
  g_return_val_if_fail (pace > 0, 0);

  return speech.spoken * 60.0 / pace;
}

/* The part that is cut most by going down to whole seconds, and has not been given one. */
static guint
find_most_cut (const double *seconds,
               guint         n_parts,
               const guint  *rounded)
{
  guint most = 0;

  for (guint i = 1; i < n_parts; i++)
    {
      if (seconds[i] - rounded[i] > seconds[most] - rounded[most])
        most = i;
    }
  return most;
}

/**
 * pivot_speech_round:
 * @seconds: how long each part takes, 0 or more
 * @n_parts: how many there are
 * @rounded: (out) (array length=n_parts): each in whole seconds
 *
 * Rounds parts that are shown beside their sum, so that they add up to it: all
 * go down, and what is missing goes to those that were cut most (the method of the
 * largest remainder).
 */
void
pivot_speech_round (const double *seconds,
                    guint         n_parts,
                    guint        *rounded)
{
  double sum = 0;
  guint  whole = 0;

  for (guint i = 0; i < n_parts; i++)
    {
      rounded[i] = (guint) seconds[i];
      sum += seconds[i];
      whole += rounded[i];
    }
  for (guint missing = (guint) lround (sum) - whole; missing > 0; missing--)
    rounded[find_most_cut (seconds, n_parts, rounded)]++;
}
