/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-layout.h"

G_BEGIN_DECLS

/**
 * PivotNumeral:
 * @PIVOT_NUMERAL_NONE: no part of a number
 * @PIVOT_NUMERAL_UNIT: a number by itself ("seven", "twenty")
 * @PIVOT_NUMERAL_VAGUE: a number that is not said exactly ("few", "several")
 * @PIVOT_NUMERAL_SCALE: multiplies what stands before it ("hundred", "k")
 * @PIVOT_NUMERAL_PART: a share ("half", "third")
 * @PIVOT_NUMERAL_MULTIPLE: a ratio by itself ("doubled", "twice")
 * @PIVOT_NUMERAL_ORDINAL: a place in a row ("second", "th")
 * @PIVOT_NUMERAL_ARTICLE: stands for one before a scale or a unit ("a")
 * @PIVOT_NUMERAL_AND: joins two parts of one number ("and")
 * @PIVOT_NUMERAL_OF: follows a share and what is picked ("of")
 * @PIVOT_NUMERAL_RATIO: makes a ratio of what stands before it ("percent")
 * @PIVOT_NUMERAL_MONEY: makes money of it ("dollars")
 * @PIVOT_NUMERAL_DURATION: makes a span of time of it ("weeks")
 * @PIVOT_NUMERAL_MONTH: makes a date with it ("April")
 * @PIVOT_NUMERAL_MONTH_OR_WORD: likewise where it is written like a name ("May")
 * @PIVOT_NUMERAL_CLOCK: makes a time of day of it ("o'clock")
 * @PIVOT_NUMERAL_VERSION: makes a name of what follows ("version", "iOS")
 *
 * What a word is worth in a number.
 */
typedef enum
{
  PIVOT_NUMERAL_NONE,
  PIVOT_NUMERAL_UNIT,
  PIVOT_NUMERAL_VAGUE,
  PIVOT_NUMERAL_SCALE,
  PIVOT_NUMERAL_PART,
  PIVOT_NUMERAL_MULTIPLE,
  PIVOT_NUMERAL_ORDINAL,
  PIVOT_NUMERAL_ARTICLE,
  PIVOT_NUMERAL_AND,
  PIVOT_NUMERAL_OF,
  PIVOT_NUMERAL_RATIO,
  PIVOT_NUMERAL_MONEY,
  PIVOT_NUMERAL_DURATION,
  PIVOT_NUMERAL_MONTH,
  PIVOT_NUMERAL_MONTH_OR_WORD,
  PIVOT_NUMERAL_CLOCK,
  PIVOT_NUMERAL_VERSION,
} PivotNumeral;

#define PIVOT_N_NUMERALS (PIVOT_NUMERAL_VERSION + 1)

/**
 * PivotNumerals:
 *
 * The words of one language that make numbers, given by the caller.
 */
typedef struct _PivotNumerals PivotNumerals;

extern const PivotLayout pivot_numerals_layout;

const char *pivot_numeral_get_id (PivotNumeral numeral);
gboolean    pivot_numeral_from_id (const char   *id,
                                   PivotNumeral *numeral);

PivotNumerals *pivot_numerals_new (void);
void           pivot_numerals_free (PivotNumerals *self);
void           pivot_numerals_add (PivotNumerals *self,
                                   const char    *word,
                                   PivotNumeral   numeral,
                                   double         value);
PivotNumeral   pivot_numerals_look_up (const PivotNumerals *self,
                                       const char          *folded,
                                       guint32              hash,
                                       double              *value);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotNumerals, pivot_numerals_free)

G_END_DECLS
