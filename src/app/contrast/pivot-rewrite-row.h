/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/contrast/pivot-sentences-state.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_REWRITE_ROW (pivot_rewrite_row_get_type ())

/**
 * PivotRewriteRow:
 *
 * A sentence that deflects, with the question that turns it. Opened, it has
 * openings to begin with and a field for another sentence, which is a proposal
 * until it is put into the card. Emits `opened` when the user opens it.
 */
G_DECLARE_FINAL_TYPE (PivotRewriteRow, pivot_rewrite_row, PIVOT, REWRITE_ROW, AdwBin)

GtkWidget *pivot_rewrite_row_new (const PivotSorted *sentence,
                                  double             pace,
                                  gboolean           editable);
void       pivot_rewrite_row_set_open (PivotRewriteRow *self,
                                       gboolean         open,
                                       const char      *proposal);
void       pivot_rewrite_row_replace (PivotRewriteRow *self);
char      *pivot_rewrite_row_dup_proposal (PivotRewriteRow *self);

G_END_DECLS
