/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/sheet/pivot-masked.h"
#include "core/sheet/pivot-sheet.h"

G_BEGIN_DECLS

void pivot_sheet_facts_fill (PivotSheetFact     *facts,
                             PivotReport        *report,
                             PivotMasked *const *masked,
                             gboolean            rtl);
void pivot_sheet_facts_clear (PivotSheetFact *facts);

G_END_DECLS
