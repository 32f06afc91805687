/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

GtkWidget *pivot_focus_dup (GtkWidget *widget);
gboolean   pivot_focus_take (GtkWidget *pane);
void       pivot_focus_move (GtkWidget *const *panes,
                             guint             n_panes,
                             int               step);

G_END_DECLS
