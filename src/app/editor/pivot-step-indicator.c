/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-step-indicator.h"

#include <glib/gi18n-lib.h>

#include "app/pivot-stage-badge.h"
#include "core/voice/pivot-voice.h"

#define TICK_SIZE 10

/* The line from one step to the next, and what it keeps away from their discs. */
#define LINE_WIDTH 2
#define LINE_GAP 10
#define LINE_OPACITY 0.15f

struct _PivotStepIndicator
{
  AdwBin parent_instance;

  /* owned by the group */
  AdwToggleGroup *group;
  AdwToggle      *toggles[PIVOT_N_STAGES];
  GtkWidget      *ticks[PIVOT_N_STAGES];
};

G_DEFINE_FINAL_TYPE (PivotStepIndicator, pivot_step_indicator, ADW_TYPE_BIN)

typedef enum
{
  PROP_STAGE = 1,
} PivotStepIndicatorProperty;

static GParamSpec *properties[PROP_STAGE + 1];

static GtkWidget *
indicator_make_step (PivotStepIndicator *self,
                     PivotStage          stage)
{
  GtkWidget *step = gtk_overlay_new ();
  GtkWidget *tick = gtk_image_new_from_icon_name ("object-select-symbolic");

  gtk_image_set_pixel_size (GTK_IMAGE (tick), TICK_SIZE);
  gtk_widget_set_halign (tick, GTK_ALIGN_END);
  gtk_widget_set_valign (tick, GTK_ALIGN_END);
  gtk_widget_set_visible (tick, FALSE);
  gtk_widget_add_css_class (tick, "step-tick");
  gtk_widget_set_halign (step, GTK_ALIGN_CENTER);
  gtk_widget_set_valign (step, GTK_ALIGN_CENTER);
  gtk_overlay_set_child (GTK_OVERLAY (step), pivot_stage_badge_new (stage));
  gtk_overlay_add_overlay (GTK_OVERLAY (step), tick);
  self->ticks[stage] = tick;
  return step;
}

/* A toggle takes its tooltip as markup, and the last stage has an ampersand. */
static void
indicator_describe (PivotStepIndicator *self,
                    PivotStage          stage,
                    const char         *text)
{
  g_autofree char *markup = g_markup_escape_text (text, -1);

  adw_toggle_set_tooltip (self->toggles[stage], markup);
}

static void
active_changed_cb (PivotStepIndicator *self)
{
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_STAGE]);
}

static gboolean
find_step (PivotStepIndicator *self,
           guint               stage,
           graphene_rect_t    *place)
{
  return gtk_widget_compute_bounds (gtk_widget_get_parent (self->ticks[stage]), GTK_WIDGET (self), place);
}

/* From whichever of the two is on the left. */
static void
snapshot_line (GtkSnapshot           *snapshot,
               const graphene_rect_t *a,
               const graphene_rect_t *b,
               const GdkRGBA         *ink)
{
  const graphene_rect_t *left = a->origin.x < b->origin.x ? a : b;
  const graphene_rect_t *right = left == a ? b : a;
  float                  start = left->origin.x + left->size.width + LINE_GAP;
  float                  end = right->origin.x - LINE_GAP;
  float                  y = left->origin.y + (left->size.height - LINE_WIDTH) / 2.0f;

  if (end > start)
    gtk_snapshot_append_color (snapshot, ink, &GRAPHENE_RECT_INIT (start, y, end - start, LINE_WIDTH));
}

static void
pivot_step_indicator_snapshot (GtkWidget   *widget,
                               GtkSnapshot *snapshot)
{
  PivotStepIndicator *self = PIVOT_STEP_INDICATOR (widget);
  GdkRGBA             ink;

  gtk_widget_get_color (widget, &ink);
  ink.alpha *= LINE_OPACITY;
  for (guint i = 0; i + 1 < PIVOT_N_STAGES; i++)
    {
      graphene_rect_t a;
      graphene_rect_t b;

      if (find_step (self, i, &a) && find_step (self, i + 1, &b))
        snapshot_line (snapshot, &a, &b, &ink);
    }
  GTK_WIDGET_CLASS (pivot_step_indicator_parent_class)->snapshot (widget, snapshot);
}

static void
pivot_step_indicator_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  PivotStepIndicator *self = PIVOT_STEP_INDICATOR (object);

  switch ((PivotStepIndicatorProperty) prop_id)
    {
    case PROP_STAGE:
      g_value_set_uint (value, pivot_step_indicator_get_stage (self));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_step_indicator_class_init (PivotStepIndicatorClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pivot_step_indicator_get_property;
  widget_class->snapshot = pivot_step_indicator_snapshot;

  properties[PROP_STAGE] = g_param_spec_uint ("stage", NULL, NULL, 0, PIVOT_N_STAGES - 1, 0, G_PARAM_READABLE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  gtk_widget_class_set_css_name (widget_class, "step-indicator");
}

static void
pivot_step_indicator_init (PivotStepIndicator *self)
{
  self->group = ADW_TOGGLE_GROUP (adw_toggle_group_new ());
  adw_toggle_group_set_homogeneous (self->group, TRUE);
  gtk_widget_add_css_class (GTK_WIDGET (self->group), "flat");
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      self->toggles[i] = adw_toggle_new ();
      adw_toggle_set_child (self->toggles[i], indicator_make_step (self, (PivotStage) i));
      indicator_describe (self, (PivotStage) i, pivot_voice_stage_name ((PivotStage) i));
      adw_toggle_group_add (self->group, self->toggles[i]);
    }
  g_signal_connect_object (self->group, "notify::active", G_CALLBACK (active_changed_cb), self, G_CONNECT_SWAPPED);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->group), GTK_ACCESSIBLE_PROPERTY_LABEL, _ ("Stages"), -1);
  adw_bin_set_child (ADW_BIN (self), GTK_WIDGET (self->group));
}

/**
 * pivot_step_indicator_get_stage:
 *
 * Returns: the stage that is marked as the present one
 */
PivotStage
pivot_step_indicator_get_stage (PivotStepIndicator *self)
{
  g_return_val_if_fail (PIVOT_IS_STEP_INDICATOR (self), PIVOT_STAGE_PRECISE_CONTEXT);

  return (PivotStage) MIN (adw_toggle_group_get_active (self->group), PIVOT_N_STAGES - 1);
}

/**
 * pivot_step_indicator_set_stage:
 * @stage: the stage to mark as the present one
 */
void
pivot_step_indicator_set_stage (PivotStepIndicator *self,
                                PivotStage          stage)
{
  g_return_if_fail (PIVOT_IS_STEP_INDICATOR (self));
  g_return_if_fail ((guint) stage < PIVOT_N_STAGES);

  adw_toggle_group_set_active (self->group, stage);
}

/**
 * pivot_step_indicator_set_report:
 * @report: says which stages are ready
 */
void
pivot_step_indicator_set_report (PivotStepIndicator *self,
                                 PivotReport        *report)
{
  g_return_if_fail (PIVOT_IS_STEP_INDICATOR (self));

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      const PivotStageReport *stage = pivot_report_get_stage (report, (PivotStage) i);
      g_autofree char        *label = NULL;

      /* Translators: a stage and how far it has come, such as “Precise Context: Drafting”. */
      label = g_strdup_printf (_ ("%1$s: %2$s"), pivot_voice_stage_name ((PivotStage) i), pivot_voice_state (stage->state));
      indicator_describe (self, (PivotStage) i, label);
      gtk_widget_set_visible (self->ticks[i], stage->state == PIVOT_STATE_READY);
    }
}
