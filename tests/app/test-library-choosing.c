/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include "app/library/pivot-library-drag.h"
#include "app/library/pivot-library-pane.h"
#include "app/print/pivot-print-dialog.h"

static const PivotTestStory stories[] = {
  { "Two Keys", { "In May I led the locks of 12 depots.", "", "", "" } },
  { "The Wrong Tariff", { "In June I ran the tariff of 300 homes.", "", "", "" } },
  { "A Bell Too Early", { "", "", "", "" } },
};

static GtkWidget *
find_pane (PivotWindow *window)
{
  return pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_LIBRARY_PANE);
}

static PivotLibraryList *
get_list (PivotWindow *window)
{
  return pivot_library_pane_get_list (PIVOT_LIBRARY_PANE (find_pane (window)));
}

static PivotLibrarySelection *
get_selection (PivotWindow *window)
{
  return pivot_library_list_get_selection (get_list (window));
}

static GtkWidget *
get_view (PivotWindow *window)
{
  return pivot_test_find (GTK_WIDGET (get_list (window)), GTK_TYPE_LIST_VIEW);
}

static GtkSelectionModel *
get_model (PivotWindow *window)
{
  return gtk_list_view_get_model (GTK_LIST_VIEW (get_view (window)));
}

static guint
count_listed (PivotWindow *window)
{
  return g_list_model_get_n_items (G_LIST_MODEL (pivot_library_list_get_rows (get_list (window))));
}

static const char *
get_title (PivotWindow *window)
{
  return pivot_story_get_title (pivot_window_get_story (window));
}

static void
do_in_pane (PivotWindow *window,
            const char  *action)
{
  g_assert_true (gtk_widget_activate_action (find_pane (window), action, NULL));
  pivot_test_settle ();
}

static gboolean
can_do (PivotWindow *window,
        const char  *action)
{
  gboolean   enabled = FALSE;
  GtkWidget *button = NULL;

  /* An action of a widget cannot be asked; a button that does it can. */
  button = gtk_button_new ();
  g_object_ref_sink (button);
  gtk_widget_set_parent (button, find_pane (window));
  gtk_actionable_set_action_name (GTK_ACTIONABLE (button), action);
  enabled = gtk_widget_get_sensitive (button);
  gtk_widget_unparent (button);
  g_object_unref (button);
  return enabled;
}

static GtkWidget *
find_check (GtkWidget *row)
{
  return pivot_test_find (row, GTK_TYPE_CHECK_BUTTON);
}

static void
in_mode (PivotWindow *window)
{
  PivotStory *open = pivot_window_get_story (window);

  g_assert_false (can_do (window, "library.leave-choosing"));
  g_assert_null (find_check (get_view (window)));

  do_in_pane (window, "library.choose");
  g_assert_cmpuint (pivot_library_selection_count (get_selection (window)), ==, 0);
  g_assert_nonnull (find_check (get_view (window)));
  g_assert_true (can_do (window, "library.leave-choosing"));
  g_assert_false (can_do (window, "library.trash-chosen"));

  /* To choose a story does not open it. */
  gtk_selection_model_select_item (get_model (window), 1, FALSE);
  pivot_test_settle ();
  g_assert_cmpuint (pivot_library_selection_count (get_selection (window)), ==, 1);
  g_assert_true (can_do (window, "library.trash-chosen"));
  g_assert_true (pivot_window_get_story (window) == open);

  do_in_pane (window, "library.leave-choosing");
  g_assert_cmpuint (pivot_library_selection_count (get_selection (window)), ==, 0);
  g_assert_null (find_check (get_view (window)));
  g_assert_true (gtk_selection_model_is_selected (get_model (window), 0));
  g_assert_false (gtk_selection_model_is_selected (get_model (window), 1));
}

static void
test_mode (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_mode);
}

/* As a list extends what is selected, with Shift or Ctrl held. */
static void
in_second (PivotWindow *window)
{
  gtk_selection_model_select_item (get_model (window), 1, FALSE);
  pivot_test_settle ();
  g_assert_true (pivot_library_selection_is_selecting (get_selection (window)));
  g_assert_cmpuint (pivot_library_selection_count (get_selection (window)), ==, 2);
  g_assert_cmpstr (get_title (window), ==, "Two Keys");
}

