/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-pattern.h"

#include "core/rubric/pivot-pattern-reader.h"

static const PivotLayout place_layout = PIVOT_PLAIN_LAYOUT (PivotPlace);
static const PivotLayout follow_layout = PIVOT_PLAIN_LAYOUT (guint64);

struct _PivotPattern
{
  PivotPlaces    places;
  PivotTrait    *traits; /* by which it is seen where a match may start */
  guint          n_traits;
  PivotSignature start; /* what the first word has */
};

static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotPattern, places.places), PIVOT_POINTER_MANY, &place_layout, G_STRUCT_OFFSET (PivotPattern, places.n_places) },
  { G_STRUCT_OFFSET (PivotPattern, places.gap_follows), PIVOT_POINTER_MANY, &follow_layout, G_STRUCT_OFFSET (PivotPattern, places.n_gaps) },
  { G_STRUCT_OFFSET (PivotPattern, places.atoms), PIVOT_POINTER_MANY, &pivot_atom_layout, G_STRUCT_OFFSET (PivotPattern, places.n_places) },
  { G_STRUCT_OFFSET (PivotPattern, places.excepts), PIVOT_POINTER_MANY, &pivot_atom_layout, G_STRUCT_OFFSET (PivotPattern, places.n_excepts) },
  { G_STRUCT_OFFSET (PivotPattern, traits), PIVOT_POINTER_MANY, &pivot_trait_layout, G_STRUCT_OFFSET (PivotPattern, n_traits) },
};
const PivotLayout pivot_pattern_layout = PIVOT_LAYOUT (PivotPattern, pointers);

/* What a place behind a first one has, where each match has one and none is a gap. */
static PivotSignature
sign_second (const PivotPlaces *places)
{
  const PivotSignature unknown = { 0 };
  guint64              follow = 0;

  for (guint64 left = places->first; left != 0; left &= left - 1)
    follow |= *pivot_places_reach_follow (places, pivot_places_lowest (left));
  if ((places->first & places->last) != 0 || (follow & places->gaps) != 0)
    return unknown;
  for (guint64 left = follow; left != 0; left &= left - 1)
    {
      if (places->atoms[pivot_places_lowest (left)].any)
        return unknown;
    }
  return pivot_places_sign (places, follow);
}

/* The rarest thing that no match starts with. */
static PivotSignature
sign_later (const PivotPlaces *places)
{
  for (guint i = 0; i < PIVOT_N_CUTS; i++)
    {
      if (places->cuts[i].places != 0 && (places->cuts[i].places & places->first) == 0)
        return pivot_places_sign (places, places->cuts[i].places);
    }
  return (PivotSignature) { 0 };
}

static void
find_traits (PivotPattern *self)
{
  const PivotSignature second = sign_second (&self->places);
  const PivotSignature later = sign_later (&self->places);
  const PivotTrait     reach = (PivotTrait) (self->places.n_places + self->places.n_gaps - 1);
  GArray              *traits = g_array_new (FALSE, FALSE, sizeof (PivotTrait));

  self->start = pivot_places_sign (&self->places, self->places.first);
  g_array_append_val (traits, reach);
  pivot_traits_append (traits, &self->start);
  pivot_traits_append (traits, &second);
  pivot_traits_append (traits, &later);
  self->n_traits = traits->len;
  self->traits = (PivotTrait *) (gpointer) g_array_free (traits, FALSE);
}

/**
 * pivot_pattern_new:
 * @source: words and classes as in pivot_atom_read(), in a row; "x?" may be
 *   missing, "(a b|c)" is a choice, "{0,3}" a gap, "!x y" is a y that is no x,
 *   "^" the start and "$" the end of a sentence; of "^a|b" only the a must be there
 *
 * Returns: (transfer full) (nullable): the pattern
 */
PivotPattern *
pivot_pattern_new (const char   *source,
                   PivotLexicon *lexicon,
                   GError      **error)
{
  g_autoptr (PivotPattern) self = g_new0 (PivotPattern, 1);

  if (!pivot_places_read (&self->places, source, lexicon, error))
    return NULL;
  find_traits (self);
  return g_steal_pointer (&self);
}

void
pivot_pattern_free (PivotPattern *self)
{
  pivot_places_clear (&self->places);
  g_free (self->traits);
  g_free (self);
}

/**
 * pivot_pattern_get_start:
 *
 * Returns: (transfer none): what the first word of a match has
 */
const PivotSignature *
pivot_pattern_get_start (const PivotPattern *self)
{
  return &self->start;
}

/**
 * pivot_pattern_append_traits:
 * @traits: (element-type PivotTrait): where that goes by which
 *   pivot_postings_find_starts() sees where a match may start
 */
void
pivot_pattern_append_traits (const PivotPattern *self,
                             GArray             *traits)
{
  g_array_append_vals (traits, self->traits, self->n_traits);
}

/**
 * pivot_pattern_weigh_cut:
 * @index: below %PIVOT_N_CUTS; the rarest is the first
 *
 * Returns: how common that is of which some word of every match has something;
 *   0 if there is no such thing
 */
gsize
pivot_pattern_weigh_cut (const PivotPattern *self,
                         guint               index)
{
  return self->places.cuts[index].places != 0 ? self->places.cuts[index].weight : 0;
}

/**
 * pivot_pattern_append_cut:
 * @index: below %PIVOT_N_CUTS
 * @symbols: (element-type PivotSymbol): where symbols go, one of which some
 *   word of every match has
 */
