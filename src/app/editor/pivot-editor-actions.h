/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/editor/pivot-editor.h"

G_BEGIN_DECLS

GActionGroup *pivot_editor_actions_new (PivotEditor *editor);
void          pivot_editor_actions_set_story (GActionGroup *actions,
                                              PivotStory   *story);

G_END_DECLS
