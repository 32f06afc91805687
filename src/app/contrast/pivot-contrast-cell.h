/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/contrast/pivot-contrast-state.h"
#include "app/pivot-stage-text.h"
#include "core/story/pivot-story.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_CONTRAST_CELL (pivot_contrast_cell_get_type ())

/**
 * PivotContrastCell:
 *
 * One stage of one of the two answers, to be read and to be written. Emits
 * `typed` when the user changed it, and `replaced` when it was changed elsewhere.
 */
G_DECLARE_FINAL_TYPE (PivotContrastCell, pivot_contrast_cell, PIVOT, CONTRAST_CELL, AdwBin)

GtkWidget      *pivot_contrast_cell_new (PivotSide  side,
                                         PivotStage stage);
void            pivot_contrast_cell_set_story (PivotContrastCell *self,
                                               PivotStory        *story);
void            pivot_contrast_cell_set_alone (PivotContrastCell *self,
                                               gboolean           alone);
void            pivot_contrast_cell_show (PivotContrastCell       *self,
                                          const PivotContrastSide *state);
void            pivot_contrast_cell_select (PivotContrastCell *self,
                                            PivotSpan          span);
PivotStageText *pivot_contrast_cell_get_text (PivotContrastCell *self);

G_END_DECLS
