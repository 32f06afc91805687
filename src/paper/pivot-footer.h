/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "paper/pivot-page.h"
#include "paper/pivot-press.h"

G_BEGIN_DECLS

void pivot_footer_add (PivotPage  *page,
                       PivotPress *press,
                       const char *start,
                       const char *end);
void pivot_footer_add_to_all (GPtrArray  *pages,
                              PivotPress *press,
                              const char *start,
                              const char *masked);

G_END_DECLS
