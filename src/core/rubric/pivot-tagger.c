/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-tagger.h"

/* What a word that may be both turns out to be. */
typedef enum
{
  NOUN,
  VERB,
  VERB_IF_BASE,
  VERB_IF_PARTICIPLE,
  VERB_IF_GERUND,
  VERB_IF_FORMED, /* it is in a form that only a verb has, or takes an object */
} Verdict;

/* The class of the word before decides, the first that it has. */
static const struct
{
  PivotGrammar before;
  Verdict      verdict;
} verdicts[] = {
  { PIVOT_GRAMMAR_I, VERB },
  { PIVOT_GRAMMAR_WE, VERB },
  { PIVOT_GRAMMAR_SHOULD, VERB },
  { PIVOT_GRAMMAR_WOULD, VERB },
  { PIVOT_GRAMMAR_WILL, VERB },
  { PIVOT_GRAMMAR_CAN, VERB },
  { PIVOT_GRAMMAR_TO, VERB_IF_BASE },
  { PIVOT_GRAMMAR_DETERMINER, NOUN },
  { PIVOT_GRAMMAR_POSSESSIVE, NOUN },
  { PIVOT_GRAMMAR_THEY, VERB },
  { PIVOT_GRAMMAR_YOU, VERB },
  { PIVOT_GRAMMAR_IT, VERB },
  { PIVOT_GRAMMAR_NOBODY, VERB },
  { PIVOT_GRAMMAR_NO, NOUN },
  { PIVOT_GRAMMAR_THAT, VERB_IF_FORMED },
  { PIVOT_GRAMMAR_DO, VERB_IF_BASE },
  { PIVOT_GRAMMAR_BE, VERB_IF_PARTICIPLE },
  { PIVOT_GRAMMAR_HAVE, VERB_IF_PARTICIPLE },
  { PIVOT_GRAMMAR_NUMBER, NOUN },
  { PIVOT_GRAMMAR_PREPOSITION, VERB_IF_GERUND },
  { PIVOT_GRAMMAR_WITHOUT, VERB_IF_GERUND },
  { PIVOT_GRAMMAR_ADJECTIVE, NOUN },
  { PIVOT_GRAMMAR_VERB, VERB_IF_GERUND },
  { PIVOT_GRAMMAR_NOUN, VERB_IF_FORMED },
  { PIVOT_GRAMMAR_NAME, VERB_IF_FORMED },
  { PIVOT_GRAMMAR_AND, VERB_IF_FORMED },
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

/* The word that decides: adverbs and negations between are looked through. */
static const PivotWord *
deciding_word (const PivotWord *words,
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

static Verdict
verdict_after (const PivotWord *before)
{
  for (guint i = 0; before != NULL && i < G_N_ELEMENTS (verdicts); i++)
    {
      if (pivot_word_is (before, verdicts[i].before))
        return verdicts[i].verdict;
    }
  return VERB_IF_FORMED;
}

static gboolean
is_past (const PivotWord *word)
{
  return pivot_word_is (word, PIVOT_GRAMMAR_PAST) && !pivot_word_is (word, PIVOT_GRAMMAR_BASE);
}

static gboolean
has_object (const PivotWord *words,
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

/* "that check takes": what stands before a verb and behind "that" is its subject. */
static gboolean
is_pointed_at (const PivotWord *words,
               guint            n_words,
               guint            at)
{
  const PivotWord *word = &words[at];

  if (at == 0 || at + 1 >= n_words || !pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_IT) || !pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_THAT))
    return FALSE;
  return pivot_word_is (word, PIVOT_GRAMMAR_BASE) && !pivot_word_is (word, PIVOT_GRAMMAR_PAST) && is_finite_only (&words[at + 1]);
}

static gboolean
is_verb (const PivotWord *words,
         guint            n_words,
         guint            at)
{
  const PivotWord *word = &words[at];
  gboolean         gerund = pivot_word_is (word, PIVOT_GRAMMAR_GERUND);

  switch (verdict_after (deciding_word (words, at)))
    {
    case VERB:
      return !is_pointed_at (words, n_words, at);
    case VERB_IF_BASE:
      return pivot_word_is (word, PIVOT_GRAMMAR_BASE);
    case VERB_IF_PARTICIPLE:
      return gerund || pivot_word_is (word, PIVOT_GRAMMAR_PARTICIPLE);
    case VERB_IF_GERUND:
      return gerund || is_past (word);
    case VERB_IF_FORMED:
      return is_past (word) || has_object (words, n_words, at);
    case NOUN:
    default:
      return FALSE;
    }
}

static void
take_as_noun (PivotWord *word)
{
  pivot_class_set_remove (&word->classes, PIVOT_GRAMMAR_VERB);
  if (!pivot_word_is (word, PIVOT_GRAMMAR_ADVERB) && !pivot_word_is (word, PIVOT_GRAMMAR_ADJECTIVE))
    pivot_class_set_add (&word->classes, PIVOT_GRAMMAR_NOUN);
  if (word->capital && !word->upper && word->entry == NULL && pivot_word_is (word, PIVOT_GRAMMAR_NOUN))
    pivot_class_set_add (&word->classes, PIVOT_GRAMMAR_NAME);
}

static void
take_as_verb (PivotWord *word)
{
  if (!pivot_word_is (word, PIVOT_GRAMMAR_VERB))
    pivot_class_set_add (&word->classes, PIVOT_GRAMMAR_BASE);
  pivot_class_set_add (&word->classes, PIVOT_GRAMMAR_VERB);
}

/* A capital inside a sentence that nothing around it calls for: "It was Will who …",
 * and not "the Check" or "Project Hope". */
static gboolean
is_capital_inside (const PivotWord *words,
                   guint            at)
{
  const PivotWord *before = at > 0 ? &words[at - 1] : NULL;

  if (before == NULL || !words[at].capital || words[at].upper)
    return FALSE;
  return !before->mark && (at == 1 || !before->capital) && verdict_after (before) != NOUN;
}

/* Whether a verb that takes a subject follows. */
static gboolean
is_subject (const PivotWord *words,
            guint            n_words,
            guint            at)
{
  while (++at < n_words)
    {
      const PivotWord *word = &words[at];

      if (!pivot_word_is (word, PIVOT_GRAMMAR_ADVERB) && !pivot_word_is (word, PIVOT_GRAMMAR_NOT))
        return pivot_word_is (word, PIVOT_GRAMMAR_VERB) && (is_past (word) || pivot_word_is (word, PIVOT_GRAMMAR_HAVE) || pivot_word_is (word, PIVOT_GRAMMAR_BE));
    }
  return FALSE;
}

/* Behind what parts a sentence, and does not quote, a capital is a name's: "…; Ahmed had sent me three". */
static gboolean
is_capital_behind (const PivotWord *words,
                   guint            at)
{
  const PivotWord *before = at > 0 ? &words[at - 1] : NULL;

  if (before == NULL || !before->mark || !words[at].capital || words[at].upper)
    return FALSE;
  return pivot_word_is (before, PIVOT_GRAMMAR_COMMA) || pivot_word_is (before, PIVOT_GRAMMAR_BREAK);
}

/* What nobody listed and has a capital is a name: inside a sentence, and as its subject. */
static gboolean
is_new_name (const PivotWord *words,
             guint            n_words,
             guint            at)
{
  return is_capital_inside (words, at) || is_capital_behind (words, at) || (at == 0 && words[at].capital && !words[at].upper && is_subject (words, n_words, at));
}

/* What nobody listed is a verb where only a verb can stand, or where it looks
 * like one and may; else it is a noun, with a capital a name. */
static void
tag_stranger (PivotWord *words,
              guint      n_words,
              guint      at)
{
  PivotWord *word = &words[at];
  Verdict    verdict = verdict_after (deciding_word (words, at));
  gboolean   verb = verdict == VERB || verdict == VERB_IF_BASE || (verdict != NOUN && pivot_word_is (word, PIVOT_GRAMMAR_VERB));

  if (pivot_word_is (word, PIVOT_GRAMMAR_NUMBER) || word->mark)
    return;
  if (verb && !is_new_name (words, n_words, at))
    take_as_verb (word);
  else
    take_as_noun (word);
}

/* Nothing is listed for it, or only that some pattern names it. */
static gboolean
is_stranger (const PivotWord *word)
{
  const PivotEntry *entry = word->entry;

  return entry == NULL || (pivot_class_set_is_empty (&entry->common) && pivot_class_set_is_empty (&entry->as_verb) && pivot_class_set_is_empty (&entry->as_noun));
}

/* Where only a noun can stand, a verb is used as one: "the opening", "the failed launch". */
static void
use_as_noun (PivotWord *word)
{
  gboolean participle = pivot_word_is (word, PIVOT_GRAMMAR_PARTICIPLE) && !pivot_word_is (word, PIVOT_GRAMMAR_BASE);

  word->classes = word->entry->common;
  pivot_class_set_add (&word->classes, participle ? PIVOT_GRAMMAR_ADJECTIVE : PIVOT_GRAMMAR_NOUN);
}

/* "'s" is short for "is" behind a pronoun, and else says whose. */
static void
choose_short_form (PivotWord *words,
                   guint      at)
{
  PivotWord *word = &words[at];

  if (at > 0 && pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_PRONOUN))
    pivot_class_set_remove (&word->classes, PIVOT_GRAMMAR_POSSESSIVE);
  else
    word->classes = word->entry->common;
}

