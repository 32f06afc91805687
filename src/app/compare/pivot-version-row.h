/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/compare/pivot-version-item.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_VERSION_ROW (pivot_version_row_get_type ())

/**
 * PivotVersionRow:
 *
 * A version of a story in the list of its revisions. Its property `item` says
 * which.
 */
G_DECLARE_FINAL_TYPE (PivotVersionRow, pivot_version_row, PIVOT, VERSION_ROW, GtkBox)

GtkWidget *pivot_version_row_new (GtkListItem *item);
void       pivot_version_row_set_item (PivotVersionRow  *self,
                                       PivotVersionItem *item);

GtkListItemFactory *pivot_version_titles_new (void);

G_END_DECLS
