/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-history-graph.h"

#include <adwaita.h>
#include <glib/gi18n-lib.h>

#include "app/compare/pivot-version-item.h"

#include <math.h>

#define HEIGHT 108
#define BAR_WIDTH 18
#define DOT_RADIUS 3.5f
#define LINE_WIDTH 2

/* Above the line there is air, below it the bars. */
#define LINE_TOP 8
#define LINE_HEIGHT 46
#define BAR_HEIGHT 44

struct _PivotHistoryGraph
{
  GtkWidget parent_instance;

  /* owned */
  GListModel *versions; /* nullable, of PivotVersionItem, newest first */
};

G_DEFINE_FINAL_TYPE (PivotHistoryGraph, pivot_history_graph, GTK_TYPE_WIDGET)

static guint
graph_count (PivotHistoryGraph *self)
{
  return self->versions != NULL ? pivot_timeline_count_points (g_list_model_get_n_items (self->versions)) : 0;
}

/* From the oldest, 0, to the newest; NULL where it is not read yet. */
static PivotReport *
graph_get_report (PivotHistoryGraph *self,
                  guint              point)
{
  guint version = pivot_timeline_get_point (g_list_model_get_n_items (self->versions), graph_count (self) - 1 - point);
  g_autoptr (PivotVersionItem) item = g_list_model_get_item (self->versions, version);

  return pivot_version_item_get_report (item);
}

static double
graph_get_score (PivotHistoryGraph *self,
                 guint              point)
{
  PivotReport *report = graph_get_report (self, point);

  return report != NULL ? pivot_report_get_score (report) : NAN;
}

static double
graph_get_seconds (PivotHistoryGraph *self,
                   guint              point)
{
  PivotReport *report = graph_get_report (self, point);

  return report != NULL ? pivot_report_get_seconds (report) : 0;
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
  return LINE_TOP + LINE_HEIGHT * (1 - (float) graph_get_score (self, point));
}

static double
graph_get_longest (PivotHistoryGraph *self)
{
  double longest = 1;

  for (guint i = 0; i < graph_count (self); i++)
    longest = MAX (longest, graph_get_seconds (self, i));
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
      float           height = BAR_HEIGHT * (float) (graph_get_seconds (self, i) / longest);
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
  gboolean begun = FALSE;

  for (guint i = 0; i < graph_count (self); i++)
    {
      float x = graph_get_x (self, i);
      float y = graph_get_y (self, i);

      if (isnan (y))
        continue;
      if (!begun)
        gsk_path_builder_move_to (line, x, y);
      else
        gsk_path_builder_line_to (line, x, y);
      begun = TRUE;
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
  g_clear_object (&PIVOT_HISTORY_GRAPH (object)->versions);

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

static const char *
name_course (double first,
             double last)
{
  if (last > first)
    return _ ("The score rose");
  return last < first ? _ ("The score fell") : _ ("The score stayed the same");
}

/* What it shows of the newest and the oldest version has to be known. */
static void
graph_describe (PivotHistoryGraph *self)
{
  guint            n_versions = self->versions != NULL ? g_list_model_get_n_items (self->versions) : 0;
  double           first = n_versions > 0 ? graph_get_score (self, 0) : NAN;
  double           last = n_versions > 0 ? graph_get_score (self, graph_count (self) - 1) : NAN;
  g_autofree char *versions = NULL;
  g_autofree char *text = NULL;

  if (isnan (first) || isnan (last))
    return;
  /* Translators: %u is how many versions of a story there are. */
  versions = g_strdup_printf (ngettext ("%u version", "%u versions", n_versions), n_versions);
  /* Translators: %1$s is a sentence such as "The score rose", %2$s how many versions there are. */
  text = g_strdup_printf (_ ("%1$s over %2$s"), name_course (first, last), versions);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

/**
 * pivot_history_graph_set_versions:
 * @versions: (nullable): of #PivotVersionItem, newest first
 */
void
pivot_history_graph_set_versions (PivotHistoryGraph *self,
                                  GListModel        *versions)
{
  g_return_if_fail (PIVOT_IS_HISTORY_GRAPH (self));

  g_set_object (&self->versions, versions);
  pivot_history_graph_update (self);
}

/**
 * pivot_history_graph_update:
 *
 * Shows what has been read of the versions by now.
 */
void
pivot_history_graph_update (PivotHistoryGraph *self)
{
  g_return_if_fail (PIVOT_IS_HISTORY_GRAPH (self));

  graph_describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
