/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-evidence.h"
#include "core/rubric/pivot-pack.h"
#include "core/rubric/pivot-finding.h"
#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

/**
 * PivotReportDraft:
 * @pack: the rules, which the report keeps for the strings they lend
 * @score: of the whole answer
 * @own_score: of ownership
 * @own_level: of ownership
 * @words: as written
 * @seconds: as spoken
 * @stages: each stage
 * @slots: (element-type PivotSlot): each stage's slots, in the pack's order
 * @whole: (element-type PivotSlot): the slots that any stage may fill
 * @findings: (element-type PivotFinding): all findings
 * @marks: (element-type PivotMark): the sides of the contrast
 * @evidence: (owned) (nullable): what it stands on, for the next report
 * @strings: what findings say, to be freed with the report
 *
 * A report that is being put together.
 */
typedef struct
{
  PivotPack       *pack;
  double           score;
  double           own_score;
  int              own_level;
  guint            words;
  double           seconds;
  PivotStageReport stages[PIVOT_N_STAGES];
  GArray          *slots[PIVOT_N_STAGES];
  GArray          *whole;
  GArray          *findings;
  GArray          *marks;
  PivotEvidence   *evidence;
  GStringChunk    *strings;
} PivotReportDraft;

PivotReportDraft *pivot_report_draft_new (PivotPack *pack);
PivotReport      *pivot_report_draft_finish (PivotReportDraft *self);

const PivotEvidence *pivot_report_get_evidence (PivotReport *self);

G_END_DECLS
