/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-anchors.h"

/* Shorter sentences, such as "Yes.", say little about where a text has gone. */
#define FEWEST_WORDS 3

/* A sentence by what it says. */
typedef struct
{
  const PivotDiffSide *side;
  PivotDiffRange       range;
} Wording;

/* A sentence that each side has once. */
typedef struct
{
  PivotDiffRange from;
  PivotDiffRange to;
  guint          before; /* the pair that it follows in the longest row that it ends, or PIVOT_LCS_NONE */
} Pair;

static guint
hash_wording (gconstpointer data)
{
  const Wording *wording = data;
  guint32        hash = 2166136261u; /* FNV-1a, by symbol */

  for (guint i = wording->range.first; i < wording->range.last; i++)
    hash = (hash ^ pivot_diff_side_get_piece (wording->side, i)->symbol) * 16777619u;
  return hash;
}

static gboolean
equal_wording (gconstpointer a,
               gconstpointer b)
{
  const Wording *one = a;
  const Wording *other = b;
  guint          length = one->range.last - one->range.first;

  if (length != other->range.last - other->range.first)
    return FALSE;
  for (guint i = 0; i < length; i++)
    {
      if (pivot_diff_side_get_piece (one->side, one->range.first + i)->symbol !=
          pivot_diff_side_get_piece (other->side, other->range.first + i)->symbol)
        return FALSE;
    }
  return TRUE;
}

/* The sentences that a side has once, by what they say; NULL stands for one that it has more often. */
static GHashTable *
list_single (const PivotDiffSide *side,
             Wording             *wordings)
{
  GHashTable *single = g_hash_table_new (hash_wording, equal_wording);

  for (guint i = 0; i < side->sentences->len; i++)
    {
      wordings[i] = (Wording) { side, pivot_diff_side_get_sentence (side, i) };
      if (pivot_diff_side_count_words (side, wordings[i].range) >= FEWEST_WORDS)
        g_hash_table_insert (single, &wordings[i], g_hash_table_contains (single, &wordings[i]) ? NULL : &wordings[i]);
    }
  return single;
}

/* The sentences that both sides have once, in the order of @from. */
static GArray *
list_pairs (const PivotDiffSide *from,
            const PivotDiffSide *to)
{
  g_autofree Wording *from_wordings = g_new (Wording, from->sentences->len);
  g_autofree Wording *to_wordings = g_new (Wording, to->sentences->len);
  g_autoptr (GHashTable) from_single = list_single (from, from_wordings);
  g_autoptr (GHashTable) to_single = list_single (to, to_wordings);
  GArray *pairs = g_array_new (FALSE, FALSE, sizeof (Pair));

  for (guint i = 0; i < from->sentences->len; i++)
    {
      const Wording *one = g_hash_table_lookup (from_single, &from_wordings[i]);
      const Wording *other = one != NULL ? g_hash_table_lookup (to_single, one) : NULL;

      if (other != NULL)
        g_array_append_val (pairs, ((Pair) { one->range, other->range, PIVOT_LCS_NONE }));
    }
  return pairs;
}

/*
 * Links each pair with the one before it in the longest row of pairs that stand in the same order on both sides, and
 * returns the last pair of the longest of all. This is patience sorting: @tops holds, for each length, the pair that
 * ends a row of that length earliest in @to.
 */
static guint
link_longest_row (GArray *pairs)
{
  g_autofree guint *tops = g_new (guint, pairs->len + 1);
  guint             n_tops = 0;

  for (guint i = 0; i < pairs->len; i++)
    {
      Pair *pair = &g_array_index (pairs, Pair, i);
      guint low = 0;
      guint high = n_tops;

      while (low < high)
        {
          guint middle = (low + high) / 2;

          if (g_array_index (pairs, Pair, tops[middle]).to.first < pair->to.first)
            low = middle + 1;
          else
            high = middle;
        }
      pair->before = low > 0 ? tops[low - 1] : PIVOT_LCS_NONE;
      tops[low] = i;
      n_tops = MAX (n_tops, low + 1);
    }
  return n_tops > 0 ? tops[n_tops - 1] : PIVOT_LCS_NONE;
}

static void
mark_moved (PivotDiffSide *side,
            PivotDiffRange range)
{
  for (guint i = range.first; i < range.last; i++)
    side->partners[i] = PIVOT_DIFF_MOVED;
}

/**
 * pivot_anchors_find:
 *
 * Matches the sentences that each side has just once and that stand in the same
 * order, as many as possible, and marks the others of them as moved.
 */
void
pivot_anchors_find (PivotDiffSide *from,
                    PivotDiffSide *to)
{
  g_autoptr (GArray) pairs = list_pairs (from, to);
  guint last = link_longest_row (pairs);

  for (guint i = pairs->len; i-- > 0;)
    {
      const Pair *pair = &g_array_index (pairs, Pair, i);

      if (i == last)
        {
          for (guint k = 0; k < pair->from.last - pair->from.first; k++)
            pivot_diff_pair (from, to, pair->from.first + k, pair->to.first + k);
          last = pair->before;
          continue;
        }
      mark_moved (from, pair->from);
      mark_moved (to, pair->to);
    }
}
