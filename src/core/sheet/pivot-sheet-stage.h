/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/sheet/pivot-masked.h"
#include "core/sheet/pivot-sheet.h"

G_BEGIN_DECLS

void pivot_sheet_stage_fill (PivotSheetStage        *self,
                             const PivotSheetSource *source,
                             PivotStage              stage,
                             PivotMasked            *masked,
                             GPtrArray              *long_sentences);
void pivot_sheet_stage_clear (PivotSheetStage *self);

G_END_DECLS
