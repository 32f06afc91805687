/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtksourceview/gtksource.h>

G_BEGIN_DECLS

#define PIVOT_TYPE_MARGIN_MARKS (pivot_margin_marks_get_type ())

/**
 * PivotMarginMarks:
 *
 * The margin of a stage's text: as wide as the column of the stage's badge,
 * with a mark beside each line that holds an underlined finding, so that the
 * line is not the only sign.
 */
G_DECLARE_FINAL_TYPE (PivotMarginMarks, pivot_margin_marks, PIVOT, MARGIN_MARKS, GtkSourceGutterRenderer)

PivotMarginMarks *pivot_margin_marks_new (void);
const GdkRGBA    *pivot_margin_marks_get_ink (PivotMarginMarks *self);
void              pivot_margin_marks_set_places (PivotMarginMarks *self,
                                                 GArray           *places);

G_END_DECLS
