/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-coverage-dialog.h"

#include <glib/gi18n-lib.h>

#include "app/library/pivot-coverage-state.h"
#include "app/library/pivot-library-fact.h"

#define STORY "pivot-story"

struct _PivotCoverageDialog
{
  AdwDialog parent_instance;

  /* template children */
  GtkGrid             *grid;
  GtkLabel            *unsorted;
  AdwPreferencesGroup *gaps;
  AdwPreferencesGroup *answers;
};

G_DEFINE_FINAL_TYPE (PivotCoverageDialog, pivot_coverage_dialog, ADW_TYPE_DIALOG)

static guint chosen;
static guint narrowed;

static void
answer_activated_cb (PivotCoverageDialog *self,
                     GtkWidget           *row)
{
  g_autoptr (PivotCoverageDialog) kept = g_object_ref (self);
  g_autoptr (PivotStory) story = g_object_ref (g_object_get_data (G_OBJECT (row), STORY));

  adw_dialog_close (ADW_DIALOG (self));
  g_signal_emit (self, chosen, 0, story);
}

static void
narrow_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  g_autoptr (GtkWidget) kept = g_object_ref (widget);
  const char *kind = NULL;
  const char *stake = NULL;

  g_variant_get (parameter, "(&s&s)", &kind, &stake);
  adw_dialog_close (ADW_DIALOG (widget));
  g_signal_emit (widget, narrowed, 0, kind, stake);
}

static void
grid_add_head (GtkGrid    *grid,
               const char *text,
               int         column,
               int         row)
{
  GtkWidget *label = gtk_label_new (text);

  gtk_widget_add_css_class (label, "dimmed");
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_xalign (GTK_LABEL (label), column == 0 ? 0 : 0.5f);
  gtk_grid_attach (grid, label, column, row, 1, 1);
}

static void
grid_add_cell (GtkGrid *grid,
               guint    kind,
               guint    stake,
               guint    count)
{
  guint                   n_facts = 0;
  const PivotLibraryFact *kinds = pivot_library_fact_list (PIVOT_FACT_KIND, &n_facts);
  const PivotLibraryFact *stakes = pivot_library_fact_list (PIVOT_FACT_STAKE, &n_facts);
  g_autofree char        *kind_name = pivot_library_fact_dup_name (PIVOT_FACT_KIND, kinds[kind].id);
  g_autofree char        *stake_name = pivot_library_fact_dup_name (PIVOT_FACT_STAKE, stakes[stake].id);
  g_autofree char        *number = g_strdup_printf ("%u", count);
  /* Translators: %1$s is a kind of failure, %2$s its size, %3$u how many stories there are of it. */
  g_autofree char *label = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%1$s, %2$s: %3$u story", "%1$s, %2$s: %3$u stories", count), kind_name, stake_name, count);
  GtkWidget       *cell = gtk_button_new_with_label (count > 0 ? number : "–");

  gtk_accessible_update_property (GTK_ACCESSIBLE (cell), GTK_ACCESSIBLE_PROPERTY_LABEL, label, -1);
  gtk_widget_set_tooltip_text (cell, label);
  gtk_widget_set_hexpand (cell, TRUE);
  gtk_widget_add_css_class (cell, "numeric");
  gtk_widget_set_sensitive (cell, count > 0);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (cell), count > 0 ? "coverage.narrow" : NULL);
  gtk_actionable_set_action_target (GTK_ACTIONABLE (cell), "(ss)", kinds[kind].id, stakes[stake].id);
  gtk_grid_attach (grid, cell, (int) stake + 1, (int) kind + 1, 1, 1);
}

static void
dialog_fill_grid (PivotCoverageDialog      *self,
                  const PivotCoverageState *state)
{
  guint                   n_facts = 0;
  const PivotLibraryFact *kinds = pivot_library_fact_list (PIVOT_FACT_KIND, &n_facts);
  const PivotLibraryFact *stakes = pivot_library_fact_list (PIVOT_FACT_STAKE, &n_facts);

  for (guint stake = 0; stake < PIVOT_COVERAGE_N_STAKES; stake++)
    {
      g_autofree char *name = pivot_library_fact_dup_name (PIVOT_FACT_STAKE, stakes[stake].id);

      grid_add_head (self->grid, name, (int) stake + 1, 0);
    }
  for (guint kind = 0; kind < PIVOT_COVERAGE_N_KINDS; kind++)
    {
      g_autofree char *name = pivot_library_fact_dup_name (PIVOT_FACT_KIND, kinds[kind].id);

      grid_add_head (self->grid, name, 0, (int) kind + 1);
      for (guint stake = 0; stake < PIVOT_COVERAGE_N_STAKES; stake++)
        grid_add_cell (self->grid, kind, stake, state->counts[kind][stake]);
    }
}

