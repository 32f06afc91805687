/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/compare/pivot-revisions-view.h"

G_BEGIN_DECLS

/* What leads out of a story and into it from elsewhere, as actions. */

void pivot_guest_deeds_add (GActionMap         *actions,
                            PivotRevisionsView *view);

G_END_DECLS
