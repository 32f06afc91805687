/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

void     pivot_sheet_room_peek (GtkWidget *widget);
void     pivot_sheet_room_keep (GtkWidget *widget);
gboolean pivot_sheet_room_is_low (GtkWidget *widget);
int      pivot_sheet_room_measure (GtkWidget *widget);

G_END_DECLS
