/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-chunk.h"

static const char *const ids[PIVOT_N_PERSONS] = {
  [PIVOT_PERSON_NONE] = "none",
  [PIVOT_PERSON_I] = "i",
  [PIVOT_PERSON_WE] = "we",
  [PIVOT_PERSON_OWN] = "own",
  [PIVOT_PERSON_OTHER] = "other",
  [PIVOT_PERSON_YOU] = "you",
  [PIVOT_PERSON_IT] = "it",
  [PIVOT_PERSON_NOBODY] = "nobody",
};

/* The persons that a word by itself says, the first that it has. */
static const struct
{
  PivotGrammar klass;
  PivotPerson  person;
} persons[] = {
  { PIVOT_GRAMMAR_I, PIVOT_PERSON_I },
  { PIVOT_GRAMMAR_WE, PIVOT_PERSON_WE },
  { PIVOT_GRAMMAR_NOBODY, PIVOT_PERSON_NOBODY },
  { PIVOT_GRAMMAR_THEY, PIVOT_PERSON_OTHER },
  { PIVOT_GRAMMAR_YOU, PIVOT_PERSON_YOU },
  { PIVOT_GRAMMAR_IT, PIVOT_PERSON_IT },
  { PIVOT_GRAMMAR_MY, PIVOT_PERSON_I },
  { PIVOT_GRAMMAR_OUR, PIVOT_PERSON_WE },
  { PIVOT_GRAMMAR_THEIR, PIVOT_PERSON_OTHER },
};

/**
 * pivot_person_get_id:
 *
 * Returns: the name of @person in a language pack
 */
const char *
pivot_person_get_id (PivotPerson person)
{
  g_return_val_if_fail ((guint) person < PIVOT_N_PERSONS, NULL);

  return ids[person];
}

static gboolean
is_pronoun (const PivotWord *word)
{
  return pivot_word_is (word, PIVOT_GRAMMAR_PRONOUN);
}

/**
 * pivot_chunk_is_object:
 *
 * Returns: whether @word is a pronoun that is no subject: "me", "them"
 */
gboolean
pivot_chunk_is_object (const PivotWord *word)
{
  return is_pronoun (word) && (pivot_word_is (word, PIVOT_GRAMMAR_MY) || pivot_word_is (word, PIVOT_GRAMMAR_OUR) || pivot_word_is (word, PIVOT_GRAMMAR_THEIR));
}

static gboolean
is_head (const PivotWord *word)
{
  return pivot_word_is (word, PIVOT_GRAMMAR_NOUN) || pivot_word_is (word, PIVOT_GRAMMAR_QUANTIFIER) ||
         pivot_word_is (word, PIVOT_GRAMMAR_NUMBER) || pivot_word_is (word, PIVOT_GRAMMAR_NOBODY);
}

static gboolean
starts_chunk (const PivotWord *word)
{
  return pivot_word_is (word, PIVOT_GRAMMAR_DETERMINER) || pivot_word_is (word, PIVOT_GRAMMAR_NO) ||
         (pivot_word_is (word, PIVOT_GRAMMAR_POSSESSIVE) && !pivot_word_is (word, PIVOT_GRAMMAR_BE));
}

static gboolean
belongs (const PivotWord *word)
{
  return is_head (word) || starts_chunk (word) || pivot_word_is (word, PIVOT_GRAMMAR_ADJECTIVE) ||
         pivot_word_is (word, PIVOT_GRAMMAR_POSSESSIVE);
}

static gboolean
is_preposition (const PivotWord *word)
{
  return pivot_word_is (word, PIVOT_GRAMMAR_PREPOSITION) || pivot_word_is (word, PIVOT_GRAMMAR_WITHOUT);
}

/* "this", "that": they say which one, where a noun follows. */
static gboolean
points (const PivotWord *word)
{
  return pivot_word_is (word, PIVOT_GRAMMAR_IT) && (pivot_word_is (word, PIVOT_GRAMMAR_DETERMINER) || pivot_word_is (word, PIVOT_GRAMMAR_THAT));
}

/* Whether @word, before a noun, is part of its chunk. */
static gboolean
leads (const PivotWord *word)
{
  return points (word) || (belongs (word) && !is_pronoun (word));
}

/* The chunk whose last word is at @last. */
static PivotChunk
chunk_up_to (const PivotWord *words,
             guint            floor,
             guint            last)
{
  PivotChunk chunk = { last, last + 1 };

  if (is_pronoun (&words[last]))
    return chunk;
  while (chunk.first > floor && leads (&words[chunk.first - 1]))
    {
      /* A determiner opens a chunk, unless another's name follows it: "the vendor's plan". */
      if ((starts_chunk (&words[chunk.first]) || points (&words[chunk.first])) && chunk.first < last && !pivot_word_is (&words[chunk.first], PIVOT_GRAMMAR_POSSESSIVE))
        break;
      chunk.first--;
    }
  return chunk;
}

/* "most of the team", "two of us": the preposition at @at picks some of a group. */
static gboolean
counts_out (const PivotWord *words,
            guint            floor,
            guint            at)
{
  if (at <= floor)
    return FALSE;
  return pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_QUANTIFIER) || pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_NUMBER) || pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_NOBODY);
}

/* "half of us": the pronoun at @at is a group of which some are picked. "Them" may be things. */
static gboolean
picks_pronoun (const PivotWord *words,
               guint            floor,
               guint            at)
{
  return at > floor + 1 && pivot_chunk_is_object (&words[at]) && pivot_word_is (&words[at], PIVOT_GRAMMAR_OUR) && is_preposition (&words[at - 1]) && counts_out (words, floor, at - 1);
}

