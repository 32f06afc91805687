/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-parse.h"

#include "core/rubric/pivot-verdict.h"

static const struct
{
  PivotGrammar klass;
  PivotJoint   joint;
} joints[] = {
  { PIVOT_GRAMMAR_AS_IF, PIVOT_JOINT_THAT },
  { PIVOT_GRAMMAR_BUT, PIVOT_JOINT_BUT },
  { PIVOT_GRAMMAR_BECAUSE, PIVOT_JOINT_BECAUSE },
  { PIVOT_GRAMMAR_ALTHOUGH, PIVOT_JOINT_ALTHOUGH },
  { PIVOT_GRAMMAR_IF, PIVOT_JOINT_IF },
  { PIVOT_GRAMMAR_WHEN, PIVOT_JOINT_WHEN },
  { PIVOT_GRAMMAR_THAT, PIVOT_JOINT_THAT },
  { PIVOT_GRAMMAR_WHAT, PIVOT_JOINT_WHAT },
  { PIVOT_GRAMMAR_SO, PIVOT_JOINT_SO },
  { PIVOT_GRAMMAR_AND, PIVOT_JOINT_AND },
};

/**
 * pivot_parse_end_clause:
 * @at: the word that is no longer in it
 *
 * Ends the clause at hand.
 */
void
pivot_parse_end_clause (PivotParse *self,
                        guint       at)
{
  for (guint i = self->frames->len; i > 0 && pivot_parse_get (self, i - 1)->last == PIVOT_NO_WORD; i--)
    pivot_parse_get (self, i - 1)->last = at;
}

/**
 * pivot_parse_pass_mark:
 * @at: a mark that parts
 *
 * Ends the clause; "because" and the like hold until a comma closes it.
 */
void
pivot_parse_pass_mark (PivotParse *self,
                       guint       at)
{
  pivot_parse_end_clause (self, at);
  if (self->n_in_clause > 0 || at > self->joint_at + 1 || pivot_word_is (&self->words[at], PIVOT_GRAMMAR_BREAK))
    {
      self->joint = PIVOT_JOINT_NONE;
      self->n_in_clause = 0;
    }
  self->floor = at + 1;
}

/* What "who" and "which" stand for: the noun before them, but in "I was the one
 * who" and "it was me who" the one that it says. */
static PivotChunk
find_antecedent (const PivotParse *self,
                 guint             at)
{
  const PivotFrame *before = pivot_parse_get_last (self);
  PivotChunk        chunk = pivot_chunk_find_before (self->words, self->floor, at);

  if (before == NULL || before->last == PIVOT_NO_WORD || !pivot_word_is (&self->words[before->verb], PIVOT_GRAMMAR_BE))
    return chunk;
  if (pivot_chunk_is_object (&self->words[at - 1]) && pivot_verdict_find_word (self->words, at - 1) == &self->words[before->verb])
    return (PivotChunk) { at - 1, at };
  return pivot_word_is (&self->words[at - 1], PIVOT_GRAMMAR_QUANTIFIER) ? before->subject : chunk;
}

/* Whether a subject may stand behind @word, and nothing that a relative clause hangs on. */
static gboolean
opens_clause (const PivotWord *word)
{
  return word->mark || pivot_word_is (word, PIVOT_GRAMMAR_BUT) || pivot_word_is (word, PIVOT_GRAMMAR_BECAUSE);
}

static gboolean
ends_phrase (const PivotWord *word)
{
  return word == NULL || word->mark || pivot_word_is (word, PIVOT_GRAMMAR_AND);
}

/* "But that was", "and that would have been": here "that" is what is spoken of. A
 * second "that" after a relative one goes on with it: "a list that was old and that was long". */
static gboolean
stands_alone (const PivotParse *self,
              const PivotWord  *before,
              const PivotWord  *after)
{
  if (pivot_word_is (before, PIVOT_GRAMMAR_AND) ? self->joint == PIVOT_JOINT_THAT : !pivot_word_is (before, PIVOT_GRAMMAR_BUT))
    return FALSE;
  return pivot_word_is (after, PIVOT_GRAMMAR_BE) || pivot_word_is (after, PIVOT_GRAMMAR_WOULD) || pivot_word_is (after, PIVOT_GRAMMAR_HAVE) || pivot_word_is (after, PIVOT_GRAMMAR_DO);
}

/* "in that kitchen", "we were short that night", "but that check takes", "and that was": here
 * "that" says which. */
