/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/sheet/pivot-masks.h"
#include "core/text/pivot-span.h"

G_BEGIN_DECLS

/**
 * PivotMasked:
 *
 * A text with aliases in the place of what is masked, which still knows where
 * each part of it has come from. Immutable.
 */
typedef struct _PivotMasked PivotMasked;

PivotMasked *pivot_masked_new (PivotMasks *masks,
                               const char *text);
void         pivot_masked_free (PivotMasked *self);
const char  *pivot_masked_get_text (PivotMasked *self);
PivotSpan    pivot_masked_locate (PivotMasked *self,
                                  PivotSpan    span);
char        *pivot_masked_quote (PivotMasked *self,
                                 PivotSpan    span);
gboolean     pivot_masked_uses (PivotMasked     *self,
                                const PivotMask *mask);
char        *pivot_masked_tell (PivotMasks         *masks,
                                PivotMasked *const *texts,
                                guint               n_texts);
char        *pivot_mask_text (PivotMasks *masks,
                              const char *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotMasked, pivot_masked_free)

G_END_DECLS
