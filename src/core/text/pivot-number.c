/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-number.h"

#include "core/text/pivot-sum.h"

/* The years a story may name; a bare number among them is no count. */
#define FIRST_YEAR 1900
#define LAST_YEAR 2099

static const char *const kind_ids[PIVOT_N_NUMBER_KINDS] = {
  [PIVOT_NUMBER_COUNT] = "count",
  [PIVOT_NUMBER_RATIO] = "ratio",
  [PIVOT_NUMBER_MONEY] = "money",
  [PIVOT_NUMBER_DURATION] = "duration",
  [PIVOT_NUMBER_DATE] = "date",
};

/**
 * pivot_number_kind_get_id:
 *
 * Returns: the name of @kind in a language pack
 */
const char *
pivot_number_kind_get_id (PivotNumberKind kind)
{
  g_return_val_if_fail ((guint) kind < PIVOT_N_NUMBER_KINDS, NULL);

  return kind_ids[kind];
}

/**
 * pivot_number_kind_from_id:
 * @id: a name as pivot_number_kind_get_id() gives it
 * @kind: (out): the kind of that name
 *
 * Returns: whether there is a kind of that name
 */
gboolean
pivot_number_kind_from_id (const char      *id,
                           PivotNumberKind *kind)
{
  for (guint i = 0; i < PIVOT_N_NUMBER_KINDS; i++)
    {
      if (g_strcmp0 (kind_ids[i], id) == 0)
        {
          *kind = (PivotNumberKind) i;
          return TRUE;
        }
    }
  return FALSE;
}

static gboolean
set_number (PivotNumber    *number,
            PivotNumberKind kind,
            double          value,
            guint           first,
            guint           last)
{
  number->kind = kind;
  number->value = value;
  number->first = first;
  number->last = last;
  return TRUE;
}

/* What a unit makes of the number before it. */
static const struct
{
  PivotNumeral    unit;
  PivotNumberKind kind;
  gboolean        multiplies;
} units[] = {
  { PIVOT_NUMERAL_RATIO, PIVOT_NUMBER_RATIO, TRUE },
  { PIVOT_NUMERAL_MONEY, PIVOT_NUMBER_MONEY, TRUE }, /* "ten grand" */
  { PIVOT_NUMERAL_DURATION, PIVOT_NUMBER_DURATION, TRUE },
  { PIVOT_NUMERAL_MONTH, PIVOT_NUMBER_DATE, FALSE },
  { PIVOT_NUMERAL_MONTH_OR_WORD, PIVOT_NUMBER_DATE, FALSE },
};

/* "%s" is no per cent: a sign that stands before a word without a space is a part of that. */
static gboolean
is_part_of_code (const PivotFigures *figures,
                 guint               unit)
{
  return pivot_figures_is_written (figures, unit, "%") && pivot_figures_is_glued (figures, unit + 1);
}

/* Gives @number its kind by the unit that follows it, if one does: "%", "per cent". */
static void
add_unit (PivotNumber        *number,
          const PivotFigures *figures)
{
  double       value = 0;
  PivotNumeral pair = pivot_figures_get_pair (figures, number->last, &value);
  PivotNumeral unit = pair != PIVOT_NUMERAL_NONE ? pair : pivot_figures_get_numeral (figures, number->last, &value);

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      if (units[i].unit != unit || is_part_of_code (figures, number->last))
        continue;
      number->kind = units[i].kind;
      number->value *= units[i].multiplies && value > 0 ? value : 1;
      number->last += pair != PIVOT_NUMERAL_NONE ? 2 : 1;
      return;
    }
}

/* "April", "April 3", "May 2026", with the month at @first. */
static gboolean
read_month (PivotNumber        *number,
            const PivotFigures *figures,
            guint               first,
            gboolean            sure)
{
  guint last = first + 1;

  while (last < first + 3 && (pivot_figures_is_year (figures, last) || pivot_figures_is_short (figures, last)))
    last++;
  if (!sure && last == first + 1 && !pivot_figures_is_name (figures, first))
    return FALSE;
  return set_number (number, PIVOT_NUMBER_DATE, 0, first, last);
}

/* "half", "a third of", "two thirds": the part is at @at, @times is said before it. */
static gboolean
read_part (PivotNumber        *number,
           const PivotFigures *figures,
           guint               first,
           guint               at,
           double              times)
{
  double   share = 0;
  gboolean of = pivot_figures_get_numeral (figures, at + 1, NULL) == PIVOT_NUMERAL_OF;

  pivot_figures_get_numeral (figures, at, &share);
  if (times < 1.5 && share < 0.5 && !of)
    return FALSE;
  return set_number (number, PIVOT_NUMBER_RATIO, share * times, first, at + 1);
}

/* "a week", "a third of": an article and what it counts. */
static gboolean
read_article (PivotNumber        *number,
              const PivotFigures *figures,
              guint               first)
{
  double       value = 0;
  PivotNumeral next = pivot_figures_get_numeral (figures, first + 1, &value);

  if (next == PIVOT_NUMERAL_PART)
    return read_part (number, figures, first, first + 1, 1);
  return next == PIVOT_NUMERAL_DURATION && set_number (number, PIVOT_NUMBER_DURATION, value, first, first + 2);
}

