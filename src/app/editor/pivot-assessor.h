/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-pack.h"
#include "core/rubric/pivot-report.h"
#include "core/story/pivot-story.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_ASSESSOR (pivot_assessor_get_type ())

typedef struct _PivotShowing PivotShowing;

/**
 * PivotAssessor:
 *
 * Reads along: keeps the report of one answer of the story that is being
 * written. Its property `report` always belongs to the story's present draft;
 * it is %NULL without a story, and for the moment that a very long draft takes.
 * `stage` and `caret` say where the writer is, for those who show the report.
 */
G_DECLARE_FINAL_TYPE (PivotAssessor, pivot_assessor, PIVOT, ASSESSOR, GObject)

PivotAssessor *pivot_assessor_new (PivotPack *pack);
PivotStory    *pivot_assessor_get_story (PivotAssessor *self);
void           pivot_assessor_set_story (PivotAssessor *self,
                                         PivotStory    *story);
PivotSide      pivot_assessor_get_side (PivotAssessor *self);
void           pivot_assessor_set_side (PivotAssessor *self,
                                        PivotSide      side);
double         pivot_assessor_get_pace (PivotAssessor *self);
void           pivot_assessor_set_pace (PivotAssessor *self,
                                        double         pace);
PivotReport   *pivot_assessor_get_report (PivotAssessor *self);
PivotShowing  *pivot_assessor_get_showing (PivotAssessor *self);
PivotStage     pivot_assessor_get_stage (PivotAssessor *self);
gsize          pivot_assessor_get_caret (PivotAssessor *self);
void           pivot_assessor_set_place (PivotAssessor *self,
                                         PivotStage     stage,
                                         gsize          caret);

G_END_DECLS
