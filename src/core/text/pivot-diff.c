/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-diff.h"

#include "core/text/pivot-anchors.h"
#include "core/text/pivot-diff-rows.h"
#include "core/text/pivot-gaps.h"
#include "core/text/pivot-islands.h"

#include <string.h>

struct _PivotDiff
{
  GArray *changes; /* of PivotChange */
  GArray *rows;    /* of PivotDiffRow */
};

/* The bytes of a row on one side: up to where the next row starts, from the very start for the first. */
static PivotSpan
span_of_range (const PivotDiffSide *side,
               PivotDiffRange       range)
{
  gsize start = range.first > 0 ? pivot_diff_side_get_start (side, range.first) : 0;

  if (range.last == side->pieces->len)
    return (PivotSpan) { start, side->length };
  return (PivotSpan) { start, range.last > 0 ? pivot_diff_side_get_start (side, range.last) : 0 };
}

static gboolean
equal_bytes (const PivotDiffSide *from,
             PivotSpan            from_span,
             const PivotDiffSide *to,
             PivotSpan            to_span)
{
  gsize length = pivot_span_length (from_span);

  return length == pivot_span_length (to_span) && memcmp (from->text + from_span.start, to->text + to_span.start, length) == 0;
}

/* Both texts, and how far they have been written down as changes. */
typedef struct
{
  const PivotDiffSide *from;
  const PivotDiffSide *to;
  gsize                from_at;
  gsize                to_at;
  GArray              *changes;
} Writer;

static void
write_change (Writer     *self,
              PivotDiffOp op,
              gsize       length,
              gboolean    moved)
{
  gsize        from_length = op == PIVOT_DIFF_INSERT ? 0 : length;
  gsize        to_length = op == PIVOT_DIFF_DELETE ? 0 : length;
  PivotChange *last = self->changes->len > 0 ? &g_array_index (self->changes, PivotChange, self->changes->len - 1) : NULL;
  PivotChange  change = { op, { self->from_at, self->from_at + from_length }, { self->to_at, self->to_at + to_length }, moved };

  if (length == 0)
    return;
  self->from_at += from_length;
  self->to_at += to_length;
  if (last != NULL && last->op == op && last->moved == moved)
    {
      last->from.end = self->from_at;
      last->to.end = self->to_at;
    }
  else
    g_array_append_val (self->changes, change);
}

/* Writes what only one side has, up to @end; the sentences in it that have moved on their own. */
static void
write_one_side (Writer              *self,
                const PivotDiffSide *side,
                PivotDiffOp          op,
                PivotDiffRange       pieces,
                gsize                end)
{
  gsize *at = op == PIVOT_DIFF_DELETE ? &self->from_at : &self->to_at;

  for (guint i = pieces.first; i < pieces.last; i++)
    {
      PivotSpan span = pivot_diff_side_get_piece (side, i)->span;
      gboolean  moved = side->partners[i] == PIVOT_DIFF_MOVED;
      gboolean  was_moved = i > pieces.first && side->partners[i - 1] == PIVOT_DIFF_MOVED;

      write_change (self, op, span.start - *at, moved && was_moved);
      write_change (self, op, span.end - *at, moved);
    }
  write_change (self, op, end - *at, FALSE);
}

/* How much space two spans have in common at their start, or else at their end. */
static gsize
common_space (const Writer *self,
              PivotSpan     from,
              PivotSpan     to,
              gboolean      at_end)
{
  gsize most = MIN (pivot_span_length (from), pivot_span_length (to));
  gsize length = 0;

  for (; length < most; length++)
    {
      char a = self->from->text[at_end ? from.end - 1 - length : from.start + length];
      char b = self->to->text[at_end ? to.end - 1 - length : to.start + length];

      if (a != b || !g_ascii_isspace (a))
        break;
    }
  return length;
}

/* Writes what stands between two matched pieces, up to the given bytes; space at either end that both have is equal. */
static void
write_between (Writer        *self,
               PivotDiffRange from_pieces,
               PivotDiffRange to_pieces,
               gsize          from_end,
               gsize          to_end)
{
  PivotSpan from = { self->from_at, from_end };
  PivotSpan to = { self->to_at, to_end };
  gsize     space = 0;

  if (equal_bytes (self->from, from, self->to, to))
    {
      write_change (self, PIVOT_DIFF_EQUAL, pivot_span_length (from), FALSE);
      return;
    }
  space = common_space (self, from, to, FALSE);
  write_change (self, PIVOT_DIFF_EQUAL, space, FALSE);
  from.start += space;
  to.start += space;
  space = common_space (self, from, to, TRUE);
  write_one_side (self, self->from, PIVOT_DIFF_DELETE, from_pieces, from_end - space);
  write_one_side (self, self->to, PIVOT_DIFF_INSERT, to_pieces, to_end - space);
  write_change (self, PIVOT_DIFF_EQUAL, space, FALSE);
}

static void
write_row (Writer              *self,
           const PivotDiffPair *row)
{
  guint     at = row->from.first;
  guint     to_at = row->to.first;
  PivotSpan from_span = span_of_range (self->from, row->from);
  PivotSpan to_span = span_of_range (self->to, row->to);

  for (guint i = at; i < row->from.last; i++)
    {
      guint             partner = self->from->partners[i];
      const PivotPiece *piece = pivot_diff_side_get_piece (self->from, i);

      if (partner >= PIVOT_DIFF_MOVED)
        continue;
      write_between (self, (PivotDiffRange) { at, i }, (PivotDiffRange) { to_at, partner }, piece->span.start,
                     pivot_diff_side_get_start (self->to, partner));
      write_change (self, PIVOT_DIFF_EQUAL, pivot_span_length (piece->span), FALSE);
      at = i + 1;
      to_at = partner + 1;
    }
  write_between (self, (PivotDiffRange) { at, row->from.last }, (PivotDiffRange) { to_at, row->to.last }, from_span.end, to_span.end);
}

