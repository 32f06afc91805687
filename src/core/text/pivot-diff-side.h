/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-lcs.h"
#include "core/text/pivot-pieces.h"

G_BEGIN_DECLS

/**
 * PIVOT_DIFF_MOVED:
 *
 * The partner of a piece that stands elsewhere in the other text.
 */
#define PIVOT_DIFF_MOVED (PIVOT_LCS_NONE - 1)

/**
 * PivotDiffRange:
 * @first: its first piece
 * @last: one past its last piece
 */
typedef struct
{
  guint first;
  guint last;
} PivotDiffRange;

/**
 * PivotDiffSide:
 * @text: one of the two texts of a comparison
 * @length: of @text in bytes
 * @pieces: (element-type PivotPiece): what it is made of
 * @sentences: (element-type PivotDiffRange): all pieces, by sentence
 * @partners: by piece: the piece of the other side that it is matched with,
 *   %PIVOT_LCS_NONE, or %PIVOT_DIFF_MOVED
 */
typedef struct
{
  const char *text;
  gsize       length;
  GArray     *pieces;
  GArray     *sentences;
  guint      *partners;
} PivotDiffSide;

void              pivot_diff_side_init (PivotDiffSide  *self,
                                        const char     *text,
                                        PivotSpellings *spellings);
void              pivot_diff_side_clear (PivotDiffSide *self);
const PivotPiece *pivot_diff_side_get_piece (const PivotDiffSide *self,
                                             guint                piece);
gsize             pivot_diff_side_get_start (const PivotDiffSide *self,
                                             guint                piece);
PivotDiffRange    pivot_diff_side_get_sentence (const PivotDiffSide *self,
                                                guint                sentence);
guint             pivot_diff_side_count_words (const PivotDiffSide *self,
                                               PivotDiffRange       range);
void              pivot_diff_pair (PivotDiffSide *from,
                                   PivotDiffSide *to,
                                   guint          from_piece,
                                   guint          to_piece);
void              pivot_diff_part (PivotDiffSide *from,
                                   PivotDiffSide *to,
                                   PivotDiffRange pieces);

G_END_DECLS
