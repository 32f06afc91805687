/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/window/pivot-rubric-summary.h"

#include "app/editor/pivot-assessor.h"
#include "app/editor/pivot-slot-dots.h"

struct _PivotRubricSummary
{
  GtkBox parent_instance;

  /* template children */
  PivotSlotDots *dots;

  /* owned */
  GSignalGroup *assessor;
  char         *text;
};

G_DEFINE_FINAL_TYPE (PivotRubricSummary, pivot_rubric_summary, GTK_TYPE_BOX)

typedef enum
{
  PROP_ASSESSOR = 1,
  PROP_TEXT,
} PivotRubricSummaryProperty;

static GParamSpec *properties[PROP_TEXT + 1];

static void
summary_paint (PivotRubricSummary *self)
{
  g_autoptr (PivotAssessor) assessor = g_signal_group_dup_target (self->assessor);
  const PivotStageReport *stage = NULL;

  if (assessor == NULL || pivot_assessor_get_report (assessor) == NULL)
    return;
  stage = pivot_report_get_stage (pivot_assessor_get_report (assessor), pivot_assessor_get_stage (assessor));
  pivot_slot_dots_set_stage (self->dots, pivot_assessor_get_stage (assessor));
  pivot_slot_dots_set_slots (self->dots, stage->n_filled, stage->n_slots);
}

static void
pivot_rubric_summary_get_property (GObject    *object,
                                   guint       prop_id,
                                   GValue     *value,
                                   GParamSpec *pspec)
{
  PivotRubricSummary *self = PIVOT_RUBRIC_SUMMARY (object);

  switch ((PivotRubricSummaryProperty) prop_id)
    {
    case PROP_ASSESSOR:
      g_value_take_object (value, g_signal_group_dup_target (self->assessor));
      break;
    case PROP_TEXT:
      g_value_set_string (value, self->text);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_rubric_summary_set_property (GObject      *object,
                                   guint         prop_id,
                                   const GValue *value,
                                   GParamSpec   *pspec)
{
  PivotRubricSummary *self = PIVOT_RUBRIC_SUMMARY (object);

  switch ((PivotRubricSummaryProperty) prop_id)
    {
    case PROP_ASSESSOR:
      g_signal_group_set_target (self->assessor, g_value_get_object (value));
      summary_paint (self);
      break;
    case PROP_TEXT:
      if (g_set_str (&self->text, g_value_get_string (value)))
        g_object_notify_by_pspec (object, pspec);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_rubric_summary_dispose (GObject *object)
{
  PivotRubricSummary *self = PIVOT_RUBRIC_SUMMARY (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_RUBRIC_SUMMARY);

  G_OBJECT_CLASS (pivot_rubric_summary_parent_class)->dispose (object);
}

static void
pivot_rubric_summary_finalize (GObject *object)
{
  PivotRubricSummary *self = PIVOT_RUBRIC_SUMMARY (object);

  g_clear_object (&self->assessor);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (pivot_rubric_summary_parent_class)->finalize (object);
}

static void
pivot_rubric_summary_class_init (PivotRubricSummaryClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pivot_rubric_summary_get_property;
  object_class->set_property = pivot_rubric_summary_set_property;
  object_class->dispose = pivot_rubric_summary_dispose;
  object_class->finalize = pivot_rubric_summary_finalize;

  properties[PROP_ASSESSOR] = g_param_spec_object ("assessor", NULL, NULL, PIVOT_TYPE_ASSESSOR, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  properties[PROP_TEXT] = g_param_spec_string ("text", NULL, NULL, NULL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PIVOT_TYPE_SLOT_DOTS);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/window/pivot-rubric-summary.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotRubricSummary, dots);
}

static void
pivot_rubric_summary_init (PivotRubricSummary *self)
{
  self->assessor = g_signal_group_new (PIVOT_TYPE_ASSESSOR);
  g_signal_group_connect_swapped (self->assessor, "notify::report", G_CALLBACK (summary_paint), self);
  g_signal_group_connect_swapped (self->assessor, "notify::stage", G_CALLBACK (summary_paint), self);
  gtk_widget_init_template (GTK_WIDGET (self));
}
