/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

#define PIVOT_TYPE_BENT_ARROW (pivot_bent_arrow_get_type ())

/**
 * PivotBentArrow:
 *
 * The drawing of the first page: a line that falls to the root cause, turns
 * there and rises, carrying the letters of the four stages.
 */
G_DECLARE_FINAL_TYPE (PivotBentArrow, pivot_bent_arrow, PIVOT, BENT_ARROW, GtkWidget)

G_END_DECLS
