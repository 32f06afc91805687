/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/store/pivot-store.h"
#include "core/story/pivot-answer.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_SOURCE_DIALOG (pivot_source_dialog_get_type ())

/**
 * PivotSourceDialog:
 *
 * Where a defensive version may come from: an early revision of the story, or
 * an example. Emits `chosen` with the answer.
 */
G_DECLARE_FINAL_TYPE (PivotSourceDialog, pivot_source_dialog, PIVOT, SOURCE_DIALOG, AdwDialog)

AdwDialog *pivot_source_dialog_new (PivotStore *store,
                                    const char *story_id);

G_END_DECLS
