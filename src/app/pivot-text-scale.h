/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

double pivot_text_scale_get (GtkWidget *widget);
void   pivot_text_scale_follow (GtkWidget *widget);
void   pivot_text_scale_apply (GdkDisplay *display);

G_END_DECLS
