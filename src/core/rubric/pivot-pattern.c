/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-pattern.h"

#include "core/rubric/pivot-pattern-reader.h"

struct _PivotPattern
{
  PivotPlaces places;
};

static const PivotPointer place_pointers[] = {
  { G_STRUCT_OFFSET (PivotPlace, atom.words), PIVOT_POINTER_MANY, &pivot_symbol_layout, G_STRUCT_OFFSET (PivotPlace, atom.n_words) },
  { G_STRUCT_OFFSET (PivotPlace, except), PIVOT_POINTER_ONE, &pivot_atom_layout, 0 },
};
static const PivotLayout  follow_layout = PIVOT_PLAIN_LAYOUT (guint64);
static const PivotLayout  place_layout = PIVOT_LAYOUT (PivotPlace, place_pointers);
static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotPattern, places.places), PIVOT_POINTER_MANY, &place_layout, G_STRUCT_OFFSET (PivotPattern, places.n_places) },
  { G_STRUCT_OFFSET (PivotPattern, places.gap_follows), PIVOT_POINTER_MANY, &follow_layout, G_STRUCT_OFFSET (PivotPattern, places.n_gaps) },
};
const PivotLayout pivot_pattern_layout = PIVOT_LAYOUT (PivotPattern, pointers);

/* What a place behind a first one has, where each match has one and none is a gap. */
static void
find_second (PivotPlaces *self)
{
  guint64 follow = 0;

  for (guint64 left = self->first; left != 0; left &= left - 1)
    follow |= *pivot_places_reach_follow (self, pivot_places_lowest (left));
  self->has_second = (self->first & self->last) == 0 && (follow & self->gaps) == 0;
  for (guint64 left = follow & ~self->gaps; left != 0; left &= left - 1)
    {
      const PivotAtom *atom = &pivot_places_get (self, pivot_places_lowest (left))->atom;

      self->has_second &= !atom->any;
      pivot_signature_unite (&self->second, &atom->signature);
    }
}

/* The rarest thing that no match starts with. */
static void
find_later (PivotPlaces *self)
{
  for (guint i = 0; i < PIVOT_N_CUTS && !self->has_later; i++)
    {
      guint64 places = self->cuts[i].places;

      self->has_later = places != 0 && (places & self->first) == 0;
      for (guint64 left = self->has_later ? places : 0; left != 0; left &= left - 1)
        pivot_signature_unite (&self->later, &pivot_places_get (self, pivot_places_lowest (left))->atom.signature);
    }
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
  find_second (&self->places);
  find_later (&self->places);
  return g_steal_pointer (&self);
}

static void
place_clear (PivotPlace *place)
{
  pivot_atom_clear (&place->atom);
  g_clear_pointer (&place->except, pivot_atom_free);
}

void
pivot_pattern_free (PivotPattern *self)
{
  for (guint i = 0; i < self->places.n_places; i++)
    place_clear (&self->places.places[i]);
  g_free (self->places.places);
  g_free (self->places.gap_follows);
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
  return &self->places.start;
}

/* The words that have one of @later behind them, so near that a match can reach it. What is behind the row is unknown. */
static guint64
before (guint64 later,
        guint   reach)
{
  guint64 near = 0;
  guint   done = 1;

  if (reach >= PIVOT_POSTINGS_ROW)
    return G_MAXUINT64;
  later >>= 1;
  near = later;
  for (; 2 * done <= reach; done *= 2)
    near |= near >> done;
  near |= near >> (reach - done);
  return near | ~(G_MAXUINT64 >> reach);
}

/**
 * pivot_pattern_find_starts:
 * @postings: of the words of one sentence
 * @row: which row of %PIVOT_POSTINGS_ROW words
 *
 * Returns: a bit for each word of the row where a match may start, by what it
 *   and words behind it have
 */
guint64
pivot_pattern_find_starts (const PivotPattern  *self,
                           const PivotPostings *postings,
                           guint                row)
{
  /* What stands behind the last word of a row is in the next one. */
  const guint64 last = G_GUINT64_CONSTANT (1) << (PIVOT_POSTINGS_ROW - 1);
  guint64       starts = pivot_postings_find (postings, &self->places.start, row);

  if (starts != 0 && self->places.has_second)
    starts &= pivot_postings_find (postings, &self->places.second, row) >> 1 | last;
  if (starts != 0 && self->places.has_later)
    starts &= before (pivot_postings_find (postings, &self->places.later, row), self->places.n_places + self->places.n_gaps - 1);
  return starts;
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
    pivot_atom_append_symbols (&pivot_places_get (&self->places, pivot_places_lowest (left))->atom, symbols);
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
  PivotSignature all = { 0 };

  for (guint64 left = self->places.cuts[index].places; left != 0; left &= left - 1)
    pivot_signature_unite (&all, &pivot_places_get (&self->places, pivot_places_lowest (left))->atom.signature);
  return all;
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

/* Those of @candidates that @word may stand at. */
static guint64
step (const PivotPattern *self,
      guint64             candidates,
      const PivotWord    *word)
{
  guint64 gaps = candidates & self->places.gaps;
  guint64 reached = pivot_word_is (word, PIVOT_GRAMMAR_BREAK) ? 0 : gaps;

  for (guint64 left = candidates & ~gaps; left != 0; left &= left - 1)
    {
      guint             index = pivot_places_lowest (left);
      const PivotPlace *place = pivot_places_get (&self->places, index);

      if (pivot_atom_matches (&place->atom, word) && !(place->except != NULL && pivot_atom_matches (place->except, word)))
        reached |= G_GUINT64_CONSTANT (1) << index;
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
 * @first: where the match must start
 *
 * A gap takes as few words as it can, what may be missing as many.
 *
 * Returns: one past the last word of the match; @first if there is none
 */
guint
pivot_pattern_match (const PivotPattern *self,
                     const PivotWord    *words,
                     guint               n_words,
                     guint               first)
{
  guint64 candidates = may_start (self, words, first);
  guint   end = first;

  for (guint at = first; at < n_words && candidates != 0; at++)
    {
      guint64 reached = step (self, candidates, &words[at]);

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

/**
 * pivot_pattern_occurs:
 * @first: where to start looking
 * @last: one past where a match may end
 *
 * Returns: whether the pattern matches somewhere between
 */
gboolean
pivot_pattern_occurs (const PivotPattern *self,
                      const PivotWord    *words,
                      guint               first,
                      guint               last)
{
  guint64 candidates = 0;

  for (guint at = first; at < last; at++)
    {
      guint64 reached = 0;

      if (pivot_signature_meets_word (&self->places.start, &words[at]))
        candidates |= may_start (self, words, at);
      reached = candidates != 0 ? step (self, candidates, &words[at]) : 0;
      if (may_end (self, reached, words, last, at + 1))
        return TRUE;
      candidates = follow (self, reached);
    }
  return FALSE;
}
