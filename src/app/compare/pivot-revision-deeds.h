/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/compare/pivot-revisions-view.h"

G_BEGIN_DECLS

GActionGroup *pivot_revision_deeds_new (PivotRevisionsView *view);

G_END_DECLS
