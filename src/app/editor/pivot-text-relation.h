/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void pivot_text_relation_set (GtkWidget *speaker,
                              GtkWidget *text);
void pivot_text_relation_move (GtkWidget *from,
                               GtkWidget *to,
                               GtkWidget *details);

G_END_DECLS
