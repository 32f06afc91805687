/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-lexicon.h"
#include "core/text/pivot-span.h"

G_BEGIN_DECLS

/**
 * PivotWord:
 * @entry: (nullable): what is listed for it
 * @classes: the classes it has here
 * @key: the same for all forms of a word, and for hardly any two words
 * @span: its bytes in the text; two words of one contraction have the same
 * @capital: whether it starts with a capital letter
 * @upper: whether it is written in capitals
 * @quoted: whether it stands in quotation marks
 * @mark: whether it is no word but a mark
 * @phrase: whether it is part of a listed phrase
 *
 * A word as rules see it: a number is one word with its unit, a contraction
 * is two words, and a mark is a word too.
 */
typedef struct
{
  const PivotEntry *entry;
  PivotClassSet     classes;
  guint             key;
  PivotSpan         span;
  guint             capital : 1;
  guint             upper : 1;
  guint             quoted : 1;
  guint             mark : 1;
  guint             phrase : 1;
} PivotWord;

static inline gboolean
pivot_word_is (const PivotWord *self,
               guint            klass)
{
  return pivot_class_set_has (&self->classes, klass);
}

static inline gboolean
pivot_word_has (const PivotWord *self,
                PivotSymbol      symbol)
{
  if (symbol < PIVOT_MAX_CLASSES)
    return pivot_class_set_has (&self->classes, symbol);
  for (guint i = 0; self->entry != NULL && i < self->entry->n_senses; i++)
    {
      if (self->entry->senses[i] == symbol)
        return TRUE;
    }
  return FALSE;
}

G_END_DECLS
