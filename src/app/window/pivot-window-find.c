/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-cell-walk.h"
#include "app/insight/pivot-insight-dialog.h"
#include "app/library/pivot-library-pane.h"
#include "app/window/pivot-window-private.h"

static gboolean
window_is_in_library (PivotWindow *self)
{
  GtkWidget     *focus = gtk_root_get_focus (GTK_ROOT (self));
  PivotDeskState state = pivot_desk_get_state (self->desk);
  PivotStory    *story = pivot_window_get_story (self);

  if (story == NULL || pivot_story_is_damaged (story))
    return TRUE;
  if (pivot_width_is_in_pages (state.width) && state.show_library)
    return TRUE;
  return focus != NULL && gtk_widget_get_ancestor (focus, PIVOT_TYPE_LIBRARY_PANE) != NULL;
}

/* In the cards, or in both answers: what is seen of the story. */
static PivotFindBar *
window_look_in_view (PivotWindow *self)
{
  PivotStoryPane *pane = pivot_desk_get_story_pane (self->desk);
  PivotFindBar   *bar = pivot_story_pane_get_find_bar (pane);
  g_autoptr (GPtrArray) texts = NULL;
  guint place = 0;

  if (pivot_desk_get_state (self->desk).view == PIVOT_VIEW_CONTRAST)
    {
      PivotContrastView *contrast = pivot_story_pane_get_contrast (pane);

      pivot_contrast_view_show_answers (contrast);
      texts = pivot_cell_walk_list_texts (pivot_contrast_view_get_answers (contrast), &place);
    }
  pivot_find_bar_look_in (bar, texts, place);
  return bar;
}

/* In the library, or in the story: where the user is. */
static void
search_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);

  pivot_window_leave_gate (self);
  if (window_is_in_library (self))
    pivot_desk_search (self->desk);
  else
    pivot_find_bar_open (window_look_in_view (self));
}

static void
window_find (PivotWindow *self,
             int          step)
{
  PivotStory *story = pivot_window_get_story (self);

  if (story != NULL && !pivot_story_is_damaged (story) && !pivot_window_is_at_gate (self))
    pivot_find_bar_step (window_look_in_view (self), step);
}

static void
find_next_action (GtkWidget  *widget,
                  const char *name,
                  GVariant   *parameter)
{
  window_find (PIVOT_WINDOW (widget), 1);
}

static void
find_previous_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  window_find (PIVOT_WINDOW (widget), -1);
}

static void
show_insight_action (GtkWidget  *widget,
                     const char *name,
                     GVariant   *parameter)
{
  PivotWindow *self = PIVOT_WINDOW (widget);
  PivotStory  *story = pivot_window_get_story (self);
  PivotReport *report = pivot_assessor_get_report (self->assessor);
  g_autoptr (PivotPack) pack = NULL;
  g_autoptr (PivotInsightState) state = NULL;

  if (story == NULL || report == NULL)
    return;
  g_object_get (self->assessor, "pack", &pack, NULL);
  state = pivot_insight_state_new (pack, pivot_story_get_draft (story), pivot_assessor_get_side (self->assessor), report);
  adw_dialog_present (pivot_insight_dialog_new (state), widget);
}

/**
 * pivot_window_install_find_actions:
 *
 * Makes actions of looking for words, questions and figures.
 */
void
pivot_window_install_find_actions (GtkWidgetClass *widget_class)
{
  gtk_widget_class_install_action (widget_class, "win.search", NULL, search_action);
  gtk_widget_class_install_action (widget_class, "win.show-insight", NULL, show_insight_action);
  gtk_widget_class_install_action (widget_class, "win.find-next", NULL, find_next_action);
  gtk_widget_class_install_action (widget_class, "win.find-previous", NULL, find_previous_action);
}
