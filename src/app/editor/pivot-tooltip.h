/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void pivot_tooltip_say (GtkTooltip *tooltip,
                        GtkWidget  *over,
                        const char *sentence);

G_END_DECLS
