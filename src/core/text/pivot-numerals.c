/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-numerals.h"

#include "core/text/pivot-fold.h"

struct _PivotNumerals
{
  GHashTable *words; /* folded word → Numeral */
};

typedef struct
{
  PivotNumeral numeral;
  double       value;
} Numeral;

static const char *const ids[PIVOT_N_NUMERALS] = {
  [PIVOT_NUMERAL_NONE] = "none",
  [PIVOT_NUMERAL_UNIT] = "unit",
  [PIVOT_NUMERAL_VAGUE] = "vague",
  [PIVOT_NUMERAL_SCALE] = "scale",
  [PIVOT_NUMERAL_PART] = "part",
  [PIVOT_NUMERAL_MULTIPLE] = "multiple",
  [PIVOT_NUMERAL_ORDINAL] = "ordinal",
  [PIVOT_NUMERAL_ARTICLE] = "article",
  [PIVOT_NUMERAL_AND] = "and",
  [PIVOT_NUMERAL_OF] = "of",
  [PIVOT_NUMERAL_RATIO] = "ratio",
  [PIVOT_NUMERAL_MONEY] = "money",
  [PIVOT_NUMERAL_DURATION] = "duration",
  [PIVOT_NUMERAL_MONTH] = "month",
  [PIVOT_NUMERAL_MONTH_OR_WORD] = "month-or-word",
  [PIVOT_NUMERAL_CLOCK] = "clock",
  [PIVOT_NUMERAL_VERSION] = "version",
};

/**
 * pivot_numeral_get_id:
 *
 * Returns: the name of @numeral in a language pack
 */
const char *
pivot_numeral_get_id (PivotNumeral numeral)
{
  g_return_val_if_fail ((guint) numeral < PIVOT_N_NUMERALS, NULL);

  return ids[numeral];
}

/**
 * pivot_numeral_from_id:
 * @id: a name as pivot_numeral_get_id() gives it
 * @numeral: (out): what is named so
 *
 * Returns: whether anything is named so
 */
gboolean
pivot_numeral_from_id (const char   *id,
                       PivotNumeral *numeral)
{
  for (guint i = 0; i < PIVOT_N_NUMERALS; i++)
    {
      if (g_strcmp0 (ids[i], id) == 0)
        {
          *numeral = (PivotNumeral) i;
          return TRUE;
        }
    }
  return FALSE;
}

/**
 * pivot_numerals_new:
 *
 * Returns: (transfer full): no words yet; digits are always understood
 */
PivotNumerals *
pivot_numerals_new (void)
{
  PivotNumerals *self = g_new0 (PivotNumerals, 1);

  self->words = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  return self;
}

void
pivot_numerals_free (PivotNumerals *self)
{
  g_hash_table_unref (self->words);
  g_free (self);
}

/**
 * pivot_numerals_add:
 * @word: a word or a mark, valid UTF-8
 * @value: what it counts for, where that means anything
 *
 * Adds @word, or gives it a new meaning.
 */
void
pivot_numerals_add (PivotNumerals *self,
                    const char    *word,
                    PivotNumeral   numeral,
                    double         value)
{
  Numeral *entry = g_new (Numeral, 1);

  entry->numeral = numeral;
  entry->value = value;
  g_hash_table_replace (self->words, pivot_fold (word), entry);
}

/**
 * pivot_numerals_look_up:
 * @folded: a folded word or mark
 * @value: (out) (optional): what it counts for
 *
 * Returns: what @folded is worth in a number
 */
PivotNumeral
pivot_numerals_look_up (const PivotNumerals *self,
                        const char          *folded,
                        double              *value)
{
  const Numeral *entry = g_hash_table_lookup (self->words, folded);

  if (value != NULL)
    *value = entry != NULL ? entry->value : 0;
  return entry != NULL ? entry->numeral : PIVOT_NUMERAL_NONE;
}
