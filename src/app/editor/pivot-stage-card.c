/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-stage-card.h"

#include <string.h>

#include "app/editor/pivot-prompts.h"
#include "app/editor/pivot-sentence-end.h"
#include "app/editor/pivot-showing.h"
#include "app/editor/pivot-stage-card-state.h"
#include "app/editor/pivot-stage-marks.h"
#include "app/pivot-text-change.h"
#include "app/pivot-text-scale.h"
#include "core/voice/pivot-voice.h"

/* The badge's column, which is the margin of the text; and what is left of it
 * where the card fills a narrow page. */
#define MARGIN_BADGE 28
#define MARGIN_PAGE 20
#define MARGIN_END 18

struct _PivotStageCard
{
  AdwBin parent_instance;

  /* template children */
  PivotStageHeader *header;
  GtkOverlay       *overlay;
  PivotStageText   *text;
  PivotPrompts     *prompts;

  /* owned */
  PivotAssessor   *assessor;
  GSignalGroup    *assessor_signals;
  GSignalGroup    *showing_signals;
  GSignalGroup    *story_signals;
  PivotStageMarks *marks;

  /* state */
  PivotStage stage;
};

G_DEFINE_FINAL_TYPE (PivotStageCard, pivot_stage_card, ADW_TYPE_BIN)

typedef enum
{
  PROP_STAGE = 1,
} PivotStageCardProperty;

static GParamSpec *properties[PROP_STAGE + 1];

static PivotStory *
card_get_story (PivotStageCard *self)
{
  return self->assessor != NULL ? pivot_assessor_get_story (self->assessor) : NULL;
}

static const char *
card_get_written (PivotStageCard *self)
{
  PivotDraft *draft = pivot_story_get_draft (card_get_story (self));

  return pivot_draft_get_text (draft, pivot_assessor_get_side (self->assessor), self->stage);
}

static void
card_show_text (PivotStageCard *self)
{
  PivotStory *story = card_get_story (self);
  const char *written = story != NULL ? card_get_written (self) : "";
  gboolean    editable = story != NULL && pivot_story_is_editable (story);

  /* A longer text can only come from a file; a key in it would take seconds. */
  gtk_text_view_set_editable (GTK_TEXT_VIEW (self->text), editable && strlen (written) <= PIVOT_STAGE_TEXT_LIMIT);
  pivot_stage_text_show (self->text, written);
}

static void
card_show_prompts (PivotStageCard *self)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text));
  gboolean       empty = gtk_text_buffer_get_char_count (buffer) == 0;

  gtk_widget_set_visible (GTK_WIDGET (self->prompts), empty);
  pivot_stage_header_set_empty (self->header, empty);
}

static void
card_show_state (PivotStageCard *self)
{
  PivotReport *report = pivot_assessor_get_report (self->assessor);
  PivotReport *shown = pivot_showing_get_report (pivot_assessor_get_showing (self->assessor));
  g_autoptr (PivotStageCardState) state = NULL;

  if (report == NULL || shown == NULL)
    return;
  state = pivot_stage_card_state_new (report, shown, self->stage);
  pivot_stage_header_show (self->header, state);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, state->description, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, state->description, -1);
}

static void
card_show_report (PivotStageCard *self)
{
  PivotReport *report = pivot_assessor_get_report (self->assessor);

  if (report == NULL)
    return;
  /* The report may be known before the text of the same draft is shown. */
  card_show_text (self);
  card_show_state (self);
  pivot_stage_marks_show (self->marks, report, self->stage);
}

static void
story_changed_cb (PivotStageCard *self)
{
  g_signal_group_set_target (self->story_signals, card_get_story (self));
  card_show_text (self);
}

static void
card_tell_place (PivotStageCard *self)
{
  if (self->assessor != NULL)
    pivot_assessor_set_place (self->assessor, self->stage, pivot_stage_text_get_caret (self->text));
}

static void
edited_cb (PivotStageCard *self,
           gboolean        completes,
           gboolean        pasted)
{
  PivotStory      *story = card_get_story (self);
  g_autofree char *text = pivot_stage_text_dup_text (self->text);
  g_autoptr (PivotDraft) draft = NULL;
  PivotEdit edit;

  if (story == NULL || !pivot_story_is_editable (story))
    return;
  edit = pivot_text_change_make_edit (card_get_written (self), text, pivot_stage_text_get_caret (self->text), g_get_monotonic_time ());
  edit.side = pivot_assessor_get_side (self->assessor);
  edit.stage = self->stage;
  if (completes)
    edit.kind = PIVOT_EDIT_COMPLETION;
  else if (pasted)
    edit.kind = PIVOT_EDIT_STEP;
  pivot_stage_marks_typed (self->marks);
  pivot_showing_note_typing (pivot_assessor_get_showing (self->assessor),
                             pasted || pivot_sentence_end_is_before (text, edit.caret));
  draft = pivot_draft_with_text (pivot_story_get_draft (story), edit.side, self->stage, text);
  pivot_story_edit (story, draft, &edit);
}

