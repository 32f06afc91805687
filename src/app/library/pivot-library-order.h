/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-query.h"
#include "core/story/pivot-story.h"

G_BEGIN_DECLS

gboolean pivot_library_order_lists (PivotStory *story,
                                    PivotQuery *query);
int      pivot_library_order_compare (PivotStory *a,
                                      PivotStory *b);

G_END_DECLS
