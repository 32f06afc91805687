/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-numerals.h"
#include "core/text/pivot-tokens.h"

G_BEGIN_DECLS

/**
 * PivotFigures:
 * @tokens: of a text
 * @numerals: the words that make numbers in its language
 *
 * A text seen as figures: which tokens are digits, number words and units.
 * Questions about a token that is not there are answered with no.
 */
typedef struct
{
  const PivotTokens   *tokens;
  const PivotNumerals *numerals;
} PivotFigures;

PivotNumeral pivot_figures_get_numeral (const PivotFigures *self,
                                        guint               index,
                                        double             *value);
PivotNumeral pivot_figures_get_pair (const PivotFigures *self,
                                     guint               index,
                                     double             *value);
gboolean     pivot_figures_is_number_word (const PivotFigures *self,
                                           guint               index);
gboolean     pivot_figures_is_digits (const PivotFigures *self,
                                      guint               index);
gboolean     pivot_figures_is_written (const PivotFigures *self,
                                       guint               index,
                                       const char         *folded);
gboolean     pivot_figures_is_joined (const PivotFigures *self,
                                      guint               index,
                                      const char         *folded);
gboolean     pivot_figures_is_glued (const PivotFigures *self,
                                     guint               index);
gboolean     pivot_figures_is_name (const PivotFigures *self,
                                    guint               index);
gboolean     pivot_figures_is_currency (const PivotFigures *self,
                                        guint               index);
gboolean     pivot_figures_is_year (const PivotFigures *self,
                                    guint               index);
gboolean     pivot_figures_is_short (const PivotFigures *self,
                                     guint               index);
gboolean     pivot_figures_counts (const PivotFigures *self,
                                   guint               index);
double       pivot_figures_read_digits (const PivotFigures *self,
                                        guint               index);
guint        pivot_figures_get_chain (const PivotFigures *self,
                                      guint               index);

G_END_DECLS
