/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-surroundings.h"

/* A thing is said this many words after its number at most ("12 new depots"). */
#define FARTHEST_THING 3

static PivotSymbol
find_class (const PivotPackContent *pack,
            const char             *name)
{
  return pivot_lexicon_find_class (pack->language->lexicon, name);
}

static gboolean
is_content (const PivotPackContent *pack,
            const PivotWord        *word)
{
  static const PivotGrammar helpers[] = { PIVOT_GRAMMAR_BE, PIVOT_GRAMMAR_HAVE, PIVOT_GRAMMAR_DO, PIVOT_GRAMMAR_PRONOUN, PIVOT_GRAMMAR_QUANTIFIER, PIVOT_GRAMMAR_NUMBER };

  for (guint i = 0; i < G_N_ELEMENTS (helpers); i++)
    {
      if (pivot_word_is (word, helpers[i]))
        return FALSE;
    }
  return (pivot_word_is (word, PIVOT_GRAMMAR_NOUN) || pivot_word_is (word, PIVOT_GRAMMAR_VERB)) && !pivot_word_is (word, pack->light);
}

static gboolean
is_at (const PivotReadSentence *sentence,
       guint                    at,
       PivotGrammar             grammar)
{
  return at < sentence->n_words && !sentence->words[at].mark && pivot_word_is (&sentence->words[at], grammar);
}

/* The last noun of the row that begins after the number: "12 new depot keys". */
static guint
find_noun (const PivotReadSentence *sentence,
           guint                    at)
{
  for (guint i = at + 1; i < sentence->n_words && i <= at + FARTHEST_THING; i++)
    {
      if (sentence->words[i].mark || is_at (sentence, i, PIVOT_GRAMMAR_PREPOSITION) || is_at (sentence, i, PIVOT_GRAMMAR_NUMBER))
        break;
      if (is_at (sentence, i + 1, PIVOT_GRAMMAR_NOUN) && !is_at (sentence, i + 1, PIVOT_GRAMMAR_VERB))
        continue;
      if (is_at (sentence, i, PIVOT_GRAMMAR_NOUN))
        return i;
    }
  return at;
}

/* What the number counts, and whether that is all there are: "the 12 depots", but not "the 12 depots that stayed shut". */
static void
find_thing (const PivotPackContent  *pack,
            const PivotReadSentence *sentence,
            guint                    at,
            PivotSurroundings       *around)
{
  const guint noun = find_noun (sentence, at);

  if (noun == at)
    return;
  around->thing = sentence->words[noun].key;
  around->thing_span = sentence->words[noun].span;
  around->whole = at > 0 && pivot_word_has (&sentence->words[at - 1], find_class (pack, "WHOLE")) && !is_at (sentence, noun + 1, PIVOT_GRAMMAR_PRONOUN);
}

/* What the entry is the size or the date of: "a team of six", "the launch was on 3 March". */
static void
find_owner (const PivotReadSentence *sentence,
            guint                    at,
            PivotSurroundings       *around)
{
  if (at < 2 || !is_at (sentence, at - 1, PIVOT_GRAMMAR_PREPOSITION))
    return;
  around->of = is_at (sentence, at - 2, PIVOT_GRAMMAR_NOUN) && !is_at (sentence, at - 2, PIVOT_GRAMMAR_QUANTIFIER);
  if (around->of)
    around->head = sentence->words[at - 2].key;
  if (around->of && around->thing == 0)
    around->thing_span = sentence->words[at - 2].span;
  if (at < 3 || !is_at (sentence, at - 2, PIVOT_GRAMMAR_BE) || !is_at (sentence, at - 3, PIVOT_GRAMMAR_NOUN))
    return;
  around->dated = TRUE;
  around->head = sentence->words[at - 3].key;
  around->thing_span = sentence->words[at - 3].span;
}

/* The word before the entry that says what it is the measure of: "cost us $20,000", "before 3 March". */
static void
find_head (const PivotPackContent  *pack,
           const PivotReadSentence *sentence,
           guint                    at,
           PivotSurroundings       *around)
{
  guint i = at;

  around->earlier = at > 0 && pivot_word_has (&sentence->words[at - 1], find_class (pack, "EARLIER"));
  around->later = at > 0 && pivot_word_has (&sentence->words[at - 1], find_class (pack, "LATER"));
  while (i > 0 && at - i < FARTHEST_THING)
    {
      const PivotWord *word = &sentence->words[--i];

      if (word->mark)
        return;
      if (is_content (pack, word))
        {
          around->head = word->key;
          if (around->thing == 0)
            around->thing_span = word->span;
          return;
        }
    }
}

/**
 * pivot_surroundings_of:
 * @pack: the language pack to read with
 * @sentence: a sentence
 * @at: the word of it that a number or a date starts with
 *
 * Returns: what is said of the number
 */
PivotSurroundings
pivot_surroundings_of (const PivotPackContent  *pack,
                       const PivotReadSentence *sentence,
                       guint                    at)
{
  PivotSurroundings self = { 0 };

  find_thing (pack, sentence, at, &self);
  find_head (pack, sentence, at, &self);
  find_owner (sentence, at, &self);
  return self;
}
