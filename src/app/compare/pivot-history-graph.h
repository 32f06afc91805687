/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PIVOT_TYPE_HISTORY_GRAPH (pivot_history_graph_get_type ())

/**
 * PivotHistoryGraph:
 *
 * How the score of a story, as a line, and its spoken time, as bars, went from
 * version to version.
 */
G_DECLARE_FINAL_TYPE (PivotHistoryGraph, pivot_history_graph, PIVOT, HISTORY_GRAPH, GtkWidget)

void pivot_history_graph_set_versions (PivotHistoryGraph *self,
                                       GListModel        *versions);
void pivot_history_graph_update (PivotHistoryGraph *self);

G_END_DECLS
