/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-index-pages.h"

#include <glib/gi18n-lib.h>

#include "paper/pivot-footer.h"
#include "paper/pivot-galley.h"
#include "paper/pivot-heading.h"

/* From the margin: where titles begin, and how wide they are before the time at the end. */
#define TITLE_AXIS 36.0
#define TITLE_WIDTH 400.0
#define LEAD 16.0
#define SMALL_LEAD 13.0
#define ROW_GAP 8.0
#define HEAD_GAP 36.0
#define RULE_RISE 21.0

static const PivotStyle number_style = { PIVOT_FACE_SANS, PIVOT_WEIGHT_SEMIBOLD, 11, PIVOT_INK_BLACK };
static const PivotStyle title_style = { PIVOT_FACE_SERIF, PIVOT_WEIGHT_BOLD, 11, PIVOT_INK_BLACK };
static const PivotStyle question_style = { PIVOT_FACE_SANS, PIVOT_WEIGHT_REGULAR, 9.5, PIVOT_INK_BLACK };

/**
 * pivot_index_entry_clear:
 * @data: (type PivotIndexEntry): an entry
 *
 * Frees what it owns, but not itself.
 */
void
pivot_index_entry_clear (gpointer data)
{
  PivotIndexEntry *entry = data;

  g_free (entry->title);
  g_free (entry->question);
  g_free (entry->clock);
}

static double
add_entry (PivotPage             *page,
           PivotPress            *press,
           const PivotIndexEntry *entry,
           double                 y)
{
  double           margin = pivot_paper_get_size (page->paper)->margin;
  g_autofree char *number = g_strdup_printf ("%u", entry->page);
  g_autoptr (PivotLines) numeral = pivot_press_set (press, number, &number_style, TITLE_AXIS, PIVOT_RAG_TEXT);
  g_autoptr (PivotLines) title = pivot_press_set (press, entry->title, &title_style, TITLE_WIDTH, PIVOT_RAG_TEXT);
  g_autoptr (PivotLines) clock = pivot_press_set (press, entry->clock, &number_style, TITLE_AXIS, PIVOT_RAG_TEXT);
  g_autoptr (PivotLines) question = pivot_press_set (press, entry->question, &question_style, TITLE_WIDTH, PIVOT_RAG_TEXT);

  pivot_page_allow_break (page, y);
  pivot_page_add_lines (page, numeral, margin, y, LEAD, PIVOT_TAG_LABEL);
  pivot_page_add_line_at_end (page, clock, margin + PIVOT_PAPER_MEASURE, y);
  y = pivot_page_add_lines (page, title, margin + TITLE_AXIS, y, LEAD, PIVOT_TAG_P);
  if (*entry->question != '\0')
    y = pivot_page_add_lines (page, question, margin + TITLE_AXIS, y + SMALL_LEAD, SMALL_LEAD, PIVOT_TAG_P);
  return y;
}

/**
 * pivot_index_pages_new:
 * @press: what sets it
 * @entries: (element-type PivotIndexEntry): the stories, in order
 * @paper: what it is printed on
 * @masked: whether names and figures are masked
 *
 * Returns: (transfer full) (element-type PivotPage): a list of the stories and
 *   of the pages on which they begin
 */
GPtrArray *
pivot_index_pages_new (PivotPress   *press,
                       const GArray *entries,
                       PivotPaper    paper,
                       gboolean      masked)
{
  g_autoptr (PivotPage) galley = pivot_page_new (paper, FALSE);
  /* Translators: %u is how many stories are listed. */
  g_autofree char *count = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u story", "%u stories", entries->len), entries->len);
  GPtrArray       *pages = NULL;
  double           y = 0;

  pivot_press_begin (press, "en");
  y = pivot_heading_add (galley, press, count, _ ("Index of Stories")) + HEAD_GAP;
  pivot_page_add_shape (galley, PIVOT_SHAPE_RULE, pivot_paper_get_size (paper)->margin, y - RULE_RISE, PIVOT_PAPER_MEASURE, 1.2, PIVOT_INK_BLACK);
  for (guint i = 0; i < entries->len; i++)
    y = add_entry (galley, press, &g_array_index (entries, PivotIndexEntry, i), y) + LEAD + ROW_GAP;
  pages = pivot_galley_cut (galley, NULL, NULL);
  pivot_footer_add_to_all (pages, press, _ ("Index of Stories"), masked ? _ ("Names and figures masked") : NULL);
  return pages;
}
