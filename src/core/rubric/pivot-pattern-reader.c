/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-pattern-reader.h"

#include <string.h>

#define MAX_DEPTH 8
#define LONGEST_GAP 12

/* A part of a pattern: where it may start, where it may end. */
typedef struct
{
  guint64  first;
  guint64  last;
  PivotCut cuts[PIVOT_N_CUTS]; /* what is in it in any case, the rarest first */
  gboolean nullable;
} Part;

typedef struct
{
  PivotPlaces  *self;
  PivotLexicon *lexicon;
  const char   *at;
  guint         depth;
  PivotAtom     except;
  GError      **error;
} Reader;

static gboolean read_choice (Reader *reader,
                             Part   *part);

static gboolean
fail (Reader     *reader,
      const char *reason)
{
  if (reader->error == NULL || *reader->error == NULL)
    g_set_error (reader->error, PIVOT_PACK_ERROR, PIVOT_PACK_ERROR_SYNTAX, "%s at “%s”", reason, reader->at);
  return FALSE;
}

static void
add_cut (Part    *part,
         PivotCut cut)
{
  for (guint i = 0; i < PIVOT_N_CUTS && cut.places != 0; i++)
    {
      PivotCut other = part->cuts[i];

      if (other.places != 0 && other.weight <= cut.weight)
        continue;
      part->cuts[i] = cut;
      cut = other;
    }
}

static void
make_nullable (Part *part)
{
  part->nullable = TRUE;
  memset (part->cuts, 0, sizeof part->cuts);
}

/* Takes what @atom holds. */
static gboolean
add_place (Reader    *reader,
           PivotAtom *atom,
           Part      *part)
{
  PivotPlaces *self = reader->self;
  PivotPlace   place = { .only = atom->only };

  if (self->n_places + self->n_gaps == PIVOT_MAX_PLACES)
    {
      pivot_atom_clear (atom);
      return fail (reader, "the pattern is too long");
    }
  if (!pivot_atom_is_empty (&reader->except))
    {
      self->excepts[self->n_excepts++] = reader->except;
      place.except = self->n_excepts;
      memset (&reader->except, 0, sizeof reader->except);
    }
  part->first = part->last = G_GUINT64_CONSTANT (1) << self->n_places;
  part->nullable = FALSE;
  if (!atom->any)
    add_cut (part, (PivotCut) { part->first, atom->weight });
  self->atoms[self->n_places] = *atom;
  self->places[self->n_places++] = place;
  memset (atom, 0, sizeof *atom);
  return TRUE;
}

/* A place for any word but a mark that parts. */
static gboolean
add_any (Reader *reader,
         Part   *part)
{
  PivotPlaces *self = reader->self;
  PivotAtom    any = { .any = TRUE };

  if (!pivot_atom_is_empty (&reader->except))
    return add_place (reader, &any, part);
  if (self->n_places + self->n_gaps == PIVOT_MAX_PLACES)
    return fail (reader, "the pattern is too long");
  part->first = part->last = G_GUINT64_CONSTANT (1) << (PIVOT_MAX_PLACES - 1 - self->n_gaps);
  part->nullable = FALSE;
  self->gap_follows[self->n_gaps++] = 0;
  self->gaps |= part->first;
  return TRUE;
}

static Part
join (Reader *reader,
      Part    a,
      Part    b)
{
  Part part = {
    .first = a.first | (a.nullable ? b.first : 0),
    .last = b.last | (b.nullable ? a.last : 0),
    .nullable = a.nullable && b.nullable,
  };

  memcpy (part.cuts, a.cuts, sizeof part.cuts);
  for (guint i = 0; i < PIVOT_N_CUTS; i++)
    add_cut (&part, b.cuts[i]);
  for (guint64 left = a.last; left != 0; left &= left - 1)
    *pivot_places_reach_follow (reader->self, pivot_places_lowest (left)) |= b.first;
  return part;
}

