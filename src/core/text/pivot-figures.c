/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-figures.h"

#include "core/text/pivot-word-table.h"

#include <string.h>

/* The years a story may name. */
#define FIRST_YEAR 1900
#define LAST_YEAR 2099

static const PivotToken *
token_at (const PivotFigures *self,
          guint               index)
{
  return index < pivot_tokens_get_length (self->tokens) ? pivot_tokens_get (self->tokens, index) : NULL;
}

/**
 * pivot_figures_get_numeral:
 * @value: (out) (optional): what the token counts for
 *
 * Returns: what the token at @index is worth in a number
 */
PivotNumeral
pivot_figures_get_numeral (const PivotFigures *self,
                           guint               index,
                           double             *value)
{
  const PivotToken *token = token_at (self, index);

  if (token == NULL)
    return PIVOT_NUMERAL_NONE;
  return pivot_numerals_look_up (self->numerals, pivot_tokens_get_folded (self->tokens, index), token->hash, value);
}

/**
 * pivot_figures_get_pair:
 * @value: (out): what the pair counts for; untouched where there is none
 *
 * Returns: what the token at @index and the next one are worth in a number
 *   together, such as "per cent"; %PIVOT_NUMERAL_NONE where they are no pair
 */
PivotNumeral
pivot_figures_get_pair (const PivotFigures *self,
                        guint               index,
                        double             *value)
{
  g_autofree char *pair = NULL;
  PivotNumeral     numeral;
  double           worth = 0;

  if (token_at (self, index) == NULL || token_at (self, index)->kind != PIVOT_TOKEN_WORD || token_at (self, index + 1) == NULL)
    return PIVOT_NUMERAL_NONE;
  pair = g_strconcat (pivot_tokens_get_folded (self->tokens, index), "-", pivot_tokens_get_folded (self->tokens, index + 1), NULL);
  numeral = pivot_numerals_look_up (self->numerals, pair, pivot_word_hash (pair), &worth);
  if (numeral != PIVOT_NUMERAL_NONE)
    *value = worth;
  return numeral;
}

/**
 * pivot_figures_is_number_word:
 *
 * Returns: whether the token is a number in letters, or multiplies one
 */
gboolean
pivot_figures_is_number_word (const PivotFigures *self,
                              guint               index)
{
  PivotNumeral numeral = pivot_figures_get_numeral (self, index, NULL);

  return numeral == PIVOT_NUMERAL_UNIT || numeral == PIVOT_NUMERAL_SCALE || numeral == PIVOT_NUMERAL_VAGUE;
}

/**
 * pivot_figures_is_digits:
 *
 * Returns: whether the token is a number in digits
 */
gboolean
pivot_figures_is_digits (const PivotFigures *self,
                         guint               index)
{
  const PivotToken *token = token_at (self, index);

  return token != NULL && token->kind == PIVOT_TOKEN_NUMBER;
}

/**
 * pivot_figures_is_written:
 *
 * Returns: whether the token folds to @folded
 */
gboolean
pivot_figures_is_written (const PivotFigures *self,
                          guint               index,
                          const char         *folded)
{
  return token_at (self, index) != NULL && g_str_equal (pivot_tokens_get_folded (self->tokens, index), folded);
}

/**
 * pivot_figures_is_joined:
 * @folded: (nullable): what the token must be, if anything
 *
 * Returns: whether the token follows the one before it without a space
 */
gboolean
pivot_figures_is_joined (const PivotFigures *self,
                         guint               index,
                         const char         *folded)
{
  const PivotToken *token = token_at (self, index);

  return token != NULL && !token->spaced && (folded == NULL || pivot_figures_is_written (self, index, folded));
}

/**
 * pivot_figures_is_glued:
 *
 * Returns: whether the token is a word that begins where the one before it ends, as in "%s"
 */
gboolean
pivot_figures_is_glued (const PivotFigures *self,
                        guint               index)
{
  const PivotToken *token = token_at (self, index);

  return token != NULL && index > 0 && token->kind == PIVOT_TOKEN_WORD && token->span.start == token_at (self, index - 1)->span.end;
}

/**
 * pivot_figures_is_name:
 *
 * Returns: whether the token is written like a name: with a capital, after a word
 */
gboolean
pivot_figures_is_name (const PivotFigures *self,
                       guint               index)
{
  const PivotToken *token = token_at (self, index);

  return index > 0 && token != NULL && token->capital && token_at (self, index - 1)->kind == PIVOT_TOKEN_WORD;
}

/**
 * pivot_figures_is_currency:
 *
 * Returns: whether the token is a sign for money
 */
