/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/insight/pivot-outline.h"
#include "core/rubric/pivot-pack.h"
#include "core/story/pivot-answer.h"

G_BEGIN_DECLS

/**
 * PivotPiece:
 * @stage: the stage that the piece was put in
 * @source: its bytes in the narrative
 * @start: where it begins in the stage's text
 *
 * Sentences that follow one another in the narrative and in a stage.
 */
typedef struct
{
  PivotStage stage;
  PivotSpan  source;
  gsize      start;
} PivotPiece;

/**
 * PivotSplit:
 *
 * A narrative laid out in four stages: every sentence in one of them, in the
 * order in which it was told. Immutable.
 */
typedef struct _PivotSplit PivotSplit;

#define PIVOT_TYPE_SPLIT (pivot_split_get_type ())

GType             pivot_split_get_type (void);
PivotSplit       *pivot_split_new (PivotPack    *pack,
                                   const char   *narrative,
                                   PivotOutline *outline);
PivotSplit       *pivot_split_ref (PivotSplit *self);
void              pivot_split_unref (PivotSplit *self);
const char       *pivot_split_get_narrative (PivotSplit *self);
PivotAnswer      *pivot_split_get_answer (PivotSplit *self);
const PivotPiece *pivot_split_get_pieces (PivotSplit *self,
                                          guint      *n_pieces);
PivotSpan         pivot_split_locate (PivotSplit *self,
                                      PivotStage  stage,
                                      PivotSpan   span);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotSplit, pivot_split_unref)

G_END_DECLS
