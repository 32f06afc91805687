/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * PivotChangeStop:
 * @place: the widget in which the change is seen
 * @deleted: whether something was deleted there
 * @inserted: whether something was inserted there
 *
 * A change, for whoever goes from change to change.
 */
typedef struct
{
  GtkWidget *place;
  gboolean   deleted;
  gboolean   inserted;
} PivotChangeStop;

#define PIVOT_TYPE_CHANGE_MARKS (pivot_change_marks_get_type ())

/**
 * PivotChangeMarks:
 *
 * Where in a long comparison the changes are: a strip as high as what is seen of
 * it, with a mark for each. What was deleted is marked on the side of the first
 * version, what was inserted on the side of the second. It emits `chosen` with the
 * number of a change that is clicked.
 */
G_DECLARE_FINAL_TYPE (PivotChangeMarks, pivot_change_marks, PIVOT, CHANGE_MARKS, GtkWidget)

void pivot_change_marks_set_stops (PivotChangeMarks *self,
                                   GtkWidget        *column,
                                   GArray           *stops,
                                   const char       *summary);

G_END_DECLS
