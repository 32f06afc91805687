/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/editor/pivot-rubric-item.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_FINDING_ROW (pivot_finding_row_get_type ())

/**
 * PivotFindingRow:
 *
 * Something else that there is to say about a stage, folded until it is asked
 * for.
 */
G_DECLARE_FINAL_TYPE (PivotFindingRow, pivot_finding_row, PIVOT, FINDING_ROW, AdwExpanderRow)

GtkWidget  *pivot_finding_row_new (void);
void        pivot_finding_row_show (PivotFindingRow       *self,
                                    const PivotRubricItem *item,
                                    PivotStage             stage);
void        pivot_finding_row_set_text (PivotFindingRow *self,
                                        GtkWidget       *text);
const char *pivot_finding_row_get_key (PivotFindingRow *self);
gboolean    pivot_finding_row_set_touched (PivotFindingRow *self,
                                           gboolean         touched);

G_END_DECLS
