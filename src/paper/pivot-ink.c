/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-ink.h"

#include <pango/pangocairo.h>

#define DOTTED_WIDTH 0.8
#define DOTTED_STEP 3.0
#define RING_WIDTH 0.6

#define WAVE_WIDTH 1.4
#define WAVE_AMPLITUDE 2.0
#define WAVE_HALF 5.0
/* How far the control points of a half wave stand out, so that its crest is at the amplitude. */
#define WAVE_PULL (4.0 / 3.0)

/* Each has about 6 : 1 or more against white, and about a third of grey. */
static const guint32 colours[PIVOT_N_INKS] = {
  [PIVOT_INK_BLACK] = 0x000000,
  [PIVOT_INK_BLUE] = 0x1a5fb4,
  [PIVOT_INK_PURPLE] = 0x613583,
  [PIVOT_INK_ORANGE] = 0xa83c00,
  [PIVOT_INK_GREEN] = 0x1b6b43,
};

static const char *const tags[] = {
  [PIVOT_TAG_P] = "P",
  [PIVOT_TAG_H1] = "H1",
  [PIVOT_TAG_H2] = "H2",
  [PIVOT_TAG_LABEL] = "Lbl",
};

static void
set_colour (cairo_t      *cr,
            PivotInk      ink,
            PivotInkFlags flags)
{
  guint32 colour = (flags & PIVOT_INK_BLACK_ONLY) != 0 ? 0 : colours[ink];

  cairo_set_source_rgb (cr, (colour >> 16) / 255.0, ((colour >> 8) & 0xff) / 255.0, (colour & 0xff) / 255.0);
}

/* A span for each line: a reader of the file would otherwise stop at the space that ends it. */
static void
paint_line (cairo_t            *cr,
            const PivotPlacing *placing,
            PivotInkFlags       flags)
{
  gboolean tagged = (flags & PIVOT_INK_TAGGED) != 0;
  double   x;

  pivot_lines_get_width (placing->lines, placing->index, &x);
  if (tagged && placing->begins)
    cairo_tag_begin (cr, tags[placing->tag], NULL);
  if (tagged)
    cairo_tag_begin (cr, "Span", NULL);
  cairo_move_to (cr, placing->x - x, placing->y);
  pango_cairo_show_layout_line (cr, pivot_lines_get (placing->lines, placing->index));
  cairo_new_path (cr);
  if (tagged)
    cairo_tag_end (cr, "Span");
  if (tagged && placing->ends)
    cairo_tag_end (cr, tags[placing->tag]);
}

static void
paint_rule (cairo_t            *cr,
            const PivotPlacing *placing,
            PivotInkFlags       flags)
{
  cairo_rectangle (cr, placing->x, placing->y - placing->h / 2, placing->w, placing->h);
  cairo_fill (cr);
}

static void
paint_post (cairo_t            *cr,
            const PivotPlacing *placing,
            PivotInkFlags       flags)
{
  cairo_rectangle (cr, placing->x, placing->y, placing->w, placing->h);
  cairo_fill (cr);
}

static void
paint_dotted (cairo_t            *cr,
              const PivotPlacing *placing,
              PivotInkFlags       flags)
{
  const double dashes[] = { 0, DOTTED_STEP };

  cairo_set_line_width (cr, DOTTED_WIDTH);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_set_dash (cr, dashes, G_N_ELEMENTS (dashes), 0);
  cairo_move_to (cr, placing->x, placing->y);
  cairo_rel_line_to (cr, placing->w, placing->h);
  cairo_stroke (cr);
  cairo_set_dash (cr, NULL, 0, 0);
}

static void
paint_dot (cairo_t            *cr,
           const PivotPlacing *placing,
           PivotInkFlags       flags)
{
  double radius = placing->w / 2;
  double inner = placing->shape == PIVOT_SHAPE_RING ? radius - RING_WIDTH / 2 : radius;

  cairo_arc (cr, placing->x + radius, placing->y + radius, inner, 0, 2 * G_PI);
  if (placing->shape == PIVOT_SHAPE_DOT)
    {
      cairo_fill (cr);
      return;
    }
  cairo_set_line_width (cr, RING_WIDTH);
  cairo_stroke (cr);
}

static void
paint_wave (cairo_t            *cr,
            const PivotPlacing *placing,
            PivotInkFlags       flags)
{
  double x = placing->x + WAVE_AMPLITUDE;
  double pull = WAVE_AMPLITUDE * WAVE_PULL;

  cairo_set_line_width (cr, WAVE_WIDTH);
  cairo_set_line_cap (cr, CAIRO_LINE_CAP_ROUND);
  cairo_move_to (cr, x, placing->y);
  for (double y = placing->y; y + WAVE_HALF <= placing->y + placing->h; y += WAVE_HALF, pull = -pull)
    cairo_curve_to (cr, x + pull, y + WAVE_HALF / 3, x + pull, y + 2 * WAVE_HALF / 3, x, y + WAVE_HALF);
  cairo_stroke (cr);
}

static void (*const painters[]) (cairo_t *cr, const PivotPlacing *placing, PivotInkFlags flags) = {
  [PIVOT_SHAPE_LINE] = paint_line,
  [PIVOT_SHAPE_RULE] = paint_rule,
  [PIVOT_SHAPE_POST] = paint_post,
  [PIVOT_SHAPE_DOTTED] = paint_dotted,
  [PIVOT_SHAPE_DOT] = paint_dot,
  [PIVOT_SHAPE_RING] = paint_dot,
  [PIVOT_SHAPE_WAVE] = paint_wave,
};

/**
 * pivot_ink_paint:
 * @page: a page
 * @cr: where to paint it, one unit for a point; a PDF file, a printer or a
 *   screen
 * @flags: how
 *
 * Paints the page from its upper left corner. The paper itself is not painted.
 */
void
pivot_ink_paint (const PivotPage *page,
                 cairo_t         *cr,
                 PivotInkFlags    flags)
{
  for (guint i = 0; i < page->placings->len; i++)
    {
      const PivotPlacing *placing = &g_array_index (page->placings, PivotPlacing, i);

      set_colour (cr, placing->ink, flags);
      painters[placing->shape](cr, placing, flags);
    }
}
