/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/gate/pivot-gate-form.h"

#include "app/gate/pivot-gate-advice-row.h"
#include "app/gate/pivot-gate-kinds.h"
#include "app/gate/pivot-gate-state.h"
#include "app/pivot-announce.h"
#include "app/pivot-fact-edit.h"

/* What is said to a line that is being typed waits this long, in milliseconds. */
#define REST 400

#define N_STAKES 3

struct _PivotGateForm
{
  GtkBox parent_instance;

  /* template children */
  GtkEditable        *failure;
  AdwSwitchRow       *setting;
  GtkCheckButton     *stakes[N_STAKES];
  AdwToggleGroup     *kind;
  GtkLabel           *kind_label;
  GtkLabel           *kind_hint;
  GtkEditable        *decision;
  PivotGateAdviceRow *advice[PIVOT_N_GATE_ANSWERS];

  /* owned */
  PivotPack      *pack;
  PivotStory     *story;
  GSignalGroup   *story_signals;
  PivotGateState *state;

  /* state */
  gboolean showing; /* what the story says, rather than what the user does */
  guint    rest_id;
};

G_DEFINE_FINAL_TYPE (PivotGateForm, pivot_gate_form, GTK_TYPE_BOX)

typedef enum
{
  PROP_KINDS_ORIENTATION = 1,
} PivotGateFormProperty;

static GParamSpec *properties[PROP_KINDS_ORIENTATION + 1];

static const char *const stake_ids[N_STAKES] = { "small", "medium", "large" };

static const char *
form_get_fact (PivotGateForm *self,
               PivotFact      fact)
{
  return pivot_draft_get_fact (pivot_story_get_draft (self->story), fact);
}

static void
show_line (GtkEditable *line,
           const char  *text)
{
  if (g_str_equal (gtk_editable_get_text (line), text))
    return;
  gtk_editable_set_text (line, text);
  gtk_editable_set_position (line, -1);
}

static void
form_show_answers (PivotGateForm *self)
{
  const char *kind = form_get_fact (self, PIVOT_FACT_KIND);
  const char *stake = form_get_fact (self, PIVOT_FACT_STAKE);

  self->showing = TRUE;
  show_line (self->failure, form_get_fact (self, PIVOT_FACT_FAILURE));
  show_line (self->decision, form_get_fact (self, PIVOT_FACT_DECISION));
  adw_switch_row_set_active (self->setting, !g_str_equal (form_get_fact (self, PIVOT_FACT_SETTING), "personal"));
  for (guint i = 0; i < N_STAKES; i++)
    gtk_check_button_set_active (self->stakes[i], g_str_equal (stake, stake_ids[i]));
  if (adw_toggle_group_get_toggle_by_name (self->kind, kind) != NULL)
    adw_toggle_group_set_active_name (self->kind, kind);
  else
    adw_toggle_group_set_active (self->kind, GTK_INVALID_LIST_POSITION);
  self->showing = FALSE;
}

/* What comes up below the line that is being written may be out of sight. */
static void
scroll_cb (gpointer data)
{
  g_autoptr (GtkWidget) row = data;
  GtkWidget *viewport = gtk_widget_get_ancestor (row, GTK_TYPE_VIEWPORT);

  if (viewport != NULL && gtk_widget_get_mapped (row))
    gtk_viewport_scroll_to (GTK_VIEWPORT (viewport), row, NULL);
}

static void
form_show_advice (PivotGateForm *self,
                  gboolean       at_rest)
{
  for (guint i = 0; i < PIVOT_N_GATE_ANSWERS; i++)
    {
      const PivotGateAdvice *advice = &self->state->advice[i];

      if (!at_rest && advice->rule != NULL)
        continue;
      if (!pivot_gate_advice_row_show (self->advice[i], advice->text, advice->keep))
        continue;
      pivot_announce (GTK_WIDGET (self), advice->text);
      g_idle_add_once (scroll_cb, g_object_ref (self->advice[i]));
    }
}

static void
rest_cb (gpointer data)
{
  PivotGateForm *self = data;

  self->rest_id = 0;
  form_show_advice (self, TRUE);
}

static void
form_show (PivotGateForm *self)
{
  g_clear_handle_id (&self->rest_id, g_source_remove);
  g_clear_pointer (&self->state, pivot_gate_state_free);
  if (self->story == NULL || self->pack == NULL)
    return;
  self->state = pivot_gate_state_new (self->pack, pivot_story_get_draft (self->story));
  form_show_answers (self);
  gtk_label_set_text (self->kind_hint, self->state->kind_hint);
  form_show_advice (self, FALSE);
  self->rest_id = g_timeout_add_once (REST, rest_cb, self);
}

static void
typed_cb (PivotGateForm *self,
          GtkEditable   *line)
{
  if (!self->showing && self->story != NULL)
    pivot_fact_edit_type (self->story, line == self->failure ? PIVOT_FACT_FAILURE : PIVOT_FACT_DECISION, gtk_editable_get_text (line));
}

