/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-pack.h"
#include "core/rubric/pivot-word.h"

G_BEGIN_DECLS

/**
 * PivotAtom:
 * @classes: classes it stands for
 * @words: (owned) (array length=n_words): words and forms it stands for
 * @n_words: how many of them
 * @any: whether it stands for any word, but for no mark that parts
 *
 * What one word of a text must be: one of several words or classes. Zeroes
 * stand for nothing.
 */
typedef struct
{
  PivotClassSet classes;
  PivotSymbol  *words;
  guint         n_words;
  gboolean      any;
} PivotAtom;

void     pivot_atom_clear (PivotAtom *self);
gboolean pivot_atom_read (PivotAtom    *self,
                          const char   *source,
                          PivotLexicon *lexicon,
                          GError      **error);
gboolean pivot_atom_matches (const PivotAtom *self,
                             const PivotWord *word);
gboolean pivot_atom_is_empty (const PivotAtom *self);

G_END_DECLS
