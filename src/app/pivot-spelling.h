/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtksourceview/gtksource.h>

G_BEGIN_DECLS

void pivot_spelling_attach (GtkTextView *view);
void pivot_spelling_set_known (GtkTextView *view,
                               gboolean     known);

G_END_DECLS