gboolean
pivot_figures_is_currency (const PivotFigures *self,
                           guint               index)
{
  const PivotToken *token = token_at (self, index);

  return token != NULL && token->kind == PIVOT_TOKEN_MARK && pivot_figures_get_numeral (self, index, NULL) == PIVOT_NUMERAL_MONEY;
}

/**
 * pivot_figures_is_year:
 *
 * Returns: whether the token is four digits such as a year has
 */
gboolean
pivot_figures_is_year (const PivotFigures *self,
                       guint               index)
{
  const char *folded = pivot_figures_is_digits (self, index) ? pivot_tokens_get_folded (self->tokens, index) : "";
  gint64      year = strspn (folded, "0123456789") == 4 && folded[4] == '\0' ? g_ascii_strtoll (folded, NULL, 10) : 0;

  return year >= FIRST_YEAR && year <= LAST_YEAR;
}

/**
 * pivot_figures_is_short:
 *
 * Returns: whether the token is one digit or two, such as a day has
 */
gboolean
pivot_figures_is_short (const PivotFigures *self,
                        guint               index)
{
  return pivot_figures_is_digits (self, index) && pivot_span_length (token_at (self, index)->span) <= 2;
}

/* "2.0.1", but not "2.500.000". */
static gboolean
is_version (const char *folded)
{
  const char *point = strchr (folded, '.');

  return point != NULL && strchr (point + 1, '.') != NULL && strchr (folded, ',') == NULL && strlen (strrchr (folded, '.')) != 4;
}

/* "1. Stop" */
static gboolean
is_list_marker (const PivotFigures *self,
                guint               index)
{
  if (index > 0 && token_at (self, index)->breaks == 0)
    return FALSE;
  return pivot_figures_is_short (self, index) && (pivot_figures_is_joined (self, index + 1, ".") || pivot_figures_is_joined (self, index + 1, ")"));
}

/* "version 17", "#4711" */
static gboolean
is_name_part (const PivotFigures *self,
              guint               index)
{
  if (index == 0)
    return FALSE;
  return pivot_figures_get_numeral (self, index - 1, NULL) == PIVOT_NUMERAL_VERSION || pivot_figures_is_written (self, index - 1, "#");
}

/**
 * pivot_figures_counts:
 * @index: a token of digits
 *
 * Returns: whether the digits count something, and are no version, time of
 *   day, place in a row or marker of a list
 */
gboolean
pivot_figures_counts (const PivotFigures *self,
                      guint               index)
{
  const char  *folded = pivot_tokens_get_folded (self->tokens, index);
  PivotNumeral next = pivot_figures_get_numeral (self, index + 1, NULL);

  if (strchr (folded, ':') != NULL || is_version (folded) || is_name_part (self, index) || is_list_marker (self, index))
    return FALSE;
  return next != PIVOT_NUMERAL_CLOCK && !(next == PIVOT_NUMERAL_ORDINAL && pivot_figures_is_joined (self, index + 1, NULL));
}

/**
 * pivot_figures_read_digits:
 * @index: a token of digits
 *
 * Returns: the value of digits such as "1,200.50"
 */
double
pivot_figures_read_digits (const PivotFigures *self,
                           guint               index)
{
  const char *folded = pivot_tokens_get_folded (self->tokens, index);
  const char *point = strrchr (folded, '.');
  gboolean    thousands = point != NULL && strchr (folded, '.') != point;
  char        plain[64] = "";
  gsize       length = 0;

  for (const char *p = folded; *p != '\0' && length + 1 < sizeof plain; p++)
    {
      if (g_ascii_isdigit (*p) || (p == point && !thousands))
        plain[length++] = *p;
    }
  return g_ascii_strtod (plain, NULL);
}

/**
 * pivot_figures_get_chain:
 * @index: a token of digits
 *
 * Returns: how many tokens a chain of digits takes that starts there, such as
 *   "2026-03-05", "24/7" or "5/3/2026"; 0 if none does
 */
guint
pivot_figures_get_chain (const PivotFigures *self,
                         guint               index)
{
  guint last = index + 1;

  if (pivot_figures_is_digits (self, last) && pivot_figures_is_joined (self, last, NULL) &&
      pivot_figures_is_digits (self, last + 1) && pivot_figures_is_joined (self, last + 1, NULL))
    return 3;
  while (pivot_figures_is_joined (self, last, "/") && pivot_figures_is_digits (self, last + 1) && pivot_figures_is_joined (self, last + 1, NULL))
    last += 2;
  return last > index + 1 ? last - index : 0;
}
