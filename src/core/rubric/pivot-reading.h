/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-clause.h"
#include "core/rubric/pivot-language.h"
#include "core/text/pivot-sentences.h"
#include "core/text/pivot-speech.h"

G_BEGIN_DECLS

#define PIVOT_NO_SENTENCE G_MAXUINT

/**
 * PivotReadSentence:
 * @span: its bytes in the text
 * @words: (array length=n_words): its words, tagged
 * @n_words: how many
 * @frames: (array length=n_frames): its frames
 * @n_frames: how many
 * @clauses: (array length=n_frames): the clause of each frame
 *
 * One sentence as it was read.
 */
typedef struct
{
  PivotSpan          span;
  const PivotWord   *words;
  guint              n_words;
  const PivotFrame  *frames;
  guint              n_frames;
  const PivotClause *clauses;
} PivotReadSentence;

/**
 * PivotReading:
 *
 * A text as it was read: sentences of words and frames. Immutable, and counted;
 * it keeps neither the text nor the language.
 */
typedef struct _PivotReading PivotReading;

PivotReading     *pivot_reading_new (const PivotLanguage *language,
                                     const char          *text,
                                     gsize                length);
PivotReading     *pivot_reading_new_again (const PivotReading  *before,
                                           const PivotLanguage *language,
                                           const char          *text,
                                           gsize                length);
PivotReading     *pivot_reading_ref (PivotReading *self);
void              pivot_reading_unref (PivotReading *self);
guint             pivot_reading_get_n_sentences (const PivotReading *self);
PivotReadSentence pivot_reading_get_sentence (const PivotReading *self,
                                              guint               index);
guint             pivot_reading_get_origin (const PivotReading *self,
                                            guint               index);
PivotSpeech       pivot_reading_get_speech (const PivotReading *self);

gboolean *pivot_reading_find_repeated (const PivotReading *self,
                                       const char         *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotReading, pivot_reading_unref)

G_END_DECLS
