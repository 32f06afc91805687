/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-change-marks.h"

#include <adwaita.h>

#include "app/compare/pivot-prose-label.h"

#define WIDTH 12
#define GAP 2
#define SHORTEST 4

struct _PivotChangeMarks
{
  GtkWidget parent_instance;

  /* borrowed */
  GtkWidget *column; /* nullable: what the places are in */

  /* owned */
  GArray *stops; /* nullable, of PivotChangeStop */
};

G_DEFINE_FINAL_TYPE (PivotChangeMarks, pivot_change_marks, GTK_TYPE_WIDGET)

static guint chosen;

/* Where on the strip a change is; FALSE where its place is not laid out yet. */
static gboolean
marks_locate (PivotChangeMarks      *self,
              const PivotChangeStop *stop,
              graphene_rect_t       *mark)
{
  float           scale = (float) gtk_widget_get_height (GTK_WIDGET (self)) / (float) MAX (gtk_widget_get_height (self->column), 1);
  graphene_rect_t bounds;

  if (!gtk_widget_compute_bounds (stop->place, self->column, &bounds))
    return FALSE;
  graphene_rect_init (mark, 0, bounds.origin.y * scale, (float) gtk_widget_get_width (GTK_WIDGET (self)), MAX (SHORTEST, bounds.size.height * scale - GAP));
  return TRUE;
}

static void
marks_draw_half (PivotChangeMarks      *self,
                 GtkSnapshot           *snapshot,
                 const graphene_rect_t *mark,
                 PivotDiffOp            op)
{
  gboolean        at_end = (op == PIVOT_DIFF_INSERT) != (gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL);
  float           width = (mark->size.width - GAP) / 2;
  graphene_rect_t half = GRAPHENE_RECT_INIT (at_end ? mark->size.width - width : 0, mark->origin.y, width, mark->size.height);
  GskRoundedRect  outline;
  GdkRGBA         ink;

  pivot_prose_label_get_ink (op, &ink);
  gsk_rounded_rect_init_from_rect (&outline, &half, 2);
  if (op == PIVOT_DIFF_DELETE)
    {
      const float   widths[4] = { 1.5f, 1.5f, 1.5f, 1.5f };
      const GdkRGBA inks[4] = { ink, ink, ink, ink };

      gtk_snapshot_append_border (snapshot, &outline, widths, inks);
      return;
    }
  gtk_snapshot_push_rounded_clip (snapshot, &outline);
  gtk_snapshot_append_color (snapshot, &ink, &half);
  gtk_snapshot_pop (snapshot);
}

static void
pivot_change_marks_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  PivotChangeMarks *self = PIVOT_CHANGE_MARKS (widget);

  for (guint i = 0; self->stops != NULL && i < self->stops->len; i++)
    {
      const PivotChangeStop *stop = &g_array_index (self->stops, PivotChangeStop, i);
      graphene_rect_t        mark;

      if (!marks_locate (self, stop, &mark))
        continue;
      if (stop->deleted)
        marks_draw_half (self, snapshot, &mark, PIVOT_DIFF_DELETE);
      if (stop->inserted)
        marks_draw_half (self, snapshot, &mark, PIVOT_DIFF_INSERT);
    }
}

static void
pivot_change_marks_measure (GtkWidget     *widget,
                            GtkOrientation orientation,
                            int            for_size,
                            int           *minimum,
                            int           *natural,
                            int           *minimum_baseline,
                            int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? WIDTH : 0;
}

/* The change whose mark is nearest. */
static void
pressed_cb (PivotChangeMarks *self,
            int               n_press,
            double            x,
            double            y)
{
  int   nearest = -1;
  float least = G_MAXFLOAT;

  for (guint i = 0; self->stops != NULL && i < self->stops->len; i++)
    {
      graphene_rect_t mark;
      float           distance = 0;

      if (!marks_locate (self, &g_array_index (self->stops, PivotChangeStop, i), &mark))
        continue;
      distance = ABS (mark.origin.y + mark.size.height / 2 - (float) y);
      if (distance < least)
        {
          least = distance;
          nearest = (int) i;
        }
    }
  if (nearest >= 0)
    g_signal_emit (self, chosen, 0, nearest);
}

static void
pivot_change_marks_dispose (GObject *object)
{
  g_clear_pointer (&PIVOT_CHANGE_MARKS (object)->stops, g_array_unref);

  G_OBJECT_CLASS (pivot_change_marks_parent_class)->dispose (object);
}

static void
pivot_change_marks_class_init (PivotChangeMarksClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_change_marks_dispose;
  widget_class->measure = pivot_change_marks_measure;
  widget_class->snapshot = pivot_change_marks_snapshot;
  chosen = g_signal_new ("chosen", PIVOT_TYPE_CHANGE_MARKS, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  gtk_widget_class_set_css_name (widget_class, "change-marks");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
pivot_change_marks_init (PivotChangeMarks *self)
{
  GtkGesture *click = gtk_gesture_click_new ();

  g_signal_connect_swapped (click, "pressed", G_CALLBACK (pressed_cb), self);
  gtk_widget_add_controller (GTK_WIDGET (self), GTK_EVENT_CONTROLLER (click));
  g_signal_connect_object (adw_style_manager_get_default (), "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

/**
 * pivot_change_marks_set_stops:
 * @column: what the places of the changes are in; outlives them
 * @stops: (element-type PivotChangeStop): the changes, in order
 * @summary: what the marks say, in words
 */
void
pivot_change_marks_set_stops (PivotChangeMarks *self,
                              GtkWidget        *column,
                              GArray           *stops,
                              const char       *summary)
{
  g_return_if_fail (PIVOT_IS_CHANGE_MARKS (self));

  g_clear_pointer (&self->stops, g_array_unref);
  self->stops = g_array_ref (stops);
  self->column = column;
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, summary, -1);
  gtk_widget_set_tooltip_text (GTK_WIDGET (self), summary);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
