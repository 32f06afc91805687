/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-history-graph.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/compare/pivot-timeline-state.h"

#define HEIGHT 108
#define BAR_WIDTH 18
#define DOT_RADIUS 3.5f
#define LINE_WIDTH 2

/* Above the line there is air, below it the bars. */
#define LINE_TOP 8
#define LINE_HEIGHT 46
#define BAR_HEIGHT 44

/* More would be a thicket; the latest are shown. */
#define MAX_POINTS 12

struct _PivotHistoryGraph
{
  GtkWidget parent_instance;

  /* owned */
  GPtrArray *rows; /* nullable, of PivotTimelineRow, newest first */
};

G_DEFINE_FINAL_TYPE (PivotHistoryGraph, pivot_history_graph, GTK_TYPE_WIDGET)

static guint
graph_count (PivotHistoryGraph *self)
{
  return self->rows != NULL ? MIN (self->rows->len, MAX_POINTS) : 0;
}

/* From the oldest that is shown, 0, to the newest. */
static PivotReport *
graph_get_report (PivotHistoryGraph *self,
                  guint              point)
{
  return ((PivotTimelineRow *) g_ptr_array_index (self->rows, graph_count (self) - 1 - point))->report;
}

static float
graph_get_x (PivotHistoryGraph *self,
             guint              point)
{
  guint n_points = graph_count (self);
  float width = (float) gtk_widget_get_width (GTK_WIDGET (self)) - BAR_WIDTH;
  float x = BAR_WIDTH / 2.0f + (n_points > 1 ? width * (float) point / (float) (n_points - 1) : width);

  return gtk_widget_get_direction (GTK_WIDGET (self)) == GTK_TEXT_DIR_RTL ? (float) gtk_widget_get_width (GTK_WIDGET (self)) - x : x;
}

static float
graph_get_y (PivotHistoryGraph *self,
             guint              point)
{
  return LINE_TOP + LINE_HEIGHT * (1 - (float) pivot_report_get_score (graph_get_report (self, point)));
}

static double
graph_get_longest (PivotHistoryGraph *self)
{
  double longest = 1;

  for (guint i = 0; i < graph_count (self); i++)
    longest = MAX (longest, pivot_report_get_seconds (graph_get_report (self, i)));
  return longest;
}

static void
graph_draw_bars (PivotHistoryGraph *self,
                 GtkSnapshot       *snapshot,
                 const GdkRGBA     *ink)
{
  double longest = graph_get_longest (self);

  for (guint i = 0; i < graph_count (self); i++)
    {
      float           height = BAR_HEIGHT * (float) (pivot_report_get_seconds (graph_get_report (self, i)) / longest);
      GdkRGBA         color = { ink->red, ink->green, ink->blue, ink->alpha * (i + 1 == graph_count (self) ? 0.4f : 0.18f) };
      graphene_rect_t bounds = GRAPHENE_RECT_INIT (graph_get_x (self, i) - BAR_WIDTH / 2.0f, HEIGHT - height, BAR_WIDTH, height);
      GskRoundedRect  bar;

      gsk_rounded_rect_init_from_rect (&bar, &bounds, 3);
      gtk_snapshot_push_rounded_clip (snapshot, &bar);
      gtk_snapshot_append_color (snapshot, &color, &bounds);
      gtk_snapshot_pop (snapshot);
    }
}