static void
test_second (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_second);
}

static void
in_trash (PivotWindow *window)
{
  g_autoptr (GVariant) ids = NULL;

  do_in_pane (window, "library.choose-all");
  g_assert_cmpuint (pivot_library_selection_count (get_selection (window)), ==, 3);
  gtk_selection_model_unselect_item (get_model (window), 2);
  pivot_test_settle ();
  do_in_pane (window, "library.trash-chosen");
  g_assert_cmpuint (count_listed (window), ==, 1);
  g_assert_cmpstr (get_title (window), ==, "A Bell Too Early");
  g_assert_false (pivot_library_selection_is_selecting (get_selection (window)));

  /* And back, as from the trash. */
  do_in_pane (window, "library.show-trash");
  g_assert_cmpuint (count_listed (window), ==, 2);
  do_in_pane (window, "library.choose-all");
  do_in_pane (window, "library.restore-chosen");
  g_assert_cmpuint (count_listed (window), ==, 0);
  do_in_pane (window, "library.show-trash");
  g_assert_cmpuint (count_listed (window), ==, 3);
}

static void
test_trash (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_trash);
}

static AdwToast *
find_undo (PivotWindow *window)
{
  GtkWidget *overlay = pivot_test_find (GTK_WIDGET (window), ADW_TYPE_TOAST_OVERLAY);
  GtkWidget *widget = gtk_widget_get_last_child (overlay);
  AdwToast  *toast = NULL;

  g_object_get (widget, "toast", &toast, NULL);
  g_assert_nonnull (toast);
  g_object_unref (toast);
  return toast;
}

static void
in_undo (PivotWindow *window)
{
  AdwToast *toast = NULL;

  do_in_pane (window, "library.choose-all");
  do_in_pane (window, "library.trash-chosen");
  g_assert_cmpuint (count_listed (window), ==, 0);
  g_assert_null (pivot_window_get_story (window));
  toast = find_undo (window);
  g_assert_cmpstr (adw_toast_get_title (toast), ==, "3 stories moved to Trash");
  g_assert_cmpstr (adw_toast_get_action_name (toast), ==, "win.restore-stories");
  g_assert_true (gtk_widget_activate_action_variant (GTK_WIDGET (window), "win.restore-stories", adw_toast_get_action_target_value (toast)));
  pivot_test_settle ();
  g_assert_cmpuint (count_listed (window), ==, 3);
}

static void
test_undo (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_undo);
}

/* What is no longer listed is no longer chosen; what has only moved is. */
static void
in_search (PivotWindow *window)
{
  GtkEditable *entry = NULL;

  do_in_pane (window, "library.choose-all");
  gtk_widget_child_focus (find_pane (window), GTK_DIR_TAB_FORWARD);
  pivot_test_do (window, "win.search");
  entry = pivot_test_find (find_pane (window), GTK_TYPE_SEARCH_ENTRY);
  gtk_editable_set_text (entry, "june");
  pivot_test_settle ();
  g_assert_cmpuint (pivot_library_selection_count (get_selection (window)), ==, 1);
  gtk_editable_set_text (entry, "");
  pivot_test_settle ();
  g_assert_cmpuint (count_listed (window), ==, 3);
  g_assert_cmpuint (pivot_library_selection_count (get_selection (window)), ==, 1);
  g_assert_true (gtk_widget_activate_action (find_pane (window), "library.order", "s", "title"));
  pivot_test_settle ();
  g_assert_cmpuint (pivot_library_selection_count (get_selection (window)), ==, 1);
  g_assert_true (gtk_selection_model_is_selected (get_model (window), 1));
}

static void
test_search (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_search);
}

static void
in_perceived (PivotWindow *window)
{
  GtkWidget *item = NULL;

  do_in_pane (window, "library.choose-all");
  item = gtk_widget_get_first_child (get_view (window));
  gtk_test_accessible_assert_property (get_view (window), GTK_ACCESSIBLE_PROPERTY_MULTI_SELECTABLE, TRUE);
  gtk_test_accessible_assert_state (item, GTK_ACCESSIBLE_STATE_SELECTED, TRUE);
  gtk_selection_model_unselect_item (get_model (window), 0);
  gtk_test_accessible_assert_state (item, GTK_ACCESSIBLE_STATE_SELECTED, FALSE);
}

