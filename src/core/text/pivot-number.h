/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-numerals.h"
#include "core/text/pivot-tokens.h"

G_BEGIN_DECLS

/**
 * PivotNumberKind:
 * @PIVOT_NUMBER_COUNT: so many things
 * @PIVOT_NUMBER_RATIO: a share or a multiple ("15 %", "a third", "doubled")
 * @PIVOT_NUMBER_MONEY: an amount of money
 * @PIVOT_NUMBER_DURATION: a span of time
 * @PIVOT_NUMBER_DATE: a day, a month, a quarter or a year
 */
typedef enum
{
  PIVOT_NUMBER_COUNT,
  PIVOT_NUMBER_RATIO,
  PIVOT_NUMBER_MONEY,
  PIVOT_NUMBER_DURATION,
  PIVOT_NUMBER_DATE,
} PivotNumberKind;

#define PIVOT_N_NUMBER_KINDS 5

/**
 * PivotNumber:
 * @kind: what is counted
 * @vague: whether it is not said exactly ("a few weeks", "one")
 * @value: how much; seconds for a span of time, 0.15 for 15 %
 * @first: its first token
 * @last: one past its last token
 */
typedef struct
{
  PivotNumberKind kind;
  gboolean        vague;
  double          value;
  guint           first;
  guint           last;
} PivotNumber;

const char *pivot_number_kind_get_id (PivotNumberKind kind);
gboolean    pivot_number_kind_from_id (const char      *id,
                                       PivotNumberKind *kind);
GArray     *pivot_numbers_find (const PivotTokens   *tokens,
                                const PivotNumerals *numerals);

G_END_DECLS