static void
choose (PivotWord *word,
        gboolean   verb)
{
  word->classes = word->entry->common;
  pivot_class_set_unite (&word->classes, verb ? &word->entry->as_verb : &word->entry->as_noun);
}

/* "Will", "Mark" and "Bill" are names where a capital says so, or a verb that
 * cannot follow them else; "Marketing" is not. */
static gboolean
is_word_as_name (const PivotWord *words,
                 guint            n_words,
                 guint            at)
{
  const PivotWord *word = &words[at];
  gboolean         will = pivot_word_is (word, PIVOT_GRAMMAR_WILL);

  if (pivot_class_set_is_empty (&word->entry->as_verb) && !will)
    return FALSE;
  if (is_capital_inside (words, at))
    return !pivot_word_is (word, PIVOT_GRAMMAR_PARTY) && !pivot_word_is (word, PIVOT_GRAMMAR_TEAM);
  return at == 0 && (will || pivot_word_is (word, PIVOT_GRAMMAR_BASE)) && pivot_class_set_is_empty (&word->entry->as_noun) && is_subject (words, n_words, at);
}

static void
take_as_name (PivotWord *word)
{
  word->classes = (PivotClassSet) { { 0 } };
  pivot_class_set_add (&word->classes, PIVOT_GRAMMAR_NOUN);
  pivot_class_set_add (&word->classes, PIVOT_GRAMMAR_NAME);
}

