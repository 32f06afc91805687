/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-islands.h"

/* What is alike between two changes, with the change before it. */
typedef struct
{
  PivotDiffRange pieces; /* of from */
  guint          words;
  guint          deleted;  /* words before it */
  guint          inserted; /* words before it */
  gboolean       whole;    /* whether it holds a whole sentence */
} Island;

/* A change as large as this beside it, on both sides, makes an island hard to read. */
static gboolean
is_lost (const Island *self,
         guint         deleted,
         guint         inserted)
{
  guint before = MAX (self->deleted, self->inserted);
  guint behind = MAX (deleted, inserted);

  return !self->whole && 2 * self->words <= MIN (before, behind) && before > 0 && behind > 0;
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

/* The next island from @at of @from and @to_at of @to on; an empty one at the end of both. */
static Island
find_island (const PivotDiffSide *from,
             const PivotDiffSide *to,
             guint                at,
             guint                to_at,
             guint               *sentence)
{
  guint  first = skip_unmatched (from, at);
  guint  last = first < from->pieces->len ? end_of_run (from, first) : first;
  guint  to_first = first < from->pieces->len ? from->partners[first] : to->pieces->len;
  Island island = {
    .pieces = { first, last },
    .words = pivot_diff_side_count_words (from, (PivotDiffRange) { first, last }),
    .deleted = pivot_diff_side_count_words (from, (PivotDiffRange) { at, first }),
    .inserted = pivot_diff_side_count_words (to, (PivotDiffRange) { to_at, to_first }),
  };

  while (*sentence < from->sentences->len && pivot_diff_side_get_sentence (from, *sentence).first < first)
    ++*sentence;
  island.whole = *sentence < from->sentences->len && pivot_diff_side_get_sentence (from, *sentence).last <= last;
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

/**
 * pivot_islands_dissolve:
 *
 * Makes one change of two between which little is alike: a word or two that two
 * wordings share by chance. An island goes where the changes on both sides of
 * it are at least twice as long in words; one that holds a whole sentence stays.
 * Sentences that share no more than a full stop share nothing.
 */
void
pivot_islands_dissolve (PivotDiffSide *from,
                        PivotDiffSide *to)
{
  g_autoptr (GArray) islands = g_array_new (FALSE, FALSE, sizeof (Island));
  guint at = 0;
  guint to_at = 0;
  guint sentence = 0;

  for (;;)
    {
      Island island = find_island (from, to, at, to_at, &sentence);

      dissolve_last (islands, from, to, &island.deleted, &island.inserted);
      if (island.pieces.first == island.pieces.last)
        break;
      at = island.pieces.last;
      to_at = from->partners[at - 1] + 1;
      g_array_append_val (islands, island);
    }
  part_marks (from, to);
  part_marks (to, from);
}
