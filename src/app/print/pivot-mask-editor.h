/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PIVOT_TYPE_MASK_EDITOR (pivot_mask_editor_get_type ())

/**
 * PivotMaskEditor:
 *
 * Whether names and figures are hidden on paper, and which. It emits `changed`
 * when either is, and `suggest` when it wants suggestions.
 */
G_DECLARE_FINAL_TYPE (PivotMaskEditor, pivot_mask_editor, PIVOT, MASK_EDITOR, AdwPreferencesGroup)

void     pivot_mask_editor_set (PivotMaskEditor *self,
                                gboolean         masked,
                                const char      *lines);
gboolean pivot_mask_editor_get_masked (PivotMaskEditor *self);
char    *pivot_mask_editor_dup_lines (PivotMaskEditor *self);
void     pivot_mask_editor_append (PivotMaskEditor *self,
                                   const char      *lines);

G_END_DECLS
