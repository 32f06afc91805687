/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/rubric/pivot-form.h"

#define ALL_PERSONS ((1u << PIVOT_N_PERSONS) - 1)

static const PivotPointer pointers[] = {
  { G_STRUCT_OFFSET (PivotForm, verb), PIVOT_POINTER_ONE, &pivot_atom_layout, 0 },
  { G_STRUCT_OFFSET (PivotForm, governor), PIVOT_POINTER_ONE, &pivot_atom_layout, 0 },
  { G_STRUCT_OFFSET (PivotForm, subject), PIVOT_POINTER_ONE, &pivot_atom_layout, 0 },
  { G_STRUCT_OFFSET (PivotForm, except_verb), PIVOT_POINTER_ONE, &pivot_atom_layout, 0 },
  { G_STRUCT_OFFSET (PivotForm, except_subject), PIVOT_POINTER_ONE, &pivot_atom_layout, 0 },
  { G_STRUCT_OFFSET (PivotForm, pattern), PIVOT_POINTER_ONE, &pivot_pattern_layout, 0 },
  { G_STRUCT_OFFSET (PivotForm, object), PIVOT_POINTER_ONE, &pivot_pattern_layout, 0 },
  { G_STRUCT_OFFSET (PivotForm, clause), PIVOT_POINTER_ONE, &pivot_pattern_layout, 0 },
  { G_STRUCT_OFFSET (PivotForm, with), PIVOT_POINTER_ONE, &pivot_pattern_layout, 0 },
  { G_STRUCT_OFFSET (PivotForm, unless), PIVOT_POINTER_ONE, &pivot_pattern_layout, 0 },
};
const PivotLayout pivot_form_layout = PIVOT_LAYOUT (PivotForm, pointers);

/**
 * pivot_form_new:
 *
 * Returns: (transfer full): a form that asks for nothing
 */
PivotForm *
pivot_form_new (void)
{
  PivotForm *self = g_new0 (PivotForm, 1);

  self->persons = ALL_PERSONS;
  self->moods = (1u << PIVOT_N_MOODS) - 1;
  self->tenses = (1u << PIVOT_N_TENSES) - 1;
  self->joints = (1u << PIVOT_N_JOINTS) - 1;
  self->polarities = 3;
  self->voices = 3;
  return self;
}

void
pivot_form_free (PivotForm *self)
{
  g_clear_pointer (&self->verb, pivot_atom_free);
  g_clear_pointer (&self->governor, pivot_atom_free);
  g_clear_pointer (&self->subject, pivot_atom_free);
  g_clear_pointer (&self->except_verb, pivot_atom_free);
  g_clear_pointer (&self->except_subject, pivot_atom_free);
  g_clear_pointer (&self->pattern, pivot_pattern_free);
  g_clear_pointer (&self->object, pivot_pattern_free);
  g_clear_pointer (&self->clause, pivot_pattern_free);
  g_clear_pointer (&self->with, pivot_pattern_free);
  g_clear_pointer (&self->unless, pivot_pattern_free);
  g_free (self);
}

static gboolean
allows (guint mask,
        guint value)
{
  return (mask >> value & 1) != 0;
}

/**
 * pivot_form_seal:
 *
 * Makes a form ready to be matched, once all is known that it asks for.
 */
void
pivot_form_seal (PivotForm *self)
{
  self->manner = self->persons | (guint64) self->moods << PIVOT_MANNER_MOODS | (guint64) self->tenses << PIVOT_MANNER_TENSES |
                 (guint64) self->joints << PIVOT_MANNER_JOINTS | (guint64) self->polarities << PIVOT_MANNER_POLARITIES |
                 (guint64) self->voices << PIVOT_MANNER_VOICES;
}

