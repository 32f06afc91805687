/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-frame.h"

#include "core/rubric/pivot-scope.h"
#include "core/rubric/pivot-subject.h"

/* How far before its "to" or its gerund a verb may stand that governs it. */
#define LONGEST_REACH 9

/* How many words "not the case that" may be. */
#define LONGEST_DENIAL 4

/* "It was not that they were late", "it is not true that nobody asked". */
static gboolean
denies (const PivotParse *self,
        const PivotFrame *before)
{
  return before->negated && before->person == PIVOT_PERSON_IT && pivot_word_is (&self->words[before->verb], PIVOT_GRAMMAR_BE) &&
         self->joint == PIVOT_JOINT_THAT && self->n_in_clause == 0 && self->joint_at > before->verb && self->joint_at - before->verb <= LONGEST_DENIAL;
}

/* Whether what follows may be what @before thinks, says or denies. */
static gboolean
speaks (const PivotParse *self,
        const PivotFrame *before)
{
  const PivotWord *verb = &self->words[before->verb];

  return pivot_word_is (verb, PIVOT_GRAMMAR_SAY) || pivot_word_is (verb, PIVOT_GRAMMAR_THINK) || pivot_word_is (verb, PIVOT_GRAMMAR_HOPE) || pivot_word_is (verb, PIVOT_GRAMMAR_DOUBT) || denies (self, before);
}

/* "Had promised it for weeks on a figure I had made up": what tells of a noun behind a
 * preposition is not what is promised. */
static gboolean
tells_of_noun (const PivotParse     *self,
               const PivotFrame     *before,
               const PivotVerbGroup *group)
{
  PivotChunk subject = pivot_chunk_find_before (self->words, self->floor, group->first);
  gboolean   governed = FALSE;

  if (before->negated || !pivot_word_is (&self->words[before->verb], PIVOT_GRAMMAR_SAY) || pivot_chunk_is_empty (subject))
    return FALSE;
  if (subject.first <= before->verb + 1 || !pivot_word_is (&self->words[subject.first], PIVOT_GRAMMAR_PRONOUN))
    return FALSE;
  for (guint at = before->verb + 1; at < subject.first; at++)
    governed |= pivot_word_is (&self->words[at], PIVOT_GRAMMAR_PREPOSITION);
  return governed && pivot_word_is (&self->words[subject.first - 1], PIVOT_GRAMMAR_NOUN) && self->joint_at < before->verb;
}

/* Whether this verb says what the frame before it thinks, says or denies. */
static guint
find_thought (const PivotParse     *self,
              const PivotVerbGroup *group)
{
  guint             index = self->frames->len - 1;
  const PivotFrame *before = pivot_parse_get_last (self);

  if (before == NULL || !speaks (self, before) || tells_of_noun (self, before, group))
    return PIVOT_NO_FRAME;
  for (guint at = pivot_word_is (&self->words[self->joint_at], PIVOT_GRAMMAR_AS_IF) ? self->joint_at : before->verb + 1; at < group->first; at++)
    {
      PivotJoint joint = pivot_joint_of (&self->words[at]);

      if (self->words[at].mark || (joint != PIVOT_JOINT_NONE && joint != PIVOT_JOINT_THAT && joint != PIVOT_JOINT_WHAT))
        return PIVOT_NO_FRAME;
    }
  return index;
}

/* "If I did wrong it was asking": a second verb with a subject of its own is what
 * the condition is for. */
static gboolean
leaves_condition (const PivotParse *self,
                  const PivotFrame *frame)
{
  const PivotFrame *before = pivot_parse_get_last (self);

  if (self->joint != PIVOT_JOINT_IF || self->n_in_clause == 0 || frame->governor != PIVOT_NO_FRAME || pivot_chunk_is_empty (frame->subject))
    return FALSE;
  return frame->subject.first > before->verb + 1 && !pivot_word_is (&self->words[frame->subject.first - 1], PIVOT_GRAMMAR_AND);
}

