/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-layout.h"

G_BEGIN_DECLS

/**
 * PivotImage:
 *
 * A structure with all that it leads to, as one row of bytes. Pointers are written
 * as offsets; what has none of them, which is nearly all, is used where it lies.
 * An image is good only for a machine and a program like those it was made by.
 */
typedef struct _PivotImage PivotImage;

GBytes       *pivot_image_write (gconstpointer      root,
                                 const PivotLayout *layout);
PivotImage   *pivot_image_open (GBytes            *bytes,
                                const PivotLayout *layout);
void          pivot_image_close (PivotImage *self);
gconstpointer pivot_image_get_root (const PivotImage *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotImage, pivot_image_close)

G_END_DECLS
