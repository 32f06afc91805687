/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/editor/pivot-rubric-item.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_QUESTION_CARD (pivot_question_card_get_type ())

/**
 * PivotQuestionCard:
 *
 * The one question that is most worth answering next.
 */
G_DECLARE_FINAL_TYPE (PivotQuestionCard, pivot_question_card, PIVOT, QUESTION_CARD, AdwBin)

void pivot_question_card_show (PivotQuestionCard     *self,
                               const PivotRubricItem *item,
                               PivotStage             stage,
                               gboolean               ready);
void pivot_question_card_set_text (PivotQuestionCard *self,
                                   GtkWidget         *text);
void pivot_question_card_set_narrow (PivotQuestionCard *self,
                                     gboolean           narrow);

G_END_DECLS
