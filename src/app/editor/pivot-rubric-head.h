/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_RUBRIC_HEAD (pivot_rubric_head_get_type ())

/**
 * PivotRubricHead:
 *
 * What the rubric is about, in a sheet, where no header says so: the stage, and
 * how much of it is there.
 */
G_DECLARE_FINAL_TYPE (PivotRubricHead, pivot_rubric_head, PIVOT, RUBRIC_HEAD, AdwBin)

void pivot_rubric_head_show (PivotRubricHead *self,
                             PivotReport     *report,
                             PivotStage       stage,
                             const char      *measure);

G_END_DECLS
