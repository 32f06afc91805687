/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-rubric.h"

G_BEGIN_DECLS

/**
 * PivotTally:
 * @score: of the whole answer, from 0 to 1
 * @seconds: how long it takes to say at the pace of the pack
 * @words: how many there are
 * @state: how far the whole story has come
 * @stages: how far each stage has come
 * @failure: the sentence that says what went wrong, or else the first one, in
 *   the bytes of the first stage; empty where there is none
 *
 * What a list says of how a story reads.
 */
typedef struct
{
  double     score;
  double     seconds;
  guint      words;
  PivotState state;
  PivotState stages[PIVOT_N_STAGES];
  PivotSpan  failure;
} PivotTally;

PivotTally pivot_tally_new (PivotPack  *pack,
                            PivotDraft *draft);

G_END_DECLS
