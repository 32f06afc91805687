/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/**
 * PivotTestReport:
 *
 * A report that a test puts together by quoting the draft it is about.
 */
typedef struct _PivotTestReport PivotTestReport;

PivotTestReport *pivot_test_report_new (const char *const texts[PIVOT_N_STAGES]);
void             pivot_test_report_add_slot (PivotTestReport *self,
                                             PivotStage       stage,
                                             const char      *rule,
                                             const char      *words,
                                             gboolean         hint);
void             pivot_test_report_add_finding (PivotTestReport *self,
                                                PivotFindingKind kind,
                                                int              stage,
                                                const char      *rule,
                                                const char      *words);
void             pivot_test_report_set_stage (PivotTestReport *self,
                                              PivotStage       stage,
                                              PivotState       state,
                                              guint            words,
                                              double           seconds);
void             pivot_test_report_finish (PivotTestReport *self,
                                           PivotDraft     **draft,
                                           PivotReport    **report);
PivotSpan        pivot_test_find_words (const char *text,
                                        const char *words);

G_END_DECLS
