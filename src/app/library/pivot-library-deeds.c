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
  g_signal_connect_object (dialog, "narrowed", G_CALLBACK (pivot_library_pane_narrow), self, G_CONNECT_SWAPPED);
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
}
