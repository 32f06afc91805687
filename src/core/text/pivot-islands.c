/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-islands.h"

/* What is alike between two changes, with the change before it. */
typedef struct
{
  PivotDiffRange pieces; /* of from */
  guint          words;
  gsize          letters;  /* bytes of its words */
  guint          deleted;  /* words before it */
  guint          inserted; /* words before it */
  gboolean       whole;    /* whether it holds a whole sentence */
  gboolean       ends;     /* whether a sentence ends with it, on both sides */
} Island;

/* The sentences that the search has come to. */
typedef struct
{
  guint from;
  guint from_last;
  guint to_last;
} Place;

/* Words that two wordings share by chance: one or two, and short, as "of", "and the" are. */
#define SLIGHT_WORDS 2
#define SLIGHT_LETTERS 6

/* Changes that are large beside it, on both sides, make an island hard to read; for a slight one they need not be twice
 * its length, if there are more than a word here and a word there. What is done to the next sentence is not beside it. */
static gboolean
is_lost (const Island *self,
         guint         deleted,
         guint         inserted)
{
  guint before = MAX (self->deleted, self->inserted);
  guint behind = self->ends ? 0 : MAX (deleted, inserted);
  guint least = MIN (before, behind);

  if (self->whole || least == 0)
    return FALSE;
  if (self->words <= SLIGHT_WORDS && self->letters <= SLIGHT_LETTERS)
    return self->words <= least && 3 * self->words <= before + behind;
  return 2 * self->words <= least;
}

/* Where the run of pieces that are matched in a row from @at on ends. */
static guint
end_of_run (const PivotDiffSide *from,
            guint                at)
{
  guint partner = from->partners[at];

  for (at++; at < from->pieces->len && from->partners[at] == partner + 1; at++)
    partner++;
  return at;
}

static guint
skip_unmatched (const PivotDiffSide *side,
                guint                at)
{
  while (at < side->pieces->len && side->partners[at] >= PIVOT_DIFF_MOVED)
    at++;
  return at;
}

static gsize
count_letters (const PivotDiffSide *side,
               PivotDiffRange       range)
{
  gsize letters = 0;

  for (guint i = range.first; i < range.last; i++)
    {
      const PivotPiece *piece = pivot_diff_side_get_piece (side, i);

      letters += piece->word ? pivot_span_length (piece->span) : 0;
    }
  return letters;
}

/* The next sentence of @side from @sentence on that ends behind @piece. */
static guint
find_sentence (const PivotDiffSide *side,
               guint                sentence,
               guint                piece)
{
  while (sentence + 1 < side->sentences->len && pivot_diff_side_get_sentence (side, sentence).last <= piece)
    sentence++;
  return sentence;
}

/* Whether no word of its sentence follows @piece. */
static gboolean
is_last_word (const PivotDiffSide *side,
              guint                piece,
              guint               *sentence)
{
  *sentence = find_sentence (side, *sentence, piece);
  do
    piece++;
  while (piece < pivot_diff_side_get_sentence (side, *sentence).last && !pivot_diff_side_get_piece (side, piece)->word);
  return piece >= pivot_diff_side_get_sentence (side, *sentence).last;
}

/* The next island from @at of @from and @to_at of @to on; an empty one at the end of both. */
static Island
find_island (const PivotDiffSide *from,
             const PivotDiffSide *to,
             guint                at,
             guint                to_at,
             Place               *place)
{
  guint  first = skip_unmatched (from, at);
  guint  last = first < from->pieces->len ? end_of_run (from, first) : first;
  guint  to_first = first < from->pieces->len ? from->partners[first] : to->pieces->len;
  Island island = {
    .pieces = { first, last },
    .words = pivot_diff_side_count_words (from, (PivotDiffRange) { first, last }),
    .letters = count_letters (from, (PivotDiffRange) { first, last }),
    .deleted = pivot_diff_side_count_words (from, (PivotDiffRange) { at, first }),
    .inserted = pivot_diff_side_count_words (to, (PivotDiffRange) { to_at, to_first }),
  };

  while (place->from < from->sentences->len && pivot_diff_side_get_sentence (from, place->from).first < first)
    place->from++;
  island.whole = place->from < from->sentences->len && pivot_diff_side_get_sentence (from, place->from).last <= last;
  island.ends = first < last && is_last_word (from, last - 1, &place->from_last) && is_last_word (to, from->partners[last - 1], &place->to_last);
  return island;
}

