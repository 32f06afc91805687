/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-record.h"

G_BEGIN_DECLS

/* A story is seldom emptied at once: card goes after card, and between two of
 * them it is saved. What is worth keeping then is how it was before the first
 * one went. */

gboolean     pivot_emptying_is_empty (PivotDraft *draft);
gboolean     pivot_emptying_is_remainder (PivotDraft *rest,
                                          PivotDraft *whole);
PivotRecord *pivot_emptying_choose (PivotRecord *fullest,
                                    PivotRecord *next);

G_END_DECLS
