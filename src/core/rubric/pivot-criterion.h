/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"
#include "core/text/pivot-layout.h"

G_BEGIN_DECLS

/**
 * PivotCriterionKind:
 * @PIVOT_CRITERION_SLOT: evidence that should be there
 * @PIVOT_CRITERION_CONTRAST: what should not be there
 * @PIVOT_CRITERION_HINT: what is worth a soft word
 * @PIVOT_CRITERION_MEASURE: a length, a time or a comparison of stages
 */
typedef enum
{
  PIVOT_CRITERION_SLOT,
  PIVOT_CRITERION_CONTRAST,
  PIVOT_CRITERION_HINT,
  PIVOT_CRITERION_MEASURE,
} PivotCriterionKind;

#define PIVOT_N_CRITERION_KINDS 4

/**
 * PivotCriterion:
 * @rule: the method's id, such as "P3"
 * @kind: what it asks
 * @name: (nullable): of a slot
 * @stage: of a slot; %PIVOT_STAGE_WHOLE where any stage may hold it
 * @weight: what it adds to its stage's score, or takes from it
 * @own: what it adds to the score of ownership, or takes from it
 * @row: the contrast row it belongs to, or -1
 * @required: whether a stage is ready only with it
 * @hint: whether a slot is only hinted at
 * @brief: whether a phrase fills the slot, such as a date, and not a clause
 * @late: whether what is told last fills the slot best
 * @softens: whether a contrast only weakens what is owned in the same words
 * @proof: whether it shows that ownership is more than words
 * @from: (array zero-terminated=1): other rules whose signs fill this slot too
 * @unless: (array zero-terminated=1): slots that make up for it when filled
 * @beside: (array zero-terminated=1): slots before this one; what stands in a
 *   sentence with one of them goes before what does not
 * @than: (array zero-terminated=1): rules whose signs must be outnumbered, by
 *   their strength, before it means anything; it then speaks of the whole
 *   answer, and once
 * @speakers: (owned) (array): for each criterion, whether its signs fill this slot
 * @rivals: (owned) (array): for each criterion, whether @than has its rule
 * @n_criteria: how many criteria there are
 * @gate: 0, or the highest score that the whole answer reaches while a slot
 *   is empty or a contrast is found
 * @density: 0, or the number of words that one sign of it may stand in
 *   before it means anything
 *
 * One rule of the method, and what it weighs.
 */
typedef struct
{
  char              *rule;
  PivotCriterionKind kind;
  char              *name;
  int                stage;
  double             weight;
  double             own;
  int                row;
  gboolean           required;
  gboolean           hint;
  gboolean           brief;
  gboolean           late;
  gboolean           softens;
  gboolean           proof;
  char             **from;
  char             **unless;
  char             **beside;
  char             **than;
  gboolean          *speakers;
  gboolean          *rivals;
  guint              n_criteria;
  double             gate;
  guint              density;
} PivotCriterion;

extern const PivotLayout pivot_criterion_layout;

void pivot_criterion_clear (PivotCriterion *self);

G_END_DECLS
