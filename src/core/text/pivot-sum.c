/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-sum.h"

#include <math.h>

/* "twenty one", "two hundred fifty", but not "two three". */
static gboolean
may_follow (const PivotSum *self,
            double          value)
{
  double tens = fmod (self->part, 100);

  if (!self->any)
    return TRUE;
  return !self->digits && (tens < 1 || (value < 10 && tens >= 20 && fmod (tens, 10) < 1));
}

static gboolean
add_value (PivotSum *self,
           double    value)
{
  if (!may_follow (self, value))
    return FALSE;
  self->one = !self->any && value > 0.5 && value < 1.5;
  self->part += value;
  self->any = TRUE;
  return TRUE;
}

/* A small scale may stand alone ("dozens"), a large one needs its number ("two thousand", "a thousand"). */
static gboolean
add_scale (PivotSum *self,
           double    scale)
{
  if (!self->any && !self->article && scale >= 1000)
    return FALSE;
  self->part = (self->any ? self->part : 1) * scale;
  if (scale >= 1000)
    {
      self->total += self->part;
      self->part = 0;
    }
  self->any = TRUE;
  self->one = FALSE;
  return TRUE;
}

static gboolean
add_digits (PivotSum *self,
            double    value)
{
  if (self->any)
    return FALSE;
  self->part = value;
  self->any = self->digits = TRUE;
  return TRUE;
}

static gboolean
add_token (PivotSum           *self,
           const PivotFigures *figures,
           guint               index)
{
  double       value = 0;
  PivotNumeral numeral = pivot_figures_get_numeral (figures, index, &value);

  if (pivot_figures_is_digits (figures, index))
    return add_digits (self, pivot_figures_read_digits (figures, index));
  if (numeral == PIVOT_NUMERAL_SCALE)
    return add_scale (self, value);
  if (numeral != PIVOT_NUMERAL_UNIT && numeral != PIVOT_NUMERAL_VAGUE)
    return FALSE;
  self->vague |= numeral == PIVOT_NUMERAL_VAGUE;
  return add_value (self, value);
}

/* "a hundred", "a few"; but not the "a" of "a two-week delay". */
static gboolean
starts_with_article (const PivotFigures *figures,
                     guint               first)
{
  if (pivot_figures_get_numeral (figures, first, NULL) != PIVOT_NUMERAL_ARTICLE)
    return FALSE;
  return pivot_figures_is_number_word (figures, first + 1) && pivot_figures_get_numeral (figures, first + 1, NULL) != PIVOT_NUMERAL_UNIT;
}

/* The "and" of "two hundred and fifty" and "two thousand and fifty". */
static gboolean
is_joint (const PivotSum     *self,
          const PivotFigures *figures,
          guint               index)
{
  return self->any && (self->part >= 100 || (self->part < 1 && self->total >= 1000)) && !self->digits &&
         pivot_figures_get_numeral (figures, index, NULL) == PIVOT_NUMERAL_AND &&
         pivot_figures_is_number_word (figures, index + 1);
}

/**
 * pivot_sum_read:
 * @first: the first token that may belong to it
 *
 * Adds as many tokens as make one number.
 *
 * Returns: one past the last of them; @first if there are none
 */
guint
pivot_sum_read (PivotSum           *self,
                const PivotFigures *figures,
                guint               first)
{
  guint index = first;

  self->article = starts_with_article (figures, first);
  index += self->article;

  while (TRUE)
    {
      guint joint = is_joint (self, figures, index);

      if (!add_token (self, figures, index + joint))
        break;
      index += 1 + joint;
    }
  return self->any ? index : first;
}