static void
setting_chosen_cb (PivotGateForm *self)
{
  if (!self->showing && self->story != NULL)
    pivot_fact_edit_choose (self->story, PIVOT_FACT_SETTING, adw_switch_row_get_active (self->setting) ? "work" : "personal");
}

static void
stake_chosen_cb (PivotGateForm  *self,
                 GParamSpec     *pspec,
                 GtkCheckButton *stake)
{
  for (guint i = 0; i < N_STAKES; i++)
    {
      if (self->stakes[i] == stake && gtk_check_button_get_active (stake) && !self->showing && self->story != NULL)
        pivot_fact_edit_choose (self->story, PIVOT_FACT_STAKE, stake_ids[i]);
    }
}

static void
kind_chosen_cb (PivotGateForm *self)
{
  const char *kind = adw_toggle_group_get_active_name (self->kind);

  if (!self->showing && self->story != NULL && kind != NULL)
    pivot_fact_edit_choose (self->story, PIVOT_FACT_KIND, kind);
}

static void
kept_cb (PivotGateForm      *self,
         PivotGateAdviceRow *row)
{
  for (guint i = 0; i < PIVOT_N_GATE_ANSWERS; i++)
    {
      const PivotFact              fact = pivot_gate_answer_get_fact ((PivotGateAnswer) i);
      const PivotGateAdvice *const advice = &self->state->advice[i];

      if (self->advice[i] != row || advice->rule == NULL)
        continue;
      /* The button goes; whoever pressed it is to stay where they were. */
      pivot_gate_form_focus_fact (self, fact);
      pivot_fact_edit_keep (self->story, fact, advice->rule, advice->sentence);
      return;
    }
}

/* Equal shares are for columns only, and for words that have room. */
static void
turned_cb (PivotGateForm *self)
{
  const gboolean in_columns = gtk_orientable_get_orientation (GTK_ORIENTABLE (self)) == GTK_ORIENTATION_HORIZONTAL;

  gtk_box_set_homogeneous (GTK_BOX (self), in_columns);
  adw_toggle_group_set_homogeneous (self->kind, in_columns);
}

static void
pivot_gate_form_set_property (GObject      *object,
                              guint         prop_id,
                              const GValue *value,
                              GParamSpec   *pspec)
{
  PivotGateForm *self = PIVOT_GATE_FORM (object);

  switch ((PivotGateFormProperty) prop_id)
    {
    case PROP_KINDS_ORIENTATION:
      gtk_orientable_set_orientation (GTK_ORIENTABLE (self->kind), (GtkOrientation) g_value_get_enum (value));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_gate_form_get_property (GObject    *object,
                              guint       prop_id,
                              GValue     *value,
                              GParamSpec *pspec)
{
  PivotGateForm *self = PIVOT_GATE_FORM (object);

  switch ((PivotGateFormProperty) prop_id)
    {
    case PROP_KINDS_ORIENTATION:
      g_value_set_enum (value, (int) gtk_orientable_get_orientation (GTK_ORIENTABLE (self->kind)));
      break;
    default:
      G_OBJECT_WARN_INVALID_PROPERTY_ID (object, prop_id, pspec);
    }
}

static void
pivot_gate_form_dispose (GObject *object)
{
  PivotGateForm *self = PIVOT_GATE_FORM (object);

  g_clear_handle_id (&self->rest_id, g_source_remove);
  g_clear_object (&self->story_signals);
  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_GATE_FORM);
  g_clear_object (&self->story);
  g_clear_pointer (&self->pack, pivot_pack_unref);
  g_clear_pointer (&self->state, pivot_gate_state_free);

  G_OBJECT_CLASS (pivot_gate_form_parent_class)->dispose (object);
}

static void
bind_children (GtkWidgetClass *widget_class)
{
  static const char *const advice[PIVOT_N_GATE_ANSWERS] = { "failure_advice", "setting_advice", "stake_advice", "decision_advice" };

  gtk_widget_class_bind_template_child (widget_class, PivotGateForm, failure);
  gtk_widget_class_bind_template_child (widget_class, PivotGateForm, setting);
  gtk_widget_class_bind_template_child (widget_class, PivotGateForm, kind);
  gtk_widget_class_bind_template_child (widget_class, PivotGateForm, kind_label);
  gtk_widget_class_bind_template_child (widget_class, PivotGateForm, kind_hint);
  gtk_widget_class_bind_template_child (widget_class, PivotGateForm, decision);
  for (guint i = 0; i < N_STAKES; i++)
    gtk_widget_class_bind_template_child_full (widget_class, stake_ids[i], FALSE, G_STRUCT_OFFSET (PivotGateForm, stakes) + (gssize) (i * sizeof (GtkCheckButton *)));
  for (guint i = 0; i < PIVOT_N_GATE_ANSWERS; i++)
    gtk_widget_class_bind_template_child_full (widget_class, advice[i], FALSE, G_STRUCT_OFFSET (PivotGateForm, advice) + (gssize) (i * sizeof (PivotGateAdviceRow *)));
}

static void
pivot_gate_form_class_init (PivotGateFormClass *klass)
{
  GObjectClass   *object_class = G_OBJECT_CLASS (klass);
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  object_class->get_property = pivot_gate_form_get_property;
  object_class->set_property = pivot_gate_form_set_property;
  object_class->dispose = pivot_gate_form_dispose;

  properties[PROP_KINDS_ORIENTATION] = g_param_spec_enum ("kinds-orientation", NULL, NULL, GTK_TYPE_ORIENTATION, GTK_ORIENTATION_HORIZONTAL, G_PARAM_READWRITE | G_PARAM_STATIC_STRINGS);
  g_object_class_install_properties (object_class, G_N_ELEMENTS (properties), properties);

  g_type_ensure (PIVOT_TYPE_GATE_ADVICE_ROW);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/gate/pivot-gate-form.ui");
  bind_children (widget_class);
  gtk_widget_class_bind_template_callback (widget_class, typed_cb);
  gtk_widget_class_bind_template_callback (widget_class, setting_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, stake_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, kind_chosen_cb);
  gtk_widget_class_bind_template_callback (widget_class, turned_cb);
}

static void
pivot_gate_form_init (PivotGateForm *self)
{
  GtkWidget *described[PIVOT_N_GATE_ANSWERS];

  gtk_widget_init_template (GTK_WIDGET (self));
  pivot_gate_kinds_fill (self->kind);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->kind), GTK_ACCESSIBLE_RELATION_LABELLED_BY, self->kind_label, NULL, -1);
  gtk_accessible_update_relation (GTK_ACCESSIBLE (self->kind), GTK_ACCESSIBLE_RELATION_DESCRIBED_BY, self->kind_hint, NULL, -1);
  described[PIVOT_GATE_FAILURE] = GTK_WIDGET (self->failure);
  described[PIVOT_GATE_SETTING] = GTK_WIDGET (self->setting);
  described[PIVOT_GATE_STAKE] = GTK_WIDGET (self->stakes[0]);
  described[PIVOT_GATE_DECISION] = GTK_WIDGET (self->decision);
  for (guint i = 0; i < PIVOT_N_GATE_ANSWERS; i++)
    {
      pivot_gate_advice_row_describe (self->advice[i], described[i]);
      g_signal_connect_object (self->advice[i], "kept", G_CALLBACK (kept_cb), self, G_CONNECT_SWAPPED);
    }
  self->story_signals = g_signal_group_new (PIVOT_TYPE_STORY);
  g_signal_group_connect_swapped (self->story_signals, "notify::draft", G_CALLBACK (form_show), self);
}

