/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-subject.h"

#include "core/rubric/pivot-verdict.h"

/* A verb at the very start has lost its "I", as notes do: "Missed the date." */
static gboolean
has_dropped_i (const PivotParse *self,
               guint             first)
{
  const PivotWord *word = &self->words[first];

  for (guint at = 0; at < first; at++)
    {
      if (!pivot_word_is (&self->words[at], PIVOT_GRAMMAR_ADVERB) && !pivot_word_is (&self->words[at], PIVOT_GRAMMAR_NOT) && !self->words[at].mark)
        return FALSE;
    }
  return pivot_word_is (word, PIVOT_GRAMMAR_PAST) && !pivot_word_is (word, PIVOT_GRAMMAR_BE) && first + 1 < self->n_words &&
         !pivot_word_is (&self->words[first + 1], PIVOT_GRAMMAR_PREPOSITION);
}

/**
 * pivot_subject_set:
 *
 * Makes @subject the one who does it.
 */
void
pivot_subject_set (PivotFrame      *frame,
                   const PivotWord *words,
                   PivotChunk       subject)
{
  frame->subject = subject;
  frame->person = pivot_chunk_get_person (subject, words);
}

/* "The cutter promised", "the head who": what nobody listed as a person does what
 * only people do, or is called "who". */
static gboolean
acts_as_person (const PivotParse *self,
                const PivotFrame *frame)
{
  guint    head = pivot_chunk_get_head (frame->subject, self->words);
  gboolean who = self->joint == PIVOT_JOINT_THAT && pivot_word_is (&self->words[self->joint_at], PIVOT_GRAMMAR_HUMAN);

  if (frame->person != PIVOT_PERSON_IT || frame->passive || (!who && !pivot_word_is (&self->words[frame->verb], PIVOT_GRAMMAR_HUMAN)))
    return FALSE;
  return !pivot_word_is (&self->words[head], PIVOT_GRAMMAR_IT) && pivot_word_is (&self->words[head], PIVOT_GRAMMAR_NOUN);
}

/* "The person who had the keys went home": the keys belong to the clause that ends
 * there, and who went is the one whom it hangs on. */
static gboolean
is_object_of_relative (const PivotParse *self,
                       PivotChunk        chunk,
                       guint             first)
{
  const PivotFrame *before = pivot_parse_get_last (self);

  if (self->joint != PIVOT_JOINT_THAT || pivot_chunk_is_empty (self->antecedent) || before == NULL)
    return FALSE;
  if (pivot_chunk_is_empty (chunk) || before->first < self->joint_at || before->subject.first != self->antecedent.first)
    return FALSE;
  return chunk.first == before->verb + 1 && chunk.last == first && !pivot_word_is (&self->words[chunk.first], PIVOT_GRAMMAR_PRONOUN);
}

/* "I was shown it and forgot": who forgot is the one to whom the first was done. */
static void
share_subject (const PivotParse *self,
               PivotFrame       *frame,
               const PivotFrame *other)
{
  if (other->passive)
    {
      pivot_subject_set (frame, self->words, other->subject);
      return;
    }
  frame->subject = other->subject;
  frame->person = other->person;
}

/* The last verb with a subject of its own, which later verbs share. */
static const PivotFrame *
last_finite (const PivotParse *self)
{
  for (guint i = self->frames->len; i > 0; i--)
    {
      if (pivot_parse_get (self, i - 1)->tense != PIVOT_TENSE_NONE)
        return pivot_parse_get (self, i - 1);
    }
  return NULL;
}

/* The frame that the relative clause at hand hangs on. */
static const PivotFrame *
main_frame (const PivotParse *self)
{
  for (guint i = self->frames->len; i > 0; i--)
    {
      if (pivot_parse_get (self, i - 1)->verb < self->joint_at)
        return pivot_parse_get (self, i - 1);
    }
  return NULL;
}

/* "I changed what they read and told nobody": of the two that may have told, the
 * writer is the one who speaks. */
static gboolean
goes_on (const PivotParse *self,
         guint             first)
{
  const PivotFrame *frame = main_frame (self);

  if (self->joint != PIVOT_JOINT_THAT || self->n_in_clause == 0 || frame == NULL || !pivot_word_is (&self->words[first - 1], PIVOT_GRAMMAR_AND))
    return FALSE;
  return frame->person == PIVOT_PERSON_I || frame->person == PIVOT_PERSON_WE;
}

/* "I and Sam": of two who are named, the writer is the one who counts, also where they open the clause. */
static PivotChunk
find_joined (const PivotParse *self,
             PivotChunk        chunk)
{
  const PivotWord *words = self->words;
  guint            at = chunk.first;

  if (pivot_chunk_is_empty (chunk) || at < 2 || !pivot_word_is (&words[at - 1], PIVOT_GRAMMAR_AND) || !pivot_word_is (&words[at - 2], PIVOT_GRAMMAR_I))
    return chunk;
  return at == 2 || words[at - 3].mark || !pivot_word_is (&words[at - 3], PIVOT_GRAMMAR_VERB) ? (PivotChunk) { at - 2, at - 1 } : chunk;
}

/* Who is named by the verb itself, or is empty. */
static PivotChunk
find_named (const PivotParse     *self,
            const PivotVerbGroup *group)
{
  PivotChunk chunk = pivot_chunk_find_before (self->words, self->floor, group->first);

  if (pivot_chunk_is_empty (chunk))
    chunk = group->inner;
  chunk = find_joined (self, chunk);
  return is_object_of_relative (self, chunk, group->first) ? (PivotChunk) { 0, 0 } : chunk;
}

