/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-span.h"

G_BEGIN_DECLS

/**
 * PivotTokenKind:
 * @PIVOT_TOKEN_WORD: letters, with digits and inner apostrophes ("don't", "Q3")
 * @PIVOT_TOKEN_NUMBER: digits with their separators ("1,200.50", "9:30")
 * @PIVOT_TOKEN_MARK: punctuation or a symbol, alike ones in a row as one
 */
typedef enum
{
  PIVOT_TOKEN_WORD,
  PIVOT_TOKEN_NUMBER,
  PIVOT_TOKEN_MARK,
} PivotTokenKind;

/**
 * PivotToken:
 * @span: its bytes in the text
 * @folded: where its folded form starts in the pool of its #PivotTokens
 * @hash: pivot_word_hash() of its folded form
 * @kind: what it is
 * @breaks: newlines between it and the token before it, at most 2
 * @spaced: whether anything but a hyphen stands between it and the token before
 * @capital: whether it starts with a capital letter
 * @upper: whether all of its letters, two or more, are capitals
 * @plain: whether it is letters of ASCII and nothing else, as nearly all are
 */
typedef struct
{
  PivotSpan span;
  guint32   folded;
  guint32   hash;
  guint     kind : 2;
  guint     breaks : 2;
  guint     spaced : 1;
  guint     capital : 1;
  guint     upper : 1;
  guint     plain : 1;
} PivotToken;

/**
 * PivotTokenScanner:
 * @text: valid UTF-8
 * @length: of @text in bytes
 * @at: the first byte not read yet
 *
 * Reads one token after another and keeps nothing; start it at byte 0.
 */
typedef struct
{
  const char *text;
  gsize       length;
  gsize       at;
} PivotTokenScanner;

/**
 * PivotTokens:
 *
 * The words, numbers and marks of a text, in order, with their folded forms.
 * Immutable.
 */
typedef struct _PivotTokens PivotTokens;

gboolean pivot_token_scanner_next (PivotTokenScanner *self,
                                   PivotToken        *token);

PivotTokens      *pivot_tokens_new (const char *text,
                                    gsize       length);
void              pivot_tokens_free (PivotTokens *self);
guint             pivot_tokens_get_length (const PivotTokens *self);
const PivotToken *pivot_tokens_get (const PivotTokens *self,
                                    guint              index);
const char       *pivot_tokens_get_folded (const PivotTokens *self,
                                           guint              index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotTokens, pivot_tokens_free)

G_END_DECLS
