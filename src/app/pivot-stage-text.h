/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pivot-growing-view.h"
#include "core/text/pivot-span.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_STAGE_TEXT (pivot_stage_text_get_type ())

/**
 * PivotStageText:
 *
 * A text to write a stage in. Leaves on Tab, takes
 * only clean text and keeps no history of its own: Undo and Redo go to the
 * story's. Emits `edited` for what the user does to the text, with whether it
 * completes what came just before, and whether it was pasted.
 */
G_DECLARE_FINAL_TYPE (PivotStageText, pivot_stage_text, PIVOT, STAGE_TEXT, PivotGrowingView)

/* As much as one stage may hold, in bytes. */
#define PIVOT_STAGE_TEXT_LIMIT (1024 * 1024)

char    *pivot_stage_text_dup_text (PivotStageText *self);
void     pivot_stage_text_show (PivotStageText *self,
                                const char     *text);
gsize    pivot_stage_text_get_caret (PivotStageText *self);
guint    pivot_stage_text_get_position (PivotStageText *self);
void     pivot_stage_text_set_position (PivotStageText *self, guint position);
void     pivot_stage_text_select (PivotStageText *self, PivotSpan span);
gboolean pivot_stage_text_has_room (PivotStageText *self, gsize bytes);
void     pivot_stage_text_paste (PivotStageText *self, const char *text);

G_END_DECLS
