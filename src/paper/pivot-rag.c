/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-rag.h"

#include <string.h>

/* How much narrower a paragraph is tried each time, as a part of its width. */
#define STEP 0.02

/* A paragraph of more lines than a page has is not looked at so closely. */
#define MOST_LINES 60

/* For each kind of paragraph: how narrow it may become, and how long its last line has to be, as a part of the width or
 * of its longest line. */
static const struct
{
  double narrowest;
  double of_width;
  double of_longest;
} rags[] = {
  [PIVOT_RAG_TEXT] = { 0.88, 0.12, 0 },
  [PIVOT_RAG_COLUMN] = { 0.84, 0.12, 0 },
  [PIVOT_RAG_TITLE] = { 0.60, 0, 0.66 },
  [PIVOT_RAG_KEY] = { 0.70, 0, 0.63 },
  [PIVOT_RAG_QUESTION] = { 0.70, 0, 0.50 },
};

static double
measure_line (PangoLayout *layout,
              int          index)
{
  PangoRectangle logical;

  pango_layout_line_get_extents (pango_layout_get_line_readonly (layout, index), NULL, &logical);
  return pango_units_to_double (logical.width);
}

static gboolean
is_one_word (PangoLayout *layout,
             int          index)
{
  PangoLayoutLine *line = pango_layout_get_line_readonly (layout, index);
  const char      *start = pango_layout_get_text (layout) + pango_layout_line_get_start_index (line);

  return memchr (start, ' ', (gsize) pango_layout_line_get_length (line)) == NULL;
}

static double
measure_longest (PangoLayout *layout)
{
  double longest = 0;

  for (int i = 0; i < pango_layout_get_line_count (layout); i++)
    longest = MAX (longest, measure_line (layout, i));
  return longest;
}

/* How long the last line is as a part of what it has to be: 1 or more is well. A single word is no line. */
static double
weigh_end (PangoLayout *layout,
           double       width,
           double       longest,
           PivotRag     rag)
{
  int last = pango_layout_get_line_count (layout) - 1;

  if (is_one_word (layout, last))
    return 0;
  return measure_line (layout, last) / MAX (rags[rag].of_width * width, rags[rag].of_longest * longest);
}

/* Whether a line ends where no word does. */
static gboolean
cuts_word (PangoLayout *layout)
{
  const char         *text = pango_layout_get_text (layout);
  const PangoLogAttr *letters = pango_layout_get_log_attrs_readonly (layout, NULL);

  for (int i = 1; i < pango_layout_get_line_count (layout); i++)
    {
      int start = pango_layout_line_get_start_index (pango_layout_get_line_readonly (layout, i));

      if (!letters[g_utf8_pointer_to_offset (text, text + start)].is_line_break)
        return TRUE;
    }
  return FALSE;
}

/* Whether it was made so narrow that it takes a line more, or that a word is cut for it. */
static gboolean
is_too_narrow (PangoLayout *layout,
               int          n_lines,
               double       part)
{
  return pango_layout_get_line_count (layout) > n_lines || (part < 1 && cuts_word (layout));
}

/**
 * pivot_rag_settle:
 * @layout: a paragraph
 * @width: how much room it has, in points
 * @rag: how it may end
 *
 * Breaks it into lines: no more than it needs, and made narrower as far as that
 * gives it a good last one, or else the best that there is.
 */
void
pivot_rag_settle (PangoLayout *layout,
                  double       width,
                  PivotRag     rag)
{
  int    n_lines = 0;
  double longest = width;
  double best = 0;
  double best_part = 1;

  pango_layout_set_width (layout, pango_units_from_double (width));
  n_lines = pango_layout_get_line_count (layout);
  if (n_lines < 2 || n_lines > MOST_LINES)
    return;
  for (double part = 1; best < 1 && part >= rags[rag].narrowest; part -= STEP)
    {
      double weight = 0;

      /* As long as its longest line has room, it is broken in the same places. */
      if (part < 1 && width * part > longest)
        continue;
      pango_layout_set_width (layout, pango_units_from_double (width * part));
      if (is_too_narrow (layout, n_lines, part))
        break;
      longest = measure_longest (layout);
      weight = weigh_end (layout, width, longest, rag);
      if (weight <= best)
        continue;
      best = weight;
      best_part = part;
    }
  pango_layout_set_width (layout, pango_units_from_double (width * best_part));
}
