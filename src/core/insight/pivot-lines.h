/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-span.h"

G_BEGIN_DECLS

/**
 * PivotLines:
 * @text: whose lines they are
 * @next: where the next one starts
 * @line: the present one, without its line break
 * @fence: whether it is inside a block of code
 *
 * Steps through the lines of a text.
 */
typedef struct
{
  const char *text;
  gsize       next;
  PivotSpan   line;
  gboolean    fence;
} PivotLines;

gboolean pivot_lines_next (PivotLines *self);
gsize    pivot_lines_count_hashes (const char *line);
gsize    pivot_lines_measure_underline (const char *line,
                                        char        mark);

G_END_DECLS
