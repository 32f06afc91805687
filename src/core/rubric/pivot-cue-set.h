/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-cue.h"

G_BEGIN_DECLS

/**
 * PivotCueSet:
 *
 * All cues of a pack, by the rarest of what each of them needs, so that a
 * sentence wakes only those that may be in it. It grows while a pack is loaded
 * and is only read after that.
 */
typedef struct _PivotCueSet PivotCueSet;

extern const PivotLayout pivot_cue_set_layout;

PivotCueSet    *pivot_cue_set_new (void);
void            pivot_cue_set_free (PivotCueSet *self);
void            pivot_cue_set_add (PivotCueSet *self,
                                   PivotCue    *cue);
void            pivot_cue_set_index (PivotCueSet  *self,
                                     PivotLexicon *lexicon);
guint           pivot_cue_set_get_length (const PivotCueSet *self);
const PivotCue *pivot_cue_set_get (const PivotCueSet *self,
                                   guint              index);
void            pivot_cue_set_find (const PivotCueSet       *self,
                                    const PivotReadSentence *sentence,
                                    guint                    index,
                                    GArray                  *hits);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotCueSet, pivot_cue_set_free)

G_END_DECLS