/**
 * pivot_gate_form_set_pack:
 * @pack: the rules to read the answers with
 */
void
pivot_gate_form_set_pack (PivotGateForm *self,
                          PivotPack     *pack)
{
  g_return_if_fail (PIVOT_IS_GATE_FORM (self));

  g_clear_pointer (&self->pack, pivot_pack_unref);
  self->pack = pivot_pack_ref (pack);
  form_show (self);
}

/**
 * pivot_gate_form_set_story:
 * @story: (nullable): whose facts to ask for
 */
void
pivot_gate_form_set_story (PivotGateForm *self,
                           PivotStory    *story)
{
  g_return_if_fail (PIVOT_IS_GATE_FORM (self));

  if (!g_set_object (&self->story, story))
    return;
  g_signal_group_set_target (self->story_signals, story);
  form_show (self);
}

static GtkWidget *
form_find_stake (PivotGateForm *self)
{
  for (guint i = 0; i < N_STAKES; i++)
    {
      if (gtk_check_button_get_active (self->stakes[i]))
        return GTK_WIDGET (self->stakes[i]);
    }
  return GTK_WIDGET (self->stakes[0]);
}

/**
 * pivot_gate_form_focus_fact:
 * @fact: one that is asked for
 *
 * Gives the focus to where the fact is answered.
 */
void
pivot_gate_form_focus_fact (PivotGateForm *self,
                            PivotFact      fact)
{
  g_return_if_fail (PIVOT_IS_GATE_FORM (self));

  if (fact == PIVOT_FACT_FAILURE)
    gtk_widget_grab_focus (GTK_WIDGET (self->failure));
  else if (fact == PIVOT_FACT_DECISION)
    gtk_widget_grab_focus (GTK_WIDGET (self->decision));
  else if (fact == PIVOT_FACT_SETTING)
    gtk_widget_grab_focus (GTK_WIDGET (self->setting));
  else if (fact == PIVOT_FACT_STAKE)
    gtk_widget_grab_focus (form_find_stake (self));
  else if (fact == PIVOT_FACT_KIND)
    gtk_widget_child_focus (GTK_WIDGET (self->kind), GTK_DIR_TAB_FORWARD);
}
