/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/editor/pivot-rubric-item.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_ASIDE_ROW (pivot_aside_row_get_type ())

/**
 * PivotAsideRow:
 *
 * Something that the writer set aside, and can have back.
 */
G_DECLARE_FINAL_TYPE (PivotAsideRow, pivot_aside_row, PIVOT, ASIDE_ROW, AdwActionRow)

GtkWidget *pivot_aside_row_new (void);
void       pivot_aside_row_show (PivotAsideRow         *self,
                                 const PivotRubricItem *item);

G_END_DECLS