static void
add_finite (PivotParse           *self,
            const PivotVerbGroup *group)
{
  PivotFrame frame = {
    .first = group->first,
    .verb = group->verb,
    .last = PIVOT_NO_WORD,
    .governor = find_thought (self, group),
    .mood = group->mood,
    .tense = group->tense,
    .joint = self->joint,
    .negated = group->negated,
    .passive = group->passive,
    .reason = group->reason,
  };

  pivot_subject_find (self, &frame, group);
  if (leaves_condition (self, &frame))
    {
      pivot_parse_end_clause (self, frame.subject.first);
      self->joint = frame.joint = PIVOT_JOINT_NONE;
    }
  if (frame.passive)
    pivot_subject_find_agent (self, &frame, group->last);
  g_array_append_val (self->frames, frame);
  self->floor = group->last;
  self->n_in_clause++;
}

/* "I thought about stopping", "we talked of moving". */
static gboolean
is_thought_about (const PivotParse *self,
                  const PivotFrame *before,
                  guint             gerund)
{
  const PivotWord *verb = &self->words[before->verb];

  return gerund == before->verb + 2 && pivot_word_is (&self->words[gerund - 1], PIVOT_GRAMMAR_PREPOSITION) &&
         (pivot_word_is (verb, PIVOT_GRAMMAR_THINK) || pivot_word_is (verb, PIVOT_GRAMMAR_SAY) || pivot_word_is (verb, PIVOT_GRAMMAR_TRY) || pivot_word_is (verb, PIVOT_GRAMMAR_HOPE));
}

/* "Catch me saying", "hear me say": the verb at @at tells what those do who stand between it and
 * the verb before. */
static gboolean
is_done_by_object (const PivotParse *self,
                   const PivotFrame *before,
                   guint             at)
{
  const PivotWord *object = &self->words[at - 1];

  return at == before->verb + 2 && pivot_chunk_is_object (object) && !pivot_word_is (object, PIVOT_GRAMMAR_POSSESSIVE);
}

/* How far before the one at @first a verb may stand that governs it. A gerund is a complement only
 * right behind its verb: "skipped testing". */
static guint
reach_of (const PivotParse *self,
          const PivotFrame *before,
          guint             first,
          guint             verb)
{
  if (first != verb)
    return LONGEST_REACH;
  return is_thought_about (self, before, first) || is_done_by_object (self, before, first) ? 2 : 1;
}

static guint
find_governor (const PivotParse *self,
               guint             first,
               guint             verb)
{
  const PivotFrame *before = pivot_parse_get_last (self);

  if (before == NULL || before->last != PIVOT_NO_WORD || first - before->verb > reach_of (self, before, first, verb))
    return PIVOT_NO_FRAME;
  return self->frames->len - 1;
}

/* "asked the vendor to test": the one who is asked does it. */
static void
inherit_subject (PivotParse *self,
                 PivotFrame *frame)
{
  const PivotFrame *governor = pivot_parse_get_last (self);
  PivotChunk        object = { 0, 0 };

  if (governor == NULL)
    return;
  frame->subject = governor->subject;
  frame->person = governor->person;
  if (frame->governor == PIVOT_NO_FRAME || !(pivot_word_is (&self->words[governor->verb], PIVOT_GRAMMAR_MAKE) || is_done_by_object (self, governor, frame->first)))
    return;
  object = pivot_chunk_find_after (self->words, governor->verb + 1, frame->first);
  if (!pivot_chunk_is_empty (object))
    pivot_subject_set (frame, self->words, object);
}

static void
add_bare (PivotParse *self,
          guint       first,
          guint       verb)
{
  PivotFrame frame = {
    .first = first,
    .verb = verb,
    .last = PIVOT_NO_WORD,
    .governor = find_governor (self, first, verb),
    .mood = PIVOT_MOOD_REAL,
    .tense = PIVOT_TENSE_NONE,
    .joint = self->joint,
    .reason = PIVOT_NO_WORD,
  };

  inherit_subject (self, &frame);
  g_array_append_val (self->frames, frame);
  self->floor = verb + 1;
}

