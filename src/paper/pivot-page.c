/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-page.h"

static const char *const shapes[] = {
  [PIVOT_SHAPE_LINE] = "line",
  [PIVOT_SHAPE_RULE] = "rule",
  [PIVOT_SHAPE_POST] = "post",
  [PIVOT_SHAPE_DOTTED] = "dotted",
  [PIVOT_SHAPE_DOT] = "dot",
  [PIVOT_SHAPE_RING] = "ring",
  [PIVOT_SHAPE_WAVE] = "wave",
};

static const char *const tags[] = {
  [PIVOT_TAG_P] = "P",
  [PIVOT_TAG_H1] = "H1",
  [PIVOT_TAG_H2] = "H2",
  [PIVOT_TAG_LABEL] = "Lbl",
};

static void
placing_clear (gpointer data)
{
  g_clear_pointer (&((PivotPlacing *) data)->lines, pivot_lines_unref);
}

static void
bookmark_clear (gpointer data)
{
  g_free (((PivotBookmark *) data)->title);
}

/**
 * pivot_page_new:
 *
 * Returns: (transfer full): a page with nothing on it
 */
PivotPage *
pivot_page_new (PivotPaper paper,
                gboolean   rtl)
{
  PivotPage *self = g_new0 (PivotPage, 1);

  self->paper = paper;
  self->rtl = rtl;
  self->placings = g_array_new (FALSE, FALSE, sizeof (PivotPlacing));
  g_array_set_clear_func (self->placings, placing_clear);
  self->bookmarks = g_array_new (FALSE, FALSE, sizeof (PivotBookmark));
  g_array_set_clear_func (self->bookmarks, bookmark_clear);
  self->breaks = g_array_new (FALSE, FALSE, sizeof (double));
  return self;
}

void
pivot_page_free (PivotPage *self)
{
  g_array_unref (self->placings);
  g_array_unref (self->bookmarks);
  g_array_unref (self->breaks);
  g_free (self);
}

/* What is read from the right is laid out from the left and then seen in a mirror. */
static void
add (PivotPage    *self,
     PivotPlacing *placing)
{
  if (self->rtl)
    placing->x = pivot_paper_get_size (self->paper)->width - placing->x - placing->w;
  g_array_append_val (self->placings, *placing);
}

/**
 * pivot_page_add_lines:
 * @lines: (transfer none): a paragraph
 * @x: where its lines begin
 * @y: its first baseline
 * @lead: from one baseline to the next
 * @tag: what it is
 *
 * Returns: its last baseline
 */
double
pivot_page_add_lines (PivotPage  *self,
                      PivotLines *lines,
                      double      x,
                      double      y,
                      double      lead,
                      PivotTag    tag)
{
  guint n_lines = pivot_lines_get_length (lines);

  for (guint i = 0; i < n_lines; i++)
    {
      PivotPlacing placing = { PIVOT_SHAPE_LINE, x, y + i * lead, pivot_lines_get_width (lines, i, NULL), 0, pivot_lines_get_style (lines)->ink,
                               pivot_lines_ref (lines), i, tag, i == 0, i + 1 == n_lines };

      add (self, &placing);
    }
  return y + (n_lines - 1) * lead;
}

/**
 * pivot_page_add_line_at_end:
 * @lines: (transfer none): a paragraph, of which the first line is shown
 * @end: where it ends
 * @y: its baseline
 */
void
pivot_page_add_line_at_end (PivotPage  *self,
                            PivotLines *lines,
                            double      end,
                            double      y)
{
  double       width = pivot_lines_get_width (lines, 0, NULL);
  PivotPlacing placing = { PIVOT_SHAPE_LINE, end - width, y, width, 0, pivot_lines_get_style (lines)->ink, pivot_lines_ref (lines), 0, PIVOT_TAG_P, TRUE, TRUE };

  add (self, &placing);
}

/**
 * pivot_page_add_shape:
 * @shape: anything but a line of text
 * @x: its left edge
 * @y: its upper edge
 * @w: how wide it is
 * @h: how high it is
 */
void
pivot_page_add_shape (PivotPage *self,
                      PivotShape shape,
                      double     x,
                      double     y,
                      double     w,
                      double     h,
                      PivotInk   ink)
{
  PivotPlacing placing = { shape, x, y, w, h, ink, NULL, 0, PIVOT_TAG_P, FALSE, FALSE };

  add (self, &placing);
}

/**
 * pivot_page_add_bookmark:
 * @level: 0 for a story, 1 for what is in it
 * @y: where it begins
 */
void
pivot_page_add_bookmark (PivotPage  *self,
                         const char *title,
                         guint       level,
                         double      y)
{
  PivotBookmark bookmark = { g_strdup (title), level, y };

  g_array_append_val (self->bookmarks, bookmark);
}

/**
 * pivot_page_allow_break:
 * @y: a baseline at which another page may begin
 */
void
pivot_page_allow_break (PivotPage *self,
                        double     y)
{
  g_array_append_val (self->breaks, y);
}

/**
 * pivot_page_allow_breaks_within:
 * @lines: a paragraph
 * @y: its first baseline
 * @lead: from one baseline to the next
 * @keep: a baseline before which none may
 *
 * Another page may begin with any of its lines but the second and the last, so
 * that no line stands alone.
 */
void
pivot_page_allow_breaks_within (PivotPage  *self,
                                PivotLines *lines,
                                double      y,
                                double      lead,
                                double      keep)
{
  guint n_lines = pivot_lines_get_length (lines);

  for (guint i = 0; i < n_lines; i++)
    {
      if (y + i * lead < keep)
        continue;
      if (i == 0 || (i > 1 && i + 1 < n_lines))
        pivot_page_allow_break (self, y + i * lead);
    }
}

/* Numbers with a point, whatever the locale, and no minus before a zero. */
static void
append_number (GString *page,
               double   number)
{
  char buffer[G_ASCII_DTOSTR_BUF_SIZE];

  g_ascii_formatd (buffer, sizeof buffer, "%.1f", number);
  g_string_append_printf (page, " %s", buffer);
}

static void
describe (GString            *page,
          const PivotPlacing *placing)
{
  const double numbers[] = { placing->x, placing->y, placing->w, placing->h };

  g_string_append (page, shapes[placing->shape]);
  for (guint i = 0; i < G_N_ELEMENTS (numbers); i++)
    append_number (page, numbers[i]);
  if (placing->lines != NULL)
    {
      const PivotStyle *style = pivot_lines_get_style (placing->lines);
      g_autofree char  *text = pivot_lines_dup_text (placing->lines, placing->index);

      g_string_append_printf (page, " %s %s%d", tags[placing->tag], style->face == PIVOT_FACE_SERIF ? "serif" : "sans", style->weight);
      append_number (page, style->size);
      g_string_append_printf (page, " %s", text);
    }
  g_string_append_c (page, '\n');
}

/**
 * pivot_page_describe:
 *
 * Returns: (transfer full): where everything stands on the page, a line each
 */
char *
pivot_page_describe (const PivotPage *self)
{
  const PivotPaperSize *size = pivot_paper_get_size (self->paper);
  GString              *page = g_string_new (NULL);

  g_string_append_printf (page, "page %s %s\n", size->id, self->rtl ? "rtl" : "ltr");
  for (guint i = 0; i < self->placings->len; i++)
    describe (page, &g_array_index (self->placings, PivotPlacing, i));
  return g_string_free (page, FALSE);
}
