/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/gate/pivot-gate.h"

#include <glib/gi18n-lib.h>

#include "app/gate/pivot-gate-form.h"
#include "app/pivot-announce.h"
#include "app/pivot-deeds.h"
#include "app/pivot-fact-news.h"

/* Nowhere in particular: where the writer was. */
#define NO_STAGE (-1)

struct _PivotGate
{
  AdwBin parent_instance;

  /* template children */
  AdwWindowTitle *heading;
  GtkButton      *skip;
  AdwBin         *notice;
  PivotGateForm  *form;
  GtkButton      *start;
  GtkLabel       *hint;

  /* owned */
  PivotStory         *story;
  GSimpleActionGroup *actions;
  GBindingGroup      *bindings;

  /* state */
  gboolean is_new;
};

G_DEFINE_FINAL_TYPE (PivotGate, pivot_gate, ADW_TYPE_BIN)

static guint done;

static void
gate_finish (PivotGate *self,
             int        stage)
{
  if (self->story != NULL)
    g_signal_emit (self, done, 0, stage);
}

static void
gate_show_hint (PivotGate *self)
{
  g_autofree char *keys = pivot_deeds_dup_keys ("story.next-stage");
  /* Translators: %s is a key, as in "Ctrl+Return". */
  g_autofree char *hint = g_strdup_printf (_ ("%s goes to the first card"), keys);

  gtk_label_set_text (self->hint, hint);
}

static void
leave_action (GtkWidget  *widget,
              const char *name,
              GVariant   *parameter)
{
  PivotGate *self = PIVOT_GATE (widget);

  gate_finish (self, self->is_new ? PIVOT_STAGE_PRECISE_CONTEXT : NO_STAGE);
}

static void
next_stage (GSimpleAction *action,
            GVariant      *parameter,
            gpointer       gate)
{
  gate_finish (gate, PIVOT_STAGE_PRECISE_CONTEXT);
}

static void
go_to_stage (GSimpleAction *action,
             GVariant      *parameter,
             gpointer       gate)
{
  int stage = g_variant_get_int32 (parameter);

  if (stage >= 0 && stage < PIVOT_N_STAGES)
    gate_finish (gate, stage);
}

/* Shows what was taken back or made again, here or among the cards. An answer is said as well, since the focus may be
 * there already. */
static void
gate_show_edit (PivotGate       *self,
                const PivotEdit *edit)
{
  g_autofree char *news = NULL;

  if (!edit->in_fact || edit->fact == PIVOT_FACT_TITLE)
    {
      gate_finish (self, edit->in_fact ? NO_STAGE : (int) edit->stage);
      return;
    }
  news = pivot_fact_news (pivot_story_get_draft (self->story), edit->fact);
  pivot_gate_form_focus_fact (self->form, edit->fact);
  pivot_announce (GTK_WIDGET (self), news);
}

static void
undo (GSimpleAction *action,
      GVariant      *parameter,
      gpointer       gate)
{
  PivotGate *self = gate;
  PivotEdit  edit;

  if (self->story != NULL && pivot_story_undo (self->story, &edit))
    gate_show_edit (self, &edit);
}

static void
redo (GSimpleAction *action,
      GVariant      *parameter,
      gpointer       gate)
{
  PivotGate *self = gate;
  PivotEdit  edit;

  if (self->story != NULL && pivot_story_redo (self->story, &edit))
    gate_show_edit (self, &edit);
}

static const GActionEntry entries[] = {
  { .name = "undo", .activate = undo },
  { .name = "redo", .activate = redo },
  { .name = "next-stage", .activate = next_stage },
  { .name = "go-to-stage", .activate = go_to_stage, .parameter_type = "i" },
};

static gboolean
pivot_gate_grab_focus (GtkWidget *widget)
{
  pivot_gate_form_focus_fact (PIVOT_GATE (widget)->form, PIVOT_FACT_FAILURE);
  return TRUE;
}

/* libadwaita shortens the title of a group where it could wrap. */
static void
let_headings_wrap (GtkWidget *widget)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_has_css_class (widget, "heading"))
    {
      gtk_label_set_ellipsize (GTK_LABEL (widget), PANGO_ELLIPSIZE_NONE);
      gtk_label_set_wrap (GTK_LABEL (widget), TRUE);
    }
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    let_headings_wrap (child);
}

