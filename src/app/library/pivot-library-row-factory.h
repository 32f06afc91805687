/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "core/store/pivot-query.h"

G_BEGIN_DECLS

/* Makes the rows of a list of stories, and knows those that show one. */

GtkListItemFactory *pivot_library_row_factory_new (void);
void                pivot_library_row_factory_set_query (GtkListItemFactory *factory,
                                                         PivotQuery         *query);
void                pivot_library_row_factory_set_haste (GtkListItemFactory *factory,
                                                         double              haste);
void                pivot_library_row_factory_set_choosing (GtkListItemFactory *factory,
                                                            gboolean            choosing);

G_END_DECLS
