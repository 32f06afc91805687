/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-focus.h"

/**
 * pivot_focus_dup:
 *
 * Returns: (transfer full) (nullable): what has the focus in @widget, if that is
 *   where the focus is
 */
GtkWidget *
pivot_focus_dup (GtkWidget *widget)
{
  GtkRoot   *root = gtk_widget_get_root (widget);
  GtkWidget *focus = root != NULL ? gtk_root_get_focus (root) : NULL;

  return focus != NULL && gtk_widget_is_ancestor (focus, widget) ? g_object_ref (focus) : NULL;
}

/**
 * pivot_focus_take:
 *
 * Puts the focus into @pane, where it is in view and can have it.
 *
 * Returns: whether it is there now
 */
gboolean
pivot_focus_take (GtkWidget *pane)
{
  return gtk_widget_get_mapped (pane) && (gtk_widget_grab_focus (pane) || gtk_widget_child_focus (pane, GTK_DIR_TAB_FORWARD));
}

/**
 * pivot_focus_move:
 * @panes: (array length=n_panes): in their order
 * @step: 1 to go to the next pane in view, -1 to go to the one before
 *
 * Moves the focus from pane to pane, from the last one to the first.
 */
void
pivot_focus_move (GtkWidget *const *panes,
                  guint             n_panes,
                  int               step)
{
  const int count = (int) n_panes;
  int       present = 0;

  for (int i = 0; i < count; i++)
    {
      g_autoptr (GtkWidget) focus = pivot_focus_dup (panes[i]);

      if (focus != NULL)
        present = i;
    }
  for (int i = 1; i < count; i++)
    {
      if (pivot_focus_take (panes[(present + count + i * step) % count]))
        return;
    }
}
