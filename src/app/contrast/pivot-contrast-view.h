/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/contrast/pivot-answers-page.h"
#include "app/contrast/pivot-sentences-page.h"
#include "core/contrast/pivot-pairing.h"
#include "core/store/pivot-library.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_CONTRAST_VIEW (pivot_contrast_view_get_type ())

/**
 * PivotContrastView:
 *
 * The defensive and the owning answer of a story. Its properties: `library`
 * holds the `story`; `pack` and `pace` are what it is read with; `narrow`, whether
 * there is no room for two columns; `side` is then `both`, `defensive` or
 * `owned`. Emits `told` with a sentence for the user and the action that takes
 * back what it tells.
 */
G_DECLARE_FINAL_TYPE (PivotContrastView, pivot_contrast_view, PIVOT, CONTRAST_VIEW, AdwBin)

GActionGroup       *pivot_contrast_view_get_actions (PivotContrastView *self);
PivotLibrary       *pivot_contrast_view_get_library (PivotContrastView *self);
PivotStory         *pivot_contrast_view_get_story (PivotContrastView *self);
PivotPairing       *pivot_contrast_view_get_pairing (PivotContrastView *self);
PivotAnswersPage   *pivot_contrast_view_get_answers (PivotContrastView *self);
PivotSentencesPage *pivot_contrast_view_get_sentences (PivotContrastView *self);
void                pivot_contrast_view_show_answers (PivotContrastView *self);
void                pivot_contrast_view_tell (PivotContrastView *self,
                                              const char        *words,
                                              const char        *undo);

G_END_DECLS
