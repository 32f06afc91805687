/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "paper/pivot-paper.h"
#include "paper/pivot-placing.h"

G_BEGIN_DECLS

/**
 * PivotBookmark:
 * @title: what the outline calls it
 * @level: 0 for a story, 1 for what is in it
 * @y: where it begins
 */
typedef struct
{
  char  *title;
  guint  level;
  double y;
} PivotBookmark;

/**
 * PivotPage:
 * @paper: what it is printed on
 * @rtl: whether it is read from right to left
 * @placings: (element-type PivotPlacing): what stands on it, in reading order
 * @bookmarks: (element-type PivotBookmark): what the outline says of it
 * @breaks: (element-type double): baselines at which another page may begin,
 *   where it is too long for one
 *
 * A page that is laid out. Whoever lays it out adds to it, as if it were read
 * from left to right; afterwards it does not change.
 */
typedef struct
{
  PivotPaper paper;
  gboolean   rtl;
  GArray    *placings;
  GArray    *bookmarks;
  GArray    *breaks;
} PivotPage;

PivotPage *pivot_page_new (PivotPaper paper,
                           gboolean   rtl);
void       pivot_page_free (PivotPage *self);
double     pivot_page_add_lines (PivotPage  *self,
                                 PivotLines *lines,
                                 double      x,
                                 double      y,
                                 double      lead,
                                 PivotTag    tag);
void       pivot_page_add_line_at_end (PivotPage  *self,
                                       PivotLines *lines,
                                       double      end,
                                       double      y);
void       pivot_page_add_shape (PivotPage *self,
                                 PivotShape shape,
                                 double     x,
                                 double     y,
                                 double     w,
                                 double     h,
                                 PivotInk   ink);
void       pivot_page_add_bookmark (PivotPage  *self,
                                    const char *title,
                                    guint       level,
                                    double      y);
void       pivot_page_allow_break (PivotPage *self,
                                   double     y);
void       pivot_page_allow_breaks_within (PivotPage  *self,
                                           PivotLines *lines,
                                           double      y,
                                           double      lead,
                                           double      keep);
char      *pivot_page_describe (const PivotPage *self);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotPage, pivot_page_free)

G_END_DECLS