static void
caret_moved_cb (PivotStageCard *self)
{
  PivotReport     *report = self->assessor != NULL ? pivot_assessor_get_report (self->assessor) : NULL;
  g_autofree char *text = NULL;

  if (report == NULL)
    return;
  if (pivot_stage_card_has_focus (self))
    card_tell_place (self);
  /* While a key is on its way to the report, the report is of another text. */
  text = pivot_stage_text_dup_text (self->text);
  if (g_str_equal (text, card_get_written (self)))
    pivot_stage_marks_show (self->marks, report, self->stage);
}

static void
pressed_cb (PivotStageCard *self)
{
  pivot_stage_card_set_folded (self, FALSE);
  if (!pivot_stage_card_has_focus (self))
    gtk_widget_grab_focus (GTK_WIDGET (self->text));
}

static void
card_name (PivotStageCard *self)
{
  const char      *name = pivot_voice_stage_name (self->stage);
  g_autofree char *prompts = g_strjoinv ("\n", (char **) pivot_voice_stage_prompts (self->stage));

  pivot_prompts_set_stage (self->prompts, self->stage);
  gtk_widget_add_css_class (GTK_WIDGET (self), pivot_stage_get_id (self->stage));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->text),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, name,
                                  GTK_ACCESSIBLE_PROPERTY_PLACEHOLDER, prompts,
                                  -1);
}

static void
pivot_stage_card_constructed (GObject *object)
{
  PivotStageCard *self = PIVOT_STAGE_CARD (object);
  GtkTextBuffer  *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (self->text));

  G_OBJECT_CLASS (pivot_stage_card_parent_class)->constructed (object);

  card_name (self);
  self->marks = pivot_stage_marks_new (self->text);
  g_signal_connect_object (buffer, "changed", G_CALLBACK (card_show_prompts), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (buffer, "notify::cursor-position", G_CALLBACK (caret_moved_cb), self, G_CONNECT_SWAPPED);
  gtk_overlay_set_measure_overlay (self->overlay, GTK_WIDGET (self->prompts), TRUE);
  gtk_text_view_set_bottom_margin (GTK_TEXT_VIEW (self->text), MARGIN_END);
  pivot_stage_card_set_layout (self, PIVOT_CARD_LAYOUT_COLUMN);
  card_show_prompts (self);
}