/* A word that is a number by itself, or with what stands beside it. */
static gboolean
read_word (PivotNumber        *number,
           const PivotFigures *figures,
           guint               first)
{
  double       value = 0;
  PivotNumeral numeral = pivot_figures_get_numeral (figures, first, &value);

  if (numeral == PIVOT_NUMERAL_MULTIPLE)
    return set_number (number, PIVOT_NUMBER_RATIO, value, first, first + 1);
  if (numeral == PIVOT_NUMERAL_PART)
    return read_part (number, figures, first, first, 1);
  if (numeral == PIVOT_NUMERAL_MONTH || numeral == PIVOT_NUMERAL_MONTH_OR_WORD)
    return read_month (number, figures, first, numeral == PIVOT_NUMERAL_MONTH);
  return numeral == PIVOT_NUMERAL_ARTICLE && read_article (number, figures, first);
}

/* "two and a half weeks": what is said of a part behind it. */
static void
add_part (PivotNumber        *number,
          const PivotFigures *figures)
{
  guint  at = number->last;
  double share = 0;

  if (pivot_figures_get_numeral (figures, at, NULL) != PIVOT_NUMERAL_AND || pivot_figures_get_numeral (figures, at + 1, NULL) != PIVOT_NUMERAL_ARTICLE ||
      pivot_figures_get_numeral (figures, at + 2, &share) != PIVOT_NUMERAL_PART)
    return;
  number->value += share;
  number->last += 3;
}

/* "1990s" is no span of seconds, "six o'clock" counts nothing. */
static gboolean
is_time (PivotNumber        *number,
         const PivotFigures *figures,
         gboolean            year)
{
  PivotNumeral next = pivot_figures_get_numeral (figures, number->last, NULL);

  if (year && next == PIVOT_NUMERAL_DURATION && pivot_figures_is_joined (figures, number->last, NULL))
    number->last++;
  else
    return next == PIVOT_NUMERAL_CLOCK;
  return TRUE;
}

/* Makes a number of @sum. "one of the" picks, and counts nothing. */
static gboolean
read_sum (PivotNumber        *number,
          const PivotFigures *figures,
          const PivotSum     *sum,
          guint               first,
          guint               last)
{
  gboolean year = sum->digits && last == first + 1 && pivot_figures_is_year (figures, first);

  set_number (number, PIVOT_NUMBER_COUNT, sum->total + sum->part, first, last);
  if ((!sum->digits || pivot_figures_is_short (figures, first)) && pivot_figures_get_numeral (figures, last, NULL) == PIVOT_NUMERAL_PART)
    return read_part (number, figures, first, last, number->value);
  number->vague = sum->vague;
  if (is_time (number, figures, year))
    return FALSE;
  add_part (number, figures);
  add_unit (number, figures);
  if (number->kind != PIVOT_NUMBER_COUNT)
    return TRUE;
  if (year)
    number->kind = PIVOT_NUMBER_DATE;
  number->vague |= sum->one;
  return !sum->one || pivot_figures_get_numeral (figures, last, NULL) != PIVOT_NUMERAL_OF;
}

/* "2026-03-05" and "5/3/2026" are dates, "24/7" is nothing. */
static gboolean
read_chain (PivotNumber        *number,
            const PivotFigures *figures,
            guint               first,
            guint               length)
{
  gboolean pair = length == 3 && pivot_figures_is_written (figures, first + 1, "/");

  number->last = first + length;
  return !pair && set_number (number, PIVOT_NUMBER_DATE, 0, first, first + length);
}

/* "$1.5 million" */
static gboolean
read_money (PivotNumber        *number,
            const PivotFigures *figures,
            guint               first)
{
  PivotSum sum = { 0 };
  guint    last = pivot_sum_read (&sum, figures, first + 1);

  return last > first + 1 && set_number (number, PIVOT_NUMBER_MONEY, sum.total + sum.part, first, last);
}

/* Reads what starts at @first; @number->last is one past what is done with. */
static gboolean
read_number (PivotNumber        *number,
             const PivotFigures *figures,
             guint               first)
{
  PivotSum sum = { 0 };
  gboolean digits = pivot_figures_is_digits (figures, first);
  guint    chain = digits ? pivot_figures_get_chain (figures, first) : 0;
  guint    last = 0;

  number->last = first + 1;
  if (chain > 0)
    return read_chain (number, figures, first, chain);
  if (pivot_figures_is_currency (figures, first))
    return read_money (number, figures, first);
  if (digits && !pivot_figures_counts (figures, first))
    return FALSE;
  last = pivot_sum_read (&sum, figures, first);
  if (!sum.any)
    return read_word (number, figures, first);
  number->last = last;
  return read_sum (number, figures, &sum, first, last);
}

/* Most tokens have nothing to do with numbers. */
static gboolean
may_start_number (const PivotFigures *figures,
                  guint               first)
{
  return pivot_figures_is_digits (figures, first) || pivot_figures_get_numeral (figures, first, NULL) != PIVOT_NUMERAL_NONE;
}

/**
 * pivot_numbers_find:
 * @tokens: the tokens of a text
 * @numerals: the words that make numbers in its language
 *
 * Finds what counts something, and leaves out versions, times of day,
 * places in a row and the markers of lists; a bare year is a date.
 *
 * Returns: (transfer full) (element-type PivotNumber): the numbers, in order
 */
GArray *
pivot_numbers_find (const PivotTokens   *tokens,
                    const PivotNumerals *numerals)
{
  GArray            *numbers = g_array_new (FALSE, FALSE, sizeof (PivotNumber));
  const PivotFigures figures = { tokens, numerals };

  for (guint index = 0; index < pivot_tokens_get_length (tokens);)
    {
      PivotNumber number = { 0 };

      if (!may_start_number (&figures, index))
        {
          index++;
          continue;
        }
      if (read_number (&number, &figures, index))
        g_array_append_val (numbers, number);
      index = number.last;
    }
  return numbers;
}
