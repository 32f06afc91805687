/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-sheet-room.h"

#include "app/editor/pivot-caret-sight.h"

/* So much of its place may be under a sheet above which one goes on writing. */
#define LOW_PERCENT 52
#define KEYS "pivot-sheet-keys"

/* What is kept clear of a sheet, and the sheet that it is under at the moment. */
typedef struct
{
  GtkWidget    *widget; /* borrowed: owns this */
  GSignalGroup *sheet;
  guint         keep_id;
  guint         n_frames;
} SheetRoom;

static void
room_free (SheetRoom *self)
{
  g_clear_handle_id (&self->keep_id, g_source_remove);
  g_object_unref (self->sheet);
  g_free (self);
}

static AdwBottomSheet *
find_sheet (GtkWidget *widget)
{
  GtkWidget *sheet = gtk_widget_get_ancestor (widget, ADW_TYPE_BOTTOM_SHEET);

  return sheet != NULL ? ADW_BOTTOM_SHEET (sheet) : NULL;
}

/* A sheet that one writes above is left by a key there too, and what lies in it makes itself low. */
static void
set_low (AdwBottomSheet *sheet,
         gboolean        low)
{
  GtkEventController *keys = g_object_get_data (G_OBJECT (sheet), KEYS);

  if (keys == NULL)
    {
      keys = gtk_shortcut_controller_new ();
      gtk_shortcut_controller_add_shortcut (GTK_SHORTCUT_CONTROLLER (keys), gtk_shortcut_new (gtk_keyval_trigger_new (GDK_KEY_Escape, 0), gtk_named_action_new ("sheet.close")));
      gtk_widget_add_controller (GTK_WIDGET (sheet), keys);
      g_object_set_data (G_OBJECT (sheet), KEYS, keys);
    }
  gtk_event_controller_set_propagation_phase (keys, low ? GTK_PHASE_BUBBLE : GTK_PHASE_NONE);
  adw_bottom_sheet_set_modal (sheet, !low);
}

static gboolean
is_low (AdwBottomSheet *sheet)
{
  return adw_bottom_sheet_get_open (sheet) && !adw_bottom_sheet_get_modal (sheet);
}

/* How much of the widget's place is under a sheet beside which one goes on writing. */
static int
measure_cover (GtkWidget      *widget,
               AdwBottomSheet *sheet)
{
  graphene_rect_t place;
  double          bottom = 0;

  if (!is_low (sheet) || !gtk_widget_compute_bounds (widget, GTK_WIDGET (sheet), &place))
    return 0;
  bottom = place.origin.y + place.size.height + gtk_widget_get_margin_bottom (widget);
  return MAX (0, (int) bottom - (gtk_widget_get_height (GTK_WIDGET (sheet)) - adw_bottom_sheet_get_sheet_height (sheet)));
}

/* The frame after the one in which the widget has got its new height. */
static gboolean
follow_cb (GtkWidget     *widget,
           GdkFrameClock *clock,
           gpointer       data)
{
  SheetRoom *self = data;
  GtkWidget *focus = gtk_root_get_focus (gtk_widget_get_root (widget));

  if (++self->n_frames < 2)
    return G_SOURCE_CONTINUE;
  if (GTK_IS_TEXT_VIEW (focus) && gtk_widget_is_ancestor (focus, widget))
    pivot_caret_sight_keep (GTK_TEXT_VIEW (focus), TRUE);
  return G_SOURCE_REMOVE;
}

static void
keep_cb (gpointer data)
{
  SheetRoom      *self = data;
  AdwBottomSheet *sheet = find_sheet (self->widget);
  const int       cover = sheet != NULL ? measure_cover (self->widget, sheet) : 0;

  self->keep_id = 0;
  /* A sheet that has gone comes over all the next time, unless it is told otherwise. */
  if (sheet != NULL && !adw_bottom_sheet_get_open (sheet) && !adw_bottom_sheet_get_modal (sheet) &&
      adw_bottom_sheet_get_sheet_height (sheet) <= adw_bottom_sheet_get_bottom_bar_height (sheet))
    set_low (sheet, FALSE);
  if (cover == gtk_widget_get_margin_bottom (self->widget))
    return;
  gtk_widget_set_margin_bottom (self->widget, cover);
  self->n_frames = 0;
  if (gtk_widget_get_root (self->widget) != NULL)
    gtk_widget_add_tick_callback (self->widget, follow_cb, self, NULL);
}

/* The sheet says how high it is while it is given its place, when nothing else may ask for another one. */
static void
room_check (SheetRoom *self)
{
  if (self->keep_id == 0)
    self->keep_id = g_idle_add_once (keep_cb, self);
}

static void
rooted_cb (SheetRoom *self)
{
  g_signal_group_set_target (self->sheet, find_sheet (self->widget));
  room_check (self);
}

/**
 * pivot_sheet_room_keep:
 * @widget: what texts are scrolled in
 *
 * Keeps @widget clear of a sheet that was brought up by pivot_sheet_room_peek(),
 * and what is selected in its text in sight.
 */
void
pivot_sheet_room_keep (GtkWidget *widget)
{
  SheetRoom *self = g_new0 (SheetRoom, 1);

  self->widget = widget;
  self->sheet = g_signal_group_new (ADW_TYPE_BOTTOM_SHEET);
  g_signal_group_connect_swapped (self->sheet, "notify::sheet-height", G_CALLBACK (room_check), self);
  g_signal_group_connect_swapped (self->sheet, "notify::open", G_CALLBACK (room_check), self);
  g_object_set_data_full (G_OBJECT (widget), "pivot-sheet-room", self, (GDestroyNotify) room_free);
  g_signal_connect_swapped (widget, "notify::root", G_CALLBACK (rooted_cb), self);
}

/**
 * pivot_sheet_room_peek:
 * @widget: what may be under a sheet
 *
 * Brings up the sheet over the widget, if there is one, so that one goes on
 * writing above it.
 */
void
pivot_sheet_room_peek (GtkWidget *widget)
{
  AdwBottomSheet *sheet = find_sheet (widget);

  if (sheet == NULL || pivot_sheet_room_is_low (widget))
    return;
  /* What is under an open one can have no focus until it is closed. */
  adw_bottom_sheet_set_open (sheet, FALSE);
  set_low (sheet, TRUE);
  adw_bottom_sheet_set_open (sheet, TRUE);
}

/**
 * pivot_sheet_room_is_low:
 * @widget: what may be under a sheet
 *
 * Returns: whether there is one over it, above which one goes on writing
 */
gboolean
pivot_sheet_room_is_low (GtkWidget *widget)
{
  AdwBottomSheet *sheet = find_sheet (widget);

  return sheet != NULL && is_low (sheet);
}

/**
 * pivot_sheet_room_measure:
 * @widget: what lies in a sheet
 *
 * Returns: how high it may be where one writes above it, in pixels
 */
int
pivot_sheet_room_measure (GtkWidget *widget)
{
  AdwBottomSheet *sheet = find_sheet (widget);

  return sheet != NULL ? gtk_widget_get_height (GTK_WIDGET (sheet)) * LOW_PERCENT / 100 : -1;
}
