/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/contrast/pivot-contrast-view.h"

G_BEGIN_DECLS

GActionGroup *pivot_contrast_deeds_new (PivotContrastView *view);
void          pivot_contrast_deeds_set_story (GActionGroup *actions,
                                              PivotStory   *story);

G_END_DECLS
