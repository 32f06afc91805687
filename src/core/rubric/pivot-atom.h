/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-pack.h"
#include "core/rubric/pivot-signature.h"

G_BEGIN_DECLS

/**
 * PivotAtom:
 * @words: (owned) (array length=n_words): words and forms it stands for
 * @n_words: how many of them
 * @only: the word or the class, where it stands for one alone, or 0
 * @classed: whether it stands for a class
 * @any: whether it stands for any word, but for no mark that parts
 * @signature: what a word has that is one of them
 * @weight: how common what it stands for is
 *
 * What one word of a text must be: one of several words or classes. Zeroes
 * stand for nothing.
 */
typedef struct
{
  PivotSymbol   *words;
  guint          n_words;
  PivotSymbol    only;
  guint8         classed;
  guint8         any;
  PivotSignature signature;
  gsize          weight;
} PivotAtom;

extern const PivotLayout pivot_atom_layout;

void     pivot_atom_clear (PivotAtom *self);
void     pivot_atom_free (PivotAtom *self);
gboolean pivot_atom_read (PivotAtom    *self,
                          const char   *source,
                          gsize         length,
                          PivotLexicon *lexicon,
                          GError      **error);
gboolean pivot_atom_names (const PivotAtom *self,
                           const PivotWord *word);
gboolean pivot_atom_is_empty (const PivotAtom *self);
void     pivot_atom_append_symbols (const PivotAtom *self,
                                    GArray          *symbols);

/**
 * pivot_atom_matches:
 *
 * Returns: whether @word is what @self stands for
 */
static inline gboolean
pivot_atom_matches (const PivotAtom *self,
                    const PivotWord *word)
{
  if (self->any)
    return !pivot_word_is (word, PIVOT_GRAMMAR_BREAK);
  if (self->only != 0)
    return pivot_word_has (word, self->only);
  if (self->classed && pivot_class_set_meets (&self->signature.classes, &word->classes))
    return TRUE;
  return self->n_words > 0 && word->entry != NULL && pivot_class_set_meets (&self->signature.senses, &word->entry->sense_bits) &&
         pivot_atom_names (self, word);
}

G_END_DECLS
