/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-question-card.h"

#include <glib/gi18n-lib.h>

#include "app/editor/pivot-label.h"
#include "app/editor/pivot-reason.h"
#include "app/pivot-stage-badge.h"
#include "app/editor/pivot-text-relation.h"

struct _PivotQuestionCard
{
  AdwBin parent_instance;

  /* template children */
  PivotStageBadge *badge;
  GtkLabel        *heading;
  GtkLabel        *question;
  GtkLabel        *quote;
  GtkLabel        *skeleton;
  PivotReason     *reason;
  GtkToggleButton *why_button;
  GtkButton       *go_button;
  GtkWidget       *dismiss_button;

  /* state */
  gboolean narrow;
  gboolean located;
};

G_DEFINE_FINAL_TYPE (PivotQuestionCard, pivot_question_card, ADW_TYPE_BIN)

static void
pivot_question_card_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_QUESTION_CARD);

  G_OBJECT_CLASS (pivot_question_card_parent_class)->dispose (object);
}

static void
pivot_question_card_class_init (PivotQuestionCardClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pivot_question_card_dispose;

  g_type_ensure (PIVOT_TYPE_REASON);
  g_type_ensure (PIVOT_TYPE_STAGE_BADGE);
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/editor/pivot-question-card.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotQuestionCard, badge);
  gtk_widget_class_bind_template_child (widget_class, PivotQuestionCard, heading);
  gtk_widget_class_bind_template_child (widget_class, PivotQuestionCard, question);
  gtk_widget_class_bind_template_child (widget_class, PivotQuestionCard, quote);
  gtk_widget_class_bind_template_child (widget_class, PivotQuestionCard, skeleton);
  gtk_widget_class_bind_template_child (widget_class, PivotQuestionCard, reason);
  gtk_widget_class_bind_template_child (widget_class, PivotQuestionCard, why_button);
  gtk_widget_class_bind_template_child (widget_class, PivotQuestionCard, go_button);
  gtk_widget_class_bind_template_child (widget_class, PivotQuestionCard, dismiss_button);
}

static void
pivot_question_card_init (PivotQuestionCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  /* Of several in a template GTK keeps the last. */
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->quote, self->skeleton, NULL, -1);
  pivot_question_card_set_narrow (self, FALSE);
}

/* To the words where it is about some, and else to the card, which is out of sight in a narrow window only. */
static void
card_aim (PivotQuestionCard     *self,
          const PivotRubricItem *item,
          PivotStage             stage)
{
  GtkActionable *go = GTK_ACTIONABLE (self->go_button);

  gtk_button_set_label (self->go_button, item->located ? _ ("_Show") : _ ("_Go to Card"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (go), GTK_ACCESSIBLE_PROPERTY_LABEL, item->located ? _ ("Show in Text") : _ ("Go to Card"), -1);
  gtk_actionable_set_action_name (go, NULL);
  if (item->located)
    gtk_actionable_set_action_target (go, "(iuu)", (int) stage, (guint32) item->span.start, (guint32) item->span.end);
  else
    gtk_actionable_set_action_target (go, "i", (int) stage);
  gtk_actionable_set_action_name (go, item->located ? "story.select-span" : "story.go-to-stage");
  gtk_widget_set_visible (GTK_WIDGET (go), self->narrow || item->located);
}

/**
 * pivot_question_card_show:
 * @item: what to ask
 * @stage: the stage to answer it in
 * @ready: whether the stage has what it needs without an answer
 */
void
pivot_question_card_show (PivotQuestionCard     *self,
                          const PivotRubricItem *item,
                          PivotStage             stage,
                          gboolean               ready)
{
  g_return_if_fail (PIVOT_IS_QUESTION_CARD (self));

  /* Another question's reason is not yet asked for. */
  if (!g_str_equal (gtk_label_get_text (self->question), item->question))
    gtk_toggle_button_set_active (self->why_button, FALSE);
  pivot_stage_badge_set_stage (self->badge, stage);
  gtk_label_set_text (self->heading, ready ? _ ("Ready; this would strengthen it") : _ ("Worth answering next"));
  gtk_label_set_text (self->question, item->question);
  pivot_reason_show (self->reason, item);
  pivot_label_set_optional (self->quote, item->quote);
  pivot_label_set_optional (self->skeleton, item->skeleton);
  self->located = item->located;
  card_aim (self, item, stage);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (self->dismiss_button), "(ss)", item->rule, item->sentence);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->dismiss_button), "story.dismiss");
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, item->question, -1);
}

/**
 * pivot_question_card_set_text:
 * @text: (nullable): where the question is to be answered
 */
void
pivot_question_card_set_text (PivotQuestionCard *self,
                              GtkWidget         *text)
{
  g_return_if_fail (PIVOT_IS_QUESTION_CARD (self));

  pivot_text_relation_set (GTK_WIDGET (self), text);
  pivot_text_relation_set (GTK_WIDGET (self->go_button), text);
}

/**
 * pivot_question_card_set_narrow:
 * @narrow: whether the card that answers the question is out of sight
 */
void
pivot_question_card_set_narrow (PivotQuestionCard *self,
                                gboolean           narrow)
{
  g_return_if_fail (PIVOT_IS_QUESTION_CARD (self));

  self->narrow = narrow;
  gtk_widget_set_visible (GTK_WIDGET (self->go_button), narrow || self->located);
}
