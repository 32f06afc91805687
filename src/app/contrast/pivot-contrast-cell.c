/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-contrast-cell.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "app/contrast/pivot-contrast-face.h"
#include "app/contrast/pivot-phrase-marks.h"
#include "app/pivot-document-font.h"
#include "app/pivot-text-change.h"
#include "core/voice/pivot-voice.h"

struct _PivotContrastCell
{
  AdwBin parent_instance;

  /* template children */
  GtkWidget        *caption;
  GtkImage         *caption_icon;
  GtkLabel         *caption_label;
  PivotStageText   *text;
  GtkLabel         *prompt;
  PivotPhraseMarks *marks;

  /* owned */
  PivotStory   *story;
  GSignalGroup *watch; /* on the story */

  /* state */
  PivotSide  side;
  PivotStage stage;
};

G_DEFINE_FINAL_TYPE (PivotContrastCell, pivot_contrast_cell, ADW_TYPE_BIN)

enum
{
  SIGNAL_TYPED,
  SIGNAL_REPLACED,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static const char *
cell_get_written (PivotContrastCell *self)
{
  return self->story != NULL ? pivot_draft_get_text (pivot_story_get_draft (self->story), self->side, self->stage) : "";
}

static void
cell_show_text (PivotContrastCell *self)
{
  const char      *written = cell_get_written (self);
  g_autofree char *shown = pivot_stage_text_dup_text (self->text);
  gboolean         editable = self->story != NULL && pivot_story_is_editable (self->story);

  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->text), editable && strlen (written) <= PIVOT_STAGE_TEXT_LIMIT);
  gtk_widget_set_visible (GTK_WIDGET (self->prompt), *written == '\0');
  if (g_str_equal (shown, written))
    return;
  pivot_stage_text_show (self->text, written);
  g_signal_emit (self, signals[SIGNAL_REPLACED], 0);
}

static void
edited_cb (PivotContrastCell *self,
           gboolean           completes,
           gboolean           pasted)
{
  g_autofree char *text = pivot_stage_text_dup_text (self->text);
  g_autoptr (PivotDraft) draft = NULL;
  PivotEdit edit;

  if (self->story == NULL || !pivot_story_is_editable (self->story))
    return;
  edit = pivot_text_change_make_edit (cell_get_written (self), text, pivot_stage_text_get_caret (self->text), g_get_monotonic_time ());
  edit.side = self->side;
  edit.stage = self->stage;
  if (completes)
    edit.kind = PIVOT_EDIT_COMPLETION;
  else if (pasted)
    edit.kind = PIVOT_EDIT_STEP;
  g_signal_emit (self, signals[SIGNAL_TYPED], 0);
  draft = pivot_draft_with_text (pivot_story_get_draft (self->story), self->side, self->stage, text);
  pivot_story_edit (self->story, draft, &edit);
}

static void
cell_name (PivotContrastCell *self)
{
  const char *stage = pivot_voice_stage_name (self->stage);
  const char *prompt = pivot_contrast_face_prompt (self->side, self->stage);
  const char *side = pivot_contrast_face_name (self->side);
  /* Translators: %1$s is the name of a stage, %2$s “Defensive” or “Owned”. */
  g_autofree char *name = g_strdup_printf (_ ("%1$s, %2$s"), stage, side);

  gtk_label_set_text (self->prompt, prompt);
  gtk_label_set_text (self->caption_label, side);
  gtk_image_set_from_icon_name (self->caption_icon, pivot_contrast_face_icon (self->side));
  gtk_widget_add_css_class (self->caption, pivot_contrast_face_ink (self->side));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER, prompt,
                                  -1);
}

static void
pivot_contrast_cell_dispose (GObject *object)
{
  PivotContrastCell *self = PIVOT_CONTRAST_CELL (object);

  g_clear_object (&self->watch);
  g_clear_object (&self->story);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_CONTRAST_CELL);

  G_OBJECT_CLASS (pivot_contrast_cell_parent_class)->dispose (object);
}

