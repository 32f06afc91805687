/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-atom.h"
#include "core/rubric/pivot-postings.h"

G_BEGIN_DECLS

/* One bit each in a set of places, so that a step is a few instructions and no
 * pattern can run for longer than its text. */
#define PIVOT_MAX_PLACES 64

/* What is looked for before a pattern is tried: the rarest, and what should stand there too. */
#define PIVOT_N_CUTS 3

/**
 * PivotPlace:
 * @follow: the places where the next word may stand
 * @only: what the word there must be, where that is one thing alone, or 0
 * @except: the number of what it must not be, from 1 on, or 0; few places have that
 *
 * One place of a pattern. There are so many that they are kept small: what only
 * some of them are asked for is kept apart.
 */
typedef struct
{
  guint64 follow;
  guint32 only;
  guint32 except;
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
 * @opening: those of @first where a match may start only where a sentence does
 * @closing: those of @last where it may end only where a sentence does
 * @n_places: how many places there are for certain words
 * @n_gaps: how many there are for any word
 * @atoms: (owned) (array length=n_places): what the word at each place must be
 * @excepts: (owned) (array length=n_excepts): what words at some places must not be
 * @n_excepts: how many there are
 * @cuts: what every match holds, the rarest first
 *
 * A pattern as the places that its words may take.
 */
typedef struct
{
  PivotPlace *places;
  guint64    *gap_follows;
  guint64     first;
  guint64     last;
  guint64     gaps;
  guint64     opening;
  guint64     closing;
  guint       n_places;
  guint       n_gaps;
  PivotAtom  *atoms;
  PivotAtom  *excepts;
  guint       n_excepts;
  PivotCut    cuts[PIVOT_N_CUTS];
} PivotPlaces;

/**
 * PivotSpot:
 * @words: the words of a sentence
 * @postings: of @words
 * @at: the number of one of them
 *
 * A word that is laid at the places of a pattern.
 */
typedef struct
{
  const PivotWord     *words;
  const PivotPostings *postings;
  guint                at;
} PivotSpot;

void           pivot_places_clear (PivotPlaces *self);
PivotSignature pivot_places_sign (const PivotPlaces *self,
                                  guint64            places);
gboolean       pivot_places_fit (const PivotPlaces *self,
                                 guint              index,
                                 const PivotSpot   *spot);

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
