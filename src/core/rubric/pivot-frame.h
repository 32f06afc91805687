/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-chunk.h"
#include "core/rubric/pivot-manner.h"

G_BEGIN_DECLS

#define PIVOT_NO_WORD G_MAXUINT
#define PIVOT_NO_FRAME G_MAXUINT

/**
 * PivotFrame:
 * @first: the first word of the verb with its helpers
 * @verb: the word that says what is done
 * @last: one past the last word of the clause
 * @subject: who does it; empty where nobody is named
 * @person: what the subject is
 * @governor: the frame whose complement this is, or %PIVOT_NO_FRAME
 * @mood: how it stands to what happened
 * @tense: when
 * @joint: how its clause is joined
 * @negated: whether the meaning is turned round
 * @passive: whether the subject is the one to whom it is done
 * @conceded: whether a turn follows that outweighs it
 * @declined: whether the writer declines to say it, or says that it would be wrong to
 * @reason: the word that decided mood or negation, or %PIVOT_NO_WORD
 *
 * One verb of a sentence, with who, whether, and how. Words are counted from
 * the sentence's first.
 */
typedef struct
{
  guint       first;
  guint       verb;
  guint       last;
  PivotChunk  subject;
  PivotPerson person;
  guint       governor;
  PivotMood   mood;
  PivotTense  tense;
  PivotJoint  joint;
  gboolean    negated;
  gboolean    passive;
  gboolean    conceded;
  gboolean    declined;
  guint       reason;
} PivotFrame;

void pivot_frames_find (const PivotWord *words,
                        guint            n_words,
                        GArray          *frames);

G_END_DECLS
