/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-frame.h"

#include "core/rubric/pivot-scope.h"
#include "core/rubric/pivot-verb-group.h"

/* How far before its "to" or its gerund a verb may stand that governs it. */
#define LONGEST_REACH 9

typedef struct
{
  const PivotWord *words;
  guint            n_words;
  GArray          *frames;
  guint            floor; /* subjects are looked for from here */
  PivotJoint       joint;
  guint            joint_at;    /* where that joint stands */
  PivotChunk       antecedent;  /* what a relative clause hangs on */
  guint            n_in_clause; /* frames since the joint */
} Parser;

static const struct
{
  PivotGrammar klass;
  PivotJoint   joint;
} joints[] = {
  { PIVOT_GRAMMAR_BUT, PIVOT_JOINT_BUT },
  { PIVOT_GRAMMAR_BECAUSE, PIVOT_JOINT_BECAUSE },
  { PIVOT_GRAMMAR_ALTHOUGH, PIVOT_JOINT_ALTHOUGH },
  { PIVOT_GRAMMAR_IF, PIVOT_JOINT_IF },
  { PIVOT_GRAMMAR_WHEN, PIVOT_JOINT_WHEN },
  { PIVOT_GRAMMAR_THAT, PIVOT_JOINT_THAT },
  { PIVOT_GRAMMAR_WHAT, PIVOT_JOINT_WHAT },
  { PIVOT_GRAMMAR_AND, PIVOT_JOINT_AND },
};

static PivotFrame *
frame_at (const Parser *parser,
          guint         index)
{
  return &g_array_index (parser->frames, PivotFrame, index);
}

static PivotFrame *
last_frame (const Parser *parser)
{
  return parser->frames->len > 0 ? frame_at (parser, parser->frames->len - 1) : NULL;
}

/* The last verb with a subject of its own, which later verbs share. */
static const PivotFrame *
last_finite (const Parser *parser)
{
  for (guint i = parser->frames->len; i > 0; i--)
    {
      if (frame_at (parser, i - 1)->tense != PIVOT_TENSE_NONE)
        return frame_at (parser, i - 1);
    }
  return NULL;
}

static void
end_clause (Parser *parser,
            guint   at)
{
  for (guint i = parser->frames->len; i > 0 && frame_at (parser, i - 1)->last == PIVOT_NO_WORD; i--)
    frame_at (parser, i - 1)->last = at;
}

/* "because" and the like hold until a comma closes their clause. */
static void
pass_mark (Parser *parser,
           guint   at)
{
  end_clause (parser, at);
  if (parser->n_in_clause > 0 || at > parser->joint_at + 1 || pivot_word_is (&parser->words[at], PIVOT_GRAMMAR_BREAK))
    {
      parser->joint = PIVOT_JOINT_NONE;
      parser->n_in_clause = 0;
    }
  parser->floor = at + 1;
}

/* What "who" and "which" stand for: the noun before them, but in "I was the one
 * who" and "it was me who" the one that it says. */
static PivotChunk
find_antecedent (const Parser *parser,
                 guint         at)
{
  const PivotFrame *before = last_frame (parser);
  PivotChunk        chunk = pivot_chunk_find_before (parser->words, parser->floor, at);

  if (before == NULL || before->last == PIVOT_NO_WORD || !pivot_word_is (&parser->words[before->verb], PIVOT_GRAMMAR_BE))
    return chunk;
  if (before->verb + 2 == at && pivot_chunk_is_object (&parser->words[at - 1]))
    return (PivotChunk) { at - 1, at };
  return pivot_word_is (&parser->words[at - 1], PIVOT_GRAMMAR_QUANTIFIER) ? before->subject : chunk;
}

static void
pass_joint (Parser    *parser,
            PivotJoint joint,
            guint      at)
{
  if (joint != PIVOT_JOINT_AND)
    {
      end_clause (parser, at);
      if (joint == PIVOT_JOINT_THAT)
        parser->antecedent = find_antecedent (parser, at);
      parser->joint = joint;
      parser->joint_at = at;
      parser->n_in_clause = 0;
    }
  parser->floor = at + 1;
}

static PivotJoint
joint_of (const PivotWord *word)
{
  for (guint i = 0; i < G_N_ELEMENTS (joints); i++)
    {
      if (pivot_word_is (word, joints[i].klass))
        return joints[i].joint;
    }
  return PIVOT_JOINT_NONE;
}