/* The verb of "to check" or "not to check", else %PIVOT_NO_WORD. */
static guint
infinitive_at (const PivotParse *self,
               guint             at)
{
  guint verb = at + 1;

  if (!pivot_word_is (&self->words[at], PIVOT_GRAMMAR_TO))
    return PIVOT_NO_WORD;
  while (verb < self->n_words && pivot_word_is (&self->words[verb], PIVOT_GRAMMAR_ADVERB) && !pivot_word_is (&self->words[verb], PIVOT_GRAMMAR_VERB))
    verb++;
  return verb < self->n_words && pivot_word_is (&self->words[verb], PIVOT_GRAMMAR_VERB) && pivot_word_is (&self->words[verb], PIVOT_GRAMMAR_BASE) ? verb : PIVOT_NO_WORD;
}

/* Whether the verb at @at is a gerund, or says what somebody is not seen or made to do: "won't hear me say". */
static gboolean
is_bare (const PivotParse *self,
         guint             at)
{
  const PivotWord  *word = &self->words[at];
  const PivotFrame *before = pivot_parse_get_last (self);

  if (!pivot_word_is (word, PIVOT_GRAMMAR_VERB))
    return FALSE;
  if (pivot_word_is (word, PIVOT_GRAMMAR_GERUND))
    return TRUE;
  return before != NULL && before->last == PIVOT_NO_WORD && before->negated && pivot_word_is (word, PIVOT_GRAMMAR_BASE) &&
         !pivot_word_is (word, PIVOT_GRAMMAR_PAST) && is_done_by_object (self, before, at);
}

/* Reads what starts at @at. Returns the word to go on with. */
static guint
read_word (PivotParse *self,
           guint       at)
{
  const PivotWord *word = &self->words[at];
  guint            verb = infinitive_at (self, at);
  PivotVerbGroup   group;

  if (verb != PIVOT_NO_WORD)
    {
      add_bare (self, at, verb);
      return verb + 1;
    }
  if (is_bare (self, at))
    {
      add_bare (self, at, at);
      return at + 1;
    }
  if (pivot_verb_group_read (&group, self->words, self->n_words, at))
    {
      add_finite (self, &group);
      return group.last;
    }
  if (pivot_word_is (word, PIVOT_GRAMMAR_COMMA) || pivot_word_is (word, PIVOT_GRAMMAR_BREAK))
    pivot_parse_pass_mark (self, at);
  else
    pivot_parse_pass_joint (self, at);
  return at + 1;
}

/* A gerund before any subject has the subject that comes: "Instead of asking, I guessed." */
static void
give_subjects (PivotParse *self)
{
  const PivotFrame *finite = NULL;

  for (guint i = self->frames->len; i > 0; i--)
    {
      PivotFrame *frame = pivot_parse_get (self, i - 1);

      if (frame->tense != PIVOT_TENSE_NONE)
        finite = frame;
      else if (frame->person == PIVOT_PERSON_NONE && finite != NULL && !finite->passive)
        {
          frame->subject = finite->subject;
          frame->person = finite->person;
        }
    }
}

/**
 * pivot_frames_find:
 * @words: the words of one sentence, tagged
 * @frames: (element-type PivotFrame): where its frames go; none before
 *
 * Finds every verb of a sentence, with who, whether, and how.
 */
void
pivot_frames_find (const PivotWord *words,
                   guint            n_words,
                   GArray          *frames)
{
  PivotParse self = { .words = words, .n_words = n_words, .frames = frames, .joint = PIVOT_JOINT_NONE };

  for (guint at = 0; at < n_words;)
    at = read_word (&self, at);
  pivot_parse_end_clause (&self, n_words);
  give_subjects (&self);
  pivot_scope_apply (words, n_words, frames);
}
