/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/pivot-stage-badge.h"

#include "core/voice/pivot-voice.h"

struct _PivotStageBadge
{
  GtkWidget parent_instance;

  /* owned */
  GtkWidget *letter;

  /* state */
  PivotStage stage;
};

G_DEFINE_FINAL_TYPE (PivotStageBadge, pivot_stage_badge, GTK_TYPE_WIDGET)

typedef enum
{
  PROP_STAGE = 1,
} PivotStageBadgeProperty;

static GParamSpec *properties[PROP_STAGE + 1];

static void
badge_show (PivotStageBadge *self)
{
  gtk_label_set_text (GTK_LABEL (self->letter), pivot_stage_get_letter (self->stage));
  gtk_widget_add_css_class (GTK_WIDGET (self), pivot_stage_get_id (self->stage));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, pivot_voice_stage_name (self->stage),
                                  -1);
}

static void
pivot_stage_badge_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PivotStageBadge *self = PIVOT_STAGE_BADGE (object);

  switch ((PivotStageBadgeProperty) prop_id)
    {
    case PROP_STAGE:
      g_value_set_uint (value, self->stage);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_stage_badge_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  PivotStageBadge *self = PIVOT_STAGE_BADGE (object);

  switch ((PivotStageBadgeProperty) prop_id)
    {
    case PROP_STAGE:
      pivot_stage_badge_set_stage (self, (PivotStage) g_value_get_uint (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_stage_badge_dispose (GObject *object)
{
  PivotStageBadge *self = PIVOT_STAGE_BADGE (object);

  g_clear_pointer (&self->letter, gtk_widget_unparent);

  G_OBJECT_CLASS (pivot_stage_badge_parent_class)->dispose (object);
}

static void
pivot_stage_badge_class_init (PivotStageBadgeClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = pivot_stage_badge_get_property;
  object_class->set_property = pivot_stage_badge_set_property;
  object_class->dispose = pivot_stage_badge_dispose;

  properties[PROP_STAGE] = g_param_spec_uint ("stage", NULL, NULL, 0, PIVOT_N_STAGES - 1, 0, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "stage-badge");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_widget_class_set_layout_manager_type (widget_class, GTK_TYPE_BIN_LAYOUT);
}

static void
pivot_stage_badge_init (PivotStageBadge *self)
{
  self->letter = g_object_new (GTK_TYPE_LABEL, "accessible-role", GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
  gtk_widget_set_parent (self->letter, GTK_WIDGET (self));
  gtk_widget_set_halign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  gtk_widget_set_valign (GTK_WIDGET (self), GTK_ALIGN_CENTER);
  badge_show (self);
}

/**
 * pivot_stage_badge_new:
 *
 * Returns: (transfer floating): the badge of that stage
 */
GtkWidget *
pivot_stage_badge_new (PivotStage stage)
{
  return g_object_new (PIVOT_TYPE_STAGE_BADGE, "stage", stage, NULL);
}

/**
 * pivot_stage_badge_set_stage:
 * @stage: whose letter and hue to show
 */
void
pivot_stage_badge_set_stage (PivotStageBadge *self,
                             PivotStage       stage)
{
  g_return_if_fail (PIVOT_IS_STAGE_BADGE (self));
  g_return_if_fail ((guint) stage < PIVOT_N_STAGES);

  if (self->stage == stage)
    return;
  gtk_widget_remove_css_class (GTK_WIDGET (self), pivot_stage_get_id (self->stage));
  self->stage = stage;
  badge_show (self);
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STAGE]);
}
