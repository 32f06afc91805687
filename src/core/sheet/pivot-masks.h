/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define PIVOT_MASKS_ERROR (pivot_masks_error_quark ())

/**
 * PivotMasksError:
 * @PIVOT_MASKS_ERROR_LINE: a line that does not say what stands for what
 */
typedef enum
{
  PIVOT_MASKS_ERROR_LINE,
} PivotMasksError;

/**
 * PivotMask:
 * @original: a name or a figure as the writer has it
 * @alias: what is printed in its place
 */
typedef struct
{
  char *original;
  char *alias;
} PivotMask;

/**
 * PivotMasks:
 *
 * What is printed in the place of which names and figures. Immutable.
 */
typedef struct _PivotMasks PivotMasks;

#define PIVOT_TYPE_MASKS (pivot_masks_get_type ())

GQuark           pivot_masks_error_quark (void);
GType            pivot_masks_get_type (void);
PivotMasks      *pivot_masks_new (const char *lines,
                                  GError    **error);
PivotMasks      *pivot_masks_ref (PivotMasks *self);
void             pivot_masks_unref (PivotMasks *self);
const PivotMask *pivot_masks_get (PivotMasks *self,
                                  guint      *n_masks);
const PivotMask *pivot_masks_match (PivotMasks *self,
                                    const char *text,
                                    gsize       at,
                                    gsize      *length);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotMasks, pivot_masks_unref)

G_END_DECLS
