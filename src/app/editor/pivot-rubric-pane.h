/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/editor/pivot-assessor.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_RUBRIC_PANE (pivot_rubric_pane_get_type ())

/**
 * PivotRubricPane:
 *
 * What the rubric has to say about the stage that is being written: first what
 * is there, in the writer's words, then the one question most worth answering,
 * then the rest. Reads `assessor`, and acts only through `story.` actions.
 *
 * `subtitle` is what its header says beside "Rubric", `summary` what stands for
 * it while it is closed; both are "" while no story is open. `narrow` says that the cards are out of sight.
 */
G_DECLARE_FINAL_TYPE (PivotRubricPane, pivot_rubric_pane, PIVOT, RUBRIC_PANE, AdwBin)

GtkWidget *pivot_rubric_pane_new (PivotAssessor *assessor);
void       pivot_rubric_pane_set_text (PivotRubricPane *self,
                                       PivotStage       stage,
                                       GtkWidget       *text);

G_END_DECLS
