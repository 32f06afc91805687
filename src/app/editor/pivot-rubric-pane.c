/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-rubric-pane.h"

#include <glib/gi18n-lib.h>

#include "app/editor/pivot-aside-list.h"
#include "app/editor/pivot-finding-list.h"
#include "app/editor/pivot-question-card.h"
#include "app/editor/pivot-rubric-head.h"
#include "app/editor/pivot-rubric-pane-state.h"
#include "app/editor/pivot-said-rows.h"
#include "app/editor/pivot-sheet-room.h"
#include "app/editor/pivot-showing.h"
#include "app/editor/pivot-text-relation.h"
#include "app/editor/pivot-totals.h"
#include "core/voice/pivot-voice.h"

/* What is in view before the rest is folded. */
#define SAID_IN_VIEW 4
#define FINDINGS_IN_VIEW 3

struct _PivotRubricPane
{
  AdwBin parent_instance;

  /* template children */
  PivotRubricHead   *head;
  GtkScrolledWindow *scroller;
  GtkListBox        *list;
  GtkWidget         *said_heading;
  GtkWidget         *more_row;
  GtkLabel          *more;
  GtkWidget         *question_row;
  PivotQuestionCard *question;
  GtkWidget         *nothing_row;
  GtkWidget         *rest_row;
  PivotFindingList  *rest;
  GtkWidget         *aside_row;
  PivotAsideList    *aside;
  GtkWidget         *foot;
  PivotTotals       *totals;

  /* owned */
  PivotAssessor        *assessor;
  GSignalGroup         *assessor_signals;
  GSignalGroup         *showing_signals;
  PivotRubricPaneState *state;
  PivotSaidRows        *said_rows;

  /* state */
  guint      show_id;
  gboolean   all_said;
  gboolean   narrow;
  gboolean   low;
  GtkWidget *texts[PIVOT_N_STAGES]; /* weak */
};

G_DEFINE_FINAL_TYPE (PivotRubricPane, pivot_rubric_pane, ADW_TYPE_BIN)

typedef enum
{
  PROP_ASSESSOR = 1,
  PROP_SUBTITLE,
  PROP_SUMMARY,
  PROP_NARROW,
  PROP_LOW,
} PivotRubricPaneProperty;

static GParamSpec *properties[PROP_LOW + 1];

static char *
describe_more (guint n)
{
  /* Translators: how many lines are folded away. */
  return g_strdup_printf (ngettext ("%u more", "%u more", n), n);
}

static void
pane_show_said (PivotRubricPane *self)
{
  GPtrArray *said = self->state->said;
  guint      in_view = self->all_said ? said->len : MIN (said->len, SAID_IN_VIEW);

  pivot_said_rows_show (self->said_rows, said, in_view, self->state->stage);
  gtk_widget_set_visible (self->said_heading, said->len > 0);
  gtk_widget_set_visible (self->more_row, in_view < said->len);
  if (in_view < said->len)
    {
      g_autofree char *more = describe_more (said->len - in_view);

      gtk_label_set_text (self->more, more);
    }
}

static void
pane_show_next (PivotRubricPane *self)
{
  const PivotRubricItem *next = self->state->next;

  gtk_widget_set_visible (self->question_row, next != NULL);
  gtk_widget_set_visible (self->nothing_row, next == NULL && self->state->said->len > 0);
  if (next != NULL)
    pivot_question_card_show (self->question, next, self->state->stage, self->state->ready);
}

static void
pane_show_rest (PivotRubricPane *self)
{
  guint in_view = self->state->next != NULL ? FINDINGS_IN_VIEW - 1 : FINDINGS_IN_VIEW;

  gtk_widget_set_visible (self->rest_row, self->state->rest->len > 0);
  pivot_finding_list_show (self->rest, self->state->rest, self->state->stage, in_view);
  pivot_finding_list_touch (self->rest, pivot_assessor_get_stage (self->assessor), pivot_assessor_get_caret (self->assessor));
}

static void
pane_show_aside (PivotRubricPane *self)
{
  gtk_widget_set_visible (self->aside_row, self->state->aside->len > 0);
  pivot_aside_list_show (self->aside, self->state->aside);
}

static GtkWidget *
pane_get_text (PivotRubricPane *self)
{
  return self->state != NULL ? self->texts[self->state->stage] : NULL;
}

static void
pane_relate (PivotRubricPane *self,
             GtkWidget       *before)
{
  GtkWidget *text = pane_get_text (self);

  pivot_said_rows_set_text (self->said_rows, text);
  pivot_question_card_set_text (self->question, text);
  pivot_finding_list_set_text (self->rest, text);
  pivot_text_relation_move (before, text, GTK_WIDGET (self->list));
}

static void
pane_take_state (PivotRubricPane      *self,
                 PivotRubricPaneState *state)
{
  g_autoptr (PivotRubricPaneState) old = self->state;

  self->state = state;
  if (old == NULL || old->stage != state->stage)
    self->all_said = FALSE;
  if (old == NULL || !g_str_equal (old->subtitle, state->subtitle))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUBTITLE]);
  if (old == NULL || !g_str_equal (old->summary, state->summary))
    g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_SUMMARY]);
}