/* What the clause hangs on, for one verb, or as long as the relative clause goes on. */
static PivotChunk
take_antecedent (PivotParse *self)
{
  PivotChunk chunk = self->antecedent;

  if (self->joint != PIVOT_JOINT_THAT || self->n_in_clause > 0)
    self->antecedent = (PivotChunk) { 0, 0 };
  return chunk;
}

/* "What was left": what is asked is the subject. */
static PivotChunk
find_asked (const PivotParse *self,
            guint             first)
{
  const PivotWord *asked = &self->words[self->joint_at];

  if (!pivot_word_is (asked, PIVOT_GRAMMAR_PRONOUN) || pivot_verdict_find_word (self->words, first) != asked)
    return (PivotChunk) { 0, 0 };
  return (PivotChunk) { self->joint_at, self->joint_at + 1 };
}

/* "And I, with the right one on file, never looked": the subject stands before what is
 * put in between. Empty where there is none. */
static PivotChunk
find_parted (const PivotParse *self,
             const PivotFrame *before,
             guint             first)
{
  for (guint at = first; at > before->verb + 1; at--)
    {
      const PivotWord *word = &self->words[at - 1];

      if (pivot_word_is (word, PIVOT_GRAMMAR_I) || pivot_word_is (word, PIVOT_GRAMMAR_WE))
        return (PivotChunk) { at - 1, at };
    }
  return (PivotChunk) { 0, 0 };
}

/* "Wasn't the driver's fault": who opens with "be" has left "it" out. */
static gboolean
has_dropped_it (const PivotParse *self,
                guint             first)
{
  const PivotWord *word = &self->words[first];

  return first == 0 && pivot_word_is (word, PIVOT_GRAMMAR_BE) && !pivot_word_is (word, PIVOT_GRAMMAR_BASE) && !pivot_word_is (word, PIVOT_GRAMMAR_GERUND);
}

/* "The list they gave us was wrong", "nothing the drivers did helped": a second verb that nothing joins to
 * the first has the noun for its subject that the clause before is about. Empty where there is none. */
static PivotChunk
find_told_of (const PivotParse *self,
              const PivotFrame *before,
              guint             first)
{
  PivotChunk chunk = { 0, 0 };

  if (pivot_chunk_is_empty (before->subject) || before->subject.first == 0 || before->subject.first > before->first)
    return chunk;
  for (guint at = before->verb + 1; at < first; at++)
    {
      if (self->words[at].mark || pivot_joint_of (&self->words[at]) != PIVOT_JOINT_NONE)
        return chunk;
    }
  chunk = pivot_chunk_find_before (self->words, 0, before->subject.first);
  return chunk.last == before->subject.first ? chunk : (PivotChunk) { 0, 0 };
}

/* Where nobody is named, the subject of the verb before, or the writer who left "I" out. */
static void
find_unnamed (PivotParse *self,
              PivotFrame *frame,
              guint       first)
{
  const PivotFrame *before = last_finite (self);
  PivotChunk        parted = before != NULL ? find_parted (self, before, first) : (PivotChunk) { 0, 0 };

  if (before != NULL && pivot_chunk_is_empty (parted))
    {
      parted = find_told_of (self, before, first);
      if (!pivot_chunk_is_empty (parted))
        {
          frame->governor = PIVOT_NO_FRAME;
          pivot_parse_end_clause (self, first);
        }
    }
  if (!pivot_chunk_is_empty (parted))
    pivot_subject_set (frame, self->words, parted);
  else if (before != NULL)
    share_subject (self, frame, before);
  else if (has_dropped_i (self, first))
    frame->person = PIVOT_PERSON_I;
  else if (has_dropped_it (self, first))
    frame->person = PIVOT_PERSON_IT;
}

/**
 * pivot_subject_find:
 * @self: a sentence, read up to @group
 * @frame: (inout): the frame of @group
 *
 * Finds who does it: who is named before the verb, or behind its helper, or else
 * the one on whom a relative clause hangs, or the subject of the verb before.
 */
void
pivot_subject_find (PivotParse           *self,
                    PivotFrame           *frame,
                    const PivotVerbGroup *group)
{
  PivotChunk chunk = find_named (self, group);

  if (pivot_chunk_is_empty (chunk) && goes_on (self, group->first))
    {
      share_subject (self, frame, main_frame (self));
      return;
    }
  if (pivot_chunk_is_empty (chunk))
    chunk = self->joint == PIVOT_JOINT_WHAT ? find_asked (self, group->first) : take_antecedent (self);
  pivot_subject_set (frame, self->words, chunk);
  if (acts_as_person (self, frame))
    frame->person = PIVOT_PERSON_OTHER;
  if (frame->person == PIVOT_PERSON_NONE)
    find_unnamed (self, frame, group->first);
}

/**
 * pivot_subject_find_agent:
 * @after: the word behind a passive verb
 *
 * Finds who does it where he stands behind: "was missed by the vendor".
 */
void
pivot_subject_find_agent (PivotParse *self,
                          PivotFrame *frame,
                          guint       after)
{
  PivotChunk agent = { 0, 0 };

  if (after < self->n_words && pivot_word_is (&self->words[after], PIVOT_GRAMMAR_BY))
    agent = pivot_chunk_find_after (self->words, after + 1, self->n_words);
  frame->person = pivot_chunk_get_person (agent, self->words);
}