static void
pivot_gate_dispose (GObject *object)
{
  PivotGate *self = PIVOT_GATE (object);

  gtk_widget_dispose_template (GTK_WIDGET (self), PIVOT_TYPE_GATE);
  g_clear_object (&self->story);
  g_clear_object (&self->bindings);
  g_clear_object (&self->actions);

  G_OBJECT_CLASS (pivot_gate_parent_class)->dispose (object);
}

static void
pivot_gate_class_init (PivotGateClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_gate_dispose;
  widget_class->grab_focus = pivot_gate_grab_focus;
  done = g_signal_new ("done", PIVOT_TYPE_GATE, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, G_TYPE_INT);

  g_type_ensure (PIVOT_TYPE_GATE_FORM);
  gtk_widget_class_install_action (widget_class, "gate.leave", NULL, leave_action);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/gate/pivot-gate.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotGate, heading);
  gtk_widget_class_bind_template_child (widget_class, PivotGate, skip);
  gtk_widget_class_bind_template_child (widget_class, PivotGate, notice);
  gtk_widget_class_bind_template_child (widget_class, PivotGate, form);
  gtk_widget_class_bind_template_child (widget_class, PivotGate, start);
  gtk_widget_class_bind_template_child (widget_class, PivotGate, hint);
}

static void
pivot_gate_init (PivotGate *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  let_headings_wrap (GTK_WIDGET (self->form));
  gate_show_hint (self);

  self->actions = g_simple_action_group_new ();
  self->bindings = g_binding_group_new ();
  g_action_map_add_action_entries (G_ACTION_MAP (self->actions), entries, G_N_ELEMENTS (entries), self);
  g_binding_group_bind (self->bindings, "can-undo", g_action_map_lookup_action (G_ACTION_MAP (self->actions), "undo"), "enabled", G_BINDING_SYNC_CREATE);
  g_binding_group_bind (self->bindings, "can-redo", g_action_map_lookup_action (G_ACTION_MAP (self->actions), "redo"), "enabled", G_BINDING_SYNC_CREATE);
}

/**
 * pivot_gate_set_pack:
 * @pack: the rules to read the answers with
 */
void
pivot_gate_set_pack (PivotGate *self,
                     PivotPack *pack)
{
  g_return_if_fail (PIVOT_IS_GATE (self));

  pivot_gate_form_set_pack (self->form, pack);
}

/**
 * pivot_gate_get_notice:
 *
 * Returns: (transfer none): the place below the header for what is the matter
 *   with the story
 */
AdwBin *
pivot_gate_get_notice (PivotGate *self)
{
  g_return_val_if_fail (PIVOT_IS_GATE (self), NULL);

  return self->notice;
}

/**
 * pivot_gate_get_story:
 *
 * Returns: (transfer none) (nullable): the story that is asked about
 */
PivotStory *
pivot_gate_get_story (PivotGate *self)
{
  g_return_val_if_fail (PIVOT_IS_GATE (self), NULL);

  return self->story;
}

/**
 * pivot_gate_set_story:
 * @story: (nullable): the story to ask about; %NULL once that is over
 * @is_new: whether nothing of it has been written yet
 */
void
pivot_gate_set_story (PivotGate  *self,
                      PivotStory *story,
                      gboolean    is_new)
{
  g_return_if_fail (PIVOT_IS_GATE (self));

  self->is_new = is_new;
  g_set_object (&self->story, story);
  g_binding_group_set_source (self->bindings, story);
  pivot_gate_form_set_story (self->form, story);
  adw_window_title_set_title (self->heading, is_new ? _ ("New Story") : _ ("About the Failure"));
  adw_window_title_set_subtitle (self->heading, _ ("Nothing here is final"));
  gtk_button_set_label (self->skip, is_new ? _ ("_Skip") : _ ("_Back"));
  gtk_button_set_label (self->start, is_new ? _ ("Start _Writing") : _ ("Go on _Writing"));
}

/**
 * pivot_gate_get_actions:
 *
 * Returns: (transfer none): what can be done with the story while the gate is
 *   in view, to be inserted as "story"
 */
GActionGroup *
pivot_gate_get_actions (PivotGate *self)
{
  g_return_val_if_fail (PIVOT_IS_GATE (self), NULL);

  return G_ACTION_GROUP (self->actions);
}
