/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-gaps.h"

/* The pieces of a side between two anchors that may be matched. */
static guint
collect (const PivotDiffSide *side,
         PivotDiffRange       range,
         const guint         *gaps_of_other,
         guint                gap,
         guint32             *symbols,
         guint               *places)
{
  guint length = 0;

  for (guint i = range.first; i < range.last; i++)
    {
      guint32 symbol = pivot_diff_side_get_piece (side, i)->symbol;

      if (side->partners[i] != PIVOT_LCS_NONE || gaps_of_other[symbol] != gap)
        continue;
      symbols[length] = symbol;
      places[length++] = i;
    }
  return length;
}

/* By symbol: the last gap in which a side has it. */
static void
note_gap (const PivotDiffSide *side,
          PivotDiffRange       range,
          guint               *gaps,
          guint                gap)
{
  for (guint i = range.first; i < range.last; i++)
    gaps[pivot_diff_side_get_piece (side, i)->symbol] = gap;
}

/* Where the next anchored piece from @at on is, or the end. */
static guint
skip_gap (const PivotDiffSide *side,
          guint                at)
{
  while (at < side->pieces->len && side->partners[at] >= PIVOT_DIFF_MOVED)
    at++;
  return at;
}

/**
 * pivot_gaps_match:
 * @n_symbols: how many spellings there are
 *
 * Matches word by word what stands between the sentences that are matched
 * already. What only one side of such a gap has is left out beforehand.
 */
void
pivot_gaps_match (PivotDiffSide *from,
                  PivotDiffSide *to,
                  guint          n_symbols)
{
  guint               length = MAX (from->pieces->len, to->pieces->len);
  g_autofree guint32 *symbols = g_new (guint32, 2 * length);
  g_autofree guint   *places = g_new (guint, 2 * length);
  g_autofree guint   *gaps = g_new0 (guint, 2 * n_symbols);

  for (guint at = 0, to_at = 0, gap = 1; at < from->pieces->len || to_at < to->pieces->len; gap++)
    {
      PivotDiffRange range = { at, skip_gap (from, at) };
      PivotDiffRange to_range = { to_at, skip_gap (to, to_at) };
      PivotLcsSide   from_side = { symbols, places, 0 };
      PivotLcsSide   to_side = { symbols + length, places + length, 0 };

      note_gap (from, range, gaps, gap);
      note_gap (to, to_range, gaps + n_symbols, gap);
      from_side.length = collect (from, range, gaps + n_symbols, gap, symbols, places);
      to_side.length = collect (to, to_range, gaps, gap, symbols + length, places + length);
      if (from_side.length > 0 && to_side.length > 0)
        pivot_lcs_match (&from_side, &to_side, from->partners);
      for (guint i = 0; i < from_side.length; i++)
        {
          if (from->partners[places[i]] != PIVOT_LCS_NONE)
            to->partners[from->partners[places[i]]] = places[i];
        }
      for (at = range.last, to_at = to_range.last; at < from->pieces->len && from->partners[at] == to_at; at++)
        to_at++;
    }
}