static gboolean
points (const PivotParse *self,
        guint             at)
{
  const PivotWord *before = at > 0 ? &self->words[at - 1] : NULL;
  const PivotWord *next = at + 2 < self->n_words ? &self->words[at + 2] : NULL;

  if (before == NULL || at + 1 >= self->n_words || !pivot_word_is (&self->words[at], PIVOT_GRAMMAR_IT))
    return FALSE;
  if (!pivot_word_is (&self->words[at + 1], PIVOT_GRAMMAR_NOUN))
    return stands_alone (self, before, &self->words[at + 1]);
  if (pivot_word_is (before, PIVOT_GRAMMAR_PREPOSITION) || ends_phrase (next))
    return TRUE;
  return opens_clause (before) && pivot_word_is (next, PIVOT_GRAMMAR_VERB);
}

/* Whether @word, behind "so", starts what comes of it: "so that" does not. */
static gboolean
starts_clause (const PivotWord *word)
{
  if (pivot_word_is (word, PIVOT_GRAMMAR_THAT))
    return FALSE;
  return pivot_word_is (word, PIVOT_GRAMMAR_PRONOUN) || pivot_word_is (word, PIVOT_GRAMMAR_DETERMINER) || pivot_word_is (word, PIVOT_GRAMMAR_POSSESSIVE);
}

/* Whether @word is the subject of what stands behind it: "I once thought". */
static gboolean
is_subject (const PivotWord *word)
{
  return pivot_word_is (word, PIVOT_GRAMMAR_I) || pivot_word_is (word, PIVOT_GRAMMAR_WE) || pivot_word_is (word, PIVOT_GRAMMAR_THEY);
}

/* "before me" and "I once thought" join no clauses. */
static gboolean
joins_in_time (const PivotParse *self,
               guint             at)
{
  const PivotWord *after = at + 1 < self->n_words ? &self->words[at + 1] : NULL;

  if (at > 0 && is_subject (&self->words[at - 1]))
    return FALSE;
  return after == NULL || !pivot_chunk_is_object (after) || pivot_word_is (after, PIVOT_GRAMMAR_POSSESSIVE);
}

/* "so late", "before me": a word that joins clauses only where one follows. */
static gboolean
joins (const PivotParse *self,
       PivotJoint        joint,
       guint             at)
{
  const PivotWord *after = at + 1 < self->n_words ? &self->words[at + 1] : NULL;

  if (joint == PIVOT_JOINT_SO)
    return after != NULL && starts_clause (after);
  if (joint == PIVOT_JOINT_WHEN)
    return joins_in_time (self, at);
  return joint != PIVOT_JOINT_THAT || !points (self, at);
}

/* "asked if they had": no condition, but what is asked. */
static gboolean
asks (const PivotParse *self,
      guint             at)
{
  const PivotWord *before = at > 0 ? &self->words[at - 1] : NULL;

  if (before == NULL || !pivot_word_is (&self->words[at], PIVOT_GRAMMAR_IF) || !pivot_word_is (before, PIVOT_GRAMMAR_VERB))
    return FALSE;
  return pivot_word_is (before, PIVOT_GRAMMAR_SAY) || pivot_word_is (before, PIVOT_GRAMMAR_THINK) || pivot_word_is (before, PIVOT_GRAMMAR_MAKE);
}

/**
 * pivot_joint_of:
 *
 * Returns: how @word joins clauses, if it does
 */
PivotJoint
pivot_joint_of (const PivotWord *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (joints); i++)
    {
      if (pivot_word_is (word, joints[i].klass))
        return joints[i].joint;
    }
  return PIVOT_JOINT_NONE;
}

/**
 * pivot_parse_pass_joint:
 * @at: a word
 *
 * Starts the clause that @at joins, if it does.
 *
 * Returns: whether it does
 */
gboolean
pivot_parse_pass_joint (PivotParse *self,
                        guint       at)
{
  PivotJoint joint = asks (self, at) ? PIVOT_JOINT_WHAT : pivot_joint_of (&self->words[at]);

  if (joint == PIVOT_JOINT_NONE || !joins (self, joint, at))
    return FALSE;
  if (joint != PIVOT_JOINT_AND)
    {
      pivot_parse_end_clause (self, at);
      self->antecedent = joint == PIVOT_JOINT_THAT ? find_antecedent (self, at) : (PivotChunk) { 0, 0 };
      self->joint = joint;
      self->joint_at = at;
      self->n_in_clause = 0;
    }
  self->floor = at + 1;
  return TRUE;
}
