/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-contrast-pages.h"

#include <glib/gi18n-lib.h>

#include "paper/pivot-footer.h"
#include "paper/pivot-galley.h"
#include "paper/pivot-heading.h"

#define COLUMN_WIDTH 240.0
#define SECOND_COLUMN 260.0
/* From the edge of a column. */
#define HEAD_INDENT 16.0
#define LETTER_INDENT 14.0
#define QUOTE_INDENT 32.0
/* From the margin. */
#define READING_INDENT 100.0

#define LEAD 16.0
#define QUOTE_GAP 8.0
#define ROW_GAP 24.0
#define HEAD_GAP 36.0
#define BELOW_HEAD 14.0
#define BLANK_LEAD 24.0
#define N_BLANKS 2

#define CAP 8.0
#define DESCENT 3.0
#define BAR_WIDTH 2.4
#define WAVE_WIDTH 4.0

static const PivotStyle head_style = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, 13, PIVOT_INK_BLACK };
static const PivotStyle name_style = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, 11, PIVOT_INK_BLACK };
static const PivotStyle sans_style = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, 11, PIVOT_INK_BLACK };
static const PivotStyle quote_style = { PIVOT_FACE_SERIF, PIVOT_WEIGHT_REGULAR, 11, PIVOT_INK_BLACK };

/* A page as it grows downwards. */
typedef struct
{
  PivotPress *press;
  PivotPage  *page;
  double      margin;
} Layout;

static double
place (Layout           *layout,
       const char       *text,
       const PivotStyle *style,
       double            x,
       double            y,
       double            width,
       PivotRag          rag)
{
  g_autoptr (PivotLines) lines = pivot_press_set (layout->press, text, style, width, rag);

  return pivot_page_add_lines (layout->page, lines, layout->margin + x, y, LEAD, PIVOT_TAG_P);
}

/* What a side is marked with from one baseline to another. */
static void
add_mark (Layout  *layout,
          gboolean owned,
          double   x,
          double   first,
          double   last)
{
  if (owned)
    pivot_page_add_shape (layout->page, PIVOT_SHAPE_POST, layout->margin + x, first - CAP - 1, BAR_WIDTH, last - first + CAP + DESCENT + 2, PIVOT_INK_BLUE);
  else
    pivot_page_add_shape (layout->page, PIVOT_SHAPE_WAVE, layout->margin + x, first - CAP, WAVE_WIDTH, last - first + CAP + DESCENT, PIVOT_INK_ORANGE);
}

static double
add_heads (Layout *layout,
           double  y)
{
  for (guint owned = 0; owned < 2; owned++)
    {
      double      x = owned ? SECOND_COLUMN : 0;
      const char *head = owned ? _ ("The PIVOT-OWN leader") : _ ("The “defensive” candidate");

      add_mark (layout, owned, x, y, y);
      place (layout, head, &head_style, x + HEAD_INDENT, y, COLUMN_WIDTH - HEAD_INDENT, PIVOT_RAG_TITLE);
    }
  return y;
}

static double
add_quotes (Layout       *layout,
            const GArray *quotes,
            gboolean      owned,
            double        x,
            double        y)
{
  for (guint i = 0; i < quotes->len; i++)
    {
      const PivotContrastQuote *quote = &g_array_index (quotes, PivotContrastQuote, i);
      double                    first = y + (i > 0 ? LEAD + QUOTE_GAP : 0);

      place (layout, quote->letter, &name_style, x + LETTER_INDENT, first, HEAD_INDENT, PIVOT_RAG_TEXT);
      y = place (layout, quote->text, &quote_style, x + QUOTE_INDENT, first, COLUMN_WIDTH - QUOTE_INDENT, PIVOT_RAG_COLUMN);
      add_mark (layout, owned, x, first, y);
    }
  return y;
}

/* The question that turns it, and room for the answer. */
static double
add_turn (Layout     *layout,
          const char *question,
          double      y)
{
  gboolean rtl = layout->page->rtl;

  y += LEAD + QUOTE_GAP;
  place (layout, rtl ? "←" : "→", &name_style, LETTER_INDENT, y, HEAD_INDENT, PIVOT_RAG_TEXT);
  y = place (layout, question, &name_style, QUOTE_INDENT, y, COLUMN_WIDTH - QUOTE_INDENT, PIVOT_RAG_QUESTION);
  for (guint i = 0; i < N_BLANKS; i++)
    {
      y += BLANK_LEAD;
      pivot_page_add_shape (layout->page, PIVOT_SHAPE_DOTTED, layout->margin + QUOTE_INDENT, y, COLUMN_WIDTH - QUOTE_INDENT, 0, PIVOT_INK_BLACK);
    }
  return y;
}

