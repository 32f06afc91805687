/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/contrast/pivot-source-dialog.h"

#include "app/contrast/pivot-twins.h"
#include "core/voice/pivot-voice.h"

#define ANSWER "pivot-answer"

struct _PivotSourceDialog
{
  AdwDialog parent_instance;

  /* template children */
  AdwPreferencesGroup *revisions;
  AdwPreferencesGroup *examples;
};

G_DEFINE_FINAL_TYPE (PivotSourceDialog, pivot_source_dialog, ADW_TYPE_DIALOG)

static guint chosen;

static void
activated_cb (PivotSourceDialog *self,
              GtkWidget         *row)
{
  g_autoptr (PivotAnswer) answer = pivot_answer_ref (g_object_get_data (G_OBJECT (row), ANSWER));

  adw_dialog_force_close (ADW_DIALOG (self));
  g_signal_emit (self, chosen, 0, answer);
}

static void
dialog_add (PivotSourceDialog   *self,
            AdwPreferencesGroup *group,
            PivotAnswer         *answer,
            const char          *title,
            const char          *subtitle)
{
  GtkWidget       *row = adw_action_row_new ();
  g_autofree char *escaped = g_markup_escape_text (title, -1);

  /* The writer's words are never markup. */
  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), escaped);
  g_free (escaped);
  escaped = g_markup_escape_text (subtitle, -1);
  adw_action_row_set_subtitle (ADW_ACTION_ROW (row), escaped);
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_object_set_data_full (G_OBJECT (row), ANSWER, pivot_answer_ref (answer), (GDestroyNotify) pivot_answer_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (activated_cb), self, G_CONNECT_SWAPPED);
  adw_preferences_group_add (group, row);
}

static void
dialog_add_revisions (PivotSourceDialog *self,
                      PivotStore        *store,
                      const char        *story_id)
{
  g_autoptr (GPtrArray) revisions = pivot_store_list_revisions (store, story_id, NULL);
  g_autoptr (GDateTime) now = pivot_store_now (store);

  for (guint i = 0; revisions != NULL && i < revisions->len; i++)
    {
      PivotRevision   *revision = g_ptr_array_index (revisions, i);
      g_autofree char *moment = pivot_voice_moment (revision->kept, now);

      dialog_add (self, self->revisions, pivot_draft_get_answer (revision->record->draft, PIVOT_SIDE_OWNED),
                  pivot_voice_revision_name (revision), moment);
    }
  gtk_widget_set_visible (GTK_WIDGET (self->revisions), revisions != NULL && revisions->len > 0);
}

static void
dialog_add_examples (PivotSourceDialog *self)
{
  for (guint i = 0; i < PIVOT_N_TWINS; i++)
    {
      g_autoptr (PivotRecord) record = pivot_twin_load (i);

      dialog_add (self, self->examples, pivot_draft_get_answer (record->draft, PIVOT_SIDE_DEFENSIVE),
                  pivot_twin_kind (i), pivot_draft_get_fact (record->draft, PIVOT_FACT_TITLE));
    }
}

static void
pivot_source_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_SOURCE_DIALOG);

  G_OBJECT_CLASS (pivot_source_dialog_parent_class)->dispose (object);
}

static void
pivot_source_dialog_class_init (PivotSourceDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_source_dialog_dispose;

  chosen = g_signal_new ("chosen", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, PIVOT_TYPE_ANSWER);

  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/contrast/pivot-source-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotSourceDialog, revisions);
  gtk_widget_class_bind_template_child (widget_class, PivotSourceDialog, examples);
}

static void
pivot_source_dialog_init (PivotSourceDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_source_dialog_new:
 * @store: where the revisions lie
 * @story_id: whose they are
 *
 * Returns: (transfer floating): a dialog with what there is to choose from
 */
AdwDialog *
pivot_source_dialog_new (PivotStore *store,
                         const char *story_id)
{
  PivotSourceDialog *self = g_object_new (PIVOT_TYPE_SOURCE_DIALOG, NULL);

  dialog_add_revisions (self, store, story_id);
  dialog_add_examples (self);
  return ADW_DIALOG (self);
}
