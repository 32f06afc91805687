/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-scope.h"

#include "core/rubric/pivot-denial.h"

/* A negation reaches this many words to the right of its verb. */
#define OBJECT_REACH 4

typedef struct
{
  const PivotWord *words;
  guint            n_words;
  GArray          *frames;
} Scope;

static PivotFrame *
frame_at (const Scope *scope,
          guint        index)
{
  return &g_array_index (scope->frames, PivotFrame, index);
}

static const PivotWord *
verb_of (const Scope      *scope,
         const PivotFrame *frame)
{
  return &scope->words[frame->verb];
}

static void
turn (PivotFrame *frame,
      guint       reason)
{
  frame->negated = !frame->negated;
  frame->reason = reason;
}

static void
set_mood (PivotFrame *frame,
          PivotMood   mood,
          guint       reason)
{
  if (frame->mood != PIVOT_MOOD_REAL)
    return;
  frame->mood = mood;
  frame->reason = reason;
}

/* "Not for a minute was it", "at no point did they". */
static gboolean
is_denied_first (const Scope      *scope,
                 const PivotFrame *frame,
                 guint             clause)
{
  for (guint at = clause; at < frame->first && !frame->negated; at++)
    {
      if (pivot_word_is (&scope->words[at], PIVOT_GRAMMAR_NOT) || pivot_word_is (&scope->words[at], PIVOT_GRAMMAR_NO))
        return TRUE;
    }
  return FALSE;
}

/* "Neither the nurse nor the porter did", "not for a minute was it". */
static gboolean
is_turned_before (const Scope      *scope,
                  const PivotFrame *frame,
                  guint             clause)
{
  if (pivot_chunk_is_empty (frame->subject) || frame->subject.first < clause)
    return FALSE;
  if (frame->subject.first > frame->first)
    return is_denied_first (scope, frame, clause);
  return frame->subject.first > clause && pivot_word_is (&scope->words[frame->subject.first - 1], PIVOT_GRAMMAR_NOT);
}

/* "Hardly anyone checked" */
static gboolean
is_anyone (const PivotWord *subject)
{
  return pivot_word_is (subject, PIVOT_GRAMMAR_THEY) && pivot_word_is (subject, PIVOT_GRAMMAR_QUANTIFIER);
}

/* "Nobody checked", "no engineer checked", "neither engineer checked". */
static void
apply_subject (const Scope *scope,
               PivotFrame  *frame,
               guint        clause)
{
  gboolean turned = is_turned_before (scope, frame, clause);

  if (turned || pivot_denial_is_not_that (frame, scope->words, clause))
    turn (frame, turned ? MIN (frame->subject.first, frame->first) - 1 : clause);
  if (frame->negated && is_anyone (&scope->words[frame->subject.first]))
    frame->person = PIVOT_PERSON_NOBODY;
  for (guint at = frame->subject.first; at < frame->subject.last; at++)
    {
      const PivotWord *word = &scope->words[at];

      if (!pivot_word_is (word, PIVOT_GRAMMAR_NO) && !pivot_word_is (word, PIVOT_GRAMMAR_NOBODY) && !pivot_word_is (word, PIVOT_GRAMMAR_NOT))
        continue;
      turn (frame, at);
      return;
    }
}

/* Where the subject of the frame behind @index stands: "a list nobody had read" says
 * nothing of the verb before it. */
static guint
next_subject (const Scope *scope,
              guint        index)
{
  const PivotFrame *next = index + 1 < scope->frames->len ? frame_at (scope, index + 1) : NULL;

  if (next == NULL || next->tense == PIVOT_TENSE_NONE || pivot_chunk_is_empty (next->subject) || next->subject.first <= frame_at (scope, index)->verb)
    return PIVOT_NO_WORD;
  return next->subject.first;
}

/* "I ran no test", "I asked nobody". */
static void
apply_object (const Scope *scope,
              PivotFrame  *frame,
              guint        next)
{
  guint end = MIN (MIN (frame->last, frame->verb + 1 + OBJECT_REACH), next);

  for (guint at = frame->verb + 1; at < end; at++)
    {
      const PivotWord *word = &scope->words[at];

      if (pivot_word_is (word, PIVOT_GRAMMAR_NO) || pivot_word_is (word, PIVOT_GRAMMAR_NOBODY))
        {
          turn (frame, at);
          return;
        }
      if (word->mark || pivot_word_is (word, PIVOT_GRAMMAR_VERB) || pivot_word_is (word, PIVOT_GRAMMAR_TO))
        return;
    }
}

