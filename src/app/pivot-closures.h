/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* Small pure functions that templates bind to by name. */

void pivot_closures_bind (GtkWidgetClass *widget_class);

G_END_DECLS