static void
skip_spaces (Reader *reader)
{
  reader->at += strspn (reader->at, " ");
}

/* A small number behind a mark. */
static gboolean
read_count (Reader *reader,
            char    mark,
            guint  *count)
{
  const char *start = reader->at + 1;

  if (*reader->at != mark)
    return FALSE;
  for (reader->at++; g_ascii_isdigit (*reader->at) && *count <= LONGEST_GAP; reader->at++)
    *count = 10 * *count + (guint) g_ascii_digit_value (*reader->at);
  return reader->at > start && *count <= LONGEST_GAP;
}

/* "{0,3}": as many words of any kind. */
static gboolean
read_gap (Reader *reader,
          Part   *part)
{
  guint least = 0;
  guint most = 0;

  if (!read_count (reader, '{', &least) || !read_count (reader, ',', &most) || *reader->at != '}' || least > most || most == 0)
    return fail (reader, "a gap is {least,most}");
  reader->at++;
  *part = (Part) { .nullable = TRUE };
  for (guint i = 0; i < most; i++)
    {
      Part word = { 0 };

      if (!add_any (reader, &word))
        return FALSE;
      word.nullable = i >= least;
      *part = join (reader, *part, word);
    }
  return TRUE;
}

static gboolean
read_atom_source (Reader    *reader,
                  PivotAtom *atom)
{
  gsize length = *reader->at == '[' ? strcspn (reader->at, "]") + 1 : strcspn (reader->at, " ()|?{}$");

  if (length == 0 || strnlen (reader->at, length) < length)
    return fail (reader, "a word is expected");
  if (!pivot_atom_read (atom, reader->at, length, reader->lexicon, reader->error))
    return FALSE;
  reader->at += length;
  return TRUE;
}

/* "(a|b|c)", of which none is more than a word, is one place. */
static gboolean
is_one_place (const Reader *reader)
{
  gsize length = strcspn (reader->at + 1, " (){}!?");

  return reader->at[length + 1] == ')';
}

static gboolean
read_place (Reader *reader,
            Part   *part)
{
  PivotAtom atom = { 0 };

  do
    {
      reader->at++;
      if (!read_atom_source (reader, &atom))
        {
          pivot_atom_clear (&atom);
          return FALSE;
        }
    }
  while (*reader->at == '|');
  reader->at++;
  return add_place (reader, &atom, part);
}

static gboolean
read_group (Reader *reader,
            Part   *part)
{
  if (is_one_place (reader))
    return read_place (reader, part);
  if (++reader->depth > MAX_DEPTH)
    return fail (reader, "the pattern is too deep");
  reader->at++;
  if (!read_choice (reader, part))
    return FALSE;
  if (*reader->at != ')')
    return fail (reader, "“)” is missing");
  reader->at++;
  reader->depth--;
  return TRUE;
}

static gboolean
read_item (Reader *reader,
           Part   *part)
{
  PivotAtom atom = { 0 };

  while (*reader->at == '!')
    {
      reader->at++;
      if (!read_atom_source (reader, &reader->except))
        return FALSE;
      skip_spaces (reader);
    }
  if (*reader->at == '{')
    return read_gap (reader, part);
  if (*reader->at == '(')
    {
      if (!read_group (reader, part))
        return FALSE;
    }
  else if (!read_atom_source (reader, &atom) || !add_place (reader, &atom, part))
    {
      pivot_atom_clear (&atom);
      return FALSE;
    }
  if (*reader->at == '?')
    {
      make_nullable (part);
      reader->at++;
    }
  return TRUE;
}

static gboolean
ends_row (const Reader *reader)
{
  return *reader->at == '\0' || *reader->at == '|' || *reader->at == ')' || (*reader->at == '$' && strchr ("|", reader->at[1]) != NULL);
}

