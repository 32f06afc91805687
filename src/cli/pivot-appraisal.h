/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/pivot-invocation.h"
#include "core/exchange/pivot-document.h"
#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

/**
 * PivotAppraisal:
 *
 * A document together with what the rubric thinks of it, in the places where
 * its writer sees it: in the stages, or in the narrative where it was one.
 */
typedef struct _PivotAppraisal PivotAppraisal;

PivotPack      *pivot_appraisal_prepare (const PivotInvocation *invocation,
                                         PivotFormat           *format);
PivotAppraisal *pivot_appraisal_new (PivotPack     *pack,
                                     PivotDocument *document,
                                     double         pace);
void            pivot_appraisal_free (PivotAppraisal *self);
PivotDocument  *pivot_appraisal_get_document (const PivotAppraisal *self);
PivotReport    *pivot_appraisal_get_report (const PivotAppraisal *self);
gboolean        pivot_appraisal_deflects (const PivotAppraisal *self);
gboolean        pivot_appraisal_is_ready (const PivotAppraisal *self);
PivotSpan       pivot_appraisal_locate (const PivotAppraisal *self,
                                        PivotStage            stage,
                                        PivotSpan             span);
char           *pivot_appraisal_quote (const PivotAppraisal *self,
                                       PivotStage            stage,
                                       PivotSpan             span);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotAppraisal, pivot_appraisal_free)

G_END_DECLS
