/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/pivot-stage-text.h"
#include "core/contrast/pivot-pairing.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_PHRASE_MARKS (pivot_phrase_marks_get_type ())

/**
 * PivotPhraseMarks:
 *
 * Lies over a text, whose phrases it marks: those that deflect with a wavy line,
 * those that own with a straight one, each with the icon of its row behind it.
 */
G_DECLARE_FINAL_TYPE (PivotPhraseMarks, pivot_phrase_marks, PIVOT, PHRASE_MARKS, GtkWidget)

void pivot_phrase_marks_set_text (PivotPhraseMarks *self,
                                  PivotStageText   *text);
void pivot_phrase_marks_show (PivotPhraseMarks *self,
                              GArray           *phrases);

G_END_DECLS
