/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-change-pages.h"

#include <glib/gi18n-lib.h>

#include "paper/pivot-footer.h"
#include "paper/pivot-galley.h"
#include "paper/pivot-heading.h"

#define COLUMN_WIDTH 240.0
#define SECOND_COLUMN 260.0
#define NAME_AXIS 16.0
#define NAME_WIDTH 200.0

#define LEAD 16.0
#define SMALL_LEAD 14.0
#define ROW_GAP 4.0
#define HEAD_GAP 32.0
#define STAGE_GAP 16.0
#define BELOW_NAME 8.0
#define RULE_RISE 22.0

static const PivotStyle name_style = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, 11, PIVOT_INK_BLACK };
static const PivotStyle sans_style = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, 11, PIVOT_INK_BLACK };
static const PivotStyle small_style = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, 9.5, PIVOT_INK_BLACK };
static const PivotStyle text_style = { PIVOT_FACE_SERIF, PIVOT_WEIGHT_REGULAR, 11, PIVOT_INK_BLACK };

/* A page as it grows downwards. */
typedef struct
{
  PivotPress *press;
  PivotPage  *page;
  double      margin;
} Layout;

static void
place (Layout           *layout,
       const char       *text,
       const PivotStyle *style,
       double            x,
       double            y,
       double            width,
       PivotTag          tag)
{
  g_autoptr (PivotLines) lines = pivot_press_set_short (layout->press, text, style, width, 1);

  pivot_page_add_lines (layout->page, lines, layout->margin + x, y, 0, tag);
}

static double
add_cell (Layout                *layout,
          const PivotChangeCell *cell,
          double                 x,
          double                 y)
{
  g_autoptr (PivotLines) lines = pivot_press_set_runs (layout->press, cell->text, cell->runs, &text_style, COLUMN_WIDTH);

  return pivot_page_add_lines (layout->page, lines, layout->margin + x, y, LEAD, PIVOT_TAG_P);
}

static double
add_stage (Layout                 *layout,
           const PivotChangeStage *stage,
           double                  y)
{
  g_autoptr (PivotLines) summary = pivot_press_set_short (layout->press, stage->summary, &sans_style, PIVOT_PAPER_MEASURE - NAME_AXIS - NAME_WIDTH, 1);

  pivot_page_allow_break (layout->page, y);
  pivot_page_add_bookmark (layout->page, stage->name, 1, y - LEAD);
  place (layout, stage->letter, &name_style, 0, y, NAME_AXIS, PIVOT_TAG_LABEL);
  place (layout, stage->name, &name_style, NAME_AXIS, y, NAME_WIDTH, PIVOT_TAG_H2);
  pivot_page_add_line_at_end (layout->page, summary, layout->margin + PIVOT_PAPER_MEASURE, y);
  for (guint i = 0; i < stage->rows->len; i++)
    {
      const PivotChangeRow *row = &g_array_index (stage->rows, PivotChangeRow, i);
      double                first = y + LEAD + (i == 0 ? BELOW_NAME : ROW_GAP);
      double                left = add_cell (layout, &row->from, 0, first);
      double                right = add_cell (layout, &row->to, SECOND_COLUMN, first);

      if (i > 0)
        pivot_page_allow_break (layout->page, first);
      y = MAX (left, right);
    }
  return y;
}

static double
add_heads (Layout                 *layout,
           const PivotChangeSheet *sheet,
           const char *const      *names,
           double                  y)
{
  for (guint i = 0; i < 2; i++)
    {
      place (layout, names[i], &name_style, i * SECOND_COLUMN, y, COLUMN_WIDTH, PIVOT_TAG_P);
      place (layout, sheet->measures[i], &small_style, i * SECOND_COLUMN, y + SMALL_LEAD, COLUMN_WIDTH, PIVOT_TAG_P);
    }
  return y + SMALL_LEAD;
}

/* A page that goes on has the heads of its columns again. */
typedef struct
{
  PivotPress             *press;
  const PivotChangeSheet *sheet;
  const char *const      *names;
} Running;

static double
add_running (PivotPage *page,
             gpointer   data)
{
  const Running        *running = data;
  const PivotPaperSize *size = pivot_paper_get_size (page->paper);
  Layout                layout = { running->press, page, size->margin };
  double                y = size->first + pivot_heading_add_running (page, running->press, running->sheet->title);

  y = add_heads (&layout, running->sheet, running->names, y) + LEAD + STAGE_GAP;
  pivot_page_add_shape (page, PIVOT_SHAPE_RULE, layout.margin, y - RULE_RISE, PIVOT_PAPER_MEASURE, 1.2, PIVOT_INK_BLACK);
  return y - size->first;
}

/**
 * pivot_change_pages_new:
 * @press: what sets it
 * @sheet: what stands on it
 * @names: (array fixed-size=2): what the two versions are called
 * @paper: what it is printed on
 *
 * Returns: (transfer full) (element-type PivotPage): the comparison, on as many
 *   pages as it takes
 */
GPtrArray *
pivot_change_pages_new (PivotPress             *press,
                        const PivotChangeSheet *sheet,
                        const char *const      *names,
                        PivotPaper              paper)
{
  g_autoptr (PivotPage) galley = pivot_page_new (paper, sheet->script.rtl);
  Running    running = { press, sheet, names };
  Layout     layout = { press, galley, pivot_paper_get_size (paper)->margin };
  GPtrArray *pages = NULL;
  double     y = 0;

  pivot_press_begin (press, sheet->language);
  y = add_heads (&layout, sheet, names, pivot_heading_add (galley, press, sheet->over, sheet->title) + HEAD_GAP);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      y += LEAD + STAGE_GAP;
      pivot_page_add_shape (galley, PIVOT_SHAPE_RULE, layout.margin, y - RULE_RISE, PIVOT_PAPER_MEASURE, i == 0 ? 1.2 : 0.5, PIVOT_INK_BLACK);
      y = add_stage (&layout, &sheet->stages[i], y);
    }
  pages = pivot_galley_cut (galley, add_running, &running);
  pivot_footer_add_to_all (pages, press, _ ("Pivot comparison · struck: went, underlined: came"), sheet->masked);
  return pages;
}
