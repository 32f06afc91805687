/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/editor/pivot-editor.h"

G_BEGIN_DECLS

void pivot_editor_get_place (PivotEditor *self,
                             PivotStage  *stage,
                             guint       *caret);
void pivot_editor_set_place (PivotEditor *self,
                             PivotStage   stage,
                             guint        caret);
void pivot_editor_select (PivotEditor *self,
                          PivotStage   stage,
                          PivotSpan    span);

G_END_DECLS
