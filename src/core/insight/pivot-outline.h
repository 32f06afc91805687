/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

#include "core/insight/pivot-heading.h"

G_BEGIN_DECLS

/**
 * PivotSection:
 * @heading: what stands above it
 * @body: the text below, without blanks around it
 */
typedef struct
{
  PivotHeading heading;
  PivotSpan    body;
} PivotSection;

/**
 * PivotOutline:
 *
 * Where the headings of the stages or of STAR divide a text; no section where
 * it has not at least two different ones. Spans are bytes of that text.
 * Immutable.
 */
typedef struct _PivotOutline PivotOutline;

#define PIVOT_TYPE_OUTLINE (pivot_outline_get_type ())

GType               pivot_outline_get_type (void);
PivotOutline       *pivot_outline_new (const char *text);
PivotOutline       *pivot_outline_ref (PivotOutline *self);
void                pivot_outline_unref (PivotOutline *self);
const PivotSection *pivot_outline_get_sections (PivotOutline *self,
                                                guint        *n_sections);
PivotSpan           pivot_outline_get_title (PivotOutline *self);
PivotSpan           pivot_outline_get_question (PivotOutline *self);
PivotSpan           pivot_outline_get_preamble (PivotOutline *self);
gboolean            pivot_outline_is_star (PivotOutline *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotOutline, pivot_outline_unref)

G_END_DECLS
