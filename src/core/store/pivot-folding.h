/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-draft.h"

G_BEGIN_DECLS

/* Texts as they are searched: plain small letters without accents, each word
 * with a space before it. */

void  pivot_folding_append (GString    *folded,
                            const char *text);
char *pivot_folding_new_for_draft (PivotDraft *draft);

G_END_DECLS
