/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/contrast/pivot-pairing.h"

G_BEGIN_DECLS

/**
 * PivotContrastStop:
 * @side: the answer
 * @stage: the stage
 * @phrase: the words in it that deflect or own
 * @words: a sum of these, by which they are known where they stand elsewhere
 *
 * One difference between the answers, for who goes from one to the next.
 */
typedef struct
{
  PivotSide   side;
  PivotStage  stage;
  PivotPhrase phrase;
  guint       words;
} PivotContrastStop;

/**
 * PivotVerdict:
 * @stance: how the answer reads in the row
 * @reading: the same in words
 * @detail: the question that would turn it or, where it is owned, what shows that
 */
typedef struct
{
  PivotStance stance;
  char       *reading;
  char       *detail;
} PivotVerdict;

/**
 * PivotContrastSide:
 * @spoken: how long the answer takes to say
 * @empty: whether nothing is written yet
 * @phrases: (element-type PivotPhrase): by stage, the words to mark
 * @descriptions: by stage, the same for who hears it
 * @verdicts: by row
 *
 * What is shown of one of the two answers beside its text.
 */
typedef struct
{
  char        *spoken;
  gboolean     empty;
  GArray      *phrases[PIVOT_N_STAGES];
  char        *descriptions[PIVOT_N_STAGES];
  PivotVerdict verdicts[PIVOT_N_ROWS];
} PivotContrastSide;

/**
 * PivotContrastState:
 * @sides: by #PivotSide
 * @stops: (element-type PivotContrastStop): the differences, stage by stage, the
 *   defensive answer before the owning one
 *
 * What is shown of two answers side by side.
 */
typedef struct
{
  PivotContrastSide sides[PIVOT_N_SIDES];
  GArray           *stops;
} PivotContrastState;

PivotContrastState *pivot_contrast_state_new (PivotPairing *pairing);
void                pivot_contrast_state_free (PivotContrastState *self);
guint               pivot_contrast_state_find_stop (const PivotContrastState *self,
                                                    const PivotContrastStop  *old,
                                                    gboolean                 *there);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotContrastState, pivot_contrast_state_free)

G_END_DECLS
