/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/rubric/pivot-pack.h"
#include "core/story/pivot-story.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_GATE_FORM (pivot_gate_form_get_type ())

/**
 * PivotGateForm:
 *
 * The questions of the gate, in two columns or, where it is vertical, in one.
 */
G_DECLARE_FINAL_TYPE (PivotGateForm, pivot_gate_form, PIVOT, GATE_FORM, GtkBox)

void pivot_gate_form_set_pack (PivotGateForm *self,
                               PivotPack     *pack);
void pivot_gate_form_set_story (PivotGateForm *self,
                                PivotStory    *story);
void pivot_gate_form_focus_fact (PivotGateForm *self,
                                 PivotFact      fact);

G_END_DECLS
