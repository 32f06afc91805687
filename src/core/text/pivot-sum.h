/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-figures.h"

G_BEGIN_DECLS

/**
 * PivotSum:
 * @total: of the scales that are closed: the 250,000 of "250 thousand …"
 * @part: what the next scale multiplies
 * @any: whether it holds anything yet
 * @digits: whether it was written in digits
 * @vague: whether it was not said exactly
 * @one: whether it is nothing but the word for one
 * @article: whether an article stands for its first number
 *
 * A number put together of several words. Start it with zeroes.
 */
typedef struct
{
  double   total;
  double   part;
  gboolean any;
  gboolean digits;
  gboolean vague;
  gboolean one;
  gboolean article;
} PivotSum;

guint pivot_sum_read (PivotSum           *self,
                      const PivotFigures *figures,
                      guint               first);

G_END_DECLS
