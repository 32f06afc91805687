/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/insight/pivot-heading.h"

G_BEGIN_DECLS

/**
 * PivotCandidate:
 * @heading: what it says
 * @lettered: whether it is but a letter
 * @marked: whether it is one as Markdown marks them, not only by its words
 * @inside: whether it stands inside a line
 * @opens: whether text follows it in its line, set off by a colon or as emphasis is
 * @start: where it starts
 * @body: where the text below or after it begins
 *
 * Where a section may begin.
 */
typedef struct
{
  PivotHeading heading;
  gboolean     lettered;
  gboolean     marked;
  gboolean     inside;
  gboolean     opens;
  gsize        start;
  gsize        body;
} PivotCandidate;

GArray *pivot_candidates_find (const char *text,
                               gsize       start);

G_END_DECLS