static void
pivot_stage_card_get_property (GObject    *object,
                               guint       prop_id,
                               GValue     *value,
                               GParamSpec *pspec)
{
  PivotStageCard *self = PIVOT_STAGE_CARD (object);

  switch ((PivotStageCardProperty) prop_id)
    {
    case PROP_STAGE:
      g_value_set_uint (value, self->stage);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_stage_card_set_property (GObject      *object,
                               guint         prop_id,
                               const GValue *value,
                               GParamSpec   *pspec)
{
  PivotStageCard *self = PIVOT_STAGE_CARD (object);

  switch ((PivotStageCardProperty) prop_id)
    {
    case PROP_STAGE:
      self->stage = (PivotStage) g_value_get_uint (value);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_stage_card_dispose (GObject *object)
{
  PivotStageCard *self = PIVOT_STAGE_CARD (object);

  g_clear_pointer (&self->marks, pivot_stage_marks_free);
  g_clear_object (&self->story_signals);
  g_clear_object (&self->showing_signals);
  g_clear_object (&self->assessor_signals);
  g_clear_object (&self->assessor);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_STAGE_CARD);

  G_OBJECT_CLASS (pivot_stage_card_parent_class)->dispose (object);
}

static void
pivot_stage_card_class_init (PivotStageCardClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_CONSTRUCT_ONLY | G_PARAM_STATIC_STRINGS;

  object_class->constructed = pivot_stage_card_constructed;
  object_class->get_property = pivot_stage_card_get_property;
  object_class->set_property = pivot_stage_card_set_property;
  object_class->dispose = pivot_stage_card_dispose;

  properties[PROP_STAGE] = g_param_spec_uint ("stage", NULL, NULL, 0, PIVOT_N_STAGES - 1, 0, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PIVOT_TYPE_PROMPTS);
  g_type_ensure (PIVOT_TYPE_STAGE_HEADER);
  g_type_ensure (PIVOT_TYPE_STAGE_TEXT);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/editor/pivot-stage-card.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotStageCard, header);
  gtk_widget_class_bind_template_child (widget_class, PivotStageCard, overlay);
  gtk_widget_class_bind_template_child (widget_class, PivotStageCard, text);
  gtk_widget_class_bind_template_child (widget_class, PivotStageCard, prompts);
  gtk_widget_class_bind_template_callback (widget_class, card_tell_place);
  gtk_widget_class_bind_template_callback (widget_class, edited_cb);
  gtk_widget_class_bind_template_callback (widget_class, pressed_cb);
}

static void
pivot_stage_card_init (PivotStageCard *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->story_signals = g_signal_group_new (PIVOT_TYPE_STORY);
  g_signal_group_connect_swapped (self->story_signals, "notify::draft", G_CALLBACK (card_show_text), self);
  self->assessor_signals = g_signal_group_new (PIVOT_TYPE_ASSESSOR);
  g_signal_group_connect_swapped (self->assessor_signals, "notify::story", G_CALLBACK (story_changed_cb), self);
  g_signal_group_connect_swapped (self->assessor_signals, "notify::report", G_CALLBACK (card_show_report), self);
  self->showing_signals = g_signal_group_new (PIVOT_TYPE_SHOWING);
  g_signal_group_connect_swapped (self->showing_signals, "notify::report", G_CALLBACK (card_show_state), self);
}

/**
 * pivot_stage_card_get_text:
 *
 * Returns: (transfer none): what the stage is written in
 */
PivotStageText *
pivot_stage_card_get_text (PivotStageCard *self)
{
  g_return_val_if_fail (PIVOT_IS_STAGE_CARD (self), NULL);

  return self->text;
}

/**
 * pivot_stage_card_has_focus:
 *
 * Returns: whether the writer is in the text of the card, be the window active
 *   or not
 */
gboolean
pivot_stage_card_has_focus (PivotStageCard *self)
{
  return gtk_widget_is_focus (GTK_WIDGET (self->text));
}

/**
 * pivot_stage_card_set_folded:
 * @folded: whether the card shows its head alone
 */
void
pivot_stage_card_set_folded (PivotStageCard *self,
                             gboolean        folded)
{
  g_return_if_fail (PIVOT_IS_STAGE_CARD (self));

  g_object_set (self->header, "folded", folded, NULL);
}

/**
 * pivot_stage_card_set_assessor:
 * @assessor: (nullable): whose story to write
 */
void
pivot_stage_card_set_assessor (PivotStageCard *self,
                               PivotAssessor  *assessor)
{
  g_return_if_fail (PIVOT_IS_STAGE_CARD (self));

  if (!g_set_object (&self->assessor, assessor))
    return;
  g_signal_group_set_target (self->assessor_signals, assessor);
  g_signal_group_set_target (self->showing_signals, assessor != NULL ? pivot_assessor_get_showing (assessor) : NULL);
  story_changed_cb (self);
  if (assessor != NULL)
    card_show_report (self);
}

/**
 * pivot_stage_card_set_example:
 * @example: (nullable): a story that is told well, to look at while the card is
 *   empty
 */
void
pivot_stage_card_set_example (PivotStageCard *self,
                              PivotDraft     *example)
{
  g_return_if_fail (PIVOT_IS_STAGE_CARD (self));

  pivot_prompts_set_example (self->prompts, example);
  pivot_stage_header_set_example (self->header, example);
}

/**
 * pivot_stage_card_set_layout:
 * @layout: how the card is set
 */
void
pivot_stage_card_set_layout (PivotStageCard *self,
                             PivotCardLayout layout)
{
  gboolean page = layout == PIVOT_CARD_LAYOUT_PAGE;
  int      margin = page ? MARGIN_PAGE : MARGIN_BADGE + (int) (MARGIN_BADGE * pivot_text_scale_get (GTK_WIDGET (self)));

  g_return_if_fail (PIVOT_IS_STAGE_CARD (self));

  pivot_stage_header_set_layout (self->header, layout);
  gtk_widget_set_vexpand (GTK_WIDGET (self->overlay), page);
  pivot_stage_marks_set_margins (self->marks, margin, MARGIN_END);
  gtk_widget_set_margin_start (GTK_WIDGET (self->prompts), margin);
}
