/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-lines.h"

struct _PivotLines
{
  grefcount    ref_count;
  PangoLayout *layout;
  PivotStyle   style;
};

/**
 * pivot_lines_new:
 * @layout: (transfer none): a layout that does not change any more
 * @style: how it looks
 *
 * Returns: (transfer full): its lines
 */
PivotLines *
pivot_lines_new (PangoLayout      *layout,
                 const PivotStyle *style)
{
  PivotLines *self = g_new0 (PivotLines, 1);

  g_ref_count_init (&self->ref_count);
  self->layout = g_object_ref (layout);
  self->style = *style;
  return self;
}

PivotLines *
pivot_lines_ref (PivotLines *self)
{
  g_ref_count_inc (&self->ref_count);
  return self;
}

void
pivot_lines_unref (PivotLines *self)
{
  if (!g_ref_count_dec (&self->ref_count))
    return;
  g_object_unref (self->layout);
  g_free (self);
}

/**
 * pivot_lines_get_length:
 *
 * Returns: how many lines there are, at least one
 */
guint
pivot_lines_get_length (PivotLines *self)
{
  return (guint) pango_layout_get_line_count (self->layout);
}

/**
 * pivot_lines_get_style:
 *
 * Returns: (transfer none): how its letters look
 */
const PivotStyle *
pivot_lines_get_style (PivotLines *self)
{
  return &self->style;
}

/**
 * pivot_lines_get:
 *
 * Returns: (transfer none): a line, for who paints it
 */
PangoLayoutLine *
pivot_lines_get (PivotLines *self,
                 guint       index)
{
  return pango_layout_get_line_readonly (self->layout, (int) index);
}

/**
 * pivot_lines_get_width:
 * @index: of a line
 * @x: (out) (optional): where its letters begin, seen from its origin
 *
 * Returns: how wide the line is, in points
 */
double
pivot_lines_get_width (PivotLines *self,
                       guint       index,
                       double     *x)
{
  PangoRectangle logical;

  pango_layout_line_get_extents (pivot_lines_get (self, index), NULL, &logical);
  if (x != NULL)
    *x = pango_units_to_double (logical.x);
  return pango_units_to_double (logical.width);
}

/**
 * pivot_lines_dup_text:
 *
 * Returns: (transfer full): the words of a line
 */
char *
pivot_lines_dup_text (PivotLines *self,
                      guint       index)
{
  PangoLayoutLine *line = pivot_lines_get (self, index);
  const char      *text = pango_layout_get_text (self->layout);

  return g_strstrip (g_strndup (text + pango_layout_line_get_start_index (line), (gsize) pango_layout_line_get_length (line)));
}
