/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/sheet/pivot-change-sheet.h"
#include "paper/pivot-page.h"
#include "paper/pivot-press.h"

G_BEGIN_DECLS

GPtrArray *pivot_change_pages_new (PivotPress             *press,
                                   const PivotChangeSheet *sheet,
                                   const char *const      *names,
                                   PivotPaper              paper);

G_END_DECLS