static void
pivot_contrast_cell_class_init (PivotContrastCellClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_contrast_cell_dispose;

  signals[SIGNAL_TYPED] = g_signal_new ("typed", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);
  signals[SIGNAL_REPLACED] = g_signal_new ("replaced", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 0);

  g_type_ensure (PIVOT_TYPE_STAGE_TEXT);
  g_type_ensure (PIVOT_TYPE_PHRASE_MARKS);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/contrast/pivot-contrast-cell.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotContrastCell, caption);
  gtk_widget_class_bind_template_child (widget_class, PivotContrastCell, caption_icon);
  gtk_widget_class_bind_template_child (widget_class, PivotContrastCell, caption_label);
  gtk_widget_class_bind_template_child (widget_class, PivotContrastCell, text);
  gtk_widget_class_bind_template_child (widget_class, PivotContrastCell, prompt);
  gtk_widget_class_bind_template_child (widget_class, PivotContrastCell, marks);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
}

static void
pivot_contrast_cell_init (PivotContrastCell *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  pivot_phrase_marks_set_text (self->marks, self->text);
  pivot_document_font_use (GTK_WIDGET (self->prompt));
  self->watch = g_signal_group_new (PIVOT_TYPE_STORY);
  g_signal_group_connect_swapped (self->watch, "notify::draft", G_CALLBACK (cell_show_text), self);
}

/**
 * pivot_contrast_cell_new:
 *
 * Returns: (transfer floating): a cell for that stage of that answer, empty yet
 */
GtkWidget *
pivot_contrast_cell_new (PivotSide  side,
                         PivotStage stage)
{
  PivotContrastCell *self = g_object_new (PIVOT_TYPE_CONTRAST_CELL, NULL);

  self->side = side;
  self->stage = stage;
  cell_name (self);
  return GTK_WIDGET (self);
}

/**
 * pivot_contrast_cell_set_story:
 * @story: (nullable): what is written in from now on
 */
void
pivot_contrast_cell_set_story (PivotContrastCell *self,
                               PivotStory        *story)
{
  g_return_if_fail (PIVOT_IS_CONTRAST_CELL (self));

  if (!g_set_object (&self->story, story))
    return;
  g_signal_group_set_target (self->watch, story);
  cell_show_text (self);
}

/**
 * pivot_contrast_cell_set_alone:
 * @alone: whether no column around it says which answer it belongs to, so that the
 *   cell says it
 */
void
pivot_contrast_cell_set_alone (PivotContrastCell *self,
                               gboolean           alone)
{
  g_return_if_fail (PIVOT_IS_CONTRAST_CELL (self));

  gtk_widget_set_visible (self->caption, alone);
  if (alone)
    gtk_widget_add_css_class (GTK_WIDGET (self), "card");
  else
    gtk_widget_remove_css_class (GTK_WIDGET (self), "card");
  gtk_widget_remove_css_class (GTK_WIDGET (self), pivot_contrast_face_ground (self->side));
  if (alone)
    gtk_widget_add_css_class (GTK_WIDGET (self), pivot_contrast_face_ground (self->side));
}

/**
 * pivot_contrast_cell_show:
 * @state: of the cell's answer, as it stands in the story
 */
void
pivot_contrast_cell_show (PivotContrastCell       *self,
                          const PivotContrastSide *state)
{
  g_return_if_fail (PIVOT_IS_CONTRAST_CELL (self));

  cell_show_text (self);
  pivot_phrase_marks_show (self->marks, state->phrases[self->stage]);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, state->descriptions[self->stage], -1);
}

/**
 * pivot_contrast_cell_select:
 * @span: the words to select, in bytes
 *
 * Brings words of the cell into view, and the focus with them.
 */
void
pivot_contrast_cell_select (PivotContrastCell *self,
                            PivotSpan          span)
{
  g_return_if_fail (PIVOT_IS_CONTRAST_CELL (self));

  gtk_widget_grab_focus (GTK_WIDGET (self->text));
  pivot_stage_text_select (self->text, span);
}

/**
 * pivot_contrast_cell_get_text:
 *
 * Returns: (transfer none): what is written in
 */
PivotStageText *
pivot_contrast_cell_get_text (PivotContrastCell *self)
{
  g_return_val_if_fail (PIVOT_IS_CONTRAST_CELL (self), NULL);

  return self->text;
}
