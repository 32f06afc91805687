/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-prompts.h"

#include "app/pivot-document-font.h"
#include "app/editor/pivot-soundbite.h"
#include "core/voice/pivot-voice.h"

struct _PivotPrompts
{
  AdwBin parent_instance;

  /* template children */
  GtkLabel  *prompts;
  GtkLabel  *soundbite;
  GtkWidget *button;

  /* state */
  PivotStage stage;
};

G_DEFINE_FINAL_TYPE (PivotPrompts, pivot_prompts, ADW_TYPE_BIN)

/* Only the button can be hit; a click on the words is meant for the text below. */
static gboolean
pivot_prompts_contains (GtkWidget *widget,
                        double     x,
                        double     y)
{
  PivotPrompts   *self = PIVOT_PROMPTS (widget);
  graphene_rect_t bounds;

  if (!gtk_widget_get_visible (self->button) || !gtk_widget_compute_bounds (self->button, widget, &bounds))
    return FALSE;
  return graphene_rect_contains_point (&bounds, &GRAPHENE_POINT_INIT ((float) x, (float) y));
}

static void
pivot_prompts_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_PROMPTS);

  G_OBJECT_CLASS (pivot_prompts_parent_class)->dispose (object);
}

static void
pivot_prompts_class_init (PivotPromptsClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->dispose = pivot_prompts_dispose;
  widget_class->contains = pivot_prompts_contains;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/editor/pivot-prompts.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotPrompts, prompts);
  gtk_widget_class_bind_template_child (widget_class, PivotPrompts, soundbite);
  gtk_widget_class_bind_template_child (widget_class, PivotPrompts, button);
}

static void
pivot_prompts_init (PivotPrompts *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  pivot_document_font_use (GTK_WIDGET (self->prompts));
  pivot_document_font_use (GTK_WIDGET (self->soundbite));
  pivot_prompts_set_example (self, NULL);
}

/**
 * pivot_prompts_set_stage:
 * @stage: the stage that is to be written
 */
void
pivot_prompts_set_stage (PivotPrompts *self,
                         PivotStage    stage)
{
  g_autofree char *prompts = g_strjoinv ("\n", (char **) pivot_voice_stage_prompts (stage));

  g_return_if_fail (PIVOT_IS_PROMPTS (self));

  self->stage = stage;
  gtk_label_set_text (self->prompts, prompts);
}

/**
 * pivot_prompts_set_example:
 * @example: (nullable): a story that is told well
 */
void
pivot_prompts_set_example (PivotPrompts *self,
                           PivotDraft   *example)
{
  g_autofree char *soundbite = NULL;

  g_return_if_fail (PIVOT_IS_PROMPTS (self));

  if (example != NULL)
    soundbite = pivot_soundbite (example, self->stage);
  gtk_label_set_text (self->soundbite, soundbite != NULL ? soundbite : "");
  gtk_widget_set_visible (self->button, soundbite != NULL);
}
