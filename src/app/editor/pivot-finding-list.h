/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/editor/pivot-rubric-item.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_FINDING_LIST (pivot_finding_list_get_type ())

/**
 * PivotFindingList:
 *
 * What else there is to say about a stage, a few rows in view and the rest
 * folded away. A row stays the same widget for as long as it says the same.
 */
G_DECLARE_FINAL_TYPE (PivotFindingList, pivot_finding_list, PIVOT, FINDING_LIST, AdwBin)

void pivot_finding_list_show (PivotFindingList *self,
                              GPtrArray        *items,
                              PivotStage        stage,
                              guint             in_view);
void pivot_finding_list_set_text (PivotFindingList *self,
                                  GtkWidget        *text);
void pivot_finding_list_touch (PivotFindingList *self,
                               PivotStage        stage,
                               gsize             caret);

G_END_DECLS
