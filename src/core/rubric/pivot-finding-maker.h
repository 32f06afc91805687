/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-filling.h"
#include "core/rubric/pivot-report-draft.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/**
 * PivotFindingMaker:
 * @evidence: what was found
 * @fillings: (array): for each criterion of the pack, what fills it
 * @draft: what the writer set aside
 * @report: where findings go
 *
 * Turns evidence into findings, save those that the writer set aside.
 */
typedef struct
{
  const PivotEvidence *evidence;
  const PivotFilling  *fillings;
  PivotDraft          *draft;
  PivotReportDraft    *report;
} PivotFindingMaker;

void  pivot_finding_maker_add_located (const PivotFindingMaker *self);
void  pivot_finding_maker_add_missing (const PivotFindingMaker *self,
                                       const char              *rule,
                                       int                      stage);
void  pivot_finding_maker_add_measure (const PivotFindingMaker *self,
                                       const char              *rule,
                                       PivotFindingKind         kind,
                                       int                      stage,
                                       double                   count,
                                       double                   limit);
guint pivot_finding_maker_count (const PivotFindingMaker *self,
                                 const char              *rule,
                                 int                      stage);
void  pivot_finding_maker_sort (const PivotFindingMaker *self);

G_END_DECLS
