/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-editor.h"

#include "app/editor/pivot-caret-sight.h"
#include "app/editor/pivot-editor-actions.h"
#include "app/editor/pivot-rubric-speaker.h"
#include "app/editor/pivot-sheet-room.h"
#include "app/editor/pivot-stage-card.h"
#include "app/editor/pivot-stage-pager.h"
#include "app/editor/pivot-story-column.h"
#include "app/editor/pivot-story-title.h"

struct _PivotEditor
{
  AdwBin parent_instance;

  /* template children */
  AdwMultiLayoutView *layouts;
  PivotStoryColumn   *column;
  PivotStagePager    *pager;
  PivotStoryTitle    *title;
  PivotStageCard     *cards[PIVOT_N_STAGES];

  /* owned */
  PivotAssessor      *assessor;
  GSignalGroup       *assessor_signals;
  GActionGroup       *actions;
  PivotRubricSpeaker *speaker;

  /* state */
  gboolean narrow;
  guint    follow_id;
};

G_DEFINE_FINAL_TYPE (PivotEditor, pivot_editor, ADW_TYPE_BIN)

typedef enum
{
  PROP_ASSESSOR = 1,
  PROP_NARROW,
} PivotEditorProperty;

static GParamSpec *properties[PROP_NARROW + 1];

static PivotStage
editor_get_stage (PivotEditor *self)
{
  return pivot_assessor_get_stage (self->assessor);
}

static void
page_turned_cb (PivotEditor *self)
{
  PivotStage stage = pivot_stage_pager_get_stage (self->pager);

  if (self->assessor != NULL && stage != editor_get_stage (self))
    pivot_assessor_set_place (self->assessor, stage, 0);
}

static void
tight_changed_cb (PivotEditor *self)
{
  PivotCardLayout column = pivot_story_column_get_tight (self->column) ? PIVOT_CARD_LAYOUT_TIGHT : PIVOT_CARD_LAYOUT_COLUMN;

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    pivot_stage_card_set_layout (self->cards[i], self->narrow ? PIVOT_CARD_LAYOUT_PAGE : column);
}

static void
follow_cb (gpointer data)
{
  PivotEditor *self = data;

  self->follow_id = 0;
  if (self->assessor != NULL)
    pivot_caret_sight_keep (GTK_TEXT_VIEW (pivot_stage_card_get_text (self->cards[editor_get_stage (self)])), pivot_sheet_room_is_low (GTK_WIDGET (self)));
}

/* Once the text has got its new size. */
static void
editor_follow_caret (PivotEditor *self)
{
  if (self->follow_id == 0)
    self->follow_id = g_idle_add_once (follow_cb, self);
}

static void
stage_changed_cb (PivotEditor *self)
{
  pivot_stage_pager_set_stage (self->pager, editor_get_stage (self));
  pivot_story_column_set_stage (self->column, editor_get_stage (self));
  editor_follow_caret (self);
}

static void
report_changed_cb (PivotEditor *self)
{
  PivotReport *report = pivot_assessor_get_report (self->assessor);

  if (report != NULL)
    pivot_stage_pager_set_report (self->pager, report);
}

static void
story_changed_cb (PivotEditor *self)
{
  PivotStory *story = pivot_editor_get_story (self);

  pivot_story_title_set_story (self->title, story);
  pivot_editor_actions_set_story (self->actions, story);
}

static void
editor_set_assessor (PivotEditor   *self,
                     PivotAssessor *assessor)
{
  if (!g_set_object (&self->assessor, assessor))
    return;
  g_signal_group_set_target (self->assessor_signals, assessor);
  pivot_rubric_speaker_set_assessor (self->speaker, assessor);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    pivot_stage_card_set_assessor (self->cards[i], assessor);
  if (assessor != NULL)
    {
      story_changed_cb (self);
      report_changed_cb (self);
      pivot_stage_pager_set_stage (self->pager, editor_get_stage (self));
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ASSESSOR]);
}