static gboolean
has_context (const PivotForm         *self,
             const PivotReadSentence *sentence,
             const PivotPostings     *postings)
{
  if (self->with != NULL && !pivot_pattern_occurs (self->with, sentence->words, postings, 0, sentence->n_words))
    return FALSE;
  return self->unless == NULL || !pivot_pattern_occurs (self->unless, sentence->words, postings, 0, sentence->n_words);
}

/* Looks through the sentence once, however many of its words the form may start at. */
static gboolean
fits_context (const PivotForm         *self,
              const PivotReadSentence *sentence,
              const PivotPostings     *postings,
              PivotContext            *known)
{
  if (*known == PIVOT_CONTEXT_UNKNOWN)
    *known = has_context (self, sentence, postings) ? PIVOT_CONTEXT_FITS : PIVOT_CONTEXT_FAILS;
  return *known == PIVOT_CONTEXT_FITS;
}

static gboolean
fits_subject (const PivotForm         *self,
              const PivotReadSentence *sentence,
              const PivotFrame        *frame)
{
  const PivotWord *head = NULL;

  if (pivot_chunk_is_empty (frame->subject))
    return self->subject == NULL;
  head = &sentence->words[pivot_chunk_get_head (frame->subject, sentence->words)];
  if (self->except_subject != NULL && pivot_atom_matches (self->except_subject, head))
    return FALSE;
  return self->subject == NULL || pivot_atom_matches (self->subject, head);
}

static gboolean
fits_governor (const PivotForm         *self,
               const PivotReadSentence *sentence,
               const PivotFrame        *frame)
{
  if (self->governor == NULL)
    return TRUE;
  return frame->governor != PIVOT_NO_FRAME && pivot_atom_matches (self->governor, &sentence->words[sentence->frames[frame->governor].verb]);
}

static gboolean
fits_frame (const PivotForm         *self,
            const PivotReadSentence *sentence,
            const PivotPostings     *postings,
            guint                    index)
{
  const PivotFrame  *frame = &sentence->frames[index];
  const PivotClause *clause = &sentence->clauses[index];

  if (!pivot_form_allows_manner (self, clause) || !fits_subject (self, sentence, frame) || !fits_governor (self, sentence, frame))
    return FALSE;
  if (self->object != NULL && !pivot_pattern_occurs (self->object, sentence->words, postings, frame->verb + 1, clause->end))
    return FALSE;
  return self->clause == NULL || pivot_pattern_occurs (self->clause, sentence->words, postings, clause->start, clause->end);
}

/* Whether a mark stands from @first up to @last. */
static gboolean
is_parted (const PivotReadSentence *sentence,
           guint                    first,
           guint                    last)
{
  for (guint at = first; at <= last; at++)
    {
      if (sentence->words[at].mark)
        return TRUE;
    }
  return FALSE;
}

/* Whether the word at @at stands in the clause of the frame at @index: what is said before an infinitive is said by
 * the verb before it, and so is what a relative clause hangs on. */
static gboolean
is_said_by (const PivotReadSentence *sentence,
            guint                    index,
            guint                    at,
            gboolean                 said)
{
  const PivotFrame *frame = &sentence->frames[index];
  gboolean          hangs = frame->joint == PIVOT_JOINT_THAT || frame->joint == PIVOT_JOINT_WHAT;
  guint             start = frame->tense == PIVOT_TENSE_NONE ? frame->first : sentence->clauses[index].start;

  if (said && hangs && at < frame->subject.last)
    return FALSE;
  return start <= at && at < frame->last;
}

/* The frame in whose clause the word at @at stands, or %PIVOT_NO_FRAME. What has no verb of its own, "before each
 * launch", belongs to the clause before it. */
static guint
frame_around (const PivotReadSentence *sentence,
              guint                    at)
{
  guint around = PIVOT_NO_FRAME;
  guint before = PIVOT_NO_FRAME;

  for (guint i = 0; i < sentence->n_frames; i++)
    {
      if (is_said_by (sentence, i, at, around != PIVOT_NO_FRAME))
        around = i;
      else if (sentence->frames[i].last <= at)
        before = i;
    }
  if (around != PIVOT_NO_FRAME || before == PIVOT_NO_FRAME || is_parted (sentence, sentence->frames[before].last, at))
    return around;
  return before;
}

