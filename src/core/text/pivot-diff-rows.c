/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-diff-rows.h"

/* Where one side has got to, in sentences. */
typedef struct
{
  const PivotDiffSide *side;
  guint                sentence;
} Place;

static gboolean
is_at_end (const Place *self)
{
  return self->sentence >= self->side->sentences->len;
}

/* The partner of the last piece of a sentence that has one; PIVOT_LCS_NONE where none has. */
static guint
find_last_partner (const PivotDiffSide *side,
                   guint                sentence)
{
  PivotDiffRange range = pivot_diff_side_get_sentence (side, sentence);

  for (guint i = range.last; i-- > range.first;)
    {
      if (side->partners[i] < PIVOT_DIFF_MOVED)
        return side->partners[i];
    }
  return PIVOT_LCS_NONE;
}

/* Whether the sentence at the place has nothing in common with the other side. */
static gboolean
is_alone (const Place *self)
{
  return !is_at_end (self) && find_last_partner (self->side, self->sentence) == PIVOT_LCS_NONE;
}

/* Goes on to behind the sentence that holds @piece. */
static void
reach (Place *self,
       guint  piece)
{
  while (piece != PIVOT_LCS_NONE && !is_at_end (self) && pivot_diff_side_get_sentence (self->side, self->sentence).first <= piece)
    self->sentence++;
}

/* Takes sentence after sentence on both sides until none of those taken shares a word with one that is not. */
static void
take_linked (Place *from,
             Place *to)
{
  guint from_read = from->sentence++;
  guint to_read = to->sentence++;

  while (from_read < from->sentence || to_read < to->sentence)
    {
      while (from_read < from->sentence)
        reach (to, find_last_partner (from->side, from_read++));
      while (to_read < to->sentence)
        reach (from, find_last_partner (to->side, to_read++));
    }
}

static PivotDiffRange
pieces_between (const PivotDiffSide *side,
                guint                first,
                guint                last)
{
  guint end = first < side->sentences->len ? pivot_diff_side_get_sentence (side, first).first : side->pieces->len;

  return (PivotDiffRange) { end, last > first ? pivot_diff_side_get_sentence (side, last - 1).last : end };
}

/**
 * pivot_diff_rows_new:
 *
 * Sets the sentences of both sides against one another. A sentence without a
 * word in common with the other side has a row of its own, what was deleted
 * before what was inserted.
 *
 * Returns: (transfer full) (element-type PivotDiffPair): the rows, in order;
 *   together they have all pieces
 */
GArray *
pivot_diff_rows_new (const PivotDiffSide *from,
                     const PivotDiffSide *to)
{
  GArray *rows = g_array_new (FALSE, FALSE, sizeof (PivotDiffPair));
  Place   from_place = { from, 0 };
  Place   to_place = { to, 0 };

  while (!is_at_end (&from_place) || !is_at_end (&to_place))
    {
      Place         from_start = from_place;
      Place         to_start = to_place;
      PivotDiffPair row;

      if (is_alone (&from_place))
        from_place.sentence++;
      else if (is_alone (&to_place))
        to_place.sentence++;
      else
        take_linked (&from_place, &to_place);
      row = (PivotDiffPair) { pieces_between (from, from_start.sentence, from_place.sentence),
                              pieces_between (to, to_start.sentence, to_place.sentence) };
      g_array_append_val (rows, row);
    }
  return rows;
}
