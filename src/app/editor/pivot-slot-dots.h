/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "core/story/pivot-stage.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_SLOT_DOTS (pivot_slot_dots_get_type ())

/**
 * PivotSlotDots:
 *
 * A quiet meter: a dot for each piece of evidence that a stage could hold, in
 * the stage's hue where it does. Its property `stage` says which stage.
 */
G_DECLARE_FINAL_TYPE (PivotSlotDots, pivot_slot_dots, PIVOT, SLOT_DOTS, GtkWidget)

void pivot_slot_dots_set_stage (PivotSlotDots *self,
                                PivotStage     stage);
void pivot_slot_dots_set_slots (PivotSlotDots *self,
                                guint          n_filled,
                                guint          n_slots);

G_END_DECLS
