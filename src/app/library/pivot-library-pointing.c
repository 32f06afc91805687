/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-pointing.h"

#include "app/library/pivot-library-row.h"

#define PAGE 8

/* While several stories are chosen, these move the focus and leave the choice alone. */
static const struct
{
  guint key;
  int   step;
} moves[] = {
  { GDK_KEY_Up, -1 },
  { GDK_KEY_KP_Up, -1 },
  { GDK_KEY_Down, 1 },
  { GDK_KEY_KP_Down, 1 },
  { GDK_KEY_Page_Up, -PAGE },
  { GDK_KEY_KP_Page_Up, -PAGE },
  { GDK_KEY_Page_Down, PAGE },
  { GDK_KEY_KP_Page_Down, PAGE },
  { GDK_KEY_Home, G_MININT / 2 },
  { GDK_KEY_KP_Home, G_MININT / 2 },
  { GDK_KEY_End, G_MAXINT / 2 },
  { GDK_KEY_KP_End, G_MAXINT / 2 },
};

/* Which row of @view that is in. */
static guint
position_of (GtkWidget *view,
             GtkWidget *widget)
{
  GtkWidget *row = NULL;

  while (widget != NULL && gtk_widget_get_parent (widget) != view)
    widget = gtk_widget_get_parent (widget);
  row = widget != NULL ? gtk_widget_get_first_child (widget) : NULL;
  return row != NULL && PIVOT_IS_LIBRARY_ROW (row) ? pivot_library_row_get_position (PIVOT_LIBRARY_ROW (row)) : GTK_INVALID_LIST_POSITION;
}

static guint
position_at (GtkWidget *view,
             double     x,
             double     y)
{
  return position_of (view, gtk_widget_pick (view, x, y, GTK_PICK_DEFAULT));
}

static guint
position_of_focus (GtkWidget *view)
{
  return position_of (view, gtk_root_get_focus (gtk_widget_get_root (view)));
}

/* Another story more or less; where none are being chosen, beside the open one. */
static void
toggle (PivotLibrarySelection *selection,
        guint                  position)
{
  guint anchor = 0;
  g_autoptr (GtkBitset) chosen = pivot_library_selection_dup (selection, &anchor);

  if (position == GTK_INVALID_LIST_POSITION)
    return;
  if (!gtk_bitset_remove (chosen, position))
    gtk_bitset_add (chosen, position);
  pivot_library_selection_choose (selection, chosen, position);
}

/* All up to the one that was chosen last. */
static void
extend (PivotLibrarySelection *selection,
        guint                  position)
{
  guint anchor = 0;
  g_autoptr (GtkBitset) chosen = pivot_library_selection_dup (selection, &anchor);

  gtk_bitset_add_range_closed (chosen, MIN (anchor, position), MAX (anchor, position));
  pivot_library_selection_choose (selection, chosen, anchor);
}

/* The list's own click would select this row alone. */
static void
released_cb (PivotLibrarySelection *selection,
             int                    n_press,
             double                 x,
             double                 y,
             GtkGesture            *click)
{
  GtkWidget            *view = gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (click));
  const guint           position = position_at (view, x, y);
  const GdkModifierType held = gtk_event_controller_get_current_event_state (GTK_EVENT_CONTROLLER (click));
  const gboolean        choosing = pivot_library_selection_is_selecting (selection) || (held & (GDK_SHIFT_MASK | GDK_CONTROL_MASK)) != 0;

  if (!choosing || position == GTK_INVALID_LIST_POSITION)
    return;
  gtk_gesture_set_state (click, GTK_EVENT_SEQUENCE_CLAIMED);
  gtk_list_view_scroll_to (GTK_LIST_VIEW (view), position, GTK_LIST_SCROLL_FOCUS, NULL);
  if (held & GDK_SHIFT_MASK)
    extend (selection, position);
  else
    toggle (selection, position);
}

