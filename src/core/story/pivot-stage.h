/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotStage:
 *
 * The four stages of an answer, in the order in which they are told.
 */
typedef enum
{
  PIVOT_STAGE_PRECISE_CONTEXT,
  PIVOT_STAGE_ROOT_CAUSE,
  PIVOT_STAGE_VARIABLE_CORRECTION,
  PIVOT_STAGE_OUTCOME_LEARNING,
} PivotStage;

#define PIVOT_N_STAGES 4

const char *pivot_stage_get_id (PivotStage stage);
const char *pivot_stage_get_letter (PivotStage stage);
gboolean    pivot_stage_from_id (const char *id,
                                 PivotStage *stage);

G_END_DECLS
