/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-verdict.h"

/* The class of the word before decides, the first that it has. */
static const struct
{
  PivotGrammar before;
  PivotVerdict verdict;
} verdicts[] = {
  { PIVOT_GRAMMAR_I, PIVOT_VERDICT_VERB },
  { PIVOT_GRAMMAR_WE, PIVOT_VERDICT_VERB },
  { PIVOT_GRAMMAR_SHOULD, PIVOT_VERDICT_VERB },
  { PIVOT_GRAMMAR_WOULD, PIVOT_VERDICT_VERB },
  { PIVOT_GRAMMAR_WILL, PIVOT_VERDICT_VERB },
  { PIVOT_GRAMMAR_CAN, PIVOT_VERDICT_VERB },
  { PIVOT_GRAMMAR_TO, PIVOT_VERDICT_VERB_IF_BASE },
  { PIVOT_GRAMMAR_DETERMINER, PIVOT_VERDICT_NOUN },
  { PIVOT_GRAMMAR_POSSESSIVE, PIVOT_VERDICT_NOUN },
  { PIVOT_GRAMMAR_THEY, PIVOT_VERDICT_VERB },
  { PIVOT_GRAMMAR_YOU, PIVOT_VERDICT_VERB },
  { PIVOT_GRAMMAR_IT, PIVOT_VERDICT_VERB },
  { PIVOT_GRAMMAR_NOBODY, PIVOT_VERDICT_VERB },
  { PIVOT_GRAMMAR_NO, PIVOT_VERDICT_NOUN },
  { PIVOT_GRAMMAR_THAT, PIVOT_VERDICT_VERB_IF_FORMED },
  { PIVOT_GRAMMAR_DO, PIVOT_VERDICT_VERB_IF_BASE },
  { PIVOT_GRAMMAR_BE, PIVOT_VERDICT_VERB_IF_PARTICIPLE },
  { PIVOT_GRAMMAR_HAVE, PIVOT_VERDICT_VERB_IF_PARTICIPLE },
  { PIVOT_GRAMMAR_NUMBER, PIVOT_VERDICT_NOUN },
  { PIVOT_GRAMMAR_PREPOSITION, PIVOT_VERDICT_VERB_IF_GERUND },
  { PIVOT_GRAMMAR_WITHOUT, PIVOT_VERDICT_VERB_IF_GERUND },
  { PIVOT_GRAMMAR_ADJECTIVE, PIVOT_VERDICT_NOUN },
  { PIVOT_GRAMMAR_VERB, PIVOT_VERDICT_VERB_IF_GERUND },
  { PIVOT_GRAMMAR_NOUN, PIVOT_VERDICT_VERB_IF_FORMED },
  { PIVOT_GRAMMAR_NAME, PIVOT_VERDICT_VERB_IF_FORMED },
  { PIVOT_GRAMMAR_AND, PIVOT_VERDICT_VERB_IF_FORMED },
};

static gboolean
starts_object (const PivotWord *word)
{
  static const PivotGrammar starts[] = {
    PIVOT_GRAMMAR_DETERMINER,
    PIVOT_GRAMMAR_POSSESSIVE,
    PIVOT_GRAMMAR_PRONOUN,
    PIVOT_GRAMMAR_NUMBER,
    PIVOT_GRAMMAR_THAT,
    PIVOT_GRAMMAR_WHAT,
    PIVOT_GRAMMAR_NO,
  };

  for (guint i = 0; i < G_N_ELEMENTS (starts); i++)
    {
      if (pivot_word_is (word, starts[i]))
        return TRUE;
    }
  return FALSE;
}

/**
 * pivot_verdict_find_word:
 * @words: the words of a sentence
 *
 * Returns: (nullable): the word that decides what the one at @at is: adverbs and negations
 *   between are looked through
 */
const PivotWord *
pivot_verdict_find_word (const PivotWord *words,
                         guint            at)
{
  while (at > 0)
    {
      const PivotWord *word = &words[--at];

      if (!pivot_word_is (word, PIVOT_GRAMMAR_ADVERB) && !pivot_word_is (word, PIVOT_GRAMMAR_NOT))
        return word;
    }
  return NULL;
}

/**
 * pivot_verdict_after:
 * @before: (nullable): the word that decides
 *
 * Returns: what a word that may be a noun or a verb is behind @before
 */
PivotVerdict
pivot_verdict_after (const PivotWord *before)
{
  for (guint i = 0; before != NULL && i < G_N_ELEMENTS (verdicts); i++)
    {
      if (pivot_word_is (before, verdicts[i].before))
        return verdicts[i].verdict;
    }
  return PIVOT_VERDICT_VERB_IF_FORMED;
}

