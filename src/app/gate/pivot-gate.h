/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/rubric/pivot-pack.h"
#include "core/story/pivot-story.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_GATE (pivot_gate_get_type ())

/**
 * PivotGate:
 *
 * Asks, before a story's cards, whether this is the right failure to tell.
 * Every answer is a fact of the story at once, and can be left out. Emits
 * `done` when the writer goes on, with the stage to go to.
 */
G_DECLARE_FINAL_TYPE (PivotGate, pivot_gate, PIVOT, GATE, AdwBin)

void          pivot_gate_set_pack (PivotGate *self,
                                   PivotPack *pack);
AdwBin       *pivot_gate_get_notice (PivotGate *self);
PivotStory   *pivot_gate_get_story (PivotGate *self);
void          pivot_gate_set_story (PivotGate  *self,
                                    PivotStory *story,
                                    gboolean    is_new);
GActionGroup *pivot_gate_get_actions (PivotGate *self);

G_END_DECLS
