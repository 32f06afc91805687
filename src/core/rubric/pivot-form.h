/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-pattern.h"
#include "core/rubric/pivot-reading.h"

G_BEGIN_DECLS

/**
 * PivotContext:
 *
 * What is known of a form's context in one sentence. Start it with zeroes.
 */
typedef enum
{
  PIVOT_CONTEXT_UNKNOWN,
  PIVOT_CONTEXT_FITS,
  PIVOT_CONTEXT_FAILS,
} PivotContext;

/**
 * PivotForm:
 * @pattern: (nullable): words that must be there
 * @manner: the masks below in one, as #PivotClause has it
 * @framed: whether a frame must be there, and be as follows
 * @verb: (nullable): what its verb must be
 * @governor: (nullable): what the verb must be that governs it
 * @subject: (nullable): what the head of its subject must be
 * @except_verb: (nullable): what its verb must not be
 * @except_subject: (nullable): what the head of its subject must not be
 * @persons: a bit for each #PivotPerson that its subject may be
 * @moods: a bit for each #PivotMood that it may have
 * @tenses: a bit for each #PivotTense that it may have
 * @joints: a bit for each #PivotJoint that its clause may have
 * @polarities: bit 0 for what is so, bit 1 for what is not
 * @voices: bit 0 for what a subject does, bit 1 for what is done to it
 * @object: (nullable): what must stand behind its verb in its clause
 * @clause: (nullable): what must stand in its clause
 * @with: (nullable): what must stand in its sentence
 * @unless: (nullable): what must not stand in its sentence
 *
 * One way of saying something: words in a row, a verb with who and whether,
 * or both. A form that names words looks at the frame around them.
 */
typedef struct
{
  PivotPattern *pattern;
  guint64       manner;
  gboolean      framed;
  PivotAtom    *verb;
  PivotAtom    *governor;
  PivotAtom    *subject;
  PivotAtom    *except_verb;
  PivotAtom    *except_subject;
  guint         persons;
  guint         moods;
  guint         tenses;
  guint         joints;
  guint         polarities;
  guint         voices;
  PivotPattern *object;
  PivotPattern *clause;
  PivotPattern *with;
  PivotPattern *unless;
} PivotForm;

/**
 * PivotMatch:
 * @first: its first word
 * @last: one past its last word
 * @frame: the frame it was read in, or %PIVOT_NO_FRAME
 *
 * Where a form is found in a sentence.
 */
typedef struct
{
  guint first;
  guint last;
  guint frame;
} PivotMatch;

extern const PivotLayout pivot_form_layout;

PivotForm *pivot_form_new (void);
void       pivot_form_free (PivotForm *self);
void       pivot_form_seal (PivotForm *self);
gboolean   pivot_form_fits_words (const PivotForm         *self,
                                  const PivotReadSentence *sentence,
                                  const PivotPostings     *postings,
                                  PivotContext            *context,
                                  PivotMatch              *match);
gboolean   pivot_form_match_frame (const PivotForm         *self,
                                   const PivotReadSentence *sentence,
                                   const PivotPostings     *postings,
                                   guint                    frame,
                                   PivotContext            *context,
                                   PivotMatch              *match);
PivotSpan  pivot_match_get_span (const PivotMatch        *match,
                                 const PivotReadSentence *sentence);

/**
 * pivot_form_allows_manner:
 *
 * Returns: whether a clause is said of whom and in the way that @self asks for
 */
static inline gboolean
pivot_form_allows_manner (const PivotForm   *self,
                          const PivotClause *clause)
{
  return (clause->manner & ~self->manner) == 0;
}

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotForm, pivot_form_free)

G_END_DECLS
