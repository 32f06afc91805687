/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * PivotWidth:
 * @PIVOT_WIDTH_WIDE: stories, text and rubric stand side by side
 * @PIVOT_WIDTH_MEDIUM: the stories come over the text and go again
 * @PIVOT_WIDTH_NARROW: stories or text, the rubric in a sheet from below
 * @PIVOT_WIDTH_SLIM: the same, and the text a card to a page
 */
typedef enum
{
  PIVOT_WIDTH_WIDE,
  PIVOT_WIDTH_MEDIUM,
  PIVOT_WIDTH_NARROW,
  PIVOT_WIDTH_SLIM,
} PivotWidth;

/**
 * PivotView:
 * @PIVOT_VIEW_WRITE: the cards, with the rubric
 * @PIVOT_VIEW_CONTRAST: the defensive answer beside the owning one
 * @PIVOT_VIEW_REVISIONS: what was kept, and what changed
 *
 * What is seen of a story.
 */
typedef enum
{
  PIVOT_VIEW_WRITE,
  PIVOT_VIEW_CONTRAST,
  PIVOT_VIEW_REVISIONS,
} PivotView;

#define PIVOT_TYPE_VIEW (pivot_view_get_type ())
#define PIVOT_TYPE_WIDTH (pivot_width_get_type ())

/**
 * PivotDeskState:
 * @width: how much room there is
 * @show_library: whether the stories are in view
 * @show_rubric: whether the rubric is in view
 * @library_beside: whether the user wants the stories beside the text
 * @rubric_beside: whether the user wants the rubric beside the text
 * @view: what is seen of the story
 * @alone: whether the card that is being written is in view, and nothing else
 *
 * Which panes are in view, and which the user wants where there is room.
 */
typedef struct
{
  PivotWidth width;
  gboolean   show_library;
  gboolean   show_rubric;
  gboolean   library_beside;
  gboolean   rubric_beside;
  PivotView  view;
  gboolean   alone;
} PivotDeskState;

GType          pivot_view_get_type (void);
GType          pivot_width_get_type (void);
gboolean       pivot_width_is_in_pages (PivotWidth width);
PivotDeskState pivot_desk_state_new (gboolean library_beside,
                                     gboolean rubric_beside);
PivotDeskState pivot_desk_state_with_width (PivotDeskState state,
                                            PivotWidth     width);
PivotDeskState pivot_desk_state_with_library (PivotDeskState state,
                                              gboolean       show);
PivotDeskState pivot_desk_state_with_rubric (PivotDeskState state,
                                             gboolean       show);
PivotDeskState pivot_desk_state_with_alone (PivotDeskState state,
                                            gboolean       alone);
PivotDeskState pivot_desk_state_with_view (PivotDeskState state,
                                           PivotView      view);
PivotDeskState pivot_desk_state_with_step (PivotDeskState state,
                                           int            step);

G_END_DECLS
