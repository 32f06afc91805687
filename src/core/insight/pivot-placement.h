/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/insight/pivot-split.h"

G_BEGIN_DECLS

/**
 * PivotPlaced:
 * @source: a sentence, in bytes of the narrative
 * @stage: where it is put
 */
typedef struct
{
  PivotSpan  source;
  PivotStage stage;
} PivotPlaced;

/**
 * PivotPlacement:
 *
 * Where each sentence of a narrative is put. It begins as a split proposes it;
 * a sentence that is put elsewhere makes a new placement. Immutable.
 */
typedef struct _PivotPlacement PivotPlacement;

#define PIVOT_TYPE_PLACEMENT (pivot_placement_get_type ())

GType              pivot_placement_get_type (void);
PivotPlacement    *pivot_placement_new (PivotPack  *pack,
                                        PivotSplit *split);
PivotPlacement    *pivot_placement_ref (PivotPlacement *self);
void               pivot_placement_unref (PivotPlacement *self);
PivotPlacement    *pivot_placement_with_stage (PivotPlacement *self,
                                               guint           index,
                                               PivotStage      stage);
const PivotPlaced *pivot_placement_get_sentences (PivotPlacement *self,
                                                  guint          *n_sentences);
char              *pivot_placement_dup_sentence (PivotPlacement *self,
                                                 guint           index);
PivotAnswer       *pivot_placement_make_answer (PivotPlacement *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPlacement, pivot_placement_unref)

G_END_DECLS
