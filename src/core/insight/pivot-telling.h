/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/insight/pivot-course.h"
#include "core/rubric/pivot-pack.h"
#include "core/text/pivot-span.h"

G_BEGIN_DECLS

/**
 * PivotTelling:
 *
 * A text, sentence by sentence, with what speaks for each stage in each of
 * them. Immutable.
 */
typedef struct _PivotTelling PivotTelling;

PivotTelling    *pivot_telling_new (PivotPack  *pack,
                                    const char *text,
                                    gsize       length);
void             pivot_telling_free (PivotTelling *self);
guint            pivot_telling_get_length (const PivotTelling *self);
const PivotStep *pivot_telling_get_steps (const PivotTelling *self);
PivotSpan        pivot_telling_get_span (const PivotTelling *self,
                                         guint               index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotTelling, pivot_telling_free)

G_END_DECLS
