/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/contrast/pivot-sentences-section.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_SENTENCES_PAGE (pivot_sentences_page_get_type ())

/**
 * PivotSentencesPage:
 *
 * Every sentence of the writer's by row and side. One that deflects can be opened
 * and rewritten, one at a time.
 */
G_DECLARE_FINAL_TYPE (PivotSentencesPage, pivot_sentences_page, PIVOT, SENTENCES_PAGE, AdwBin)

void pivot_sentences_page_show (PivotSentencesPage       *self,
                                PivotSentencesState      *state,
                                const PivotSentencesLook *look);
void pivot_sentences_page_turn_to (PivotSentencesPage *self,
                                   const char         *story);
void pivot_sentences_page_step (PivotSentencesPage *self,
                                int                 step);
void pivot_sentences_page_replace (PivotSentencesPage *self);

G_END_DECLS