static void
dialog_tell_unsorted (PivotCoverageDialog      *self,
                      const PivotCoverageState *state)
{
  /* Translators: %u is how many stories are of no known kind or size. */
  g_autofree char *text = g_strdup_printf (g_dngettext (GETTEXT_PACKAGE, "%u story has no kind or stake yet.", "%u stories have no kind or stake yet.", state->n_unsorted), state->n_unsorted);

  gtk_label_set_text (self->unsorted, text);
  gtk_widget_set_visible (GTK_WIDGET (self->unsorted), state->n_unsorted > 0);
}

static GtkWidget *
row_new (const char *title,
         const char *subtitle)
{
  GtkWidget       *row = adw_action_row_new ();
  g_autofree char *escaped = g_markup_escape_text (title, -1);
  g_autofree char *escaped_subtitle = g_markup_escape_text (subtitle, -1);

  adw_preferences_row_set_title (ADW_PREFERENCES_ROW (row), escaped);
  g_object_set (row, "subtitle", escaped_subtitle, NULL);
  return row;
}

static void
dialog_add_answer (PivotCoverageDialog *self,
                   const char          *question,
                   PivotStory          *story)
{
  const char *title = story != NULL ? pivot_story_get_title (story) : NULL;
  GtkWidget  *row = row_new (question, story == NULL ? _ ("No story of yours answers this yet.") : *title != '\0' ? title
                                                                                                                  : _ ("Untitled Story"));

  adw_preferences_group_add (self->answers, row);
  if (story == NULL)
    return;
  gtk_list_box_row_set_activatable (GTK_LIST_BOX_ROW (row), TRUE);
  adw_action_row_add_suffix (ADW_ACTION_ROW (row), gtk_image_new_from_icon_name ("go-next-symbolic"));
  g_object_set_data_full (G_OBJECT (row), STORY, g_object_ref (story), g_object_unref);
  g_signal_connect_object (row, "activated", G_CALLBACK (answer_activated_cb), self, G_CONNECT_SWAPPED);
}

static void
pivot_coverage_dialog_dispose (GObject *object)
{
  gtk_widget_dispose_template (GTK_WIDGET (object), PIVOT_TYPE_COVERAGE_DIALOG);

  G_OBJECT_CLASS (pivot_coverage_dialog_parent_class)->dispose (object);
}

static void
pivot_coverage_dialog_class_init (PivotCoverageDialogClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = pivot_coverage_dialog_dispose;

  chosen = g_signal_new ("chosen", PIVOT_TYPE_COVERAGE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 1, PIVOT_TYPE_STORY);
  narrowed = g_signal_new ("narrowed", PIVOT_TYPE_COVERAGE_DIALOG, G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL, G_TYPE_NONE, 2, G_TYPE_STRING, G_TYPE_STRING);
  gtk_widget_class_install_action (widget_class, "coverage.narrow", "(ss)", narrow_action);
  gtk_widget_class_set_template_from_resource (widget_class, "/io/github/pivotown/Pivot/library/pivot-coverage-dialog.ui");
  gtk_widget_class_bind_template_child (widget_class, PivotCoverageDialog, grid);
  gtk_widget_class_bind_template_child (widget_class, PivotCoverageDialog, unsorted);
  gtk_widget_class_bind_template_child (widget_class, PivotCoverageDialog, gaps);
  gtk_widget_class_bind_template_child (widget_class, PivotCoverageDialog, answers);
}

static void
pivot_coverage_dialog_init (PivotCoverageDialog *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
}

/**
 * pivot_coverage_dialog_new:
 * @rows: of all stories
 *
 * Returns: (transfer floating): a dialog that shows what they cover
 */
AdwDialog *
pivot_coverage_dialog_new (PivotLibraryRows *rows)
{
  PivotCoverageDialog     *self = g_object_new (PIVOT_TYPE_COVERAGE_DIALOG, NULL);
  guint                    n_facts = 0;
  const PivotLibraryFacts *facts = pivot_library_rows_get_facts (rows, &n_facts);
  g_autoptr (PivotCoverageState) state = pivot_coverage_state_new (facts, n_facts);

  dialog_fill_grid (self, state);
  dialog_tell_unsorted (self, state);
  for (guint i = 0; i < state->gaps->len; i++)
    adw_preferences_group_add (self->gaps, row_new (g_ptr_array_index (state->gaps, i), ""));
  gtk_widget_set_visible (GTK_WIDGET (self->gaps), state->gaps->len > 0);
  for (guint i = 0; i < state->answers->len; i++)
    {
      const PivotCoverageAnswer *answer = &g_array_index (state->answers, PivotCoverageAnswer, i);

      dialog_add_answer (self, answer->question, answer->story >= 0 ? pivot_library_rows_get_story (rows, (guint) answer->story) : NULL);
    }
  return ADW_DIALOG (self);
}
