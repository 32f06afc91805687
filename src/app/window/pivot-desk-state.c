/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-desk-state.h"

G_DEFINE_ENUM_TYPE (PivotView, pivot_view, G_DEFINE_ENUM_VALUE (PIVOT_VIEW_WRITE, "write"), G_DEFINE_ENUM_VALUE (PIVOT_VIEW_CONTRAST, "contrast"), G_DEFINE_ENUM_VALUE (PIVOT_VIEW_REVISIONS, "revisions"))
G_DEFINE_ENUM_TYPE (PivotWidth, pivot_width, G_DEFINE_ENUM_VALUE (PIVOT_WIDTH_WIDE, "wide"), G_DEFINE_ENUM_VALUE (PIVOT_WIDTH_MEDIUM, "medium"), G_DEFINE_ENUM_VALUE (PIVOT_WIDTH_NARROW, "narrow"), G_DEFINE_ENUM_VALUE (PIVOT_WIDTH_SLIM, "slim"))

/**
 * pivot_width_is_in_pages:
 *
 * Returns: whether stories and text take turns instead of standing side by side
 */
gboolean
pivot_width_is_in_pages (PivotWidth width)
{
  return width == PIVOT_WIDTH_NARROW || width == PIVOT_WIDTH_SLIM;
}

/**
 * pivot_desk_state_new:
 *
 * Returns: a wide desk with the panes that the user wants
 */
PivotDeskState
pivot_desk_state_new (gboolean library_beside,
                      gboolean rubric_beside)
{
  const PivotDeskState state = {
    .width = PIVOT_WIDTH_WIDE,
    .show_library = library_beside,
    .show_rubric = rubric_beside,
    .library_beside = library_beside,
    .rubric_beside = rubric_beside,
  };

  return state;
}

/* Whether panes stand beside what is seen of the story, where there is room. */
static gboolean
has_panes (PivotDeskState state)
{
  return !state.alone && state.view == PIVOT_VIEW_WRITE;
}

/* The desk with those panes in view that belong there. */
static PivotDeskState
settle (PivotDeskState state)
{
  const gboolean panes = has_panes (state);

  state.show_library = panes && state.width == PIVOT_WIDTH_WIDE && state.library_beside;
  state.show_rubric = panes && !pivot_width_is_in_pages (state.width) && state.rubric_beside;
  return state;
}

/**
 * pivot_desk_state_with_width:
 *
 * Returns: the desk at another width: a pane that has no room beside the text
 *   goes out of its way, and comes back when there is room again
 */
PivotDeskState
pivot_desk_state_with_width (PivotDeskState state,
                             PivotWidth     width)
{
  const gboolean in_pages = pivot_width_is_in_pages (state.width) && pivot_width_is_in_pages (width);

  if (state.width != width && !in_pages && has_panes (state))
    {
      state.show_library = width == PIVOT_WIDTH_WIDE && state.library_beside;
      state.show_rubric = !pivot_width_is_in_pages (width) && state.rubric_beside;
    }
  state.width = width;
  return state;
}

/**
 * pivot_desk_state_with_library:
 *
 * Returns: the desk with the stories in view or not; remembered where they stand
 *   beside the text
 */
PivotDeskState
pivot_desk_state_with_library (PivotDeskState state,
                               gboolean       show)
{
  state.show_library = show;
  if (state.width == PIVOT_WIDTH_WIDE && has_panes (state))
    state.library_beside = show;
  return state;
}

/**
 * pivot_desk_state_with_rubric:
 *
 * Returns: the desk with the rubric in view or not, which belongs to the cards;
 *   remembered where it stands beside them
 */
PivotDeskState
pivot_desk_state_with_rubric (PivotDeskState state,
                              gboolean       show)
{
  state.show_rubric = show && state.view == PIVOT_VIEW_WRITE;
  if (!pivot_width_is_in_pages (state.width) && has_panes (state))
    state.rubric_beside = show;
  return state;
}

/**
 * pivot_desk_state_with_alone:
 * @alone: whether the card that is being written is to be in view alone
 *
 * Returns: the desk without its panes, or with those again that the user wants
 */
PivotDeskState
pivot_desk_state_with_alone (PivotDeskState state,
                             gboolean       alone)
{
  state.alone = alone;
  return settle (state);
}

/**
 * pivot_desk_state_with_view:
 * @view: what is to be seen of the story
 *
 * Returns: the desk with all its room for that view, or with the panes again that
 *   the user wants beside the cards
 */
PivotDeskState
pivot_desk_state_with_view (PivotDeskState state,
                            PivotView      view)
{
  if (state.view == view)
    return state;
  state.view = view;
  state.alone = FALSE;
  return settle (state);
}

/**
 * pivot_desk_state_with_step:
 * @state: of a desk that is in pages
 * @step: 1 for the next pane, -1 for the one before
 *
 * Returns: the desk with another pane in view: stories, text, rubric and stories
 *   again
 */
PivotDeskState
pivot_desk_state_with_step (PivotDeskState state,
                            int            step)
{
  const int present = state.show_library ? 0 : state.show_rubric ? 2
                                                                 : 1;
  const int next = (present + 3 + step) % 3;

  return pivot_desk_state_with_rubric (pivot_desk_state_with_library (state, next == 0), next == 2);
}