/* Whether the word at @at may be the one that says who does it; "there" in "nobody up
 * there" may not. */
static gboolean
may_do (const PivotWord *words,
        guint            floor,
        guint            at)
{
  if ((!is_head (&words[at]) && !is_pronoun (&words[at])) || pivot_chunk_is_object (&words[at]))
    return FALSE;
  return !pivot_word_is (&words[at], PIVOT_GRAMMAR_ADVERB) || at <= floor;
}

/**
 * pivot_chunk_find_before:
 * @floor: how far to look back
 * @end: where the verb starts
 *
 * Looks for what may be the subject of a verb: the nearest noun before it
 * that belongs to no preposition.
 *
 * Returns: the chunk; empty where there is none
 */
PivotChunk
pivot_chunk_find_before (const PivotWord *words,
                         guint            floor,
                         guint            end)
{
  const PivotChunk none = { 0, 0 };

  for (guint at = end; at > floor;)
    {
      PivotChunk chunk = { 0, 0 };

      at--;
      if (picks_pronoun (words, floor, at))
        return (PivotChunk) { at - 2, at + 1 };
      if (!may_do (words, floor, at))
        continue;
      chunk = chunk_up_to (words, floor, at);
      if (chunk.first == floor || !is_preposition (&words[chunk.first - 1]))
        return chunk;
      if (counts_out (words, floor, chunk.first - 1))
        return (PivotChunk) { chunk.first - 2, chunk.last };
      at = chunk.first;
    }
  return none;
}

/**
 * pivot_chunk_find_after:
 * @start: the word after a verb
 * @end: how far to look
 *
 * Returns: the noun that stands right at @start; empty where none does
 */
PivotChunk
pivot_chunk_find_after (const PivotWord *words,
                        guint            start,
                        guint            end)
{
  const PivotChunk none = { 0, 0 };
  guint            last = start;

  if (start < end && is_pronoun (&words[start]))
    return (PivotChunk) { start, start + 1 };
  while (last < end && belongs (&words[last]) && !is_pronoun (&words[last]))
    last++;
  while (last > start && !is_head (&words[last - 1]))
    last--;
  return last > start ? (PivotChunk) { start, last } : none;
}

/**
 * pivot_chunk_get_head:
 *
 * Returns: the word that says who or what it is, or the chunk's end where it
 *   is empty
 */
guint
pivot_chunk_get_head (PivotChunk       chunk,
                      const PivotWord *words)
{
  for (guint at = chunk.last; at > chunk.first; at--)
    {
      if (is_head (&words[at - 1]) || is_pronoun (&words[at - 1]))
        return at - 1;
    }
  return chunk.last;
}

static gboolean
contains (PivotChunk       chunk,
          const PivotWord *words,
          PivotGrammar     klass)
{
  for (guint at = chunk.first; at < chunk.last; at++)
    {
      if (pivot_word_is (&words[at], klass))
        return TRUE;
    }
  return FALSE;
}

/* "My predecessor's list": it is one of others', and "my team's plan" is not. */
static gboolean
is_of_others (PivotChunk       chunk,
              const PivotWord *words)
{
  for (guint at = chunk.last; at > chunk.first + 1; at--)
    {
      const PivotWord *owner = &words[at - 2];

      if (pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_POSSESSIVE) && pivot_word_is (owner, PIVOT_GRAMMAR_NOUN))
        return pivot_word_is (owner, PIVOT_GRAMMAR_PARTY) && !pivot_word_is (owner, PIVOT_GRAMMAR_TEAM);
    }
  return FALSE;
}

/* Whether @head names people. */
static gboolean
names_people (const PivotWord *head)
{
  return pivot_word_is (head, PIVOT_GRAMMAR_PARTY) || pivot_word_is (head, PIVOT_GRAMMAR_TEAM) || pivot_word_is (head, PIVOT_GRAMMAR_NAME);
}

static PivotPerson
person_of_noun (PivotChunk       chunk,
                const PivotWord *words,
                const PivotWord *head)
{
  gboolean others = is_of_others (chunk, words);
  gboolean mine = !others && contains (chunk, words, PIVOT_GRAMMAR_MY);
  gboolean ours = !others && contains (chunk, words, PIVOT_GRAMMAR_OUR);

  if ((mine || ours) && pivot_word_is (head, PIVOT_GRAMMAR_TEAM))
    return PIVOT_PERSON_WE;
  if (names_people (head))
    return PIVOT_PERSON_OTHER;
  /* "nobody in the chain" */
  if (pivot_word_is (&words[chunk.first], PIVOT_GRAMMAR_NOBODY))
    return PIVOT_PERSON_NOBODY;
  if (mine)
    return PIVOT_PERSON_OWN;
  return ours ? PIVOT_PERSON_WE : PIVOT_PERSON_IT;
}

/**
 * pivot_chunk_get_person:
 *
 * Returns: who the chunk is
 */
PivotPerson
pivot_chunk_get_person (PivotChunk       chunk,
                        const PivotWord *words)
{
  const PivotWord *head = NULL;

  if (pivot_chunk_is_empty (chunk))
    return PIVOT_PERSON_NONE;
  head = &words[MIN (pivot_chunk_get_head (chunk, words), chunk.last - 1)];
  for (guint i = 0; i < G_N_ELEMENTS (persons); i++)
    {
      if (pivot_word_is (head, persons[i].klass))
        return persons[i].person;
    }
  return person_of_noun (chunk, words, head);
}
