/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "paper/pivot-lines.h"
#include "paper/pivot-rag.h"

G_BEGIN_DECLS

/**
 * PivotPress:
 *
 * Has the fonts and sets paragraphs into lines. What it has set it keeps until
 * it is told of another language, so that trying sizes costs little.
 */
typedef struct _PivotPress PivotPress;

#define PIVOT_PRESS_ERROR (pivot_press_error_quark ())

/**
 * PivotPressError:
 * @PIVOT_PRESS_ERROR_NO_FONT: there is no font to set anything with
 */
typedef enum
{
  PIVOT_PRESS_ERROR_NO_FONT,
} PivotPressError;

GQuark      pivot_press_error_quark (void);
void        pivot_press_prepare (void);
PivotPress *pivot_press_new (GError **error);
void        pivot_press_free (PivotPress *self);
void        pivot_press_begin (PivotPress *self,
                               const char *language);
PivotLines *pivot_press_set (PivotPress       *self,
                             const char       *text,
                             const PivotStyle *style,
                             double            width,
                             PivotRag          rag);
PivotLines *pivot_press_set_runs (PivotPress       *self,
                                  const char       *text,
                                  const GArray     *runs,
                                  const PivotStyle *style,
                                  double            width);
PivotLines *pivot_press_set_short (PivotPress       *self,
                                   const char       *text,
                                   const PivotStyle *style,
                                   double            width,
                                   guint             max_lines);
double      pivot_press_measure_word (PivotPress       *self,
                                      const char       *text,
                                      const PivotStyle *style);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPress, pivot_press_free)

G_END_DECLS
