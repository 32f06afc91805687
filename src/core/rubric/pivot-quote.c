/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-quote.h"

/* What one takes in at a glance, in words. */
#define LONGEST_QUOTE 20

/* "by the" before a date, "service" behind "the booking". */
#define LONGEST_LEAD 3

static const PivotGrammar joints[] = { PIVOT_GRAMMAR_AND, PIVOT_GRAMMAR_BUT, PIVOT_GRAMMAR_ALTHOUGH };
static const PivotGrammar leads[] = { PIVOT_GRAMMAR_PREPOSITION, PIVOT_GRAMMAR_DETERMINER, PIVOT_GRAMMAR_POSSESSIVE };
static const PivotGrammar openers[] = { PIVOT_GRAMMAR_PREPOSITION, PIVOT_GRAMMAR_BECAUSE, PIVOT_GRAMMAR_WHEN, PIVOT_GRAMMAR_IF, PIVOT_GRAMMAR_THAT, PIVOT_GRAMMAR_WHAT, PIVOT_GRAMMAR_AND };

static gboolean
is_any (const PivotWord    *word,
        const PivotGrammar *classes,
        gsize               n_classes)
{
  for (gsize i = 0; i < n_classes; i++)
    {
      if (pivot_word_is (word, classes[i]))
        return TRUE;
    }
  return FALSE;
}

static gboolean
is_stop (const PivotWord *word)
{
  return word->mark && (pivot_word_is (word, PIVOT_GRAMMAR_COMMA) || pivot_word_is (word, PIVOT_GRAMMAR_BREAK)) && !pivot_word_is (word, PIVOT_GRAMMAR_RATIO);
}

/* The first word of the clause of a frame, without what only an earlier clause says. */
static guint
start_of (const PivotFrame *frame,
          guint             floor)
{
  gboolean own = !pivot_chunk_is_empty (frame->subject) && frame->subject.first >= floor && frame->subject.first < frame->first;

  return own ? frame->subject.first : frame->first;
}

/* Whether a statement of its own starts at @at: "and we opened", "but nobody came". */
static gboolean
joins_clause (const PivotReadSentence *sentence,
              guint                    at)
{
  if (!is_any (&sentence->words[at], joints, G_N_ELEMENTS (joints)))
    return FALSE;
  for (guint i = 0; i < sentence->n_frames; i++)
    {
      const PivotFrame *frame = &sentence->frames[i];

      if (frame->first > at)
        return frame->tense != PIVOT_TENSE_NONE && start_of (frame, at + 1) <= at + 2;
    }
  return FALSE;
}

/* Whether something is stated between the mark at @at and the next one. */
static gboolean
parts_statement (const PivotReadSentence *sentence,
                 guint                    at)
{
  guint end = at + 1;

  while (end < sentence->n_words && !is_stop (&sentence->words[end]))
    end++;
  for (guint i = 0; i < sentence->n_frames; i++)
    {
      const PivotFrame *frame = &sentence->frames[i];

      if (frame->first > at && frame->first < end && frame->tense != PIVOT_TENSE_NONE)
        return TRUE;
    }
  return end == at + 1 || pivot_word_is (&sentence->words[at], PIVOT_GRAMMAR_BREAK);
}

static guint
grow_left (const PivotReadSentence *sentence,
           guint                    first,
           guint                    last)
{
  while (first > 0 && last - first < LONGEST_QUOTE && !is_stop (&sentence->words[first - 1]) && !joins_clause (sentence, first - 1))
    first--;
  return first;
}

/* Up to where the clause ends; where that is too far, up to where a part of it does. */
static guint
grow_right (const PivotReadSentence *sentence,
            guint                    first,
            guint                    last)
{
  guint end = last;
  guint part = last;

  for (; end < sentence->n_words && end - first < LONGEST_QUOTE; end++)
    {
      const PivotWord *word = &sentence->words[end];

      if (is_stop (word) ? parts_statement (sentence, end) : joins_clause (sentence, end))
        return end;
      if (is_stop (word) || is_any (word, openers, G_N_ELEMENTS (openers)))
        part = end;
    }
  return end == sentence->n_words ? end : part;
}

static gboolean
is_trimmed (const PivotWord *word)
{
  if (word->phrase)
    return FALSE;
  return (word->mark && !pivot_word_is (word, PIVOT_GRAMMAR_RATIO)) || pivot_word_is (word, PIVOT_GRAMMAR_AND) || pivot_word_is (word, PIVOT_GRAMMAR_BUT);
}

