/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/contrast/pivot-contrast-state.h"
#include "core/story/pivot-story.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_ANSWERS_PAGE (pivot_answers_page_get_type ())

/**
 * PivotAnswersPage:
 *
 * The defensive and the owning answer side by side, stage against stage, and how
 * they read in each row. Emits `typed` when the user writes in one of them, and
 * `moved` when another difference is gone to.
 */
G_DECLARE_FINAL_TYPE (PivotAnswersPage, pivot_answers_page, PIVOT, ANSWERS_PAGE, AdwBin)

void       pivot_answers_page_set_story (PivotAnswersPage *self,
                                         PivotStory       *story);
void       pivot_answers_page_lay_out (PivotAnswersPage *self,
                                       gboolean          narrow,
                                       const gboolean    shown[PIVOT_N_SIDES]);
void       pivot_answers_page_show (PivotAnswersPage         *self,
                                    const PivotContrastState *state);
void       pivot_answers_page_step (PivotAnswersPage *self,
                                    int               step);
char      *pivot_answers_page_dup_place (PivotAnswersPage *self);
GtkWidget *pivot_answers_page_get_cell (PivotAnswersPage *self,
                                        PivotSide         side,
                                        PivotStage        stage);

G_END_DECLS