static void
test_perceived (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_perceived);
}

static void
in_print (PivotWindow *window)
{
  AdwDialog *dialog = NULL;

  do_in_pane (window, "library.choose-all");
  do_in_pane (window, "library.print-chosen");
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  g_assert_true (PIVOT_IS_PRINT_DIALOG (dialog));
  adw_dialog_force_close (dialog);
  pivot_test_settle ();
  g_assert_true (pivot_library_selection_is_selecting (get_selection (window)));
}

static void
test_print (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_print);
}

static gboolean
is_empty (gpointer window)
{
  return count_listed (window) == 0;
}

/* F-28: only what is in the trash goes, and only when it is asked for twice. */
static void
in_empty_trash (PivotWindow *window)
{
  g_autofree char *library = pivot_test_app_get_library ();
  g_autofree char *folder = g_build_filename (library, pivot_story_get_id (pivot_window_get_story (window)), NULL);
  AdwDialog       *dialog = NULL;

  pivot_test_do (window, "win.trash-story");
  do_in_pane (window, "library.show-trash");
  pivot_test_do (window, "win.empty-trash");
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  g_assert_cmpstr (adw_alert_dialog_get_heading (ADW_ALERT_DIALOG (dialog)), ==, "Empty the Trash?");
  g_assert_cmpstr (adw_alert_dialog_get_body (ADW_ALERT_DIALOG (dialog)), ==, "1 story will be deleted for good, with its revisions.");
  g_assert_cmpstr (adw_alert_dialog_get_default_response (ADW_ALERT_DIALOG (dialog)), ==, "cancel");
  g_signal_emit_by_name (dialog, "response", "empty");
  adw_dialog_force_close (dialog);
  g_assert_true (pivot_test_wait (is_empty, window));
  g_assert_false (g_file_test (folder, G_FILE_TEST_EXISTS));
  do_in_pane (window, "library.show-trash");
  g_assert_cmpuint (count_listed (window), ==, 2);
}

static void
test_empty_trash (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_empty_trash);
}

/* What is dragged is a file that can be taken in, for as long as anybody may want it. */
static void
in_drag (PivotWindow *window)
{
  g_autofree char *library = pivot_test_app_get_library ();
  g_autoptr (PivotStore) store = pivot_store_new (library, pivot_files_get_real (), pivot_clock_get_real ());
  g_autoptr (GPtrArray) dragged = NULL;
  g_autoptr (GdkContentProvider) provider = NULL;
  g_autoptr (GSList) files = NULL;
  g_auto (GValue) value = G_VALUE_INIT;
  g_autofree char *path = NULL;
  g_autofree char *text = NULL;

  do_in_pane (window, "library.choose-all");
  dragged = pivot_library_selection_list (get_selection (window));
  provider = pivot_library_drag_prepare (store, dragged);
  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_assert_true (gdk_content_provider_get_value (provider, &value, NULL));
  files = gdk_file_list_get_files (g_value_get_boxed (&value));
  g_assert_cmpuint (g_slist_length (files), ==, 3);
  path = g_file_get_path (files->data);
  g_assert_true (g_str_has_suffix (path, "/Two Keys.pivot"));
  g_assert_true (g_file_get_contents (path, &text, NULL, NULL));
  g_assert_nonnull (strstr (text, "\"revisions\""));
  g_value_unset (&value);
  g_value_init (&value, GDK_TYPE_FILE_LIST);
  g_clear_object (&provider);
  g_assert_false (g_file_test (path, G_FILE_TEST_EXISTS));
}

static void
test_drag (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_drag);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/library-choosing/mode", test_mode);
  g_test_add_func ("/library-choosing/second", test_second);
  g_test_add_func ("/library-choosing/trash", test_trash);
  g_test_add_func ("/library-choosing/undo", test_undo);
  g_test_add_func ("/library-choosing/search", test_search);
  g_test_add_func ("/library-choosing/perceived", test_perceived);
  g_test_add_func ("/library-choosing/print", test_print);
  g_test_add_func ("/library-choosing/drag", test_drag);
  g_test_add_func ("/library-choosing/empty-trash", test_empty_trash);
  return g_test_run ();
}
