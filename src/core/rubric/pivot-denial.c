/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-denial.h"

#include "core/rubric/pivot-parse.h"

/* So far before a verb of saying stands what it would be to say it: "unfair on the crew to". */
#define UNFAIR_REACH 5

static gboolean
is_writer (const PivotFrame *frame)
{
  return frame->person == PIVOT_PERSON_I || frame->person == PIVOT_PERSON_WE;
}

/* "Some would say I should have asked", "you could say it was me": nobody says it. */
static gboolean
is_put_to_others (const PivotFrame *governor,
                  const PivotWord  *words)
{
  gboolean could = governor->mood == PIVOT_MOOD_CAN && pivot_word_is (&words[governor->first], PIVOT_GRAMMAR_WOULD);

  return !is_writer (governor) && (could || governor->mood == PIVOT_MOOD_WOULD) && pivot_word_is (&words[governor->verb], PIVOT_GRAMMAR_SAY);
}

static gboolean
is_unreal (const PivotFrame *frame)
{
  return frame->mood == PIVOT_MOOD_WOULD || frame->mood == PIVOT_MOOD_FUTURE || frame->mood == PIVOT_MOOD_CAN;
}

/* "I could say that it was the van", "I'd love to say it": one does not. */
static gboolean
is_withheld (const PivotFrame *governor,
             const PivotWord  *words)
{
  if (governor->negated || !is_writer (governor))
    return FALSE;
  if (governor->tense == PIVOT_TENSE_NONE)
    return governor->mood == PIVOT_MOOD_WOULD;
  return governor->mood == PIVOT_MOOD_CAN && pivot_word_is (&words[governor->first], PIVOT_GRAMMAR_WOULD);
}

/* "I won't say", "I'm not saying", "you couldn't say", "nobody can say", "don't say". */
static gboolean
is_refused (const PivotFrame *governor,
            gboolean          says)
{
  if (!governor->negated)
    return FALSE;
  if (governor->person == PIVOT_PERSON_NONE)
    return governor->tense == PIVOT_TENSE_PRESENT;
  if (governor->person == PIVOT_PERSON_NOBODY)
    return says && governor->mood != PIVOT_MOOD_REAL;
  if (is_writer (governor) && says && governor->mood == PIVOT_MOOD_REAL)
    return governor->tense == PIVOT_TENSE_PRESENT;
  return is_unreal (governor) && (is_writer (governor) || governor->person == PIVOT_PERSON_YOU);
}

/* "It would be a lie to say", "it isn't fair to claim". */
static gboolean
is_gainsaid (const PivotFrame *governor,
             const PivotWord  *words)
{
  guint nearest = governor->first > UNFAIR_REACH ? governor->first - UNFAIR_REACH : 0;

  if (governor->tense != PIVOT_TENSE_NONE || !pivot_word_is (&words[governor->first], PIVOT_GRAMMAR_TO))
    return governor->tense == PIVOT_TENSE_NONE && governor->negated;
  for (guint at = governor->first; at > nearest && !words[at - 1].mark; at--)
    {
      if (pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_UNFAIR))
        return !governor->negated;
    }
  return governor->negated;
}

/* "It isn't as if they had not told me": of two that are denied nothing is left. */
static gboolean
is_denied_twice (const PivotFrame *frame,
                 const PivotFrame *governor,
                 const PivotWord  *words)
{
  return governor->negated && !frame->negated && governor->person == PIVOT_PERSON_IT && pivot_word_is (&words[governor->verb], PIVOT_GRAMMAR_BE) &&
         frame->reason == governor->reason;
}

/* What one declines to say of others is not said. */
static gboolean
is_declined (const PivotFrame *frame,
             const PivotFrame *governor,
             const PivotWord  *words)
{
  gboolean says = pivot_word_is (&words[governor->verb], PIVOT_GRAMMAR_SAY);

  if (is_writer (frame) || !(says || pivot_word_is (&words[governor->verb], PIVOT_GRAMMAR_THINK)))
    return FALSE;
  return is_gainsaid (governor, words) || is_refused (governor, says) || (says && is_withheld (governor, words));
}

/**
 * pivot_denial_is_not_that:
 * @frame: a frame
 * @words: the words of its sentence
 * @clause: where its clause starts
 *
 * Returns: whether "not that" opens its clause: "Not that anybody hid it" says that nobody did
 */
gboolean
pivot_denial_is_not_that (const PivotFrame *frame,
                          const PivotWord  *words,
                          guint             clause)
{
  guint at = words[clause].mark ? clause + 1 : clause;

  return frame->joint == PIVOT_JOINT_THAT && at + 1 < frame->first && pivot_word_is (&words[at], PIVOT_GRAMMAR_NOT) &&
         pivot_word_is (&words[at + 1], PIVOT_GRAMMAR_THAT);
}

/* "There wasn't a thing" */
static gboolean
is_of_nothing (const PivotFrame *frame,
               const PivotWord  *words)
{
  if (!frame->negated || frame->person != PIVOT_PERSON_IT || !pivot_word_is (&words[frame->verb], PIVOT_GRAMMAR_BE))
    return FALSE;
  return !pivot_chunk_is_empty (frame->subject) && pivot_word_is (&words[frame->subject.first], PIVOT_GRAMMAR_ADVERB);
}

/* Whether @frame may tell of a noun behind @before, with nothing to join them. */
static gboolean
may_tell_of (const PivotFrame *frame,
             const PivotFrame *before,
             const PivotWord  *words)
{
  if (frame->tense == PIVOT_TENSE_NONE || frame->governor != PIVOT_NO_FRAME || frame->mood != PIVOT_MOOD_REAL || frame->subject.first <= before->verb + 1)
    return FALSE;
  for (guint at = before->verb + 1; at < frame->first; at++)
    {
      if (words[at].mark || pivot_joint_of (&words[at]) != PIVOT_JOINT_NONE)
        return FALSE;
    }
  return TRUE;
}

/**
 * pivot_denial_is_of_none:
 * @frame: a frame
 * @before: the frame before it
 * @words: the words of their sentence
 *
 * Returns: whether @frame tells of what @before says there is not, so that it is not so either: "There wasn't a
 *   thing the pilot had done wrong"
 */
gboolean
pivot_denial_is_of_none (const PivotFrame *frame,
                         const PivotFrame *before,
                         const PivotWord  *words)
{
  return !is_writer (frame) && is_of_nothing (before, words) && may_tell_of (frame, before, words);
}

/**
 * pivot_denial_apply:
 * @frame: what @governor says or thinks
 * @governor: a frame before it
 * @words: the words of their sentence
 *
 * Notes on @frame that nobody says it: because the writer declines to, because it would be
 * wrong to say it, or because it is put into the mouths of others.
 */
void
pivot_denial_apply (PivotFrame       *frame,
                    const PivotFrame *governor,
                    const PivotWord  *words)
{
  frame->declined = governor->declined || is_declined (frame, governor, words) || (!is_writer (frame) && is_denied_twice (frame, governor, words));
  if (frame->declined || is_put_to_others (governor, words))
    frame->mood = PIVOT_MOOD_REPORTED;
}
