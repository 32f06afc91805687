/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotOffsets:
 *
 * Where the characters of one UTF-8 text lie among its bytes: the core counts
 * in bytes, a text view in characters. Immutable; borrows the text.
 */
typedef struct _PivotOffsets PivotOffsets;

PivotOffsets *pivot_offsets_new (const char *text);
void          pivot_offsets_free (PivotOffsets *self);
gsize         pivot_offsets_to_chars (const PivotOffsets *self,
                                      gsize               bytes);
gsize         pivot_offsets_to_bytes (const PivotOffsets *self,
                                      gsize               chars);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotOffsets, pivot_offsets_free)

G_END_DECLS
