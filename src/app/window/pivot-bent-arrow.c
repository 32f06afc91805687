/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-bent-arrow.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "app/pivot-stage-badge.h"

#define NATURAL_WIDTH 508
#define MINIMUM_WIDTH 264
#define HEIGHT 168
#define BADGE 48
#define GAP 6
#define STROKE 10.0f
#define HEAD 34.0f

struct _PivotBentArrow
{
  GtkWidget parent_instance;

  /* owned */
  GtkWidget *badges[PIVOT_N_STAGES];
};

G_DEFINE_FINAL_TYPE (PivotBentArrow, pivot_bent_arrow, GTK_TYPE_WIDGET)

/* Where the stages stand and the arrow ends, at the natural width. */
static const graphene_point_t stops[PIVOT_N_STAGES + 1] = {
  { 24, 24 },
  { 168, 142 },
  { 284, 97 },
  { 400, 51 },
  { 500, 12 },
};

static const GdkRGBA falling_start = { 0.976f, 0.894f, 0.5f, 1.0f };
static const GdkRGBA falling_end = { 0.898f, 0.647f, 0.039f, 1.0f };

static graphene_point_t
arrow_stop (GtkWidget *widget,
            guint      i)
{
  const int      width = gtk_widget_get_width (widget);
  const float    reach = (float) MIN (width, NATURAL_WIDTH);
  const float    from_start = ((float) width - reach) / 2 + stops[i].x * (reach - BADGE) / (NATURAL_WIDTH - BADGE);
  const float    start = BADGE / 2 - BADGE / 2 * (reach - BADGE) / (NATURAL_WIDTH - BADGE);
  const gboolean mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;

  return GRAPHENE_POINT_INIT (mirrored ? (float) width - from_start - start : from_start + start, stops[i].y);
}

/* The point @distance away from @a on the way to @b. */
static graphene_point_t
towards (graphene_point_t a,
         graphene_point_t b,
         float            distance)
{
  const float length = hypotf (b.x - a.x, b.y - a.y);

  return GRAPHENE_POINT_INIT (a.x + (b.x - a.x) * distance / length, a.y + (b.y - a.y) * distance / length);
}

static GskPath *
path_between (GtkWidget *widget,
              guint      i)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  const graphene_point_t a = arrow_stop (widget, i);
  const graphene_point_t b = arrow_stop (widget, i + 1);
  const gboolean         at_tip = i + 1 == PIVOT_N_STAGES;
  const graphene_point_t start = towards (a, b, BADGE / 2 + GAP);
  const graphene_point_t end = at_tip ? b : towards (b, a, BADGE / 2 + GAP);

  gsk_path_builder_move_to (builder, start.x, start.y);
  gsk_path_builder_line_to (builder, end.x, end.y);
  return gsk_path_builder_to_path (builder);
}

static GskPath *
path_of_head (GtkWidget *widget)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  const graphene_point_t from = arrow_stop (widget, PIVOT_N_STAGES - 1);
  const graphene_point_t tip = arrow_stop (widget, PIVOT_N_STAGES);
  const float            back = atan2f (from.y - tip.y, from.x - tip.x);

  gsk_path_builder_move_to (builder, tip.x + HEAD * cosf (back - 0.65f), tip.y + HEAD * sinf (back - 0.65f));
  gsk_path_builder_line_to (builder, tip.x, tip.y);
  gsk_path_builder_line_to (builder, tip.x + HEAD * cosf (back + 0.65f), tip.y + HEAD * sinf (back + 0.65f));
  return gsk_path_builder_to_path (builder);
}

static void
snapshot_falling (GtkWidget       *widget,
                  GtkSnapshot     *snapshot,
                  const GskStroke *stroke)
{
  g_autoptr (GskPath) path = path_between (widget, 0);
  const graphene_point_t a = arrow_stop (widget, 0);
  const graphene_point_t b = arrow_stop (widget, 1);
  const graphene_rect_t  bounds = GRAPHENE_RECT_INIT (0, 0, (float) gtk_widget_get_width (widget), HEIGHT);
  const GskColorStop     colours[] = { { 0, falling_start }, { 1, falling_end } };

  gtk_snapshot_push_stroke (snapshot, path, stroke);
  gtk_snapshot_append_linear_gradient (snapshot, &bounds, &a, &b, colours, G_N_ELEMENTS (colours));
  gtk_snapshot_pop (snapshot);
}

static void
pivot_bent_arrow_snapshot (GtkWidget   *widget,
                           GtkSnapshot *snapshot)
{
  PivotBentArrow *self = PIVOT_BENT_ARROW (widget);
  g_autoptr (GskStroke) stroke = gsk_stroke_new (STROKE);
  g_autoptr (GskPath) head = path_of_head (widget);
  GdkRGBA rising;

  gtk_widget_get_color (widget, &rising);
  snapshot_falling (widget, snapshot, stroke);
  for (guint i = 1; i < PIVOT_N_STAGES; i++)
    {
      g_autoptr (GskPath) path = path_between (widget, i);

      gtk_snapshot_append_stroke (snapshot, path, stroke, &rising);
    }
  gsk_stroke_set_line_cap (stroke, GSK_LINE_CAP_ROUND);
  gsk_stroke_set_line_join (stroke, GSK_LINE_JOIN_ROUND);
  gtk_snapshot_append_stroke (snapshot, head, stroke, &rising);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    gtk_widget_snapshot_child (widget, self->badges[i], snapshot);
}

static void
pivot_bent_arrow_measure (GtkWidget     *widget,
                          GtkOrientation orientation,
                          int            for_size,
                          int           *minimum,
                          int           *natural,
                          int           *minimum_baseline,
                          int           *natural_baseline)
{
  PivotBentArrow *self = PIVOT_BENT_ARROW (widget);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    gtk_widget_measure (self->badges[i], orientation, -1, NULL, NULL, NULL, NULL);
  *minimum = orientation == GTK_ORIENTATION_HORIZONTAL ? MINIMUM_WIDTH : HEIGHT;
  *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? NATURAL_WIDTH : HEIGHT;
}

static void
pivot_bent_arrow_size_allocate (GtkWidget *widget,
                                int        width,
                                int        height,
                                int        baseline)
{
  PivotBentArrow *self = PIVOT_BENT_ARROW (widget);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      const graphene_point_t centre = arrow_stop (widget, i);
      const GtkAllocation    place = { (int) centre.x - BADGE / 2, (int) centre.y - BADGE / 2, BADGE, BADGE };

      gtk_widget_size_allocate (self->badges[i], &place, -1);
    }
}

static void
pivot_bent_arrow_dispose (GObject *object)
{
  PivotBentArrow *self = PIVOT_BENT_ARROW (object);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_clear_pointer (&self->badges[i], gtk_widget_unparent);

  G_OBJECT_CLASS (pivot_bent_arrow_parent_class)->dispose (object);
}

static void
pivot_bent_arrow_class_init (PivotBentArrowClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pivot_bent_arrow_dispose;
  widget_class->measure = pivot_bent_arrow_measure;
  widget_class->size_allocate = pivot_bent_arrow_size_allocate;
  widget_class->snapshot = pivot_bent_arrow_snapshot;

  gtk_widget_class_set_css_name (widget_class, "bent-arrow");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
pivot_bent_arrow_init (PivotBentArrow *self)
{
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      self->badges[i] = pivot_stage_badge_new ((PivotStage) i);
      gtk_widget_set_parent (self->badges[i], GTK_WIDGET (self));
    }
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("A line falls, turns at the root cause and rises as an arrow."),
                                  -1);
}
