/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-caret-sight.h"

/* Room kept above and below what is to be in sight, where there is enough. */
#define ROOM 48.0

/* From where to where a place of a text reaches, in what is scrolled. */
typedef struct
{
  double top;
  double bottom;
} Reach;

static gboolean
find_reach (GtkTextView       *view,
            const GtkTextIter *iter,
            GtkWidget         *content,
            Reach             *reach)
{
  graphene_point_t origin;
  GdkRectangle     place;

  gtk_text_view_get_iter_location (view, iter, &place);
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, place.x, place.y, &place.x, &place.y);
  if (!gtk_widget_compute_point (GTK_WIDGET (view), content, &GRAPHENE_POINT_INIT ((float) place.x, (float) place.y), &origin))
    return FALSE;
  reach->top = origin.y;
  reach->bottom = origin.y + (float) place.height;
  return TRUE;
}

/* All that is selected. */
static gboolean
find_selection (GtkTextView *view,
                GtkWidget   *content,
                Reach       *reach)
{
  Reach       last;
  GtkTextIter start;
  GtkTextIter end;

  gtk_text_buffer_get_selection_bounds (gtk_text_view_get_buffer (view), &start, &end);
  if (!find_reach (view, &start, content, reach) || !find_reach (view, &end, content, &last))
    return FALSE;
  reach->bottom = last.bottom;
  return TRUE;
}

/* The end of it that moves. */
static gboolean
find_caret (GtkTextView *view,
            GtkWidget   *content,
            Reach       *reach)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (view);
  GtkTextIter    caret;

  gtk_text_buffer_get_iter_at_mark (buffer, &caret, gtk_text_buffer_get_insert (buffer));
  return find_reach (view, &caret, content, reach);
}

/**
 * pivot_caret_sight_keep:
 * @view: a text that is as high as what is in it, so that it has nothing to
 *   scroll by itself
 * @beginning: whether to show the beginning of what is selected where not all of
 *   it fits, rather than its caret
 *
 * Scrolls what is around @view so that what is selected in it is in sight, or
 * its caret.
 */
void
pivot_caret_sight_keep (GtkTextView *view,
                        gboolean     beginning)
{
  GtkWidget     *scroller = gtk_widget_get_ancestor (GTK_WIDGET (view), GTK_TYPE_SCROLLED_WINDOW);
  GtkWidget     *content = NULL;
  GtkWidget     *viewport = scroller != NULL ? gtk_scrolled_window_get_child (GTK_SCROLLED_WINDOW (scroller)) : NULL;
  GtkAdjustment *height = NULL;
  double         page = 0;
  double         room = 0;
  Reach          reach;

  if (!GTK_IS_VIEWPORT (viewport))
    return;
  content = gtk_viewport_get_child (GTK_VIEWPORT (viewport));
  height = gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (scroller));
  page = gtk_adjustment_get_page_size (height);
  if (!find_selection (view, content, &reach))
    return;
  if (reach.bottom - reach.top > page && !beginning)
    find_caret (view, content, &reach);
  room = CLAMP ((page - (reach.bottom - reach.top)) / 2, 0, ROOM);
  gtk_adjustment_clamp_page (height, reach.top - room, reach.bottom + room);
}
