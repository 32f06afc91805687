/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/insight/pivot-insight-dialog.h"

#include "core/voice/pivot-voice.h"

#define PLACE "pivot-place"

struct _PivotInsightDialog
{
  AdwDialog parent_instance;

  /* template children */
  AdwPreferencesGroup *questions;
  AdwPreferencesGroup *clashes;
  AdwPreferencesGroup *no_figures;
  AdwPreferencesGroup *figures[PIVOT_N_STAGES];
};

G_DEFINE_FINAL_TYPE (PivotInsightDialog, pivot_insight_dialog, ADW_TYPE_DIALOG)

typedef struct
{
  GtkWidget *window;
  GVariant  *place;
} Wish;

/* After the dialog has given the focus back. */
static void
select_cb (gpointer data)
{
  g_autofree Wish *wish = data;

  gtk_widget_activate_action_variant (wish->window, "story.select-span", wish->place);
  g_variant_unref (wish->place);
  g_object_unref (wish->window);
}

static void
activated_cb (PivotInsightDialog *self,
              GtkWidget          *row)
{
  Wish *wish = g_new (Wish, 1);

  wish->window = GTK_WIDGET (g_object_ref (gtk_widget_get_root (GTK_WIDGET (self))));
  wish->place = g_variant_ref (g_object_get_data (G_OBJECT (row), PLACE));
  adw_dialog_force_close (ADW_DIALOG (self));
  g_idle_add_once (select_cb, wish);
}

/* The writer's words are never markup. */
static void
row_set_words (GtkWidget             *row,
               const PivotInsightRow *state)
{
  g_autofree char *escaped = g_markup_escape_text (state->title, -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), escaped);
  g_free (escaped);
  escaped = g_markup_escape_text (state->subtitle, -1);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), escaped);
}

static GtkWidget *
row_new (PivotInsightDialog    *self,
         const PivotInsightRow *state)
{
  GtkWidget *row = adw_action_row_new ();

  row_set_words (row, state);
  if (!state->located)
    return row;
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_object_set_data_full (G_OBJECT (row), PLACE,
                          g_variant_ref_sink (g_variant_new ("(iuu)", state->stage, (guint32) state->span.start, (guint32) state->span.end)),
                          (GDestroyNotify) g_variant_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  return row;
}

static void
dialog_fill (PivotInsightDialog  *self,
             AdwPreferencesGroup *group,
             GPtrArray           *rows)
{
  for (guint i = 0; i < rows->len; i++)
    adw_preferences_group_add (group, row_new (self, g_ptr_array_index (rows, i)));
  gtk_widget_set_visible (GTK_WIDGET (group), rows->len > 0);
}

static void
pivot_insight_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_INSIGHT_DIALOG);

  G_OBJECT_CLASS (pivot_insight_dialog_parent_class)->dispose (object);
}

static void
pivot_insight_dialog_class_init (PivotInsightDialogClass *klass)
{
  static const char *const figures[PIVOT_N_STAGES] = { "precise_context", "root_cause", "variable_correction", "outcome_learning" };
  GtkWidgetClass          *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_insight_dialog_dispose;

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/insight/pivot-insight-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotInsightDialog, questions);
  gtk_widget_class_bind_template_child (widget_class, PivotInsightDialog, clashes);
  gtk_widget_class_bind_template_child (widget_class, PivotInsightDialog, no_figures);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    gtk_widget_class_bind_template_child_full (widget_class, figures[i], FALSE, G_STRUCT_OFFSET (PivotInsightDialog, figures) + (gssize) (i * sizeof (AdwPreferencesGroup *)));
}

static void
pivot_insight_dialog_init (PivotInsightDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      g_autofree char *escaped = g_markup_escape_text (pivot_voice_stage_name ((PivotStage) i), -1);

      adw_preferences_group_set_title (self->figures[i], escaped);
    }
}

/**
 * pivot_insight_dialog_new:
 * @state: what to show
 *
 * Returns: (transfer floating): a dialog that shows it
 */
AdwDialog *
pivot_insight_dialog_new (const PivotInsightState *state)
{
  PivotInsightDialog *self = g_object_new (PIVOT_TYPE_INSIGHT_DIALOG, NULL);
  guint               n_figures = 0;

  dialog_fill (self, self->questions, state->questions);
  dialog_fill (self, self->clashes, state->clashes);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      dialog_fill (self, self->figures[i], state->figures[i]);
      n_figures += state->figures[i]->len;
    }
  gtk_widget_set_visible (GTK_WIDGET (self->no_figures), n_figures == 0);
  return ADW_DIALOG (self);
}