static void
graph_draw_line (PivotHistoryGraph *self,
                 GtkSnapshot       *snapshot,
                 const GdkRGBA     *ink)
{
  g_autoptr (GskPathBuilder) line = gsk_path_builder_new ();
  g_autoptr (GskPathBuilder) dots = gsk_path_builder_new ();
  g_autoptr (GskPath) line_path = NULL;
  g_autoptr (GskPath) dots_path = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (LINE_WIDTH);

  for (guint i = 0; i < graph_count (self); i++)
    {
      float x = graph_get_x (self, i);
      float y = graph_get_y (self, i);

      if (i == 0)
        gsk_path_builder_move_to (line, x, y);
      else
        gsk_path_builder_line_to (line, x, y);
      gsk_path_builder_add_circle (dots, &GRAPHENE_POINT_INIT (x, y), DOT_RADIUS);
    }
  line_path = gsk_path_builder_free_to_path (g_steal_pointer (&line));
  dots_path = gsk_path_builder_free_to_path (g_steal_pointer (&dots));
  gtk_snapshot_append_stroke (snapshot, line_path, stroke, ink);
  gtk_snapshot_append_fill (snapshot, dots_path, GSK_FILL_RULE_WINDING, ink);
}

static void
pivot_history_graph_snapshot (GtkWidget   *widget,
                              GtkSnapshot *snapshot)
{
  PivotHistoryGraph *self = PIVOT_HISTORY_GRAPH (widget);
  AdwStyleManager   *style = adw_style_manager_get_default ();
  g_autoptr (GdkRGBA) accent = adw_style_manager_get_accent_color_rgba (style);
  GdkRGBA line;
  GdkRGBA ink;

  if (graph_count (self) == 0)
    return;
  gtk_widget_get_color (widget, &ink);
  adw_rgba_to_standalone (accent, adw_style_manager_get_dark (style), &line);
  graph_draw_bars (self, snapshot, &ink);
  graph_draw_line (self, snapshot, &line);
}

static void
pivot_history_graph_measure (GtkWidget     *widget,
                             GtkOrientation orientation,
                             int            for_size,
                             int           *minimum,
                             int           *natural,
                             int           *minimum_baseline,
                             int           *natural_baseline)
{
  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? 2 * BAR_WIDTH : HEIGHT;
}

static void
pivot_history_graph_dispose (GObject *object)
{
  g_clear_pointer (&PIVOT_HISTORY_GRAPH (object)->rows, g_ptr_array_unref);

  G_OBJECT_CLASS (pivot_history_graph_parent_class)->dispose (object);
}

static void
pivot_history_graph_class_init (PivotHistoryGraphClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pivot_history_graph_dispose;
  widget_class->measure = pivot_history_graph_measure;
  widget_class->snapshot = pivot_history_graph_snapshot;

  gtk_widget_class_set_css_name (widget_class, "history-graph");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
pivot_history_graph_init (PivotHistoryGraph *self)
{
  AdwStyleManager *style = adw_style_manager_get_default ();

  g_signal_connect_object (style, "notify::dark", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (style, "notify::accent-color", G_CALLBACK (gtk_widget_queue_draw), self, G_CONNECT_SWAPPED);
}

static void
graph_describe (PivotHistoryGraph *self)
{
  guint       n_points = graph_count (self);
  double      first = n_points > 0 ? pivot_report_get_score (graph_get_report (self, 0)) : 0;
  double      last = n_points > 0 ? pivot_report_get_score (graph_get_report (self, n_points - 1)) : 0;
  const char *course = last > first ? _ ("The score rose") : last < first ? _ ("The score fell")
                                                                          : _ ("The score stayed the same");
  /* Translators: %u is how many versions of a story are shown. */
  g_autofree char *versions = g_strdup_printf (ngettext ("%u version", "%u versions", n_points), n_points);
  /* Translators: %1$s is a sentence such as "The score rose", %2$s how many versions there are. */
  g_autofree char *text = g_strdup_printf (_ ("%1$s over %2$s"), course, versions);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/**
 * pivot_history_graph_set_rows:
 * @rows: (nullable) (element-type PivotTimelineRow): the versions, newest first
 */
void
pivot_history_graph_set_rows (PivotHistoryGraph *self,
                              GPtrArray         *rows)
{
  g_return_if_fail (PIVOT_IS_HISTORY_GRAPH (self));

  g_clear_pointer (&self->rows, g_ptr_array_unref);
  self->rows = rows != NULL ? g_ptr_array_ref (rows) : NULL;
  graph_describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
