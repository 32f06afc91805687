/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/**
 * PivotPhrase:
 * @span: the words, in the bytes of the stage's text
 * @row: the row that they belong to
 * @owned: whether they stand on its owning side, else on the defensive one
 *
 * Words that deflect or own.
 */
typedef struct
{
  PivotSpan span;
  PivotRow  row;
  gboolean  owned;
} PivotPhrase;

/**
 * PivotStance:
 * @PIVOT_STANCE_OPEN: neither deflects nor owns, or owns without what the row
 *   cannot do without
 * @PIVOT_STANCE_DEFENSIVE: deflects
 * @PIVOT_STANCE_MIXED: deflects, and owns all the same
 * @PIVOT_STANCE_OWNED: owns, and nothing deflects
 *
 * How one answer reads in one row.
 */
typedef enum
{
  PIVOT_STANCE_OPEN,
  PIVOT_STANCE_DEFENSIVE,
  PIVOT_STANCE_MIXED,
  PIVOT_STANCE_OWNED,
} PivotStance;

#define PIVOT_N_STANCES 4

/**
 * PivotPairing:
 *
 * The defensive and the owning answer of one draft side by side: their texts,
 * the phrases in them that deflect or own, and how each reads in each row.
 * Immutable.
 */
typedef struct _PivotPairing PivotPairing;

#define PIVOT_TYPE_PAIRING (pivot_pairing_get_type ())

GType              pivot_pairing_get_type (void);
PivotPairing      *pivot_pairing_new (PivotDraft        *draft,
                                      PivotReport *const reports[PIVOT_N_SIDES]);
PivotPairing      *pivot_pairing_ref (PivotPairing *self);
void               pivot_pairing_unref (PivotPairing *self);
PivotDraft        *pivot_pairing_get_draft (PivotPairing *self);
PivotReport       *pivot_pairing_get_report (PivotPairing *self,
                                             PivotSide     side);
const PivotPhrase *pivot_pairing_get_phrases (PivotPairing *self,
                                              PivotSide     side,
                                              PivotStage    stage,
                                              guint        *n_phrases);
PivotStance        pivot_pairing_get_stance (PivotPairing *self,
                                             PivotSide     side,
                                             PivotRow      row);
GArray            *pivot_pairing_list_evidence (PivotPairing *self,
                                                PivotSide     side,
                                                PivotRow      row);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPairing, pivot_pairing_unref)

G_END_DECLS