static double
add_row (Layout                   *layout,
         const PivotContrastSheet *contrast,
         const PivotContrastRow   *row,
         double                    y)
{
  double left = y + LEAD + QUOTE_GAP;
  double right = left;

  pivot_page_add_bookmark (layout->page, row->name, 1, y - LEAD);
  place (layout, row->name, &name_style, 0, y, READING_INDENT, PIVOT_RAG_TEXT);
  place (layout, row->reading, &sans_style, READING_INDENT, y, PIVOT_PAPER_MEASURE - READING_INDENT, PIVOT_RAG_QUESTION);
  if (row->defensive->len > 0)
    left = add_turn (layout, row->question, add_quotes (layout, row->defensive, FALSE, 0, left));
  else
    left = place (layout, contrast->nothing, &sans_style, QUOTE_INDENT, left, COLUMN_WIDTH - QUOTE_INDENT, PIVOT_RAG_COLUMN);
  if (row->owned->len > 0)
    right = add_quotes (layout, row->owned, TRUE, SECOND_COLUMN, right);
  else
    right = place (layout, contrast->nothing_owned, &sans_style, SECOND_COLUMN + QUOTE_INDENT, right, COLUMN_WIDTH - QUOTE_INDENT, PIVOT_RAG_COLUMN);
  return MAX (left, right);
}

static void
add_rule (Layout *layout,
          double  y,
          double  thickness)
{
  pivot_page_add_shape (layout->page, PIVOT_SHAPE_RULE, layout->margin, y, PIVOT_PAPER_MEASURE, thickness, PIVOT_INK_BLACK);
}

/* A page that goes on has the heads of its columns again. */
typedef struct
{
  PivotPress *press;
  const char *title;
} Running;

static double
add_running (PivotPage *page,
             gpointer   data)
{
  const Running        *running = data;
  const PivotPaperSize *size = pivot_paper_get_size (page->paper);
  Layout                layout = { running->press, page, size->margin };
  double                y = add_heads (&layout, size->first + pivot_heading_add_running (page, running->press, running->title));

  add_rule (&layout, y + BELOW_HEAD, 1.2);
  return y + BELOW_HEAD + LEAD + 2 - size->first;
}

/**
 * pivot_contrast_pages_new:
 * @press: what sets it
 * @sheet: the story
 * @contrast: what stands on it
 * @paper: what it is printed on
 *
 * Returns: (transfer full) (element-type PivotPage): the contrast, on as many
 *   pages as it takes
 */
GPtrArray *
pivot_contrast_pages_new (PivotPress               *press,
                          const PivotSheet         *sheet,
                          const PivotContrastSheet *contrast,
                          PivotPaper                paper)
{
  g_autoptr (PivotPage) galley = pivot_page_new (paper, sheet->script.rtl);
  Running          running = { press, sheet->title };
  Layout           layout = { press, galley, pivot_paper_get_size (paper)->margin };
  g_autofree char *over = *sheet->question != '\0' ? g_strdup_printf ("%s · %s", _ ("Contrast"), sheet->question) : g_strdup (_ ("Contrast"));
  GPtrArray       *pages = NULL;
  double           y = 0;

  pivot_press_begin (press, sheet->language);
  y = add_heads (&layout, pivot_heading_add (galley, press, over, sheet->title) + HEAD_GAP);
  add_rule (&layout, y + BELOW_HEAD, 1.2);
  y += BELOW_HEAD + LEAD + 2;
  for (guint i = 0; i < PIVOT_N_ROWS; i++)
    {
      if (i > 0)
        {
          add_rule (&layout, y + ROW_GAP - DESCENT, 0.5);
          y += ROW_GAP + LEAD;
          pivot_page_allow_break (galley, y);
        }
      y = add_row (&layout, contrast, &contrast->rows[i], y);
    }
  pages = pivot_galley_cut (galley, add_running, &running);
  pivot_footer_add_to_all (pages, press, _ ("Read by rules, not by a person. “Defensive” is how the text reads."), sheet->masked);
  return pages;
}