/* "without checking", "instead of asking", "not checking". */
static void
apply_preposition (const Scope *scope,
                   PivotFrame  *frame)
{
  for (guint at = frame->first; at > 0 && frame->first - at < 3; at--)
    {
      const PivotWord *word = &scope->words[at - 1];

      if (pivot_word_is (word, PIVOT_GRAMMAR_WITHOUT) || pivot_word_is (word, PIVOT_GRAMMAR_NOT))
        {
          turn (frame, at - 1);
          return;
        }
      if (!pivot_word_is (word, PIVOT_GRAMMAR_ADVERB) && !pivot_word_is (word, PIVOT_GRAMMAR_PREPOSITION))
        return;
    }
}

/* Whether what this verb governs has not come about: "want to stop", "thought about stopping". */
static gboolean
is_only_meant (const Scope      *scope,
               const PivotFrame *frame,
               const PivotFrame *governor)
{
  const PivotWord *verb = verb_of (scope, governor);

  if (pivot_word_is (verb, PIVOT_GRAMMAR_TRY) || pivot_word_is (verb, PIVOT_GRAMMAR_HOPE))
    return TRUE;
  return frame->first == frame->verb && pivot_word_is (&scope->words[frame->first - 1], PIVOT_GRAMMAR_PREPOSITION);
}

/* "failed to check", "did not manage to check"; but "did not fail to check". */
static void
apply_complement (const Scope      *scope,
                  PivotFrame       *frame,
                  const PivotFrame *governor)
{
  const PivotWord *verb = verb_of (scope, governor);

  if (governor->negated)
    turn (frame, governor->reason);
  if (pivot_word_is (verb, PIVOT_GRAMMAR_FAIL_TO))
    turn (frame, governor->verb);
  if (frame->mood == PIVOT_MOOD_REAL)
    frame->mood = is_only_meant (scope, frame, governor) ? PIVOT_MOOD_ATTEMPT : governor->mood;
}

/* "I used to think it was mine" is one's own word of another day; "I would love to
 * say it was theirs" is not said. */
static void
apply_view (PivotFrame       *frame,
            const PivotFrame *governor)
{
  if (governor->mood == PIVOT_MOOD_STANCE && (frame->mood == PIVOT_MOOD_REAL || frame->mood == PIVOT_MOOD_STANCE))
    {
      frame->mood = PIVOT_MOOD_REPORTED;
      frame->reason = governor->reason;
    }
  if (governor->tense == PIVOT_TENSE_NONE && governor->mood == PIVOT_MOOD_WOULD)
    set_mood (frame, PIVOT_MOOD_WOULD, governor->reason);
}

/* "I don't think it was", "I doubt that it was". */
static gboolean
turns_thought (const PivotWord *verb,
               gboolean         negated)
{
  if (!negated)
    return pivot_word_is (verb, PIVOT_GRAMMAR_DOUBT);
  return pivot_word_is (verb, PIVOT_GRAMMAR_THINK) || pivot_word_is (verb, PIVOT_GRAMMAR_BE);
}

/* "I don't think it was theirs" says that it was not; "they said" makes it theirs. */
static void
apply_thought (const Scope      *scope,
               PivotFrame       *frame,
               const PivotFrame *governor)
{
  const PivotWord *verb = verb_of (scope, governor);

  if (turns_thought (verb, governor->negated))
    turn (frame, governor->negated ? governor->reason : governor->verb);
  if (pivot_word_is (verb, PIVOT_GRAMMAR_SAY) && governor->person == PIVOT_PERSON_OTHER)
    set_mood (frame, PIVOT_MOOD_REPORTED, governor->verb);
  if (pivot_word_is (verb, PIVOT_GRAMMAR_HOPE))
    set_mood (frame, PIVOT_MOOD_ATTEMPT, governor->verb);
  pivot_denial_apply (frame, governor, scope->words);
  apply_view (frame, governor);
}

static void
apply_governor (const Scope *scope,
                PivotFrame  *frame)
{
  const PivotFrame *governor = frame->governor != PIVOT_NO_FRAME ? frame_at (scope, frame->governor) : NULL;

  if (governor == NULL)
    return;
  if (frame->tense == PIVOT_TENSE_NONE)
    apply_complement (scope, frame, governor);
  else
    apply_thought (scope, frame, governor);
}

/* "Had they told me": a helper before its subject makes a condition. */
static gboolean
is_inverted (const Scope      *scope,
             const PivotFrame *frame)
{
  const PivotWord *word = &scope->words[frame->first];

  if (!pivot_word_is (word, PIVOT_GRAMMAR_HAVE) || !pivot_word_is (word, PIVOT_GRAMMAR_PAST))
    return FALSE;
  if (frame->first > 0 && !scope->words[frame->first - 1].mark)
    return FALSE;
  return !pivot_chunk_is_empty (pivot_chunk_find_after (scope->words, frame->first + 1, frame->last));
}

static guint
find_between (const Scope *scope,
              guint        from,
              guint        to,
              PivotGrammar klass)
{
  for (guint at = from; at < to; at++)
    {
      if (pivot_word_is (&scope->words[at], klass))
        return at;
    }
  return PIVOT_NO_WORD;
}