/* A verb at the very start has lost its "I", as notes do: "Missed the date." */
static gboolean
has_dropped_i (const Parser *parser,
               guint         first)
{
  const PivotWord *word = &parser->words[first];

  for (guint at = 0; at < first; at++)
    {
      if (!pivot_word_is (&parser->words[at], PIVOT_GRAMMAR_ADVERB) && !pivot_word_is (&parser->words[at], PIVOT_GRAMMAR_NOT) && !parser->words[at].mark)
        return FALSE;
    }
  return pivot_word_is (word, PIVOT_GRAMMAR_PAST) && !pivot_word_is (word, PIVOT_GRAMMAR_BE) && first + 1 < parser->n_words &&
         !pivot_word_is (&parser->words[first + 1], PIVOT_GRAMMAR_PREPOSITION);
}

static void
set_subject (PivotFrame      *frame,
             const PivotWord *words,
             PivotChunk       subject)
{
  frame->subject = subject;
  frame->person = pivot_chunk_get_person (subject, words);
}

/* "The cutter promised", "the head who": what nobody listed as a person does what
 * only people do, or is called "who". */
static gboolean
acts_as_person (const Parser     *parser,
                const PivotFrame *frame)
{
  guint    head = pivot_chunk_get_head (frame->subject, parser->words);
  gboolean who = parser->joint == PIVOT_JOINT_THAT && pivot_word_is (&parser->words[parser->joint_at], PIVOT_GRAMMAR_HUMAN);

  if (frame->person != PIVOT_PERSON_IT || frame->passive || (!who && !pivot_word_is (&parser->words[frame->verb], PIVOT_GRAMMAR_HUMAN)))
    return FALSE;
  return !pivot_word_is (&parser->words[head], PIVOT_GRAMMAR_IT) && pivot_word_is (&parser->words[head], PIVOT_GRAMMAR_NOUN);
}

static void
find_subject (Parser               *parser,
              PivotFrame           *frame,
              const PivotVerbGroup *group)
{
  const PivotFrame *before = last_finite (parser);
  PivotChunk        chunk = pivot_chunk_find_before (parser->words, parser->floor, group->first);

  if (pivot_chunk_is_empty (chunk))
    chunk = group->inner;
  if (pivot_chunk_is_empty (chunk) && !pivot_chunk_is_empty (parser->antecedent))
    {
      chunk = parser->antecedent;
      if (parser->joint != PIVOT_JOINT_THAT || parser->n_in_clause > 0)
        parser->antecedent = (PivotChunk) { 0, 0 };
    }
  set_subject (frame, parser->words, chunk);
  if (acts_as_person (parser, frame))
    frame->person = PIVOT_PERSON_OTHER;
  if (frame->person != PIVOT_PERSON_NONE)
    return;
  if (before != NULL)
    {
      frame->subject = before->subject;
      frame->person = before->person;
    }
  else if (has_dropped_i (parser, group->first))
    frame->person = PIVOT_PERSON_I;
}

/* "was missed by the vendor": who does it stands behind. */
static void
find_agent (Parser     *parser,
            PivotFrame *frame,
            guint       after)
{
  PivotChunk agent = { 0, 0 };

  if (after < parser->n_words && pivot_word_is (&parser->words[after], PIVOT_GRAMMAR_BY))
    agent = pivot_chunk_find_after (parser->words, after + 1, parser->n_words);
  frame->person = pivot_chunk_get_person (agent, parser->words);
}

/* Whether this verb says what the frame before it thinks or says. */
static guint
find_thought (const Parser         *parser,
              const PivotVerbGroup *group)
{
  guint             index = parser->frames->len - 1;
  const PivotFrame *before = last_frame (parser);
  const PivotWord  *verb = before != NULL ? &parser->words[before->verb] : NULL;

  if (before == NULL || (!pivot_word_is (verb, PIVOT_GRAMMAR_SAY) && !pivot_word_is (verb, PIVOT_GRAMMAR_THINK)))
    return PIVOT_NO_FRAME;
  for (guint at = before->verb + 1; at < group->first; at++)
    {
      PivotJoint joint = joint_of (&parser->words[at]);

      if (parser->words[at].mark || (joint != PIVOT_JOINT_NONE && joint != PIVOT_JOINT_THAT && joint != PIVOT_JOINT_WHAT))
        return PIVOT_NO_FRAME;
    }
  return index;
}

static void
add_finite (Parser               *parser,
            const PivotVerbGroup *group)
{
  PivotFrame frame = {
    .first = group->first,
    .verb = group->verb,
    .last = PIVOT_NO_WORD,
    .governor = find_thought (parser, group),
    .mood = group->mood,
    .tense = group->tense,
    .joint = parser->joint,
    .negated = group->negated,
    .passive = group->passive,
    .reason = group->reason,
  };

  find_subject (parser, &frame, group);
  if (frame.passive)
    find_agent (parser, &frame, group->last);
  g_array_append_val (parser->frames, frame);
  parser->floor = group->last;
  parser->n_in_clause++;
}

