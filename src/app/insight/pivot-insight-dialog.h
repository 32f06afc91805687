/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/insight/pivot-insight-state.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_INSIGHT_DIALOG (pivot_insight_dialog_get_type ())

/**
 * PivotInsightDialog:
 *
 * Follow-up questions, contradictions and figures of a story. What stands in
 * the story is selected there, by the action `story.select-span`.
 */
G_DECLARE_FINAL_TYPE (PivotInsightDialog, pivot_insight_dialog, PIVOT, INSIGHT_DIALOG, AdwDialog)

AdwDialog *pivot_insight_dialog_new (const PivotInsightState *state);

G_END_DECLS
