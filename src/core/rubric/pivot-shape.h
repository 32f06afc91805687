/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-node.h"

G_BEGIN_DECLS

/**
 * PivotShape:
 * @object: a JSON object
 * @where: what it is, for errors
 *
 * A JSON object whose members are read with their types checked. Every
 * function fails with %PIVOT_PACK_ERROR_SYNTAX.
 */
typedef struct
{
  const PivotNode *object;
  const char      *where;
} PivotShape;

gboolean         pivot_shape_check (const PivotShape  *self,
                                    const char *const *known,
                                    GError           **error);
gboolean         pivot_shape_has (const PivotShape *self,
                                  const char       *name);
const char      *pivot_shape_get_string (const PivotShape *self,
                                         const char       *name,
                                         GError          **error);
gboolean         pivot_shape_get_number (const PivotShape *self,
                                         const char       *name,
                                         double           *number,
                                         GError          **error);
gboolean         pivot_shape_get_boolean (const PivotShape *self,
                                          const char       *name,
                                          gboolean         *value,
                                          GError          **error);
const PivotNode *pivot_shape_get_object (const PivotShape *self,
                                         const char       *name,
                                         GError          **error);
const PivotNode *pivot_shape_get_array (const PivotShape *self,
                                        const char       *name,
                                        GError          **error);
GStrv            pivot_shape_get_strings (const PivotShape *self,
                                          const char       *name,
                                          GError          **error);
GStrv            pivot_shape_get_words (const PivotShape *self,
                                        const char       *name,
                                        GError          **error);

G_END_DECLS
