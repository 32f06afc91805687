/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-word.h"

G_BEGIN_DECLS

/**
 * PivotSignature:
 * @classes: of words
 * @senses: of words too, several to a bit
 *
 * What words may be among some: where two signatures do not meet, nothing of
 * one is in the other. Where they do, it is to be looked at.
 */
typedef struct
{
  PivotClassSet classes;
  PivotClassSet senses;
} PivotSignature;

static inline void
pivot_signature_add (PivotSignature *self,
                     PivotSymbol     symbol)
{
  if (symbol < PIVOT_MAX_CLASSES)
    pivot_class_set_add (&self->classes, symbol);
  else
    pivot_class_set_add (&self->senses, symbol % PIVOT_MAX_CLASSES);
}

static inline void
pivot_signature_unite (PivotSignature       *self,
                       const PivotSignature *other)
{
  pivot_class_set_unite (&self->classes, &other->classes);
  pivot_class_set_unite (&self->senses, &other->senses);
}

static inline void
pivot_signature_add_word (PivotSignature  *self,
                          const PivotWord *word)
{
  pivot_class_set_unite (&self->classes, &word->classes);
  if (word->entry != NULL)
    pivot_class_set_unite (&self->senses, &word->entry->sense_bits);
}

static inline gboolean
pivot_signature_meets (const PivotSignature *self,
                       const PivotSignature *other)
{
  return pivot_class_set_meets (&self->classes, &other->classes) || pivot_class_set_meets (&self->senses, &other->senses);
}

static inline gboolean
pivot_signature_meets_word (const PivotSignature *self,
                            const PivotWord      *word)
{
  if (pivot_class_set_meets (&self->classes, &word->classes))
    return TRUE;
  return word->entry != NULL && pivot_class_set_meets (&self->senses, &word->entry->sense_bits);
}

/**
 * pivot_signature_rank:
 * @self: what a rule asks of a word
 *
 * Returns: by what @word is what @self asks for: its first class, or behind all
 *   classes its first sense; what asks for nothing comes last
 */
static inline guint
pivot_signature_rank (const PivotSignature *self,
                      const PivotWord      *word)
{
  for (guint i = 0; i < PIVOT_CLASS_SET_WORDS; i++)
    {
      guint64 common = self->classes.bits[i] & word->classes.bits[i];

      if (common != 0)
        return i * 64 + (guint) __builtin_ctzll (common);
    }
  for (guint i = 0; word->entry != NULL && i < word->entry->n_senses; i++)
    {
      if (pivot_class_set_has (&self->senses, word->entry->senses[i] % PIVOT_MAX_CLASSES))
        return PIVOT_MAX_CLASSES + i;
    }
  return PIVOT_MAX_CLASSES + PIVOT_MAX_SENSES;
}

G_END_DECLS
