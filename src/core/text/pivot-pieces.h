/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-span.h"

G_BEGIN_DECLS

/**
 * PivotPiece:
 * @span: its bytes in the text
 * @symbol: its spelling: alike in two pieces whose bytes are
 * @word: whether it is a word or a number, and not a mark
 */
typedef struct
{
  PivotSpan span;
  guint32   symbol;
  gboolean  word;
} PivotPiece;

/**
 * PivotSpellings:
 *
 * Gives one number to each spelling, for all texts that are compared.
 */
typedef struct _PivotSpellings PivotSpellings;

PivotSpellings *pivot_spellings_new (void);
void            pivot_spellings_free (PivotSpellings *self);
guint           pivot_spellings_get_length (const PivotSpellings *self);

GArray *pivot_pieces_new (const char     *text,
                          PivotSpellings *spellings);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotSpellings, pivot_spellings_free)

G_END_DECLS