static void
pane_show (PivotRubricPane *self)
{
  PivotShowing *showing = pivot_assessor_get_showing (self->assessor);
  PivotReport  *report = pivot_showing_get_report (showing);
  GtkWidget    *before = pane_get_text (self);

  g_clear_handle_id (&self->show_id, g_source_remove);
  if (report == NULL)
    return;
  pane_take_state (self, pivot_rubric_pane_state_new (report, pivot_showing_get_draft (showing), pivot_assessor_get_side (self->assessor), pivot_assessor_get_stage (self->assessor)));
  pivot_rubric_head_show (self->head, report, self->state->stage, self->state->summary);
  pane_show_said (self);
  pane_show_next (self);
  pane_show_rest (self);
  pane_show_aside (self);
  pane_relate (self, before);
}

/* What was typed is drawn first: the pane has a frame of its own, so that the two do not add up to one long one. */
static void
showing_changed_cb (PivotRubricPane *self)
{
  if (!pivot_showing_is_by_key (pivot_assessor_get_showing (self->assessor)))
    pane_show (self);
  else if (self->show_id == 0)
    self->show_id = g_idle_add_once ((GSourceOnceFunc) pane_show, self);
}

static void
pane_show_totals (PivotRubricPane *self)
{
  PivotReport *report = pivot_assessor_get_report (self->assessor);

  if (report != NULL)
    pivot_totals_show (self->totals, report);
}

static void
caret_moved_cb (PivotRubricPane *self)
{
  pivot_finding_list_touch (self->rest, pivot_assessor_get_stage (self->assessor), pivot_assessor_get_caret (self->assessor));
}

static void
row_activated_cb (PivotRubricPane *self,
                  GtkListBoxRow   *row)
{
  if (GTK_WIDGET (row) != self->more_row)
    return;
  self->all_said = TRUE;
  pane_show_said (self);
}

static void
pane_set_assessor (PivotRubricPane *self,
                   PivotAssessor   *assessor)
{
  if (!g_set_object (&self->assessor, assessor))
    return;
  g_clear_handle_id (&self->show_id, g_source_remove);
  g_signal_group_set_target (self->assessor_signals, assessor);
  g_signal_group_set_target (self->showing_signals, assessor != NULL ? pivot_assessor_get_showing (assessor) : NULL);
  if (assessor != NULL)
    {
      pane_show (self);
      pane_show_totals (self);
    }
  g_object_notify_by_pspec (G_OBJECT (self), properties[PROP_ASSESSOR]);
}

