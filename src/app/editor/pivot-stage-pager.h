/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_STAGE_PAGER (pivot_stage_pager_get_type ())

/**
 * PivotStagePager:
 *
 * Slots for the four cards, one to a page, with the steps above and the way on
 * and back below. `stage` is the page that is shown.
 */
G_DECLARE_FINAL_TYPE (PivotStagePager, pivot_stage_pager, PIVOT, STAGE_PAGER, AdwBin)

PivotStage pivot_stage_pager_get_stage (PivotStagePager *self);
void       pivot_stage_pager_set_stage (PivotStagePager *self,
                                        PivotStage       stage);
void       pivot_stage_pager_set_report (PivotStagePager *self,
                                         PivotReport     *report);
void       pivot_stage_pager_set_alone (PivotStagePager *self,
                                        gboolean         alone);
void       pivot_stage_pager_show_title (PivotStagePager *self,
                                         gboolean         shown);

G_END_DECLS