static PivotSpan
span_of (const PivotReadSentence *sentence,
         guint                    first,
         guint                    last)
{
  while (first + 1 < last && is_trimmed (&sentence->words[first]))
    first++;
  while (last > first + 1 && is_trimmed (&sentence->words[last - 1]))
    last--;
  return (PivotSpan) { sentence->words[first].span.start, sentence->words[last - 1].span.end };
}

/**
 * pivot_quote_clause:
 *
 * Returns: the bytes of the clause that @match stands in, as one would
 *   underline it: all of the statement, at most some twenty words of it and
 *   nothing of the next
 */
PivotSpan
pivot_quote_clause (const PivotMatch        *match,
                    const PivotReadSentence *sentence)
{
  guint first = match->first;
  guint last = match->last;

  while (first + 1 < last && is_trimmed (&sentence->words[first]))
    first++;
  first = grow_left (sentence, first, last);
  return span_of (sentence, first, grow_right (sentence, first, last));
}

/* Whether the word at @at goes on with the noun before it. */
static gboolean
ends_compound (const PivotReadSentence *sentence,
               guint                    at)
{
  static const PivotGrammar nouns[] = { PIVOT_GRAMMAR_NOUN, PIVOT_GRAMMAR_NAME };

  if (!is_any (&sentence->words[at - 1], nouns, G_N_ELEMENTS (nouns)) || !is_any (&sentence->words[at], nouns, G_N_ELEMENTS (nouns)))
    return FALSE;
  for (guint i = 0; i < sentence->n_frames; i++)
    {
      if (sentence->frames[i].verb == at || sentence->frames[i].first == at)
        return FALSE;
    }
  return TRUE;
}

/* Whether a phrase that ends with this word has not named anything yet: "that", "by the". */
static gboolean
is_open (const PivotWord *word)
{
  return is_any (word, leads, G_N_ELEMENTS (leads)) || pivot_word_is (word, PIVOT_GRAMMAR_THAT);
}

/* Whether the word at @at leads up to a phrase: "by", "the"; but not to an adverb, "rang her straight away", nor from
 * before a preposition, "had it up in two hours". */
static gboolean
leads_up (const PivotReadSentence *sentence,
          guint                    at,
          guint                    first)
{
  if (pivot_word_is (&sentence->words[at], PIVOT_GRAMMAR_PREPOSITION) && pivot_word_is (&sentence->words[at + 1], PIVOT_GRAMMAR_PREPOSITION))
    return FALSE;
  return !pivot_word_is (&sentence->words[first], PIVOT_GRAMMAR_ADVERB) && is_any (&sentence->words[at], leads, G_N_ELEMENTS (leads));
}

/* Whether the word at @at goes on with what is listed as one, "straight away", with its noun, or with what has no noun yet. */
static gboolean
goes_on (const PivotReadSentence *sentence,
         guint                    at)
{
  const PivotWord *before = &sentence->words[at - 1];

  return (before->phrase && sentence->words[at].phrase) || is_open (before) || ends_compound (sentence, at);
}

/* Where the clause ends whose subject a phrase of time ends with, "as soon as I"; @last where it is no such phrase. */
static guint
end_of_clause (const PivotReadSentence *sentence,
               guint                    first,
               guint                    last)
{
  if (!pivot_word_is (&sentence->words[first], PIVOT_GRAMMAR_WHEN) && !pivot_word_is (&sentence->words[last - 1], PIVOT_GRAMMAR_PRONOUN))
    return last;
  for (guint i = 0; i < sentence->n_frames; i++)
    {
      const PivotFrame *frame = &sentence->frames[i];

      if (frame->tense != PIVOT_TENSE_NONE && frame->subject.first < last && frame->subject.last >= last && frame->first >= last)
        return MAX (last, sentence->clauses[i].end);
    }
  return pivot_word_is (&sentence->words[first], PIVOT_GRAMMAR_WHEN) ? grow_right (sentence, first, last) : last;
}

/**
 * pivot_quote_phrase:
 *
 * Returns: the bytes of @match with the little words before it and the rest of
 *   its noun, as in "by the 3rd of May", or of its clause, as in "when I saw it"
 */
PivotSpan
pivot_quote_phrase (const PivotMatch        *match,
                    const PivotReadSentence *sentence)
{
  guint first = match->first;
  guint last = match->last;

  while (first > 0 && match->first - first < LONGEST_LEAD && leads_up (sentence, first - 1, match->first))
    first--;
  while (last < sentence->n_words && last - match->last < LONGEST_LEAD && goes_on (sentence, last))
    last++;
  return span_of (sentence, first, end_of_clause (sentence, match->first, last));
}