/**
 * pivot_verdict_is_past:
 *
 * Returns: whether @word is in a past form that is no other
 */
gboolean
pivot_verdict_is_past (const PivotWord *word)
{
  return pivot_word_is (word, PIVOT_GRAMMAR_PAST) && !pivot_word_is (word, PIVOT_GRAMMAR_BASE);
}

/**
 * pivot_verdict_has_object:
 * @words: (array length=n_words): the words of a sentence
 *
 * Returns: whether what follows the word at @at may be its object
 */
gboolean
pivot_verdict_has_object (const PivotWord *words,
                          guint            n_words,
                          guint            at)
{
  return at + 1 < n_words && starts_object (&words[at + 1]);
}

/* What is no noun either: "takes", "was". */
static gboolean
is_finite_only (const PivotWord *word)
{
  return pivot_word_is (word, PIVOT_GRAMMAR_VERB) && !pivot_word_is (word, PIVOT_GRAMMAR_BASE) && !pivot_word_is (word, PIVOT_GRAMMAR_GERUND);
}

/* "that check takes", "to that date": what stands before a verb and behind "that" is its subject, and
 * behind a preposition before it no verb either. */
static gboolean
is_pointed_at (const PivotWord *words,
               guint            n_words,
               guint            at)
{
  const PivotWord *word = &words[at];

  if (at == 0 || at + 1 >= n_words || !pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_IT) || !pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_THAT))
    return FALSE;
  if (!pivot_word_is (word, PIVOT_GRAMMAR_BASE) || pivot_word_is (word, PIVOT_GRAMMAR_PAST))
    return FALSE;
  return is_finite_only (&words[at + 1]) || (at > 1 && pivot_word_is (&words[at - 2], PIVOT_GRAMMAR_PREPOSITION));
}

/* "I have not check" is meant as "checked". */
static gboolean
is_meant_as_participle (const PivotWord *words,
                        guint            at)
{
  return pivot_word_is (&words[at], PIVOT_GRAMMAR_BASE) && pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_NOT);
}

/* "stop and ask": of two that are joined the second is what the first is. */
static gboolean
is_joined_to_verb (const PivotWord *words,
                   guint            at)
{
  if (at < 2 || !pivot_word_is (&words[at], PIVOT_GRAMMAR_BASE) || !pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_AND))
    return FALSE;
  return pivot_word_is (&words[at - 2], PIVOT_GRAMMAR_VERB) && pivot_word_is (&words[at - 2], PIVOT_GRAMMAR_BASE);
}

/* "The council never answers": what stands in the present form of a verb behind "never". */
static gboolean
is_denied (const PivotWord *words,
           guint            at)
{
  return at > 1 && pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_NOT) && pivot_word_is (&words[at], PIVOT_GRAMMAR_PRESENT) && !pivot_word_is (&words[at], PIVOT_GRAMMAR_BASE);
}

/* Whether a word that may be a verb looks like one, where either may stand. */
static gboolean
is_formed (const PivotWord *words,
           guint            n_words,
           guint            at)
{
  return pivot_verdict_is_past (&words[at]) || pivot_verdict_has_object (words, n_words, at) || is_joined_to_verb (words, at) || is_denied (words, at);
}

/**
 * pivot_verdict_is_verb:
 * @words: (array length=n_words): the words of a sentence, tagged up to @at
 *
 * Returns: whether the word at @at, which may be a noun too, is a verb there
 */
gboolean
pivot_verdict_is_verb (const PivotWord *words,
                       guint            n_words,
                       guint            at)
{
  const PivotWord *word = &words[at];
  gboolean         gerund = pivot_word_is (word, PIVOT_GRAMMAR_GERUND);

  switch (pivot_verdict_after (pivot_verdict_find_word (words, at)))
    {
    case PIVOT_VERDICT_VERB:
      return !is_pointed_at (words, n_words, at);
    case PIVOT_VERDICT_VERB_IF_BASE:
      return pivot_word_is (word, PIVOT_GRAMMAR_BASE);
    case PIVOT_VERDICT_VERB_IF_PARTICIPLE:
      return gerund || pivot_word_is (word, PIVOT_GRAMMAR_PARTICIPLE) || is_meant_as_participle (words, at);
    case PIVOT_VERDICT_VERB_IF_GERUND:
      return gerund || pivot_verdict_is_past (word);
    case PIVOT_VERDICT_VERB_IF_FORMED:
      return is_formed (words, n_words, at);
    case PIVOT_VERDICT_NOUN:
    default:
      return FALSE;
    }
}
