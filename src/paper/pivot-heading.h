/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "paper/pivot-page.h"
#include "paper/pivot-press.h"

G_BEGIN_DECLS

double pivot_heading_add (PivotPage  *page,
                          PivotPress *press,
                          const char *over,
                          const char *title);
double pivot_heading_add_running (PivotPage  *page,
                                  PivotPress *press,
                                  const char *title);

G_END_DECLS
