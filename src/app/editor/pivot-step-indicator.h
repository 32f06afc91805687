/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_STEP_INDICATOR (pivot_step_indicator_get_type ())

/**
 * PivotStepIndicator:
 *
 * Where the writer is among the four stages, and which of them are ready.
 * Choosing another one changes `stage`.
 */
G_DECLARE_FINAL_TYPE (PivotStepIndicator, pivot_step_indicator, PIVOT, STEP_INDICATOR, AdwBin)

PivotStage pivot_step_indicator_get_stage (PivotStepIndicator *self);
void       pivot_step_indicator_set_stage (PivotStepIndicator *self,
                                           PivotStage          stage);
void       pivot_step_indicator_set_report (PivotStepIndicator *self,
                                            PivotReport        *report);

G_END_DECLS
