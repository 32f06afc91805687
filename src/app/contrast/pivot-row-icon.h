/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/contrast/pivot-pairing.h"

G_BEGIN_DECLS

const char *pivot_row_icon (PivotRow row);
GdkRGBA     pivot_side_ink (gboolean owned);
GdkRGBA     pivot_side_tint (gboolean owned);
GtkWidget  *pivot_row_pill_new (PivotRow row);

G_END_DECLS
