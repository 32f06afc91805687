/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/rubric/pivot-pack.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_ARRANGE_DIALOG (pivot_arrange_dialog_get_type ())

/**
 * PivotArrangeDialog:
 *
 * Takes an old answer, proposes which sentence goes into which card, and lets
 * the user put it elsewhere. Emits `filled` once that is settled, with the
 * draft of the story.
 */
G_DECLARE_FINAL_TYPE (PivotArrangeDialog, pivot_arrange_dialog, PIVOT, ARRANGE_DIALOG, AdwDialog)

AdwDialog *pivot_arrange_dialog_new (PivotPack *pack);

G_END_DECLS
