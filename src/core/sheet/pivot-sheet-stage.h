/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/sheet/pivot-masked.h"
#include "core/sheet/pivot-sheet.h"

G_BEGIN_DECLS

/**
 * PivotSheetAsides:
 * @long_sentences: (element-type utf8): sentences that hold no evidence
 * @details: (element-type utf8): sentences that are marked as details
 *
 * What may be left out of a sheet, as it was written.
 */
typedef struct
{
  GPtrArray *long_sentences;
  GPtrArray *details;
} PivotSheetAsides;

void pivot_sheet_stage_fill (PivotSheetStage        *self,
                             const PivotSheetSource *source,
                             PivotStage              stage,
                             PivotMasked            *masked,
                             PivotSheetAsides       *asides);
void pivot_sheet_stage_clear (PivotSheetStage *self);

G_END_DECLS
