/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-pack.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/**
 * PivotGateAnswer:
 *
 * The answers that may be poor, in the order in which they are asked for.
 */
typedef enum
{
  PIVOT_GATE_FAILURE,
  PIVOT_GATE_SETTING,
  PIVOT_GATE_STAKE,
  PIVOT_GATE_DECISION,
} PivotGateAnswer;

#define PIVOT_N_GATE_ANSWERS 4

/**
 * PivotGateAdvice:
 * @rule: (nullable): what speaks against the answer; %NULL where nothing does
 * @text: one sentence on it, translated
 * @keep: the label of the button that keeps the answer anyway, translated
 * @sentence: names the answer for a dismissal
 */
typedef struct
{
  const char *rule;
  const char *text;
  const char *keep;
  char       *sentence;
} PivotGateAdvice;

/**
 * PivotGateState:
 * @advice: by answer
 * @kind_hint: what the chosen kind of failure means, translated
 *
 * What the gate says to the answers that a story's facts hold.
 */
typedef struct
{
  PivotGateAdvice advice[PIVOT_N_GATE_ANSWERS];
  const char     *kind_hint;
} PivotGateState;

PivotFact       pivot_gate_answer_get_fact (PivotGateAnswer answer);
PivotGateState *pivot_gate_state_new (PivotPack  *pack,
                                      PivotDraft *draft);
void            pivot_gate_state_free (PivotGateState *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotGateState, pivot_gate_state_free)

G_END_DECLS
