/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-rubric.h"

G_BEGIN_DECLS

/**
 * PivotTally:
 * @score: of the whole answer, from 0 to 1
 * @seconds: how long it takes to say
 * @words: how many there are
 * @state: how far the whole story has come
 *
 * What a list says of how a story reads.
 */
typedef struct
{
  double     score;
  double     seconds;
  guint      words;
  PivotState state;
} PivotTally;

PivotTally pivot_tally_new (PivotPack  *pack,
                            PivotDraft *draft);

G_END_DECLS
