/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

#define PIVOT_PACK_ERROR (pivot_pack_error_quark ())

/**
 * PivotPackError:
 * @PIVOT_PACK_ERROR_SYNTAX: not JSON, or not in the pack's shape
 * @PIVOT_PACK_ERROR_LIMIT: larger than a pack may be
 * @PIVOT_PACK_ERROR_REFERENCE: names a class, slot or rule that is not there
 * @PIVOT_PACK_ERROR_EXAMPLE: a rule fails one of its own examples
 */
typedef enum
{
  PIVOT_PACK_ERROR_SYNTAX,
  PIVOT_PACK_ERROR_LIMIT,
  PIVOT_PACK_ERROR_REFERENCE,
  PIVOT_PACK_ERROR_EXAMPLE,
} PivotPackError;

/**
 * PivotPack:
 *
 * The rules and words of one story language, compiled and ready to read with.
 * Immutable, and safe to use from several threads at once.
 */
typedef struct _PivotPack PivotPack;

#define PIVOT_TYPE_PACK (pivot_pack_get_type ())

GQuark      pivot_pack_error_quark (void);
GType       pivot_pack_get_type (void);
PivotPack  *pivot_pack_new (GBytes  *json,
                            GError **error);
PivotPack  *pivot_pack_new_for_language (const char *language,
                                         GError    **error);
PivotPack  *pivot_pack_ref (PivotPack *self);
void        pivot_pack_unref (PivotPack *self);
const char *pivot_pack_get_language (PivotPack *self);
const char *pivot_pack_get_version (PivotPack *self);
double      pivot_pack_get_pace (PivotPack *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPack, pivot_pack_unref)

G_END_DECLS
