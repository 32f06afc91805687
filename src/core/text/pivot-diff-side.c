/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-diff-side.h"

#include <string.h>

/* What closes a sentence that has ended, and what ends one without a space behind it. */
#define CLOSING ")]\"'”’»」』）"
#define WIDE_ENDS "。！？"

/* A mark that ends a sentence, or closes one that has ended. */
static gboolean
is_mark_of (const PivotDiffSide *self,
            guint                piece,
            const char          *marks)
{
  const PivotPiece *it = pivot_diff_side_get_piece (self, piece);

  return !it->word && g_utf8_strchr (marks, -1, g_utf8_get_char (self->text + it->span.start)) != NULL;
}

/* Whether there is a new line, or else any space, before a piece. */
static gboolean
is_parted (const PivotDiffSide *self,
           guint                piece,
           gboolean             by_line)
{
  gsize start = pivot_diff_side_get_piece (self, piece - 1)->span.end;
  gsize end = pivot_diff_side_get_piece (self, piece)->span.start;

  return by_line ? memchr (self->text + start, '\n', end - start) != NULL : end > start;
}

/*
 * Whether a sentence starts with a piece. This is coarser than what the rubric reads: an abbreviation before a name
 * ends a sentence too. It has to part both texts alike, and quickly, and nothing more.
 */
static gboolean
starts_sentence (const PivotDiffSide *self,
                 guint                piece)
{
  guint last = piece;

  if (is_parted (self, piece, TRUE))
    return TRUE;
  if (pivot_diff_side_get_piece (self, piece - 1)->word)
    return FALSE;
  while (last > 1 && is_mark_of (self, last - 1, CLOSING))
    last--;
  /* Chinese and Japanese put no space behind a sentence. */
  if (!is_parted (self, piece, FALSE))
    return is_mark_of (self, last - 1, WIDE_ENDS) && !is_mark_of (self, piece, CLOSING WIDE_ENDS);
  return is_mark_of (self, last - 1, ".!?…。！？؟") &&
         !g_unichar_islower (g_utf8_get_char (self->text + pivot_diff_side_get_start (self, piece)));
}

static GArray *
part_into_sentences (const PivotDiffSide *self)
{
  GArray        *sentences = g_array_new (FALSE, FALSE, sizeof (PivotDiffRange));
  PivotDiffRange sentence = { 0, 0 };

  for (guint i = 1; i <= self->pieces->len; i++)
    {
      if (i < self->pieces->len && !starts_sentence (self, i))
        continue;
      sentence.last = i;
      g_array_append_val (sentences, sentence);
      sentence.first = i;
    }
  return sentences;
}

/**
 * pivot_diff_side_init:
 * @self: (out caller-allocates): to be cleared with pivot_diff_side_clear()
 * @text: valid UTF-8, which outlives @self
 * @spellings: those of both sides
 *
 * Reads one of two texts, with nothing matched yet.
 */
void
pivot_diff_side_init (PivotDiffSide  *self,
                      const char     *text,
                      PivotSpellings *spellings)
{
  *self = (PivotDiffSide) { .text = text, .length = strlen (text), .pieces = pivot_pieces_new (text, spellings) };
  self->sentences = part_into_sentences (self);
  self->partners = g_new (guint, self->pieces->len);
  for (guint i = 0; i < self->pieces->len; i++)
    self->partners[i] = PIVOT_LCS_NONE;
}

/**
 * pivot_diff_side_clear:
 *
 * Frees what a side holds, but not the side.
 */
void
pivot_diff_side_clear (PivotDiffSide *self)
{
  g_array_unref (self->pieces);
  g_array_unref (self->sentences);
  g_free (self->partners);
}

/**
 * pivot_diff_side_get_piece:
 *
 * Returns: (transfer none): a piece that is there
 */
const PivotPiece *
pivot_diff_side_get_piece (const PivotDiffSide *self,
                           guint                piece)
{
  return &g_array_index (self->pieces, PivotPiece, piece);
}

/**
 * pivot_diff_side_get_start:
 * @piece: a piece, or one past the last
 *
 * Returns: its first byte; the end of the text for one past the last
 */
gsize
pivot_diff_side_get_start (const PivotDiffSide *self,
                           guint                piece)
{
  return piece < self->pieces->len ? pivot_diff_side_get_piece (self, piece)->span.start : self->length;
}

/**
 * pivot_diff_side_get_sentence:
 *
 * Returns: the pieces of a sentence that is there
 */
PivotDiffRange
pivot_diff_side_get_sentence (const PivotDiffSide *self,
                              guint                sentence)
{
  return g_array_index (self->sentences, PivotDiffRange, sentence);
}

/**
 * pivot_diff_side_count_words:
 *
 * Returns: how many words and numbers are among the pieces of @range
 */
guint
pivot_diff_side_count_words (const PivotDiffSide *self,
                             PivotDiffRange       range)
{
  guint words = 0;

  for (guint i = range.first; i < range.last; i++)
    words += pivot_diff_side_get_piece (self, i)->word;
  return words;
}

/**
 * pivot_diff_pair:
 *
 * Matches a piece with one of the other side.
 */
void
pivot_diff_pair (PivotDiffSide *from,
                 PivotDiffSide *to,
                 guint          from_piece,
                 guint          to_piece)
{
  from->partners[from_piece] = to_piece;
  to->partners[to_piece] = from_piece;
}

/**
 * pivot_diff_part:
 * @pieces: of @from
 *
 * Takes the pieces from their partners, where they have one.
 */
void
pivot_diff_part (PivotDiffSide *from,
                 PivotDiffSide *to,
                 PivotDiffRange pieces)
{
  for (guint i = pieces.first; i < pieces.last; i++)
    {
      if (from->partners[i] >= PIVOT_DIFF_MOVED)
        continue;
      to->partners[from->partners[i]] = PIVOT_LCS_NONE;
      from->partners[i] = PIVOT_LCS_NONE;
    }
}