static void
long_pressed_cb (PivotLibrarySelection *selection,
                 double                 x,
                 double                 y,
                 GtkGesture            *press)
{
  const guint position = position_at (gtk_event_controller_get_widget (GTK_EVENT_CONTROLLER (press)), x, y);

  if (position == GTK_INVALID_LIST_POSITION || pivot_library_selection_is_selecting (selection))
    return;
  gtk_gesture_set_state (press, GTK_EVENT_SEQUENCE_CLAIMED);
  pivot_library_selection_set_selecting (selection, TRUE);
  toggle (selection, position);
}

static gboolean
move_focus (GtkWidget *view,
            guint      key)
{
  const guint position = position_of_focus (view);
  const int   last = (int) g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (view)))) - 1;

  for (guint i = 0; i < G_N_ELEMENTS (moves) && position != GTK_INVALID_LIST_POSITION; i++)
    {
      if (moves[i].key != key)
        continue;
      gtk_list_view_scroll_to (GTK_LIST_VIEW (view), (guint) CLAMP ((int) position + moves[i].step, 0, last), GTK_LIST_SCROLL_FOCUS, NULL);
      return GDK_EVENT_STOP;
    }
  return GDK_EVENT_PROPAGATE;
}

static gboolean
key_pressed_cb (PivotLibrarySelection *selection,
                guint                  key,
                guint                  code,
                GdkModifierType        held,
                GtkEventController    *keys)
{
  GtkWidget *view = gtk_event_controller_get_widget (keys);

  if (!pivot_library_selection_is_selecting (selection) || (held & gtk_accelerator_get_default_mod_mask ()) != 0)
    return GDK_EVENT_PROPAGATE;
  if (key != GDK_KEY_space && key != GDK_KEY_KP_Space && key != GDK_KEY_Return && key != GDK_KEY_KP_Enter)
    return move_focus (view, key);
  toggle (selection, position_of_focus (view));
  return GDK_EVENT_STOP;
}

static void
add_controller (GtkListView           *view,
                GtkEventController    *controller,
                const char            *signal,
                GCallback              callback,
                PivotLibrarySelection *selection)
{
  gtk_event_controller_set_propagation_phase (controller, GTK_PHASE_CAPTURE);
  g_signal_connect_object (controller, signal, callback, selection, G_CONNECT_SWAPPED);
  gtk_widget_add_controller (GTK_WIDGET (view), controller);
}

/**
 * pivot_library_pointing_install:
 * @view: the list of stories
 * @selection: what is selected in it
 *
 * Lets several stories be chosen: by clicks with Ctrl or Shift held, by a long
 * touch, and, while they are, by plain clicks, the space bar and Enter.
 */
void
pivot_library_pointing_install (GtkListView           *view,
                                PivotLibrarySelection *selection)
{
  GtkGesture *press = gtk_gesture_long_press_new ();

  gtk_gesture_single_set_touch_only (GTK_GESTURE_SINGLE (press), TRUE);
  add_controller (view, GTK_EVENT_CONTROLLER (gtk_gesture_click_new ()), "released", G_CALLBACK (released_cb), selection);
  add_controller (view, GTK_EVENT_CONTROLLER (press), "pressed", G_CALLBACK (long_pressed_cb), selection);
  add_controller (view, gtk_event_controller_key_new (), "key-pressed", G_CALLBACK (key_pressed_cb), selection);
}

/**
 * pivot_library_pointing_find_story:
 * @x: in the coordinates of @view
 * @y: likewise
 *
 * Returns: (transfer none) (nullable): the story whose row is there
 */
PivotStory *
pivot_library_pointing_find_story (GtkListView *view,
                                   double       x,
                                   double       y)
{
  const guint position = position_at (GTK_WIDGET (view), x, y);
  g_autoptr (PivotLibraryItem) item = position != GTK_INVALID_LIST_POSITION ? g_list_model_get_item (G_LIST_MODEL (gtk_list_view_get_model (view)), position) : NULL;

  return item != NULL ? pivot_library_item_get_story (item) : NULL;
}