/* A gerund is a complement only right behind its verb: "skipped testing". */
static guint
find_governor (const Parser *parser,
               guint         first,
               guint         verb)
{
  const PivotFrame *before = last_frame (parser);
  guint             reach = first == verb ? 1 : LONGEST_REACH;

  if (before == NULL || before->last != PIVOT_NO_WORD || first - before->verb > reach)
    return PIVOT_NO_FRAME;
  return parser->frames->len - 1;
}

/* "asked the vendor to test": the one who is asked does it. */
static void
inherit_subject (Parser     *parser,
                 PivotFrame *frame)
{
  const PivotFrame *governor = last_frame (parser);
  PivotChunk        object = { 0, 0 };

  if (governor == NULL)
    return;
  frame->subject = governor->subject;
  frame->person = governor->person;
  if (frame->governor == PIVOT_NO_FRAME || !pivot_word_is (&parser->words[governor->verb], PIVOT_GRAMMAR_MAKE))
    return;
  object = pivot_chunk_find_after (parser->words, governor->verb + 1, frame->first);
  if (!pivot_chunk_is_empty (object))
    set_subject (frame, parser->words, object);
}

static void
add_bare (Parser *parser,
          guint   first,
          guint   verb)
{
  PivotFrame frame = {
    .first = first,
    .verb = verb,
    .last = PIVOT_NO_WORD,
    .governor = find_governor (parser, first, verb),
    .mood = PIVOT_MOOD_REAL,
    .tense = PIVOT_TENSE_NONE,
    .joint = parser->joint,
    .reason = PIVOT_NO_WORD,
  };

  inherit_subject (parser, &frame);
  g_array_append_val (parser->frames, frame);
  parser->floor = verb + 1;
}

/* The verb of "to check" or "not to check", else %PIVOT_NO_WORD. */
static guint
infinitive_at (const Parser *parser,
               guint         at)
{
  guint verb = at + 1;

  if (!pivot_word_is (&parser->words[at], PIVOT_GRAMMAR_TO))
    return PIVOT_NO_WORD;
  while (verb < parser->n_words && pivot_word_is (&parser->words[verb], PIVOT_GRAMMAR_ADVERB) && !pivot_word_is (&parser->words[verb], PIVOT_GRAMMAR_VERB))
    verb++;
  return verb < parser->n_words && pivot_word_is (&parser->words[verb], PIVOT_GRAMMAR_VERB) && pivot_word_is (&parser->words[verb], PIVOT_GRAMMAR_BASE) ? verb : PIVOT_NO_WORD;
}

static gboolean
is_gerund (const PivotWord *word)
{
  return pivot_word_is (word, PIVOT_GRAMMAR_VERB) && pivot_word_is (word, PIVOT_GRAMMAR_GERUND);
}

/* Reads what starts at @at. Returns the word to go on with. */
static guint
read_word (Parser *parser,
           guint   at)
{
  const PivotWord *word = &parser->words[at];
  guint            verb = infinitive_at (parser, at);
  PivotVerbGroup   group;

  if (verb != PIVOT_NO_WORD)
    {
      add_bare (parser, at, verb);
      return verb + 1;
    }
  if (pivot_verb_group_read (&group, parser->words, parser->n_words, at))
    {
      add_finite (parser, &group);
      return group.last;
    }
  if (is_gerund (word))
    add_bare (parser, at, at);
  else if (pivot_word_is (word, PIVOT_GRAMMAR_COMMA) || pivot_word_is (word, PIVOT_GRAMMAR_BREAK))
    pass_mark (parser, at);
  else if (joint_of (word) != PIVOT_JOINT_NONE)
    pass_joint (parser, joint_of (word), at);
  return at + 1;
}

/* A gerund before any subject has the subject that comes: "Instead of asking, I guessed." */
static void
give_subjects (Parser *parser)
{
  const PivotFrame *finite = NULL;

  for (guint i = parser->frames->len; i > 0; i--)
    {
      PivotFrame *frame = frame_at (parser, i - 1);

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
  Parser parser = { .words = words, .n_words = n_words, .frames = frames, .joint = PIVOT_JOINT_NONE };

  for (guint at = 0; at < n_words;)
    at = read_word (&parser, at);
  end_clause (&parser, n_words);
  give_subjects (&parser);
  pivot_scope_apply (words, n_words, frames);
}
