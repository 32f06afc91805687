/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/library/pivot-library-item.h"
#include "core/store/pivot-query.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_LIBRARY_ROW (pivot_library_row_get_type ())

/**
 * PivotLibraryRow:
 *
 * One story in the library: its title, what went wrong, kind and stake, how far
 * each stage has come, how long it takes to tell and when it was last rehearsed.
 * Follows its item.
 */
G_DECLARE_FINAL_TYPE (PivotLibraryRow, pivot_library_row, PIVOT, LIBRARY_ROW, GtkBox)

GtkWidget *pivot_library_row_new (GtkListItem *item);
void       pivot_library_row_set_subject (PivotLibraryRow  *self,
                                          PivotLibraryItem *subject,
                                          PivotQuery       *query,
                                          double            haste);
void       pivot_library_row_set_choosing (PivotLibraryRow *self,
                                           gboolean         choosing);
guint      pivot_library_row_get_position (PivotLibraryRow *self);

G_END_DECLS
