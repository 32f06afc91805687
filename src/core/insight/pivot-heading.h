/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-stage.h"
#include "core/text/pivot-span.h"

G_BEGIN_DECLS

/**
 * PivotHeading:
 *
 * What may stand above a part of a written answer: the four stages, in the
 * order of #PivotStage and with its values, and the headings of STAR.
 */
typedef enum
{
  PIVOT_HEADING_PRECISE_CONTEXT,
  PIVOT_HEADING_ROOT_CAUSE,
  PIVOT_HEADING_VARIABLE_CORRECTION,
  PIVOT_HEADING_OUTCOME_LEARNING,
  PIVOT_HEADING_SITUATION,
  PIVOT_HEADING_TASK,
  PIVOT_HEADING_ACTION,
  PIVOT_HEADING_RESULT,
  PIVOT_HEADING_LEARNING,
} PivotHeading;

#define PIVOT_N_HEADINGS 9

const char *pivot_heading_get_name (PivotHeading heading);
PivotStage  pivot_heading_get_stage (PivotHeading heading);
gboolean    pivot_heading_is_star (PivotHeading heading);
gboolean    pivot_heading_match (const char   *line,
                                 gsize         length,
                                 PivotHeading *heading,
                                 gsize        *rest);

gboolean pivot_heading_match_letter (const char   *line,
                                     gsize         length,
                                     PivotHeading *heading,
                                     gsize        *rest);

G_END_DECLS
