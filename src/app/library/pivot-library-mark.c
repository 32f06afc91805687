/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-mark.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "core/voice/pivot-voice.h"

#define STROKE 1.0f

struct _PivotLibraryMark
{
  GtkWidget parent_instance;

  /* state */
  PivotStage stage;
  PivotState state;
};

G_DEFINE_FINAL_TYPE (PivotLibraryMark, pivot_library_mark, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_STAGE = 1,
} PivotLibraryMarkProperty;

static GParamSpec *properties[PROP_STAGE + 1];

/* How much of the disc is filled, clockwise from the top. */
static const double fills[] = {
  [PIVOT_STATE_NOT_STARTED] = 0.0,
  [PIVOT_STATE_DRAFTING] = 0.5,
  [PIVOT_STATE_NEARLY] = 0.75,
  [PIVOT_STATE_READY] = 1.0,
};

static GskPath *
path_of_slice (const graphene_point_t *centre,
               float                   radius,
               double                  fill)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  const double end = fill * 2 * G_PI;

  if (fill >= 1.0)
    {
      gsk_path_builder_add_circle (builder, centre, radius);
      return gsk_path_builder_to_path (builder);
    }
  gsk_path_builder_move_to (builder, centre->x, centre->y);
  gsk_path_builder_line_to (builder, centre->x, centre->y - radius);
  gsk_path_builder_svg_arc_to (builder, radius, radius, 0, fill > 0.5, TRUE,
                               centre->x + radius * (float) sin (end), centre->y - radius * (float) cos (end));
  gsk_path_builder_close (builder);
  return gsk_path_builder_to_path (builder);
}

static void
snapshot_ring (GtkSnapshot            *snapshot,
               const graphene_point_t *centre,
               float                   radius,
               const GdkRGBA          *colour)
{
  g_autoptr (GskPathBuilder) builder = gsk_path_builder_new ();
  g_autoptr (GskPath) ring = NULL;
  g_autoptr (GskStroke) stroke = gsk_stroke_new (STROKE);

  gsk_path_builder_add_circle (builder, centre, radius - STROKE / 2);
  ring = gsk_path_builder_to_path (builder);
  gtk_snapshot_append_stroke (snapshot, ring, stroke, colour);
}

static void
pivot_library_mark_snapshot (GtkWidget   *widget,
                             GtkSnapshot *snapshot)
{
  PivotLibraryMark      *self = PIVOT_LIBRARY_MARK (widget);
  const float            width = (float) gtk_widget_get_width (widget);
  const float            height = (float) gtk_widget_get_height (widget);
  const float            radius = MIN (width, height) / 2;
  const graphene_point_t centre = GRAPHENE_POINT_INIT (width / 2, height / 2);
  GdkRGBA                colour;

  gtk_widget_get_color (widget, &colour);
  snapshot_ring (snapshot, &centre, radius, &colour);
  if (fills[self->state] > 0)
    {
      g_autoptr (GskPath) slice = path_of_slice (&centre, radius, fills[self->state]);

      gtk_snapshot_append_fill (snapshot, slice, GSK_FILL_RULE_WINDING, &colour);
    }
}

static void
mark_describe (PivotLibraryMark *self)
{
  /* Translators: a stage and how far it has come, such as “Precise Context: Drafting”. */
  g_autofree char *label = g_strdup_printf (_ ("%1$s: %2$s"), pivot_voice_stage_name (self->stage), pivot_voice_state (self->state));

  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
}

static void
pivot_library_mark_set_property (GObject      *object,
                                 guint         prop_id,
                                 const GValue *value,
                                 GParamSpec   *pspec)
{
  PivotLibraryMark *self = PIVOT_LIBRARY_MARK (object);

  switch ((PivotLibraryMarkProperty) prop_id)
    {
    case PROP_STAGE:
      self->stage = (PivotStage) g_value_get_uint (value);
      gtk_widget_add_css_class (GTK_WIDGET (self), pivot_stage_get_id (self->stage));
      mark_describe (self);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_library_mark_class_init (PivotLibraryMarkClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->set_property = pivot_library_mark_set_property;
  widget_class->snapshot = pivot_library_mark_snapshot;

  properties[PROP_STAGE] = g_param_spec_uint ("stage", NULL, NULL, 0, PIVOT_N_STAGES - 1, 0, G_PARAM_WRITABLE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "library-mark");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
}

static void
pivot_library_mark_init (PivotLibraryMark *self)
{
}

/**
 * pivot_library_mark_set_state:
 * @state: how far the mark's stage has come
 */
void
pivot_library_mark_set_state (PivotLibraryMark *self,
                              PivotState        state)
{
  g_return_if_fail (PIVOT_IS_LIBRARY_MARK (self));
  g_return_if_fail ((guint) state < G_N_ELEMENTS (fills));

  if (self->state == state)
    return;
  self->state = state;
  if (state == PIVOT_STATE_NOT_STARTED)
    gtk_widget_remove_css_class (GTK_WIDGET (self), "started");
  else
    gtk_widget_add_css_class (GTK_WIDGET (self), "started");
  mark_describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
