/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-full-pages.h"

#include "paper/pivot-column.h"
#include "paper/pivot-footer.h"
#include "paper/pivot-galley.h"
#include "paper/pivot-heading.h"

static double
add_running (PivotPage *page,
             gpointer   data)
{
  const PivotColumn *column = data;

  return pivot_heading_add_running (page, column->press, column->sheet->title);
}

/**
 * pivot_full_pages_new:
 * @press: what sets it
 * @sheet: what stands on it
 * @paper: what it is printed on
 *
 * Returns: (transfer full) (element-type PivotPage): the whole text at its
 *   roomiest, on as many pages as it takes
 */
GPtrArray *
pivot_full_pages_new (PivotPress       *press,
                      const PivotSheet *sheet,
                      PivotPaper        paper)
{
  PivotColumn column = { press, sheet, pivot_paper_get_size (paper), paper };
  GPtrArray  *pages = NULL;

  pivot_press_begin (press, sheet->language);
  column.page = pivot_page_new (paper, sheet->script.rtl);
  column.fit = pivot_fit_roomiest (sheet->script.arabic);
  pivot_column_add_head (&column);
  pivot_column_add_stages (&column);
  pages = pivot_galley_cut (column.page, add_running, &column);
  pivot_page_free (column.page);
  pivot_footer_add_to_all (pages, press, sheet->footer, sheet->masked);
  return pages;
}
