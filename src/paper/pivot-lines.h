/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <pango/pango.h>

#include "paper/pivot-style.h"

G_BEGIN_DECLS

/**
 * PivotLines:
 *
 * A paragraph that is set: its words in lines. Where the lines stand is the
 * business of a page. Immutable.
 */
typedef struct _PivotLines PivotLines;

PivotLines       *pivot_lines_new (PangoLayout      *layout,
                                   const PivotStyle *style);
PivotLines       *pivot_lines_ref (PivotLines *self);
void              pivot_lines_unref (PivotLines *self);
guint             pivot_lines_get_length (PivotLines *self);
const PivotStyle *pivot_lines_get_style (PivotLines *self);
PangoLayoutLine  *pivot_lines_get (PivotLines *self,
                                   guint       index);
double            pivot_lines_get_width (PivotLines *self,
                                         guint       index,
                                         double     *x);
char             *pivot_lines_dup_text (PivotLines *self,
                                        guint       index);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotLines, pivot_lines_unref)

G_END_DECLS
