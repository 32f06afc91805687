/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-heading.h"

#define OVER_LEAD 16.0
#define TITLE_LEAD 28.0
#define RUNNING_ROOM 28.0

static const PivotStyle over_style = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, 11, PIVOT_INK_BLACK };
static const PivotStyle running_style = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, 9.5, PIVOT_INK_BLACK };
static const PivotStyle title_style = { PIVOT_FACE_SERIF, PIVOT_WEIGHT_BOLD, 22, PIVOT_INK_BLACK };

/**
 * pivot_heading_add:
 * @over: what stands over the title
 * @title: what the page is of
 *
 * Adds the head of a page of two columns, and a bookmark.
 *
 * Returns: its last baseline
 */
double
pivot_heading_add (PivotPage  *page,
                   PivotPress *press,
                   const char *over,
                   const char *title)
{
  const PivotPaperSize *size = pivot_paper_get_size (page->paper);
  g_autoptr (PivotLines) above = pivot_press_set (press, over, &over_style, PIVOT_PAPER_MEASURE, PIVOT_RAG_QUESTION);
  g_autoptr (PivotLines) lines = pivot_press_set (press, title, &title_style, PIVOT_PAPER_MEASURE, PIVOT_RAG_TITLE);
  double y = pivot_page_add_lines (page, above, size->margin, size->first, OVER_LEAD, PIVOT_TAG_P);

  pivot_page_add_bookmark (page, title, 0, 0);
  return pivot_page_add_lines (page, lines, size->margin, y + TITLE_LEAD, TITLE_LEAD, PIVOT_TAG_H1);
}

/**
 * pivot_heading_add_running:
 * @title: what the page is of
 *
 * Adds the head of a page after the first, so that a loose one is known.
 *
 * Returns: how much room it takes
 */
double
pivot_heading_add_running (PivotPage  *page,
                           PivotPress *press,
                           const char *title)
{
  const PivotPaperSize *size = pivot_paper_get_size (page->paper);
  g_autoptr (PivotLines) line = pivot_press_set_short (press, title, &running_style, PIVOT_PAPER_MEASURE, 1);

  pivot_page_add_lines (page, line, size->margin, size->first, 0, PIVOT_TAG_P);
  return RUNNING_ROOM;
}