/* Whether the words found at @at stand in a frame as the form asks. What is quoted without
 * a verb of its own is somebody's words all the same. */
static gboolean
fits_around (const PivotForm         *self,
             const PivotReadSentence *sentence,
             const PivotPostings     *postings,
             guint                    at,
             guint                    frame)
{
  gboolean quoted = sentence->words[at].quoted;

  if (frame == PIVOT_NO_FRAME)
    return !quoted && self->persons == ALL_PERSONS && allows (self->polarities, FALSE);
  if (quoted && !sentence->words[sentence->frames[frame].verb].quoted && !allows (self->moods, PIVOT_MOOD_REPORTED))
    return FALSE;
  return self->framed ? fits_frame (self, sentence, postings, frame) : allows (self->moods, sentence->frames[frame].mood);
}

/**
 * pivot_form_fits_words:
 * @postings: of the words of @sentence
 * @context: (inout): what is known of the form's context in the sentence
 * @match: (inout): the words that the form's pattern matches; their frame is
 *   filled in
 *
 * Returns: whether the form is found there
 */
gboolean
pivot_form_fits_words (const PivotForm         *self,
                       const PivotReadSentence *sentence,
                       const PivotPostings     *postings,
                       PivotContext            *context,
                       PivotMatch              *match)
{
  if (!fits_context (self, sentence, postings, context))
    return FALSE;
  match->frame = frame_around (sentence, match->last - 1);
  /* "It was down to me": what joins ends the clause, but not what it says. */
  if (match->frame == PIVOT_NO_FRAME)
    match->frame = frame_around (sentence, match->first);
  return fits_around (self, sentence, postings, match->first, match->frame);
}

/**
 * pivot_form_match_frame:
 * @postings: of the words of @sentence
 * @frame: a frame of the sentence
 * @context: (inout): what is known of the form's context in the sentence
 * @match: (out): where the form is found
 *
 * Returns: whether the frame is as the form asks
 */
gboolean
pivot_form_match_frame (const PivotForm         *self,
                        const PivotReadSentence *sentence,
                        const PivotPostings     *postings,
                        guint                    frame,
                        PivotContext            *context,
                        PivotMatch              *match)
{
  const PivotWord *verb = &sentence->words[sentence->frames[frame].verb];

  if (self->verb != NULL && !pivot_atom_matches (self->verb, verb))
    return FALSE;
  if (self->except_verb != NULL && pivot_atom_matches (self->except_verb, verb))
    return FALSE;
  if (!fits_frame (self, sentence, postings, frame) || !fits_context (self, sentence, postings, context))
    return FALSE;
  match->first = sentence->clauses[frame].start;
  match->last = MAX (sentence->clauses[frame].end, sentence->frames[frame].verb + 1);
  match->frame = frame;
  return TRUE;
}

static gboolean
is_trimmed (const PivotWord *word)
{
  return (word->mark && !pivot_word_is (word, PIVOT_GRAMMAR_RATIO)) || pivot_word_is (word, PIVOT_GRAMMAR_AND);
}

/**
 * pivot_match_get_span:
 *
 * Returns: the bytes of a match, without marks and "and" at its ends
 */
PivotSpan
pivot_match_get_span (const PivotMatch        *match,
                      const PivotReadSentence *sentence)
{
  guint first = match->first;
  guint last = match->last;

  while (first + 1 < last && is_trimmed (&sentence->words[first]))
    first++;
  while (last > first + 1 && is_trimmed (&sentence->words[last - 1]))
    last--;
  return (PivotSpan) { sentence->words[first].span.start, sentence->words[last - 1].span.end };
}
