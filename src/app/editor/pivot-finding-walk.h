/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

/**
 * PivotPlace:
 * @stage: the stage that the caret is in
 * @caret: where it stands in that stage's text, in bytes
 *
 * A place in an answer.
 */
typedef struct
{
  PivotStage stage;
  gsize      caret;
} PivotPlace;

const PivotFinding *pivot_finding_walk_forward (PivotReport *report,
                                                PivotPlace   from);
const PivotFinding *pivot_finding_walk_back (PivotReport *report,
                                             PivotPlace   from);
char               *pivot_finding_walk_say (const PivotFinding *finding);

G_END_DECLS
