/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-totals-bar.h"

#include <glib/gi18n-lib.h>

#include "core/voice/pivot-voice.h"

#define HEIGHT 8
#define GAP 2

struct _PivotTotalsBar
{
  GtkWidget parent_instance;

  /* owned */
  GtkWidget *segments[PIVOT_N_STAGES];

  /* state */
  double seconds[PIVOT_N_STAGES];
};

G_DEFINE_FINAL_TYPE (PivotTotalsBar, pivot_totals_bar, GTK_TYPE_WIDGET)

static double
bar_total (PivotTotalsBar *self)
{
  double total = 0;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    total += self->seconds[i];
  return total;
}

static void
bar_describe (PivotTotalsBar *self)
{
  double           total = bar_total (self);
  g_autofree char *text = pivot_voice_spoken (total);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Spoken Time"),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, MAX (total, PIVOT_TOTALS_SECONDS),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, total,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text,
                                  -1);
}

static void
pivot_totals_bar_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? PIVOT_N_STAGES * (1 + GAP) : HEIGHT;
}

static void
bar_allocate_segment (PivotTotalsBar *self,
                      guint           i,
                      int             width,
                      int             from,
                      int             to)
{
  gboolean      mirrored = gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL;
  int           length = to - from - GAP;
  GtkAllocation place = { mirrored ? width - from - length : from, 0, length, gtk_widget_get_height (GTK_WIDGET (self)) };

  gtk_widget_set_child_visible (self->segments[i], length > 0);
  if (length > 0)
    gtk_widget_size_allocate (self->segments[i], &place, -1);
}

static void
pivot_totals_bar_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  PivotTotalsBar *self = PIVOT_TOTALS_BAR (widget);
  double          scale = width / MAX (bar_total (self), PIVOT_TOTALS_SECONDS);
  double          seconds = 0;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      int from = (int) (seconds * scale);

      seconds += self->seconds[i];
      bar_allocate_segment (self, i, width, from, (int) (seconds * scale));
    }
}

static void
pivot_totals_bar_dispose (GObject *object)
{
  PivotTotalsBar *self = PIVOT_TOTALS_BAR (object);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_clear_pointer (&self->segments[i], gtk_widget_unparent);

  G_OBJECT_CLASS (pivot_totals_bar_parent_class)->dispose (object);
}

static void
pivot_totals_bar_class_init (PivotTotalsBarClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pivot_totals_bar_dispose;
  widget_class->measure = pivot_totals_bar_measure;
  widget_class->size_allocate = pivot_totals_bar_size_allocate;

  gtk_widget_class_set_css_name (widget_class, "totals-bar");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
pivot_totals_bar_init (PivotTotalsBar *self)
{
  gtk_widget_set_overflow (GTK_WIDGET (self), GTK_OVERFLOW_HIDDEN);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      self->segments[i] = g_object_new (GTK_TYPE_BOX,
                                        "css-name", "segment",
                                        "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION,
                                        NULL);
      gtk_widget_add_css_class (self->segments[i], pivot_stage_get_id ((PivotStage) i));
      gtk_widget_set_parent (self->segments[i], GTK_WIDGET (self));
    }
  bar_describe (self);
}

/**
 * pivot_totals_bar_set_report:
 * @report: (nullable): whose times to show
 */
void
pivot_totals_bar_set_report (PivotTotalsBar *self,
                             PivotReport    *report)
{
  g_return_if_fail (PIVOT_IS_TOTALS_BAR (self));

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    self->seconds[i] = report != NULL ? pivot_report_get_stage (report, (PivotStage) i)->seconds : 0;
  bar_describe (self);
  gtk_widget_queue_allocate (GTK_WIDGET (self));
}
