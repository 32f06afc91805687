/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-frame.h"

G_BEGIN_DECLS

/**
 * PivotVerbGroup:
 * @first: its first word
 * @last: one past its last
 * @verb: the word that says what is done
 * @mood: as its helpers say
 * @tense: when
 * @negated: whether "not" stands in it
 * @passive: whether it is done to the subject
 * @reason: the word that says so, or %PIVOT_NO_WORD
 * @inner: a subject inside it, as in a question; empty where there is none
 *
 * A verb with its helpers: "would not have been".
 */
typedef struct
{
  guint      first;
  guint      last;
  guint      verb;
  PivotMood  mood;
  PivotTense tense;
  gboolean   negated;
  gboolean   passive;
  guint      reason;
  PivotChunk inner;
} PivotVerbGroup;

gboolean pivot_verb_group_read (PivotVerbGroup  *self,
                                const PivotWord *words,
                                guint            n_words,
                                guint            first);

G_END_DECLS
