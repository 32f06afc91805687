/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

void pivot_caret_sight_keep (GtkTextView *view,
                             gboolean     beginning);

G_END_DECLS
