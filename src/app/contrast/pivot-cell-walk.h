/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/contrast/pivot-answers-page.h"

G_BEGIN_DECLS

/* From cell to cell of the two answers. */

void       pivot_cell_walk_go_on (PivotAnswersPage *page);
GPtrArray *pivot_cell_walk_list_texts (PivotAnswersPage *page,
                                       guint            *place);

G_END_DECLS