static void
apply_mood (const Scope *scope,
            PivotFrame  *frame,
            guint        clause)
{
  guint stance = find_between (scope, clause, frame->last, PIVOT_GRAMMAR_STANCE);

  if (scope->words[frame->verb].quoted)
    {
      frame->mood = PIVOT_MOOD_REAL;
      set_mood (frame, PIVOT_MOOD_REPORTED, PIVOT_NO_WORD);
    }
  if (frame->joint == PIVOT_JOINT_IF || is_inverted (scope, frame))
    {
      frame->mood = PIVOT_MOOD_REAL;
      set_mood (frame, PIVOT_MOOD_IF, frame->first);
    }
  if (stance != PIVOT_NO_WORD && frame->tense != PIVOT_TENSE_PRESENT)
    set_mood (frame, PIVOT_MOOD_STANCE, stance);
}

/* A turn outweighs what is said before it: "but", and an "although" that follows.
 * It stands between its first verb and the one before. */
static gboolean
is_turn (const Scope      *scope,
         const PivotFrame *frame,
         guint             index)
{
  const PivotFrame *before = index > 0 ? frame_at (scope, index - 1) : NULL;

  if (before == NULL)
    return FALSE;
  if (frame->joint == PIVOT_JOINT_BUT)
    return find_between (scope, before->verb, frame->first, PIVOT_GRAMMAR_BUT) != PIVOT_NO_WORD;
  return frame->joint == PIVOT_JOINT_ALTHOUGH && before->joint != PIVOT_JOINT_ALTHOUGH;
}

/* Of two sides of a concession the second weighs, unless the first is an "although". */
static void
apply_concession (const Scope *scope)
{
  gboolean turned = FALSE;

  for (guint i = scope->frames->len; i > 0; i--)
    {
      PivotFrame *frame = frame_at (scope, i - 1);

      frame->conceded = turned || (frame->joint == PIVOT_JOINT_ALTHOUGH && frame_at (scope, 0)->joint == PIVOT_JOINT_ALTHOUGH && scope->frames->len > 1);
      turned |= is_turn (scope, frame, i - 1);
    }
}

/* Whether @frame goes on with @before, a verb with a helper, as the second of two: "did not stop and ask". */
static gboolean
is_second_of_two (const Scope      *scope,
                  const PivotFrame *frame,
                  const PivotFrame *before)
{
  if (before->first == before->verb || before->tense == PIVOT_TENSE_NONE || frame->first != frame->verb || frame->tense != PIVOT_TENSE_PRESENT)
    return FALSE;
  return frame->subject.first == before->subject.first && pivot_word_is (&scope->words[frame->first - 1], PIVOT_GRAMMAR_AND) &&
         pivot_word_is (verb_of (scope, frame), PIVOT_GRAMMAR_BASE);
}

/* "I won't stand here and say it", "I did not stop and ask": what is joined to a verb by "and" and
 * has no helper of its own is said as that one is. */
static void
apply_and (const Scope *scope,
           PivotFrame  *frame,
           guint        index)
{
  const PivotFrame *before = index > 0 ? frame_at (scope, index - 1) : NULL;

  if (before == NULL || (!before->negated && before->mood == PIVOT_MOOD_REAL) || !is_second_of_two (scope, frame, before))
    return;
  frame->tense = before->tense;
  if (before->negated != frame->negated)
    turn (frame, before->reason);
  set_mood (frame, before->mood, before->reason);
}

/**
 * pivot_scope_apply:
 * @words: the words of one sentence
 * @frames: (element-type PivotFrame): its frames, in order
 *
 * Decides what each frame's meaning comes to: negations by its subject, its
 * object, what governs it; conditions, others' words, earlier views; and
 * which side of a concession weighs.
 */
void
pivot_scope_apply (const PivotWord *words,
                   guint            n_words,
                   GArray          *frames)
{
  Scope scope = { words, n_words, frames };
  guint clause = 0;

  for (guint i = 0; i < frames->len; i++)
    {
      PivotFrame *frame = frame_at (&scope, i);

      if (i > 0 && frame_at (&scope, i - 1)->last <= frame->first)
        clause = frame_at (&scope, i - 1)->last;
      if (frame->tense == PIVOT_TENSE_NONE)
        apply_preposition (&scope, frame);
      else
        apply_subject (&scope, frame, clause);
      apply_object (&scope, frame, next_subject (&scope, i));
      apply_mood (&scope, frame, clause);
      apply_and (&scope, frame, i);
      apply_governor (&scope, frame);
      if (i > 0 && pivot_denial_is_of_none (frame, frame_at (&scope, i - 1), words))
        turn (frame, frame_at (&scope, i - 1)->reason);
    }
  apply_concession (&scope);
}
