/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-tagger.h"

#include "core/rubric/pivot-verdict.h"

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
  return !before->mark && (at == 1 || !before->capital) && pivot_verdict_after (before) != PIVOT_VERDICT_NOUN;
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
        return pivot_word_is (word, PIVOT_GRAMMAR_VERB) && (pivot_verdict_is_past (word) || pivot_word_is (word, PIVOT_GRAMMAR_HAVE) || pivot_word_is (word, PIVOT_GRAMMAR_BE));
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
  PivotWord   *word = &words[at];
  PivotVerdict verdict = pivot_verdict_after (pivot_verdict_find_word (words, at));
  gboolean     verb = verdict == PIVOT_VERDICT_VERB || verdict == PIVOT_VERDICT_VERB_IF_BASE || (verdict != PIVOT_VERDICT_NOUN && pivot_word_is (word, PIVOT_GRAMMAR_VERB));

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

  if ((pivot_class_set_is_empty (&word->entry->as_verb) && !will) || pivot_word_is (word, PIVOT_GRAMMAR_DO))
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
  const PivotWord *before = pivot_verdict_find_word (words, at);

  if (at == 0 || !pivot_word_is (word, PIVOT_GRAMMAR_BASE) || pivot_word_is (word, PIVOT_GRAMMAR_PAST))
    return FALSE;
  if (before != NULL && pivot_word_is (before, PIVOT_GRAMMAR_BE) && pivot_word_is (word, PIVOT_GRAMMAR_PREPOSITION))
    return TRUE;
  return pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_BY) || pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_WITHOUT);
}

/* "was slow", "left the valve open": what may be an adjective is one behind "be", and where
 * its clause ends. */
static gboolean
describes (const PivotWord *words,
           guint            n_words,
           guint            at)
{
  const PivotWord *before = pivot_verdict_find_word (words, at);

  if (before == NULL || !pivot_word_is (&words[at], PIVOT_GRAMMAR_ADJECTIVE) || pivot_verdict_is_past (&words[at]) || pivot_word_is (&words[at], PIVOT_GRAMMAR_GERUND))
    return FALSE;
  if (pivot_word_is (before, PIVOT_GRAMMAR_BE))
    return !pivot_verdict_has_object (words, n_words, at);
  return pivot_word_is (before, PIVOT_GRAMMAR_NOUN) && (at + 1 == n_words || words[at + 1].mark);
}

/* "this was", "all had": a helper in such a form is nothing but a verb, whatever stands before it. */
static gboolean
is_helper_only (const PivotWord *word)
{
  gboolean finite = pivot_word_is (word, PIVOT_GRAMMAR_PAST) || pivot_word_is (word, PIVOT_GRAMMAR_PRESENT);

  return finite && !pivot_word_is (word, PIVOT_GRAMMAR_BASE) && (pivot_word_is (word, PIVOT_GRAMMAR_BE) || pivot_word_is (word, PIVOT_GRAMMAR_HAVE));
}

/* A word that is listed as a verb, and maybe as a noun too. */
static void
tag_verb (PivotWord *words,
          guint      n_words,
          guint      at)
{
  const PivotEntry *entry = words[at].entry;

  if (pivot_word_is (&words[at], PIVOT_GRAMMAR_POSSESSIVE))
    choose_short_form (words, at);
  else if (describes (words, n_words, at))
    words[at].classes = entry->common;
  else if (!pivot_class_set_is_empty (&entry->as_noun))
    choose (&words[at], pivot_verdict_is_verb (words, n_words, at));
  else if (!is_helper_only (&words[at]) && (pivot_verdict_after (pivot_verdict_find_word (words, at)) == PIVOT_VERDICT_NOUN || is_governed (words, at)))
    use_as_noun (&words[at]);
}

static void
tag_listed (PivotWord *words,
            guint      n_words,
            guint      at)
{
  if (is_word_as_name (words, n_words, at))
    take_as_name (&words[at]);
  else if (!pivot_class_set_is_empty (&words[at].entry->as_verb))
    tag_verb (words, n_words, at);
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