static void
pivot_editor_get_property (GObject    *object,
                           guint       prop_id,
                           GValue     *value,
                           GParamSpec *pspec)
{
  PivotEditor *self = PIVOT_EDITOR (object);

  switch ((PivotEditorProperty) prop_id)
    {
    case PROP_ASSESSOR:
      g_value_set_object (value, self->assessor);
      break;
    case PROP_NARROW:
      g_value_set_boolean (value, self->narrow);
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_editor_set_property (GObject      *object,
                           guint         prop_id,
                           const GValue *value,
                           GParamSpec   *pspec)
{
  PivotEditor *self = PIVOT_EDITOR (object);

  switch ((PivotEditorProperty) prop_id)
    {
    case PROP_ASSESSOR:
      editor_set_assessor (self, g_value_get_object (value));
      break;
    case PROP_NARROW:
      pivot_editor_set_narrow (self, g_value_get_boolean (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_editor_dispose (GObject *object)
{
  PivotEditor *self = PIVOT_EDITOR (object);

  g_clear_handle_id (&self->follow_id, g_source_remove);
  g_clear_pointer (&self->speaker, pivot_rubric_speaker_free);
  g_clear_object (&self->assessor_signals);
  g_clear_object (&self->actions);
  g_clear_object (&self->assessor);
  /* The template would unparent it behind the bin's back. */
  adw_bin_set_child (ADW_BIN (self), NULL);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_EDITOR);

  G_OBJECT_CLASS (pivot_editor_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  static const char *const cards[PIVOT_N_STAGES] = { "precise_context", "root_cause", "variable_correction", "outcome_learning" };

  gtk_widget_class_bind_template_child (widget_class, PivotEditor, layouts);
  gtk_widget_class_bind_template_child (widget_class, PivotEditor, column);
  gtk_widget_class_bind_template_child (widget_class, PivotEditor, pager);
  gtk_widget_class_bind_template_child (widget_class, PivotEditor, title);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    gtk_widget_class_bind_template_child_full (widget_class, cards[i], FALSE, G_STRUCT_OFFSET (PivotEditor, cards) + (gssize) (i * sizeof (PivotStageCard *)));
}

static void
pivot_editor_class_init (PivotEditorClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = pivot_editor_get_property;
  object_class->set_property = pivot_editor_set_property;
  object_class->dispose = pivot_editor_dispose;

  properties[PROP_ASSESSOR] = g_param_spec_object ("assessor", NULL, NULL, PIVOT_TYPE_ASSESSOR, flags);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PIVOT_TYPE_STAGE_CARD);
  g_type_ensure (PIVOT_TYPE_STAGE_PAGER);
  g_type_ensure (PIVOT_TYPE_STORY_COLUMN);
  g_type_ensure (PIVOT_TYPE_STORY_TITLE);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/editor/pivot-editor.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, page_turned_cb);
  gtk_widget_class_bind_template_callback (widget_class, tight_changed_cb);
}

static void
pivot_editor_init (PivotEditor *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  self->actions = pivot_editor_actions_new (self);
  self->speaker = pivot_rubric_speaker_new (GTK_WIDGET (self));
  self->assessor_signals = g_signal_group_new (PIVOT_TYPE_ASSESSOR);
  g_signal_group_connect_swapped (self->assessor_signals, "notify::story", G_CALLBACK (story_changed_cb), self);
  g_signal_group_connect_swapped (self->assessor_signals, "notify::report", G_CALLBACK (report_changed_cb), self);
  g_signal_group_connect_swapped (self->assessor_signals, "notify::stage", G_CALLBACK (stage_changed_cb), self);
  g_signal_group_connect_swapped (self->assessor_signals, "notify::caret", G_CALLBACK (editor_follow_caret), self);
}

/**
 * pivot_editor_get_assessor:
 *
 * Returns: (transfer none) (nullable): who reads along
 */
PivotAssessor *
pivot_editor_get_assessor (PivotEditor *self)
{
  g_return_val_if_fail (PIVOT_IS_EDITOR (self), NULL);

  return self->assessor;
}

/**
 * pivot_editor_get_story:
 *
 * Returns: (transfer none) (nullable): the story that is being written
 */
PivotStory *
pivot_editor_get_story (PivotEditor *self)
{
  g_return_val_if_fail (PIVOT_IS_EDITOR (self), NULL);

  return self->assessor != NULL ? pivot_assessor_get_story (self->assessor) : NULL;
}

/**
 * pivot_editor_set_narrow:
 *
 * Shows a card to a page instead of a column of them. Text, caret and focus
 * stay where they are.
 */
void
pivot_editor_set_narrow (PivotEditor *self,
                         gboolean     narrow)
{
  gboolean focused = FALSE;

  g_return_if_fail (PIVOT_IS_EDITOR (self));

  if (self->narrow == narrow)
    return;
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    focused |= pivot_stage_card_has_focus (self->cards[i]);
  self->narrow = narrow;
  adw_multi_layout_view_set_layout_name (self->layouts, narrow ? "narrow" : "wide");
  tight_changed_cb (self);
  if (focused)
    pivot_editor_focus_stage (self, editor_get_stage (self));
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_NARROW]);
}

/**
 * pivot_editor_set_alone:
 * @alone: whether to show the card that is being written, and nothing else
 */
void
pivot_editor_set_alone (PivotEditor *self,
                        gboolean     alone)
{
  g_return_if_fail (PIVOT_IS_EDITOR (self));

  pivot_story_column_set_alone (self->column, alone);
  pivot_stage_pager_set_alone (self->pager, alone);
  pivot_editor_focus_stage (self, editor_get_stage (self));
}

/**
 * pivot_editor_set_example:
 * @example: (nullable): a story that is told well, whose lines the empty cards
 *   offer to show
 */
void
pivot_editor_set_example (PivotEditor *self,
                          PivotDraft  *example)
{
  g_return_if_fail (PIVOT_IS_EDITOR (self));

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    pivot_stage_card_set_example (self->cards[i], example);
}

/**
 * pivot_editor_get_actions:
 *
 * Returns: (transfer none): what can be done with the story, to be inserted as
 *   "story"
 */
GActionGroup *
pivot_editor_get_actions (PivotEditor *self)
{
  g_return_val_if_fail (PIVOT_IS_EDITOR (self), NULL);

  return self->actions;
}

/**
 * pivot_editor_get_text:
 *
 * Returns: (transfer none): where that stage is written
 */
PivotStageText *
pivot_editor_get_text (PivotEditor *self,
                       PivotStage   stage)
{
  return pivot_stage_card_get_text (self->cards[stage]);
}

/**
 * pivot_editor_focus_stage:
 *
 * Goes on writing in that stage, where its caret stands.
 */
void
pivot_editor_focus_stage (PivotEditor *self,
                          PivotStage   stage)
{
  g_return_if_fail (PIVOT_IS_EDITOR (self));
  g_return_if_fail ((guint) stage < PIVOT_N_STAGES);

  pivot_story_column_set_stage (self->column, stage);
  pivot_stage_card_set_folded (self->cards[stage], FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (pivot_stage_card_get_text (self->cards[stage])));
  editor_follow_caret (self);
}

/**
 * pivot_editor_focus_title:
 *
 * Goes on writing the title.
 */
void
pivot_editor_focus_title (PivotEditor *self)
{
  g_return_if_fail (PIVOT_IS_EDITOR (self));

  pivot_stage_pager_show_title (self->pager, TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (self->title));
}
