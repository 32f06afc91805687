/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-footer.h"

#include <glib/gi18n-lib.h>

#define SIZE 9.5
/* How much of the measure each side has, so that they never meet. */
#define START_PART 0.58
#define END_PART 0.4

/**
 * pivot_footer_add:
 * @start: what stands at its beginning
 * @end: (nullable): what stands at its end
 *
 * Adds a line at the foot of a page.
 */
void
pivot_footer_add (PivotPage  *page,
                  PivotPress *press,
                  const char *start,
                  const char *end)
{
  const PivotPaperSize *size = pivot_paper_get_size (page->paper);
  const PivotStyle      regular = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, SIZE, PIVOT_INK_BLACK };
  const PivotStyle      strong = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, SIZE, PIVOT_INK_BLACK };
  g_autoptr (PivotLines) first = pivot_press_set_short (press, start, &regular, PIVOT_PAPER_MEASURE * (end != NULL ? START_PART : 1), 1);
  g_autoptr (PivotLines) last = NULL;

  pivot_page_add_lines (page, first, size->margin, size->footer, 0, PIVOT_TAG_P);
  if (end == NULL)
    return;
  last = pivot_press_set_short (press, end, &strong, PIVOT_PAPER_MEASURE * END_PART, 1);
  pivot_page_add_line_at_end (page, last, size->margin + PIVOT_PAPER_MEASURE, size->footer);
}

/**
 * pivot_footer_add_to_all:
 * @pages: (element-type PivotPage): the pages of one story
 * @start: what stands at its beginning; the page's number follows where there
 *   are several
 * @masked: (nullable): that names are masked
 */
void
pivot_footer_add_to_all (GPtrArray  *pages,
                         PivotPress *press,
                         const char *start,
                         const char *masked)
{
  for (guint i = 0; i < pages->len; i++)
    {
      g_autofree char *numbered = NULL;

      /* Translators: %1$s is what a page is, such as “Pivot story sheet”, %2$u its number and %3$u how many there are. */
      numbered = g_strdup_printf (_ ("%1$s · Page %2$u of %3$u"), start, i + 1, pages->len);
      pivot_footer_add (g_ptr_array_index (pages, i), press, pages->len > 1 ? numbered : start, masked);
    }
}
