/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "core/story/pivot-stage.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_STAGE_BADGE (pivot_stage_badge_get_type ())

/**
 * PivotStageBadge:
 *
 * A stage's letter on a round disc of its hue. Its property `stage` says which.
 */
G_DECLARE_FINAL_TYPE (PivotStageBadge, pivot_stage_badge, PIVOT, STAGE_BADGE, GtkWidget)

GtkWidget *pivot_stage_badge_new (PivotStage stage);
void       pivot_stage_badge_set_stage (PivotStageBadge *self,
                                        PivotStage       stage);

G_END_DECLS
