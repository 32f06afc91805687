/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/* What can be done to a library from its pane, as actions `library.…` of it. */

void pivot_library_deeds_install (GtkWidgetClass *pane_class);

G_END_DECLS
