/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotPaper:
 *
 * The sizes of paper that a page is made for.
 */
typedef enum
{
  PIVOT_PAPER_A4,
  PIVOT_PAPER_LETTER,
} PivotPaper;

#define PIVOT_N_PAPERS 2

/* How wide the part is that is printed on; the same on all paper, so that lines break alike. */
#define PIVOT_PAPER_MEASURE 500.0

/**
 * PivotPaperSize:
 * @id: "a4" or "letter"
 * @width: of the paper, like everything here in points of 1/72 inch
 * @height: of the paper
 * @margin: white at either side
 * @first: the first baseline, from the top
 * @footer: the baseline of the footer, from the top
 * @last: the last baseline above the footer, from the top
 */
typedef struct
{
  const char *id;
  double      width;
  double      height;
  double      margin;
  double      first;
  double      footer;
  double      last;
} PivotPaperSize;

const PivotPaperSize *pivot_paper_get_size (PivotPaper paper);
gboolean              pivot_paper_from_id (const char *id,
                                           PivotPaper *paper);

G_END_DECLS
