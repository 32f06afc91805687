/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-deeds.h"

#include "app/library/pivot-coverage-dialog.h"
#include "app/library/pivot-library-pane.h"

static void
chosen_cb (PivotLibraryPane *self,
           PivotStory       *story)
{
  g_object_set (self, "story", story, NULL);
  g_signal_emit_by_name (self, "story-activated");
}

static void
narrowed_cb (PivotLibraryPane *self,
             const char       *kind,
             const char       *stake)
{
  g_object_set (self, "trash", FALSE, NULL);
  g_object_set (pivot_library_pane_get_filters (self), "kind", kind, "stake", stake, NULL);
}

static void
coverage_action (GtkWidget  *widget,
                 const char *name,
                 GVariant   *parameter)
{
  PivotLibraryPane *self = PIVOT_LIBRARY_PANE (widget);
  PivotLibraryRows *rows = pivot_library_list_get_rows (pivot_library_pane_get_list (self));
  AdwDialog        *dialog = NULL;

  if (rows == NULL)
    return;
  dialog = pivot_coverage_dialog_new (rows);
  g_signal_connect_object (dialog, "chosen", G_CALLBACK (chosen_cb), self, G_CONNECT_SWAPPED);
  g_signal_connect_object (dialog, "narrowed", G_CALLBACK (narrowed_cb), self, G_CONNECT_SWAPPED);
  adw_dialog_present (dialog, widget);
}

/* The one that is open, which can be read before it is taken back. */
static void
restore_action (GtkWidget  *widget,
                const char *name,
                GVariant   *parameter)
{
  g_autoptr (PivotStory) story = NULL;

  g_object_get (widget, "story", &story, NULL);
  if (story != NULL && pivot_story_get_trashed (story) != NULL)
    gtk_widget_activate_action (widget, "win.restore-story", "s", pivot_story_get_id (story));
}

static PivotLibrarySelection *
get_selection (GtkWidget *pane)
{
  return pivot_library_list_get_selection (pivot_library_pane_get_list (PIVOT_LIBRARY_PANE (pane)));
}

static void
choose_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  pivot_library_selection_set_selecting (get_selection (widget), TRUE);
  gtk_widget_grab_focus (GTK_WIDGET (pivot_library_pane_get_list (PIVOT_LIBRARY_PANE (widget))));
}

static void
choose_all_action (GtkWidget  *widget,
                   const char *name,
                   GVariant   *parameter)
{
  PivotLibraryRows *rows = pivot_library_list_get_rows (pivot_library_pane_get_list (PIVOT_LIBRARY_PANE (widget)));
  g_autoptr (GtkBitset) all = rows != NULL ? gtk_bitset_new_range (0, g_list_model_get_n_items (G_LIST_MODEL (rows))) : NULL;

  if (all != NULL)
    pivot_library_selection_choose (get_selection (widget), all, 0);
}

static void
leave_choosing_action (GtkWidget  *widget,
                       const char *name,
                       GVariant   *parameter)
{
  pivot_library_selection_set_selecting (get_selection (widget), FALSE);
  gtk_widget_grab_focus (GTK_WIDGET (pivot_library_pane_get_list (PIVOT_LIBRARY_PANE (widget))));
}

static GVariant *
list_ids (GPtrArray *stories)
{
  GVariantBuilder builder;

  g_variant_builder_init (&builder, G_VARIANT_TYPE_STRING_ARRAY);
  for (guint i = 0; i < stories->len; i++)
    g_variant_builder_add (&builder, "s", pivot_story_get_id (g_ptr_array_index (stories, i)));
  return g_variant_ref_sink (g_variant_builder_end (&builder));
}

/* What the window does with several stories, and whether they are still chosen then. */
static const struct
{
  const char *name;
  const char *does;
  gboolean    leaves;
} chosen_deeds[] = {
  { "library.trash-chosen", "win.trash-stories", TRUE },
  { "library.restore-chosen", "win.restore-stories", TRUE },
  { "library.print-chosen", "win.print-stories", FALSE },
};

static void
chosen_action (GtkWidget  *widget,
               const char *name,
               GVariant   *parameter)
{
  g_autoptr (GPtrArray) stories = pivot_library_selection_list (get_selection (widget));
  g_autoptr (GVariant) ids = list_ids (stories);

  for (guint i = 0; i < G_N_ELEMENTS (chosen_deeds) && stories->len > 0; i++)
    {
      if (!g_str_equal (chosen_deeds[i].name, name))
        continue;
      if (chosen_deeds[i].leaves)
        pivot_library_selection_set_selecting (get_selection (widget), FALSE);
      gtk_widget_activate_action_variant (widget, chosen_deeds[i].does, ids);
    }
}

static void
export_chosen_action (GtkWidget  *widget,
                      const char *name,
                      GVariant   *parameter)
{
  g_autoptr (GPtrArray) stories = pivot_library_selection_list (get_selection (widget));
  g_autoptr (GVariant) ids = list_ids (stories);
  g_autoptr (GVariant) what = g_variant_ref_sink (g_variant_new ("(s@as)", g_variant_get_string (parameter, NULL), ids));

  if (stories->len > 0)
    gtk_widget_activate_action_variant (widget, "win.export-stories", what);
}

static void
selection_cb (GtkWidget             *pane,
              PivotLibrarySelection *selection)
{
  const gboolean any = pivot_library_selection_count (selection) > 0;

  gtk_widget_action_set_enabled (pane, "library.leave-choosing", pivot_library_selection_is_selecting (selection));
  gtk_widget_action_set_enabled (pane, "library.export-chosen", any);
  for (guint i = 0; i < G_N_ELEMENTS (chosen_deeds); i++)
    gtk_widget_action_set_enabled (pane, chosen_deeds[i].name, any);
}

/**
 * pivot_library_deeds_follow:
 * @pane: a #PivotLibraryPane
 * @selection: what is selected in it
 *
 * Lets from now on only those deeds be done that can be.
 */
void
pivot_library_deeds_follow (GtkWidget             *pane,
                            PivotLibrarySelection *selection)
{
  selection_cb (pane, selection);
  g_signal_connect_object (selection, "changed", G_CALLBACK (selection_cb), pane, G_CONNECT_SWAPPED);
}

/**
 * pivot_library_deeds_install:
 * @pane_class: the class of #PivotLibraryPane
 *
 * Makes the deeds actions.
 */
void
pivot_library_deeds_install (GtkWidgetClass *pane_class)
{
  gtk_widget_class_install_action (pane_class, "library.coverage", NULL, coverage_action);
  gtk_widget_class_install_action (pane_class, "library.restore", NULL, restore_action);
  gtk_widget_class_install_action (pane_class, "library.choose", NULL, choose_action);
  gtk_widget_class_install_action (pane_class, "library.choose-all", NULL, choose_all_action);
  gtk_widget_class_install_action (pane_class, "library.leave-choosing", NULL, leave_choosing_action);
  gtk_widget_class_install_action (pane_class, "library.export-chosen", "s", export_chosen_action);
  for (guint i = 0; i < G_N_ELEMENTS (chosen_deeds); i++)
    gtk_widget_class_install_action (pane_class, chosen_deeds[i].name, NULL, chosen_action);
}