/* A mark at the edge of one of the choices that a whole pattern is, and of that one alone. */
static gboolean
read_edge (Reader *reader,
           char    mark)
{
  if (reader->depth > 0 || *reader->at != mark)
    return FALSE;
  reader->at++;
  return TRUE;
}

static gboolean
read_row (Reader *reader,
          Part   *part)
{
  gboolean opens = FALSE;

  *part = (Part) { .nullable = TRUE };
  skip_spaces (reader);
  opens = read_edge (reader, '^');
  for (skip_spaces (reader); !ends_row (reader); skip_spaces (reader))
    {
      Part item = { 0 };

      if (!read_item (reader, &item))
        return FALSE;
      *part = join (reader, *part, item);
    }
  reader->self->opening |= opens ? part->first : 0;
  if (read_edge (reader, '$'))
    reader->self->closing |= part->last;
  return TRUE;
}

/* Either part may be the one that is there. */
static void
join_cuts (Part       *part,
           const Part *other)
{
  for (guint i = 0; i < PIVOT_N_CUTS; i++)
    {
      gboolean both = part->cuts[i].places != 0 && other->cuts[i].places != 0;

      part->cuts[i] = (PivotCut) { both ? part->cuts[i].places | other->cuts[i].places : 0, part->cuts[i].weight + other->cuts[i].weight };
    }
}

static gboolean
read_choice (Reader *reader,
             Part   *part)
{
  if (!read_row (reader, part))
    return FALSE;
  while (*reader->at == '|')
    {
      Part other = { 0 };

      reader->at++;
      if (!read_row (reader, &other))
        return FALSE;
      part->first |= other.first;
      part->last |= other.last;
      part->nullable |= other.nullable;
      join_cuts (part, &other);
    }
  return TRUE;
}

static gboolean
read_pattern (Reader *reader)
{
  PivotPlaces *self = reader->self;
  Part         part = { 0 };
  gboolean     gap = FALSE;

  if (!read_choice (reader, &part))
    return FALSE;
  if (*reader->at != '\0')
    return fail (reader, "the pattern should end");
  if (part.nullable || !pivot_atom_is_empty (&reader->except))
    return fail (reader, "the pattern holds nothing");
  self->first = part.first;
  self->last = part.last;
  memcpy (self->cuts, part.cuts, sizeof self->cuts);
  gap = (self->first & self->gaps) != 0;
  for (guint64 left = self->first & ~self->gaps; left != 0; left &= left - 1)
    gap |= self->atoms[pivot_places_lowest (left)].any;
  return !gap || fail (reader, "the pattern starts with a gap");
}

/**
 * pivot_places_read:
 * @self: (inout): zeroes, which become the places of the pattern; to be cleared,
 *   also after an error
 * @source: a pattern, as pivot_pattern_new() describes it
 *
 * Returns: whether @source was well formed
 */
gboolean
pivot_places_read (PivotPlaces  *self,
                   const char   *source,
                   PivotLexicon *lexicon,
                   GError      **error)
{
  /* Of thousands of patterns most have a few places. */
  PivotPlace places[PIVOT_MAX_PLACES];
  guint64    gap_follows[PIVOT_MAX_PLACES];
  PivotAtom  atoms[PIVOT_MAX_PLACES];
  PivotAtom  excepts[PIVOT_MAX_PLACES];
  Reader     reader = { .self = self, .lexicon = lexicon, .at = source, .error = error };
  gboolean   read = FALSE;

  self->places = places;
  self->gap_follows = gap_follows;
  self->atoms = atoms;
  self->excepts = excepts;
  read = read_pattern (&reader);
  self->places = g_memdup2 (places, self->n_places * sizeof *places);
  self->gap_follows = g_memdup2 (gap_follows, self->n_gaps * sizeof *gap_follows);
  self->atoms = g_memdup2 (atoms, self->n_places * sizeof *atoms);
  self->excepts = g_memdup2 (excepts, self->n_excepts * sizeof *excepts);
  pivot_atom_clear (&reader.except);
  return read;
}
