/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/story/pivot-stage.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_SENTENCE_ROW (pivot_sentence_row_get_type ())

/**
 * PivotSentenceRow:
 *
 * A sentence, and the stage that it is put in. Emits `moved` with the stage
 * that the user wants it in: by one of its buttons, by a key from 1 to 4, or by
 * dragging it there.
 */
G_DECLARE_FINAL_TYPE (PivotSentenceRow, pivot_sentence_row, PIVOT, SENTENCE_ROW, GtkListBoxRow)

PivotSentenceRow *pivot_sentence_row_new (guint       index,
                                          const char *sentence);
guint             pivot_sentence_row_get_index (PivotSentenceRow *self);
void              pivot_sentence_row_set_stage (PivotSentenceRow *self,
                                                PivotStage        stage);
void              pivot_sentence_row_drop (PivotSentenceRow *self,
                                           PivotStage        stage);

G_END_DECLS
