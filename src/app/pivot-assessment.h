/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "core/rubric/pivot-pack.h"
#include "core/rubric/pivot-report.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/**
 * PivotAssessment:
 * @previous: (nullable): the report on an earlier draft, by which what did not
 *   change is known
 * @pack: the rules and words to read with
 * @draft: what to read
 * @side: which of its answers
 * @pace: spoken words a minute
 *
 * One assessment of a draft by the rubric. Immutable, so that a thread can do it.
 */
typedef struct
{
  PivotReport *previous;
  PivotPack   *pack;
  PivotDraft  *draft;
  PivotSide    side;
  double       pace;
} PivotAssessment;

PivotAssessment *pivot_assessment_new (PivotReport *previous,
                                       PivotPack   *pack,
                                       PivotDraft  *draft,
                                       PivotSide    side,
                                       double       pace);
void             pivot_assessment_free (PivotAssessment *self);
gboolean         pivot_assessment_is_of_long_draft (PivotDraft *draft,
                                                    PivotSide   side);
gboolean         pivot_assessment_is_long (const PivotAssessment *self);
PivotReport     *pivot_assessment_run (const PivotAssessment *self);
void             pivot_assessment_run_async (PivotAssessment    *self,
                                             gpointer            source,
                                             GAsyncReadyCallback callback,
                                             gpointer            user_data);
PivotReport     *pivot_assessment_run_finish (GAsyncResult *result);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotAssessment, pivot_assessment_free)

G_END_DECLS