/* Dissolves islands from the last on while the change behind them, which grows by each, is too large for them. */
static void
dissolve_last (GArray        *islands,
               PivotDiffSide *from,
               PivotDiffSide *to,
               guint         *deleted,
               guint         *inserted)
{
  while (islands->len > 0)
    {
      Island last = g_array_index (islands, Island, islands->len - 1);

      if (!is_lost (&last, *deleted, *inserted))
        return;
      pivot_diff_part (from, to, last.pieces);
      *deleted += last.deleted + last.words;
      *inserted += last.inserted + last.words;
      g_array_set_size (islands, islands->len - 1);
    }
}

/* Takes apart what is matched of sentences that have marks in common with the other side, but no word. */
static void
part_marks (PivotDiffSide *side,
            PivotDiffSide *other)
{
  for (guint i = 0; i < side->sentences->len; i++)
    {
      PivotDiffRange sentence = pivot_diff_side_get_sentence (side, i);
      guint          words = pivot_diff_side_count_words (side, sentence);
      guint          matched = 0;

      for (guint k = sentence.first; k < sentence.last; k++)
        matched += pivot_diff_side_get_piece (side, k)->word && side->partners[k] < PIVOT_DIFF_MOVED;
      if (words > 0 && matched == 0)
        pivot_diff_part (side, other, sentence);
    }
}

/* Two sentences are different ones where they share less than a third of their words, and less than half of the shorter:
 * one that only grew is still itself. */
static gboolean
is_unlike (guint words,
           guint to_words,
           guint shared)
{
  return 6 * shared < words + to_words && 2 * shared < MIN (words, to_words);
}

/* Takes from a sentence what it shares with those of the other side that it is unlike. @to_sentence goes on. */
static void
part_unlike_sentence (PivotDiffSide *from,
                      PivotDiffSide *to,
                      PivotDiffRange sentence,
                      guint         *to_sentence)
{
  guint words = pivot_diff_side_count_words (from, sentence);

  for (guint i = sentence.first, first = i; i < sentence.last; first = i)
    {
      PivotDiffRange partner = { 0, 0 };
      guint          shared = 0;

      for (; i < sentence.last; i++)
        {
          guint at = from->partners[i];

          if (at >= PIVOT_DIFF_MOVED)
            continue;
          if (partner.last > 0 && at >= partner.last)
            break;
          *to_sentence = find_sentence (to, *to_sentence, at);
          partner = pivot_diff_side_get_sentence (to, *to_sentence);
          shared += pivot_diff_side_get_piece (from, i)->word;
        }
      if (partner.last > 0 && is_unlike (words, pivot_diff_side_count_words (to, partner), shared))
        pivot_diff_part (from, to, (PivotDiffRange) { first, i });
    }
}

static void
part_unlike (PivotDiffSide *from,
             PivotDiffSide *to)
{
  guint to_sentence = 0;

  for (guint i = 0; i < from->sentences->len; i++)
    part_unlike_sentence (from, to, pivot_diff_side_get_sentence (from, i), &to_sentence);
}

/**
 * pivot_islands_dissolve:
 *
 * Makes one change of two between which little is alike: a word or two that two
 * wordings share by chance. An island goes where the changes on both sides of
 * it are at least twice as long in words, or are more than it where it is but a
 * short word or two; one that holds a whole sentence, or ends one, stays. Sentences that share
 * less than a third of their words, or no more than a full stop, share nothing.
 */
void
pivot_islands_dissolve (PivotDiffSide *from,
                        PivotDiffSide *to)
{
  g_autoptr (GArray) islands = g_array_new (FALSE, FALSE, sizeof (Island));
  guint at = 0;
  guint to_at = 0;
  Place place = { 0 };

  for (;;)
    {
      Island island = find_island (from, to, at, to_at, &place);

      dissolve_last (islands, from, to, &island.deleted, &island.inserted);
      if (island.pieces.first == island.pieces.last)
        break;
      at = island.pieces.last;
      to_at = from->partners[at - 1] + 1;
      g_array_append_val (islands, island);
    }
  part_unlike (from, to);
  part_marks (from, to);
  part_marks (to, from);
}
