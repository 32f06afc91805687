/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-slot-dots.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "app/pivot-text-scale.h"

/* In pixels, beside text in its usual size. */
#define DIAMETER 6
#define GAP 4

/* A dot that is not filled yet, in the ink of its stage. */
#define EMPTY_OPACITY 0.28f

struct _PivotSlotDots
{
  GtkWidget parent_instance;

  /* state */
  PivotStage stage;
  guint      n_filled;
  guint      n_slots;
};

G_DEFINE_FINAL_TYPE (PivotSlotDots, pivot_slot_dots, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_STAGE = 1,
} PivotSlotDotsProperty;

static GParamSpec *properties[PROP_STAGE + 1];

static int
dots_scale (PivotSlotDots *self,
            int            length)
{
  return (int) round (length * pivot_text_scale_get (GTK_WIDGET (self)));
}

static int
dots_width (PivotSlotDots *self)
{
  const int gap = dots_scale (self, GAP);

  return self->n_slots == 0 ? 0 : (int) self->n_slots * (dots_scale (self, DIAMETER) + gap) - gap;
}

static void
dots_describe (PivotSlotDots *self)
{
  /* Translators: pieces of evidence that a stage holds, and how many it could hold. */
  g_autofree char *text = g_strdup_printf (_ ("%u of %u"), self->n_filled, self->n_slots);

  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Evidence"),
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MIN, 0.0,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_MAX, (double) self->n_slots,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_NOW, (double) self->n_filled,
                                  GTK_ACCESSIBLE_PROPERTY_VALUE_TEXT, text,
                                  -1);
}

static void
pivot_slot_dots_measure (GtkWidget     *widget,
                         GtkOrientation orientation,
                         int            for_size,
                         int           *minimum,
                         int           *natural,
                         int           *minimum_baseline,
                         int           *natural_baseline)
{
  PivotSlotDots *self = PIVOT_SLOT_DOTS (widget);

  *minimum = *natural = orientation == GTK_ORIENTATION_HORIZONTAL ? dots_width (self) : dots_scale (self, DIAMETER);
}

static void
snapshot_dot (GtkSnapshot   *snapshot,
              float          x,
              float          y,
              float          diameter,
              const GdkRGBA *colour)
{
  graphene_rect_t bounds = GRAPHENE_RECT_INIT (x, y, diameter, diameter);
  GskRoundedRect  disc;

  gsk_rounded_rect_init_from_rect (&disc, &bounds, diameter / 2.0f);
  gtk_snapshot_push_rounded_clip (snapshot, &disc);
  gtk_snapshot_append_color (snapshot, colour, &bounds);
  gtk_snapshot_pop (snapshot);
}

static void
pivot_slot_dots_snapshot (GtkWidget   *widget,
                          GtkSnapshot *snapshot)
{
  PivotSlotDots *self = PIVOT_SLOT_DOTS (widget);
  gboolean       mirrored = gtk_widget_get_direction (widget) == GTK_TEXT_DIR_RTL;
  float          diameter = (float) dots_scale (self, DIAMETER);
  float          step = diameter + (float) dots_scale (self, GAP);
  float          y = ((float) gtk_widget_get_height (widget) - diameter) / 2.0f;
  GdkRGBA        filled;
  GdkRGBA        empty;

  gtk_widget_get_color (widget, &filled);
  empty = filled;
  empty.alpha *= EMPTY_OPACITY;
  for (guint i = 0; i < self->n_slots; i++)
    {
      guint place = mirrored ? self->n_slots - 1 - i : i;

      snapshot_dot (snapshot, (float) place * step, y, diameter, i < self->n_filled ? &filled : &empty);
    }
}

static void
pivot_slot_dots_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PivotSlotDots *self = PIVOT_SLOT_DOTS (object);

  switch ((PivotSlotDotsProperty) prop_id)
    {
    case PROP_STAGE:
      g_value_set_uint (value, self->stage);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_slot_dots_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  PivotSlotDots *self = PIVOT_SLOT_DOTS (object);

  switch ((PivotSlotDotsProperty) prop_id)
    {
    case PROP_STAGE:
      pivot_slot_dots_set_stage (self, (PivotStage) g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_slot_dots_class_init (PivotSlotDotsClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = pivot_slot_dots_get_property;
  object_class->set_property = pivot_slot_dots_set_property;
  widget_class->measure = pivot_slot_dots_measure;
  widget_class->snapshot = pivot_slot_dots_snapshot;

  properties[PROP_STAGE] = g_param_spec_uint ("stage", NULL, NULL, 0, PIVOT_N_STAGES - 1, 0, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "slot-dots");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_METER);
}

static void
pivot_slot_dots_init (PivotSlotDots *self)
{
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  pivot_text_scale_follow (GTK_WIDGET (self));
  gtk_widget_add_css_class (GTK_WIDGET (self), pivot_stage_get_id (self->stage));
  dots_describe (self);
}

/**
 * pivot_slot_dots_set_stage:
 * @stage: whose hue the dots have
 */
void
pivot_slot_dots_set_stage (PivotSlotDots *self,
                           PivotStage     stage)
{
  g_return_if_fail (PIVOT_IS_SLOT_DOTS (self));
  g_return_if_fail ((guint) stage < PIVOT_N_STAGES);

  if (self->stage == stage)
    return;
  gtk_widget_remove_css_class (GTK_WIDGET (self), pivot_stage_get_id (self->stage));
  self->stage = stage;
  gtk_widget_add_css_class (GTK_WIDGET (self), pivot_stage_get_id (self->stage));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STAGE]);
}

/**
 * pivot_slot_dots_set_slots:
 * @n_filled: pieces of evidence that are there
 * @n_slots: how many there could be
 */
void
pivot_slot_dots_set_slots (PivotSlotDots *self,
                           guint          n_filled,
                           guint          n_slots)
{
  g_return_if_fail (PIVOT_IS_SLOT_DOTS (self));
  g_return_if_fail (n_filled <= n_slots);

  if (self->n_filled == n_filled && self->n_slots == n_slots)
    return;
  if (self->n_slots != n_slots)
    gtk_widget_queue_resize (GTK_WIDGET (self));
  self->n_filled = n_filled;
  self->n_slots = n_slots;
  dots_describe (self);
  gtk_widget_queue_draw (GTK_WIDGET (self));
}
