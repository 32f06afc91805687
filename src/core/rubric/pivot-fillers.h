/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-lexicon.h"
#include "core/text/pivot-sentences.h"

G_BEGIN_DECLS

/**
 * PivotFillerPlace:
 * @PIVOT_FILLER_ANYWHERE: "um" says nothing wherever it stands
 * @PIVOT_FILLER_SET_OFF: "you know" says nothing between commas, where it parts what belongs together
 * @PIVOT_FILLER_BEFORE: "kind of" says nothing before what it softens, and else names a kind
 *
 * Where words are a filler.
 */
typedef enum
{
  PIVOT_FILLER_ANYWHERE,
  PIVOT_FILLER_SET_OFF,
  PIVOT_FILLER_BEFORE,
  PIVOT_N_FILLER_PLACES,
} PivotFillerPlace;

/**
 * PivotFillers:
 *
 * Words that are said and say nothing: a sentence is read as if they were not there.
 */
typedef struct _PivotFillers PivotFillers;

extern const PivotLayout pivot_fillers_layout;

const char   *pivot_filler_place_get_id (PivotFillerPlace place);
PivotFillers *pivot_fillers_new (void);
void          pivot_fillers_free (PivotFillers *self);
void          pivot_fillers_add (PivotFillers    *self,
                                 PivotFillerPlace place,
                                 const char      *words);
guint         pivot_fillers_skip (const PivotFillers  *self,
                                  const PivotLexicon  *lexicon,
                                  const PivotTokens   *tokens,
                                  const PivotSentence *sentence,
                                  guint                at);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotFillers, pivot_fillers_free)

G_END_DECLS
