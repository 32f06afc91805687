/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-numerals.h"

#include "core/text/pivot-fold.h"
#include "core/text/pivot-word-table.h"

struct _PivotNumerals
{
  PivotWordTable *words;    /* folded word → number of its Numeral, from 1 on */
  GArray         *numerals; /* of Numeral */
};

typedef struct
{
  double       value;
  PivotNumeral numeral;
} Numeral;

static const PivotLayout  numeral_layout = PIVOT_PLAIN_LAYOUT (Numeral);
static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotNumerals, words), PIVOT_POINTER_ONE, &pivot_word_table_layout, 0 },
  { G_STRUCT_OFFSET (PivotNumerals, numerals), PIVOT_POINTER_ARRAY, &numeral_layout, 0 },
};
const PivotLayout pivot_numerals_layout = PIVOT_LAYOUT (PivotNumerals, pointers);

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

  self->words = pivot_word_table_new (0);
  self->numerals = g_array_new (FALSE, TRUE, sizeof (Numeral));
  return self;
}

void
pivot_numerals_free (PivotNumerals *self)
{
  pivot_word_table_free (self->words);
  g_array_unref (self->numerals);
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
  g_autofree char *folded = pivot_fold (word);
  Numeral         *entry = NULL;

  g_array_set_size (self->numerals, self->numerals->len + 1);
  entry = &g_array_index (self->numerals, Numeral, self->numerals->len - 1);
  entry->numeral = numeral;
  entry->value = value;
  pivot_word_table_insert (self->words, folded, self->numerals->len);
}

/**
 * pivot_numerals_look_up:
 * @folded: a folded word or mark
 * @hash: its pivot_word_hash()
 * @value: (out) (optional): what it counts for
 *
 * Returns: what @folded is worth in a number
 */
PivotNumeral
pivot_numerals_look_up (const PivotNumerals *self,
                        const char          *folded,
                        guint32              hash,
                        double              *value)
{
  guint32        number = pivot_word_table_look_up (self->words, folded, hash);
  const Numeral *entry = number != 0 ? &g_array_index (self->numerals, Numeral, number - 1) : NULL;

  if (value != NULL)
    *value = entry != NULL ? entry->value : 0;
  return entry != NULL ? entry->numeral : PIVOT_NUMERAL_NONE;
}
