/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "core/rubric/pivot-report.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_LIBRARY_MARK (pivot_library_mark_get_type ())

/**
 * PivotLibraryMark:
 *
 * A small disc that fills as a stage comes along: empty, half, three quarters,
 * full. Says the same to a screen reader.
 */
G_DECLARE_FINAL_TYPE (PivotLibraryMark, pivot_library_mark, PIVOT, LIBRARY_MARK, GtkWidget)

void pivot_library_mark_set_state (PivotLibraryMark *self,
                                   PivotState        state);

G_END_DECLS
