/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/library/pivot-library-selection.h"

G_BEGIN_DECLS

/* What can be done to a library from its pane, as actions `library.…` of it. */

void pivot_library_deeds_install (GtkWidgetClass *pane_class);
void pivot_library_deeds_follow (GtkWidget             *pane,
                                 PivotLibrarySelection *selection);

G_END_DECLS
