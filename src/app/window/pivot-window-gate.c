/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/gate/pivot-gate.h"
#include "app/window/pivot-notice-bar.h"
#include "app/window/pivot-window-private.h"

static PivotGate *
window_get_gate (PivotWindow *self)
{
  return PIVOT_GATE (gtk_stack_get_child_by_name (self->pages, "gate"));
}

static PivotEditor *
window_get_editor (PivotWindow *self)
{
  return pivot_story_pane_get_editor (pivot_desk_get_story_pane (self->desk));
}

/* What can be done with the story is done where the story is in view. */
static void
window_set_gate (PivotWindow *self,
                 PivotStory  *story,
                 gboolean     is_new)
{
  PivotGate    *gate = window_get_gate (self);
  GActionGroup *actions = story != NULL ? pivot_gate_get_actions (gate) : pivot_editor_get_actions (window_get_editor (self));

  pivot_gate_set_story (gate, story, is_new);
  gtk_widget_insert_action_group (GTK_WIDGET (self), "story", actions);
}

/**
 * pivot_window_open_gate:
 * @is_new: whether the open story has only just been made
 *
 * Asks about the open story before its cards are shown.
 */
void
pivot_window_open_gate (PivotWindow *self,
                        gboolean     is_new)
{
  g_autoptr (PivotPack) pack = NULL;

  g_object_get (self->assessor, "pack", &pack, NULL);
  pivot_gate_set_pack (window_get_gate (self), pack);
  window_set_gate (self, pivot_window_get_story (self), is_new);
  pivot_window_update (self);
  gtk_widget_grab_focus (GTK_WIDGET (window_get_gate (self)));
}

/**
 * pivot_window_is_at_gate:
 *
 * Returns: whether the open story is asked about
 */
gboolean
pivot_window_is_at_gate (PivotWindow *self)
{
  PivotStory *asked = pivot_gate_get_story (window_get_gate (self));

  return asked != NULL && asked == pivot_window_get_story (self);
}

/**
 * pivot_window_tell_at_gate:
 * @notice: what to say above the questions
 */
void
pivot_window_tell_at_gate (PivotWindow       *self,
                           const PivotNotice *notice)
{
  AdwBin *place = pivot_gate_get_notice (window_get_gate (self));

  if (adw_bin_get_child (place) == NULL)
    adw_bin_set_child (place, g_object_new (PIVOT_TYPE_NOTICE_BAR, NULL));
  pivot_notice_bar_show (PIVOT_NOTICE_BAR (adw_bin_get_child (place)), notice);
}

/**
 * pivot_window_leave_gate:
 *
 * Asks no more. What was answered stays.
 */
void
pivot_window_leave_gate (PivotWindow *self)
{
  if (pivot_gate_get_story (window_get_gate (self)) == NULL)
    return;
  window_set_gate (self, NULL, FALSE);
  pivot_window_update (self);
}

/**
 * pivot_window_pass_gate:
 * @stage: the stage to write in; less than 0 for where the writer was
 *
 * Goes on from the gate to the cards.
 */
void
pivot_window_pass_gate (PivotWindow *self,
                        int          stage)
{
  pivot_window_leave_gate (self);
  pivot_desk_go_to_story (self->desk);
  if (stage >= 0)
    pivot_editor_focus_stage (window_get_editor (self), (PivotStage) stage);
}
