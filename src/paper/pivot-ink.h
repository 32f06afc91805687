/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <cairo.h>

#include "paper/pivot-page.h"

G_BEGIN_DECLS

/**
 * PivotInkFlags:
 * @PIVOT_INK_PLAIN: as it is
 * @PIVOT_INK_BLACK_ONLY: without colours
 * @PIVOT_INK_TAGGED: with the tags that a PDF file is read out by
 */
typedef enum
{
  PIVOT_INK_PLAIN = 0,
  PIVOT_INK_BLACK_ONLY = 1 << 0,
  PIVOT_INK_TAGGED = 1 << 1,
} PivotInkFlags;

void pivot_ink_paint (const PivotPage *page,
                      cairo_t         *cr,
                      PivotInkFlags    flags);

G_END_DECLS
