/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_PROMPTS (pivot_prompts_get_type ())

/**
 * PivotPrompts:
 *
 * What an empty card shows where the text will be: the questions of its stage,
 * and on demand how the example opens it. Lies over the text and lets it
 * through.
 */
G_DECLARE_FINAL_TYPE (PivotPrompts, pivot_prompts, PIVOT, PROMPTS, AdwBin)

void pivot_prompts_set_stage (PivotPrompts *self,
                              PivotStage    stage);
void pivot_prompts_set_example (PivotPrompts *self,
                                PivotDraft   *example);

G_END_DECLS
