/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotStyle:
 *
 * How text stands out where the terminal can show it.
 */
typedef enum
{
  PIVOT_STYLE_PLAIN,
  PIVOT_STYLE_BOLD,
  PIVOT_STYLE_DIM,
} PivotStyle;

/**
 * PivotPrinter:
 *
 * Sets text for people: paragraphs that are wrapped between words and indented,
 * with nothing in them that a terminal would obey.
 */
typedef struct _PivotPrinter PivotPrinter;

PivotPrinter *pivot_printer_new (guint    width,
                                 gboolean styled);
PivotPrinter *pivot_printer_new_for_console (void);
void          pivot_printer_free (PivotPrinter *self);
char         *pivot_printer_finish (PivotPrinter *self);
void          pivot_printer_blank (PivotPrinter *self);
void          pivot_printer_paragraph (PivotPrinter *self,
                                       PivotStyle    style,
                                       guint         indent,
                                       const char   *marker,
                                       const char   *text);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPrinter, pivot_printer_free)

G_END_DECLS
