/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-pattern.h"

G_BEGIN_DECLS

/* One bit each in a set of places, so that a step is a few instructions and no
 * pattern can run for longer than its text. */
#define PIVOT_MAX_PLACES 64

/**
 * PivotPlace:
 * @atom: what the word there must be
 * @except: (owned) (nullable): what it must not be; few places have that
 * @follow: the places where the next word may stand
 *
 * One place of a pattern.
 */
typedef struct
{
  PivotAtom  atom;
  PivotAtom *except;
  guint64    follow;
} PivotPlace;

/**
 * PivotCut:
 * @places: one of these is in every match; 0 where nothing is known
 * @weight: how common what they stand for is
 */
typedef struct
{
  guint64 places;
  gsize   weight;
} PivotCut;

/**
 * PivotPlaces:
 * @places: (owned) (array length=n_places): the places for certain words, numbered from 0 up
 * @gap_follows: (owned) (array length=n_gaps): those for any word, of which only
 *   what may follow is to be known, numbered from the highest number down
 * @first: those where a match may start
 * @last: those where it may end
 * @gaps: those for any word
 * @n_places: how many places there are for certain words
 * @n_gaps: how many there are for any word
 * @opening: those of @first where a match may start only where a sentence does
 * @closing: those of @last where it may end only where a sentence does
 * @has_second: whether it has a second word in any case, of which something is known
 * @has_later: whether anything is known of words behind the first
 * @start: what its first word has
 * @second: what its second word has
 * @later: the rarest thing that one of its words behind the first has
 * @cuts: what every match holds, the rarest first
 *
 * A pattern as the places that its words may take.
 */
typedef struct
{
  PivotPlace    *places;
  guint64       *gap_follows;
  guint64        first;
  guint64        last;
  guint64        gaps;
  guint64        opening;
  guint64        closing;
  guint          n_places;
  guint          n_gaps;
  gboolean       has_second;
  gboolean       has_later;
  PivotSignature start;
  PivotSignature second;
  PivotSignature later;
  PivotCut       cuts[PIVOT_N_CUTS];
} PivotPlaces;

gboolean pivot_places_read (PivotPlaces  *self,
                            const char   *source,
                            PivotLexicon *lexicon,
                            GError      **error);

static inline PivotPlace *
pivot_places_get (const PivotPlaces *self,
                  guint              index)
{
  return &self->places[index];
}

/* Where it is noted what may follow the place at @index. */
static inline guint64 *
pivot_places_reach_follow (const PivotPlaces *self,
                           guint              index)
{
  return index < self->n_places ? &self->places[index].follow : &self->gap_follows[PIVOT_MAX_PLACES - 1 - index];
}

static inline guint
pivot_places_lowest (guint64 set)
{
  return (guint) __builtin_ctzll (set);
}

G_END_DECLS