static gboolean
has_unmatched (const PivotDiffSide *side,
               PivotDiffRange       range)
{
  for (guint i = range.first; i < range.last; i++)
    {
      if (side->partners[i] >= PIVOT_DIFF_MOVED)
        return TRUE;
    }
  return FALSE;
}

/* Takes the sentences of each row in which a word changed as changed from end to end. */
static void
coarsen (PivotDiffSide *from,
         PivotDiffSide *to,
         const GArray  *rows)
{
  for (guint i = 0; i < rows->len; i++)
    {
      const PivotDiffPair *row = &g_array_index (rows, PivotDiffPair, i);

      if (has_unmatched (from, row->from) || has_unmatched (to, row->to))
        pivot_diff_part (from, to, row->from);
    }
}

static PivotDiff *
write_down (const PivotDiffSide *from,
            const PivotDiffSide *to,
            const GArray        *pairs)
{
  PivotDiff *self = g_new0 (PivotDiff, 1);
  Writer     writer = { .from = from, .to = to };

  self->changes = writer.changes = g_array_new (FALSE, FALSE, sizeof (PivotChange));
  self->rows = g_array_sized_new (FALSE, FALSE, sizeof (PivotDiffRow), pairs->len);
  for (guint i = 0; i < pairs->len; i++)
    {
      const PivotDiffPair *pair = &g_array_index (pairs, PivotDiffPair, i);
      PivotDiffRow         row = { { writer.from_at, 0 }, { writer.to_at, 0 }, FALSE };

      write_row (&writer, pair);
      row.from.end = writer.from_at;
      row.to.end = writer.to_at;
      row.equal = equal_bytes (from, row.from, to, row.to);
      g_array_append_val (self->rows, row);
    }
  write_between (&writer, (PivotDiffRange) { 0, 0 }, (PivotDiffRange) { 0, 0 }, from->length, to->length);
  return self;
}

/* Of two texts, the one that is searched first; so the comparison is the same both ways. */
static gboolean
comes_first (const PivotDiffSide *one,
             const PivotDiffSide *other)
{
  return one->length != other->length ? one->length < other->length : memcmp (one->text, other->text, one->length) <= 0;
}

/**
 * pivot_diff_new:
 * @from: a text, valid UTF-8
 * @to: another
 * @grain: what is shown as changed
 *
 * Compares two texts word by word: first come the sentences that stand in both,
 * then the words between them. It takes linear space, and near-linear time also
 * for texts that have little in common.
 *
 * Returns: (transfer full): the comparison; it does not keep the texts
 */
PivotDiff *
pivot_diff_new (const char    *from,
                const char    *to,
                PivotDiffGrain grain)
{
  g_autoptr (PivotSpellings) spellings = pivot_spellings_new ();
  g_autoptr (GArray) pairs = NULL;
  PivotDiffSide from_side;
  PivotDiffSide to_side;
  gboolean      forth = FALSE;
  PivotDiff    *self = NULL;

  pivot_diff_side_init (&from_side, from, spellings);
  pivot_diff_side_init (&to_side, to, spellings);
  forth = comes_first (&from_side, &to_side);
  pivot_anchors_find (forth ? &from_side : &to_side, forth ? &to_side : &from_side);
  pivot_gaps_match (forth ? &from_side : &to_side, forth ? &to_side : &from_side, pivot_spellings_get_length (spellings));
  pivot_islands_dissolve (forth ? &from_side : &to_side, forth ? &to_side : &from_side);
  pairs = pivot_diff_rows_new (&from_side, &to_side);
  if (grain == PIVOT_DIFF_SENTENCES)
    coarsen (&from_side, &to_side, pairs);
  self = write_down (&from_side, &to_side, pairs);
  pivot_diff_side_clear (&from_side);
  pivot_diff_side_clear (&to_side);
  return self;
}

void
pivot_diff_free (PivotDiff *self)
{
  g_array_unref (self->changes);
  g_array_unref (self->rows);
  g_free (self);
}

/**
 * pivot_diff_get_length:
 *
 * Returns: into how many stretches, equal ones included, the texts fall
 */
guint
pivot_diff_get_length (const PivotDiff *self)
{
  return self->changes->len;
}

/**
 * pivot_diff_get:
 *
 * Returns: (transfer none): a stretch of the texts, in order; of those at one
 *   place, what is deleted comes before what is inserted
 */
const PivotChange *
pivot_diff_get (const PivotDiff *self,
                guint            index)
{
  return &g_array_index (self->changes, PivotChange, index);
}

/**
 * pivot_diff_count_changes:
 *
 * Returns: how many changes a reader sees: what is deleted and inserted at one
 *   place is one
 */
guint
pivot_diff_count_changes (const PivotDiff *self)
{
  guint    count = 0;
  gboolean changed = FALSE;

  for (guint i = 0; i < self->changes->len; i++)
    {
      gboolean equal = pivot_diff_get (self, i)->op == PIVOT_DIFF_EQUAL;

      count += !equal && !changed;
      changed = !equal;
    }
  return count;
}

/**
 * pivot_diff_get_n_rows:
 *
 * Returns: how many rows of sentences there are
 */
guint
pivot_diff_get_n_rows (const PivotDiff *self)
{
  return self->rows->len;
}

/**
 * pivot_diff_get_row:
 *
 * Returns: (transfer none): sentences that belong side by side; the rows, in
 *   order, cover both texts, but for space alone where there is no word
 */
const PivotDiffRow *
pivot_diff_get_row (const PivotDiff *self,
                    guint            index)
{
  return &g_array_index (self->rows, PivotDiffRow, index);
}
