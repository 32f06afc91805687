/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/editor/pivot-rubric-pane-state.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_SAID_ROW (pivot_said_row_get_type ())

/**
 * PivotSaidRow:
 *
 * A piece of evidence in the writer's own words. Choosing it shows the words in
 * the text.
 */
G_DECLARE_FINAL_TYPE (PivotSaidRow, pivot_said_row, PIVOT, SAID_ROW, GtkListBoxRow)

GtkWidget *pivot_said_row_new (void);
void       pivot_said_row_show (PivotSaidRow        *self,
                                const PivotSaidLine *line,
                                PivotStage           stage);

G_END_DECLS
