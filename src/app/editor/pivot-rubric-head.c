/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-rubric-head.h"

#include "app/editor/pivot-slot-dots.h"
#include "app/pivot-stage-badge.h"
#include "core/voice/pivot-voice.h"

struct _PivotRubricHead
{
  AdwBin parent_instance;

  /* template children */
  PivotStageBadge *badge;
  GtkLabel        *name;
  GtkLabel        *measure;
  PivotSlotDots   *dots;
};

G_DEFINE_FINAL_TYPE (PivotRubricHead, pivot_rubric_head, ADW_TYPE_BIN)

static void
pivot_rubric_head_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_RUBRIC_HEAD);

  G_OBJECT_CLASS (pivot_rubric_head_parent_class)->dispose (object);
}

static void
pivot_rubric_head_class_init (PivotRubricHeadClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pivot_rubric_head_dispose;

  g_type_ensure (PIVOT_TYPE_SLOT_DOTS);
  g_type_ensure (PIVOT_TYPE_STAGE_BADGE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/editor/pivot-rubric-head.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotRubricHead, badge);
  gtk_widget_class_bind_template_child (widget_class, PivotRubricHead, name);
  gtk_widget_class_bind_template_child (widget_class, PivotRubricHead, measure);
  gtk_widget_class_bind_template_child (widget_class, PivotRubricHead, dots);
}

static void
pivot_rubric_head_init (PivotRubricHead *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_rubric_head_show:
 * @stage: what the rubric is about
 * @measure: how much of it is there and how long it takes, in a line
 */
void
pivot_rubric_head_show (PivotRubricHead *self,
                        PivotReport     *report,
                        PivotStage       stage,
                        const char      *measure)
{
  const PivotStageReport *slots = NULL;

  g_return_if_fail (PIVOT_IS_RUBRIC_HEAD (self));

  slots = pivot_report_get_stage (report, stage);
  pivot_stage_badge_set_stage (self->badge, stage);
  gtk_label_set_text (self->name, pivot_voice_stage_short_name (stage));
  gtk_label_set_text (self->measure, measure);
  pivot_slot_dots_set_stage (self->dots, stage);
  pivot_slot_dots_set_slots (self->dots, slots->n_filled, slots->n_slots);
}