static void
pivot_rubric_pane_get_property (GObject    *object,
                                guint       prop_id,
                                GValue     *value,
                                GParamSpec *pspec)
{
  PivotRubricPane *self = PIVOT_RUBRIC_PANE (object);

  switch ((PivotRubricPaneProperty) prop_id)
    {
    case PROP_ASSESSOR:
      g_value_set_object (value, self->assessor);
      break;
    case PROP_SUBTITLE:
      g_value_set_string (value, self->state != NULL ? self->state->subtitle : "");
      break;
    case PROP_SUMMARY:
      g_value_set_string (value, self->state != NULL ? self->state->summary : "");
      break;
    case PROP_NARROW:
    case PROP_LOW:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

/* Where there is little room, it is for what is asked about the words above. */
static void
pane_show_frame (PivotRubricPane *self)
{
  gtk_widget_set_visible (GTK_WIDGET (self->head), self->narrow && !self->low);
  gtk_widget_set_visible (self->foot, !self->low);
  gtk_scrolled_window_set_max_content_height (self->scroller, self->low ? pivot_sheet_room_measure (GTK_WIDGET (self)) : -1);
  pivot_question_card_set_narrow (self->question, self->narrow);
}

static void
pivot_rubric_pane_set_property (GObject      *object,
                                guint         prop_id,
                                const GValue *value,
                                GParamSpec   *pspec)
{
  PivotRubricPane *self = PIVOT_RUBRIC_PANE (object);

  switch ((PivotRubricPaneProperty) prop_id)
    {
    case PROP_ASSESSOR:
      pane_set_assessor (self, g_value_get_object (value));
      break;
    case PROP_NARROW:
      self->narrow = g_value_get_boolean (value);
      pane_show_frame (self);
      break;
    case PROP_LOW:
      self->low = g_value_get_boolean (value);
      pane_show_frame (self);
      break;
    case PROP_SUBTITLE:
    case PROP_SUMMARY:
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_rubric_pane_dispose (GObject *object)
{
  PivotRubricPane *self = PIVOT_RUBRIC_PANE (object);

  g_clear_handle_id (&self->show_id, g_source_remove);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_clear_weak_pointer (&self->texts[i]);
  g_clear_object (&self->showing_signals);
  g_clear_object (&self->assessor_signals);
  g_clear_object (&self->assessor);
  g_clear_pointer (&self->state, pivot_rubric_pane_state_free);
  g_clear_pointer (&self->said_rows, pivot_said_rows_free);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_RUBRIC_PANE);

  G_OBJECT_CLASS (pivot_rubric_pane_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  gtk_widget_class_bind_template_child (widget_class, PivotRubricPane, head);
  gtk_widget_class_bind_template_child (widget_class, PivotRubricPane, scroller);
  gtk_widget_class_bind_template_child (widget_class, PivotRubricPane, list);
  gtk_widget_class_bind_template_child (widget_class, PivotRubricPane, said_heading);
  gtk_widget_class_bind_template_child (widget_class, PivotRubricPane, more_row);
  gtk_widget_class_bind_template_child (widget_class, PivotRubricPane, more);
  gtk_widget_class_bind_template_child (widget_class, PivotRubricPane, question_row);
  gtk_widget_class_bind_template_child (widget_class, PivotRubricPane, question);
  gtk_widget_class_bind_template_child (widget_class, PivotRubricPane, nothing_row);
  gtk_widget_class_bind_template_child (widget_class, PivotRubricPane, rest_row);
  gtk_widget_class_bind_template_child (widget_class, PivotRubricPane, rest);
  gtk_widget_class_bind_template_child (widget_class, PivotRubricPane, aside_row);
  gtk_widget_class_bind_template_child (widget_class, PivotRubricPane, aside);
  gtk_widget_class_bind_template_child (widget_class, PivotRubricPane, foot);
  gtk_widget_class_bind_template_child (widget_class, PivotRubricPane, totals);
}

static void
pivot_rubric_pane_class_init (PivotRubricPaneClass *klass)
{
  GObjectClass     *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass   *widget_class = GTK_WIDGET_CLASS (klass);
  const GParamFlags flags = G_PARAM_STATIC_STRINGS | G_PARAM_EXPLICIT_NOTIFY;

  object_class->get_property = pivot_rubric_pane_get_property;
  object_class->set_property = pivot_rubric_pane_set_property;
  object_class->dispose = pivot_rubric_pane_dispose;

  properties[PROP_ASSESSOR] = g_param_spec_object ("assessor", NULL, NULL, PIVOT_TYPE_ASSESSOR, flags | G_PARAM_READWRITE);
  properties[PROP_SUBTITLE] = g_param_spec_string ("subtitle", NULL, NULL, NULL, flags | G_PARAM_READABLE);
  properties[PROP_SUMMARY] = g_param_spec_string ("summary", NULL, NULL, NULL, flags | G_PARAM_READABLE);
  properties[PROP_NARROW] = g_param_spec_boolean ("narrow", NULL, NULL, FALSE, flags | G_PARAM_WRITABLE);
  properties[PROP_LOW] = g_param_spec_boolean ("low", NULL, NULL, FALSE, flags | G_PARAM_WRITABLE);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PIVOT_TYPE_ASIDE_LIST);
  g_type_ensure (PIVOT_TYPE_FINDING_LIST);
  g_type_ensure (PIVOT_TYPE_QUESTION_CARD);
  g_type_ensure (PIVOT_TYPE_RUBRIC_HEAD);
  g_type_ensure (PIVOT_TYPE_TOTALS);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/editor/pivot-rubric-pane.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, row_activated_cb);
}

static void
pivot_rubric_pane_init (PivotRubricPane *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  self->said_rows = pivot_said_rows_new (self->list);

  self->assessor_signals = g_signal_group_new (PIVOT_TYPE_ASSESSOR);
  g_signal_group_connect_swapped (self->assessor_signals, "notify::report", G_CALLBACK (pane_show_totals), self);
  g_signal_group_connect_swapped (self->assessor_signals, "notify::stage", G_CALLBACK (pane_show), self);
  g_signal_group_connect_swapped (self->assessor_signals, "notify::caret", G_CALLBACK (caret_moved_cb), self);
  self->showing_signals = g_signal_group_new (PIVOT_TYPE_SHOWING);
  g_signal_group_connect_swapped (self->showing_signals, "notify::report", G_CALLBACK (showing_changed_cb), self);
}

/**
 * pivot_rubric_pane_new:
 * @assessor: whose report to show
 *
 * Returns: (transfer floating): a rubric pane
 */
GtkWidget *
pivot_rubric_pane_new (PivotAssessor *assessor)
{
  return g_object_new (PIVOT_TYPE_RUBRIC_PANE, "assessor", assessor, NULL);
}

/**
 * pivot_rubric_pane_set_text:
 * @text: where that stage is written, which assistive technology is led to from
 *   what is said about it, and back
 */
void
pivot_rubric_pane_set_text (PivotRubricPane *self,
                            PivotStage       stage,
                            GtkWidget       *text)
{
  GtkWidget *before = pane_get_text (self);

  g_return_if_fail (PIVOT_IS_RUBRIC_PANE (self));

  g_set_weak_pointer (&self->texts[stage], text);
  pane_relate (self, before);
}
