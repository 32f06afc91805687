/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-pack.h"
#include "core/story/pivot-draft.h"
#include "core/text/pivot-number.h"

G_BEGIN_DECLS

/**
 * PivotLedgerEntry:
 * @stage: where it is said
 * @span: the words that say it, in bytes of the stage's text
 * @kind: what it is
 * @vague: whether it is not said exactly
 * @value: how much, as in #PivotNumber
 *
 * A number, a date or a span of time.
 */
typedef struct
{
  PivotStage      stage;
  PivotSpan       span;
  PivotNumberKind kind;
  gboolean        vague;
  double          value;
} PivotLedgerEntry;

/**
 * PivotClashKind:
 * @PIVOT_CLASH_VALUES: two values for what reads as one thing
 * @PIVOT_CLASH_ORDER: the same both before and after one date
 */
typedef enum
{
  PIVOT_CLASH_VALUES,
  PIVOT_CLASH_ORDER,
} PivotClashKind;

/**
 * PivotClash:
 * @kind: what is contradicted
 * @first: the entry that is told first
 * @second: the one that does not go with it
 * @thing: what both are about, in bytes of the text of @second's stage
 *
 * Two entries that cannot both be right.
 */
typedef struct
{
  PivotClashKind kind;
  guint          first;
  guint          second;
  PivotSpan      thing;
} PivotClash;

/**
 * PivotLedger:
 *
 * Every number, date and span of time of an answer, in the order in which they
 * are told, and which of them contradict one another. Immutable.
 */
typedef struct _PivotLedger PivotLedger;

PivotLedger            *pivot_ledger_new (PivotPack   *pack,
                                          PivotAnswer *answer);
void                    pivot_ledger_free (PivotLedger *self);
const PivotLedgerEntry *pivot_ledger_get_entries (PivotLedger *self,
                                                  guint       *n_entries);
const PivotClash       *pivot_ledger_get_clashes (PivotLedger *self,
                                                  guint       *n_clashes);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotLedger, pivot_ledger_free)

G_END_DECLS