void
pivot_pattern_append_cut (const PivotPattern *self,
                          guint               index,
                          GArray             *symbols)
{
  for (guint64 left = self->places.cuts[index].places; left != 0; left &= left - 1)
    pivot_atom_append_symbols (&self->places.atoms[pivot_places_lowest (left)], symbols);
}

/**
 * pivot_pattern_sign_cut:
 * @index: below %PIVOT_N_CUTS
 *
 * Returns: what some word of every match meets
 */
PivotSignature
pivot_pattern_sign_cut (const PivotPattern *self,
                        guint               index)
{
  return pivot_places_sign (&self->places, self->places.cuts[index].places);
}

static gboolean
is_at_start (const PivotWord *words,
             guint            at)
{
  while (at > 0 && (words[at - 1].mark || pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_AND) || pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_BUT)))
    at--;
  return at == 0;
}

static gboolean
is_at_end (const PivotWord *words,
           guint            n_words,
           guint            at)
{
  while (at < n_words && words[at].mark)
    at++;
  return at == n_words;
}

/* Those of @candidates that the word at @spot may stand at. */
static guint64
step (const PivotPattern *self,
      guint64             candidates,
      const PivotSpot    *spot)
{
  guint64 gaps = candidates & self->places.gaps;
  guint64 reached = gaps != 0 && pivot_postings_has (spot->postings, spot->at, PIVOT_GRAMMAR_BREAK) ? 0 : gaps;

  for (guint64 left = candidates & ~gaps; left != 0; left &= left - 1)
    {
      if (pivot_places_fit (&self->places, pivot_places_lowest (left), spot))
        reached |= left & -left;
    }
  return reached;
}

static guint64
follow (const PivotPattern *self,
        guint64             reached)
{
  guint64 candidates = 0;

  for (guint64 left = reached; left != 0; left &= left - 1)
    candidates |= *pivot_places_reach_follow (&self->places, pivot_places_lowest (left));
  return candidates;
}

/* The places at which a match may start at the word at @at. */
static guint64
may_start (const PivotPattern *self,
           const PivotWord    *words,
           guint               at)
{
  if ((self->places.first & self->places.opening) == 0 || is_at_start (words, at))
    return self->places.first;
  return self->places.first & ~self->places.opening;
}

/* Whether a match may end before the word at @at, the words before it having @reached these places. */
static gboolean
may_end (const PivotPattern *self,
         guint64             reached,
         const PivotWord    *words,
         guint               n_words,
         guint               at)
{
  guint64 ends = reached & self->places.last;

  if ((ends & ~self->places.closing) != 0)
    return TRUE;
  return ends != 0 && is_at_end (words, n_words, at);
}

/**
 * pivot_pattern_match:
 * @words: the words of one sentence
 * @postings: of @words
 * @first: where the match must start
 *
 * A gap takes as few words as it can, what may be missing as many.
 *
 * Returns: one past the last word of the match; @first if there is none
 */
guint
pivot_pattern_match (const PivotPattern  *self,
                     const PivotWord     *words,
                     const PivotPostings *postings,
                     guint                n_words,
                     guint                first)
{
  guint64 candidates = may_start (self, words, first);
  guint   end = first;

  for (guint at = first; at < n_words && candidates != 0; at++)
    {
      guint64 reached = step (self, candidates, &(PivotSpot) { words, postings, at });

      if (may_end (self, reached, words, n_words, at + 1))
        {
          end = at + 1;
          reached &= self->places.last;
        }
      else if (end > first)
        break;
      candidates = follow (self, reached);
    }
  return end;
}

/* Where a pattern may start, row by row. */
typedef struct
{
  const PivotPattern  *self;
  const PivotPostings *postings;
  guint                row;
  guint64              starts;
} Starts;

/* A bit for the word at @at and for each behind it in its row. */
static guint64
starts_from (Starts *starts,
             guint   at)
{
  if (at / PIVOT_POSTINGS_ROW != starts->row)
    {
      starts->row = at / PIVOT_POSTINGS_ROW;
      starts->starts = pivot_postings_find_starts (starts->postings, starts->self->traits, starts->row);
    }
  return starts->starts >> at % PIVOT_POSTINGS_ROW;
}

/* The next word at which a match may start, or a word of the next row. */
static guint
skip_to_start (guint64 ahead,
               guint   at)
{
  return ahead != 0 ? at + (guint) __builtin_ctzll (ahead) : (at / PIVOT_POSTINGS_ROW + 1) * PIVOT_POSTINGS_ROW;
}

/**
 * pivot_pattern_occurs:
 * @words: the words of one sentence
 * @postings: of @words
 * @first: where to start looking
 * @last: one past where a match may end
 *
 * Returns: whether the pattern matches somewhere between
 */
gboolean
pivot_pattern_occurs (const PivotPattern  *self,
                      const PivotWord     *words,
                      const PivotPostings *postings,
                      guint                first,
                      guint                last)
{
  Starts  starts = { self, postings, G_MAXUINT, 0 };
  guint64 candidates = 0;

  for (guint at = first; at < last; at++)
    {
      guint64 ahead = starts_from (&starts, at);
      guint64 reached = 0;

      if (candidates == 0 && (ahead & 1) == 0)
        {
          at = skip_to_start (ahead, at) - 1;
          continue;
        }
      if ((ahead & 1) != 0)
        candidates |= may_start (self, words, at);
      reached = step (self, candidates, &(PivotSpot) { words, postings, at });
      if (may_end (self, reached, words, last, at + 1))
        return TRUE;
      candidates = follow (self, reached);
    }
  return FALSE;
}
