/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include <string.h>

#include "app/editor/pivot-editor.h"
#include "app/insight/pivot-insight-dialog.h"

static const PivotTestStory stories[] = {
  { "Two Keys", { "In May I moved 12 depots & <b>more</b>.", "", "", "" } },
};

/* The last row that can be activated. */
static GtkWidget *
find_place (GtkWidget *root)
{
  GtkWidget *found = ADW_IS_ACTION_ROW (root) && gtk_list_box_row_get_activatable (GTK_LIST_BOX_ROW (root)) ? root : NULL;

  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *below = find_place (child);

      found = below != NULL ? below : found;
    }
  return found;
}

static void
in_selects_the_words (PivotWindow *window)
{
  GtkWidget     *dialog = NULL;
  GtkWidget     *row = NULL;
  GtkTextBuffer *buffer = NULL;
  GtkTextIter    start;
  GtkTextIter    end;

  pivot_test_do (window, "win.show-insight");
  dialog = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_INSIGHT_DIALOG);
  g_assert_nonnull (dialog);
  row = find_place (dialog);
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, "12");
  g_signal_emit_by_name (row, "activated");
  pivot_test_settle ();

  g_assert_null (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_INSIGHT_DIALOG));
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (gtk_root_get_focus (GTK_ROOT (window))));
  g_assert_true (gtk_text_buffer_get_selection_bounds (buffer, &start, &end));
  g_assert_cmpint (gtk_text_iter_get_offset (&start), ==, strlen ("In May I moved "));
  g_assert_cmpint (gtk_text_iter_get_offset (&end), ==, strlen ("In May I moved 12"));
}

static void
test_selects_the_words (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_selects_the_words);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/insight-dialog/selects-the-words", test_selects_the_words);
  return g_test_run ();
}