/* "by hand", "was like": what stands in its base form behind a preposition, or may be
 * one behind "be", is no verb. */
static gboolean
is_governed (const PivotWord *words,
             guint            at)
{
  const PivotWord *word = &words[at];
  const PivotWord *before = deciding_word (words, at);

  if (at == 0 || !pivot_word_is (word, PIVOT_GRAMMAR_BASE) || pivot_word_is (word, PIVOT_GRAMMAR_PAST))
    return FALSE;
  if (before != NULL && pivot_word_is (before, PIVOT_GRAMMAR_BE) && pivot_word_is (word, PIVOT_GRAMMAR_PREPOSITION))
    return TRUE;
  return pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_BY) || pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_WITHOUT);
}

static void
tag_listed (PivotWord *words,
            guint      n_words,
            guint      at)
{
  const PivotEntry *entry = words[at].entry;
  gboolean          verb = !pivot_class_set_is_empty (&entry->as_verb);

  if (is_word_as_name (words, n_words, at))
    take_as_name (&words[at]);
  else if (verb && pivot_word_is (&words[at], PIVOT_GRAMMAR_POSSESSIVE))
    choose_short_form (words, at);
  else if (verb && !pivot_class_set_is_empty (&entry->as_noun))
    choose (&words[at], is_verb (words, n_words, at));
  else if (verb && (verdict_after (deciding_word (words, at)) == NOUN || is_governed (words, at)))
    use_as_noun (&words[at]);
}

/**
 * pivot_tagger_run:
 * @words: the words of one sentence
 *
 * Decides by the words around them which words are verbs and which are
 * nouns, and leaves every word only the classes it has as such.
 */
void
pivot_tagger_run (PivotWord *words,
                  guint      n_words)
{
  for (guint at = 0; at < n_words; at++)
    {
      if (is_stranger (&words[at]))
        tag_stranger (words, n_words, at);
      else
        tag_listed (words, n_words, at);
    }
}
