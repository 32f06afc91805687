/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-report.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/**
 * PivotProbeKind:
 * @PIVOT_PROBE_TURN: turns a sentence that reads as defensive
 * @PIVOT_PROBE_MISSING: asks for evidence that is not there
 * @PIVOT_PROBE_WEAK: asks again for evidence that is softened
 * @PIVOT_PROBE_DEEPER: goes on from evidence that is there
 *
 * Why an interviewer would ask.
 */
typedef enum
{
  PIVOT_PROBE_TURN,
  PIVOT_PROBE_MISSING,
  PIVOT_PROBE_WEAK,
  PIVOT_PROBE_DEEPER,
} PivotProbeKind;

/**
 * PivotProbe:
 * @rule: (not nullable): the rule whose question is asked, such as "O7", or the
 *   one whose evidence leads on to another
 * @kind: why it is asked
 *
 * A question that an interviewer would ask next, by its rule; voice has the
 * words.
 */
typedef struct
{
  const char    *rule;
  PivotProbeKind kind;
} PivotProbe;

PivotProbe *pivot_probes_list (PivotReport *report,
                               PivotDraft  *draft,
                               guint        max,
                               guint       *n_probes);

G_END_DECLS
