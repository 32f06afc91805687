/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-pack.h"
#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

char *pivot_mask_suggestions_list (PivotPack  *pack,
                                   PivotDraft *draft,
                                   const char *known);

G_END_DECLS
