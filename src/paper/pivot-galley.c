/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "paper/pivot-galley.h"

/* What stands closer than this above the first line of a page goes with it: the rule over a row. */
#define WITH_NEXT 14.0

/* How far down a page reaches that begins at @from and ends before @y. */
static double
find_last (const PivotPage *galley,
           double           from,
           double           y)
{
  double last = from;

  for (guint i = 0; i < galley->placings->len; i++)
    {
      const PivotPlacing *placing = &g_array_index (galley->placings, PivotPlacing, i);

      if (placing->y >= from && placing->y < y)
        last = MAX (last, placing->y);
    }
  return last;
}

static double
find_last_line (const PivotPage *page)
{
  double last = 0;

  for (guint i = 0; i < page->placings->len; i++)
    {
      const PivotPlacing *placing = &g_array_index (page->placings, PivotPlacing, i);

      if (placing->shape == PIVOT_SHAPE_LINE || placing->shape == PIVOT_SHAPE_DOTTED)
        last = MAX (last, placing->y);
    }
  return last;
}

/* The first baseline past the end of a page: where it is cut when nobody said where it may be. */
static double
find_overflow (const PivotPage *galley,
               double           limit)
{
  double first = G_MAXDOUBLE;

  for (guint i = 0; i < galley->placings->len; i++)
    {
      const PivotPlacing *placing = &g_array_index (galley->placings, PivotPlacing, i);

      if (placing->shape == PIVOT_SHAPE_LINE && placing->y > limit)
        first = MIN (first, placing->y);
    }
  return first;
}

/* Where the page that begins at @from ends and the next one begins. */
static double
find_cut (const PivotPage *galley,
          double           from,
          double           limit)
{
  double cut = from;

  if (find_last (galley, from, G_MAXDOUBLE) <= limit)
    return G_MAXDOUBLE;
  for (guint i = 0; i < galley->breaks->len; i++)
    {
      double at = g_array_index (galley->breaks, double, i);

      if (at > cut && find_last (galley, from, at - WITH_NEXT) <= limit)
        cut = at;
    }
  return cut > from ? cut : find_overflow (galley, limit);
}

static void
take (PivotPage          *page,
      const PivotPlacing *placing,
      double              shift)
{
  PivotPlacing moved = *placing;

  moved.y += shift;
  if (moved.lines != NULL)
    pivot_lines_ref (moved.lines);
  /* It is in the mirror already. */
  g_array_append_val (page->placings, moved);
}

/* Moves what stands from @from to @to to a page, where it begins at @first. */
static void
move (PivotPage       *page,
      const PivotPage *galley,
      double           from,
      double           to,
      double           first)
{
  double shift = first - from;

  for (guint i = 0; i < galley->placings->len; i++)
    {
      const PivotPlacing *placing = &g_array_index (galley->placings, PivotPlacing, i);
      double              lead = placing->shape == PIVOT_SHAPE_LINE ? 0 : WITH_NEXT;

      if (placing->y + lead >= from && placing->y + lead < to)
        take (page, placing, shift);
    }
  for (guint i = 0; i < galley->bookmarks->len; i++)
    {
      const PivotBookmark *bookmark = &g_array_index (galley->bookmarks, PivotBookmark, i);

      if (bookmark->y + WITH_NEXT >= from && bookmark->y + WITH_NEXT < to)
        pivot_page_add_bookmark (page, bookmark->title, bookmark->level, MAX (bookmark->y + shift, 0));
    }
}

/* A rule that has nothing below it on its page divides nothing. */
static void
drop_last_rule (PivotPage *page)
{
  double last = find_last_line (page);

  for (guint i = page->placings->len; i > 0; i--)
    {
      const PivotPlacing *placing = &g_array_index (page->placings, PivotPlacing, i - 1);

      if (placing->shape == PIVOT_SHAPE_RULE && placing->y > last)
        g_array_remove_index (page->placings, i - 1);
    }
}

/* A paragraph that is parted is one on either page. */
static void
close_paragraphs (PivotPage *page)
{
  for (guint i = 0; i < page->placings->len; i++)
    {
      PivotPlacing       *placing = &g_array_index (page->placings, PivotPlacing, i);
      const PivotPlacing *before = i > 0 ? placing - 1 : NULL;
      const PivotPlacing *after = i + 1 < page->placings->len ? placing + 1 : NULL;

      placing->begins = before == NULL || before->lines != placing->lines || placing->begins;
      placing->ends = after == NULL || after->lines != placing->lines || placing->ends;
    }
}

/**
 * pivot_galley_cut:
 * @galley: (transfer none): a page of any length, with the places where it may
 *   be cut
 * @head: (nullable): says at the head of each page but the first what it goes on
 *   with
 * @data: for @head
 *
 * What is too long for a page between two such places is cut between lines.
 *
 * Returns: (transfer full) (element-type PivotPage): the pages that it makes
 */
GPtrArray *
pivot_galley_cut (PivotPage      *galley,
                  PivotGalleyHead head,
                  gpointer        data)
{
  const PivotPaperSize *size = pivot_paper_get_size (galley->paper);
  GPtrArray            *pages = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_page_free);
  double                from = size->first;

  while (from < G_MAXDOUBLE)
    {
      PivotPage *page = pivot_page_new (galley->paper, galley->rtl);
      double     first = size->first + (head != NULL && pages->len > 0 ? head (page, data) : 0);
      double     to = find_cut (galley, from, from + size->last - first);

      move (page, galley, from, to, first);
      close_paragraphs (page);
      drop_last_rule (page);
      g_ptr_array_add (pages, page);
      from = to;
    }
  return pages;
}
