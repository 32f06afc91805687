/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-tokens.h"

G_BEGIN_DECLS

/**
 * PivotSentence:
 * @span: its bytes, without a list's marker and without space around it
 * @first: its first token
 * @last: one past its last token
 * @paragraph: the number of its paragraph, from 0
 * @item: whether it opens an item of a list
 */
typedef struct
{
  PivotSpan span;
  guint     first;
  guint     last;
  guint     paragraph;
  gboolean  item;
} PivotSentence;

/**
 * PivotSentences:
 *
 * The sentences of a text, in order. Immutable.
 */
typedef struct _PivotSentences PivotSentences;

PivotSentences      *pivot_sentences_new (const PivotTokens *tokens,
                                          const char *const *abbreviations);
void                 pivot_sentences_free (PivotSentences *self);
guint                pivot_sentences_get_length (const PivotSentences *self);
const PivotSentence *pivot_sentences_get (const PivotSentences *self,
                                          guint                 index);
guint                pivot_sentences_get_n_paragraphs (const PivotSentences *self);
PivotSpan            pivot_sentences_get_paragraph (const PivotSentences *self,
                                                    guint                 paragraph);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotSentences, pivot_sentences_free)

G_END_DECLS
