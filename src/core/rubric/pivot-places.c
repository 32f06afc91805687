/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-places.h"

/**
 * pivot_places_clear:
 *
 * Frees what @self holds, but not itself.
 */
void
pivot_places_clear (PivotPlaces *self)
{
  for (guint i = 0; i < self->n_places; i++)
    pivot_atom_clear (&self->atoms[i]);
  for (guint i = 0; i < self->n_excepts; i++)
    pivot_atom_clear (&self->excepts[i]);
  g_free (self->places);
  g_free (self->gap_follows);
  g_free (self->atoms);
  g_free (self->excepts);
}

/**
 * pivot_places_sign:
 * @places: some places for certain words
 *
 * Returns: what a word has that stands at one of them
 */
PivotSignature
pivot_places_sign (const PivotPlaces *self,
                   guint64            places)
{
  PivotSignature all = { 0 };

  for (guint64 left = places; left != 0; left &= left - 1)
    pivot_signature_unite (&all, &self->atoms[pivot_places_lowest (left)].signature);
  return all;
}

static gboolean
has_only (const PivotSpot *spot,
          guint            symbol)
{
  /* A sense is one of several that have the same trait. */
  return pivot_postings_has (spot->postings, spot->at, pivot_trait_of (symbol)) &&
         (symbol < PIVOT_MAX_CLASSES || pivot_word_has (&spot->words[spot->at], (PivotSymbol) symbol));
}

/**
 * pivot_places_fit:
 * @index: of a place for a certain word
 *
 * Returns: whether the word at @spot may stand there
 */
gboolean
pivot_places_fit (const PivotPlaces *self,
                  guint              index,
                  const PivotSpot   *spot)
{
  const PivotPlace *place = &self->places[index];

  if (!(place->only != 0 ? has_only (spot, place->only) : pivot_atom_matches (&self->atoms[index], &spot->words[spot->at])))
    return FALSE;
  return place->except == 0 || !pivot_atom_matches (&self->excepts[place->except - 1], &spot->words[spot->at]);
}
