/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include "app/library/pivot-library-filters.h"
#include "app/library/pivot-library-pane.h"
#include "app/library/pivot-library-row.h"

static const PivotTestStory stories[] = {
  { "Two Keys", { "In May I led the locks of 12 depots.", "", "", "" } },
  { "The Wrong Tariff", { "In June I ran the tariff of 300 homes.", "", "", "" } },
  { "Ein Schlüssel zu viel", { "", "", "", "" } },
};

static PivotLibraryPane *
find_pane (PivotWindow *window)
{
  return pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_LIBRARY_PANE);
}

static PivotLibraryList *
get_list (PivotWindow *window)
{
  return pivot_library_pane_get_list (find_pane (window));
}

static guint
count_listed (PivotWindow *window)
{
  return g_list_model_get_n_items (G_LIST_MODEL (pivot_library_list_get_rows (get_list (window))));
}

static void
search_for (PivotWindow *window,
            const char  *words)
{
  GtkEditable *entry = NULL;

  /* What is searched is what the focus is in. */
  gtk_widget_child_focus (GTK_WIDGET (find_pane (window)), GTK_DIR_TAB_FORWARD);
  pivot_test_do (window, "win.search");
  entry = pivot_test_find (GTK_WIDGET (find_pane (window)), GTK_TYPE_SEARCH_ENTRY);
  g_assert_nonnull (entry);
  gtk_editable_set_text (entry, words);
  pivot_test_settle ();
}

static void
in_search (PivotWindow *window)
{
  PivotStory *story = pivot_window_get_story (window);

  g_assert_cmpuint (count_listed (window), ==, 3);
  search_for (window, "tarif");
  g_assert_cmpuint (count_listed (window), ==, 1);
  search_for (window, "schlussel");
  g_assert_cmpuint (count_listed (window), ==, 1);
  search_for (window, "depots");
  g_assert_cmpuint (count_listed (window), ==, 1);

  /* What is searched for does not close what is open. */
  g_assert_true (pivot_window_get_story (window) == story);
}

static void
test_search (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_search);
}

static void
in_no_match (PivotWindow *window)
{
  search_for (window, "zebra");
  g_assert_cmpuint (count_listed (window), ==, 0);
  g_assert_null (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_LIBRARY_LIST));
  g_assert_nonnull (pivot_test_find (GTK_WIDGET (find_pane (window)), ADW_TYPE_STATUS_PAGE));

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (find_pane (window)), "library.clear-search", NULL));
  pivot_test_settle ();
  g_assert_cmpuint (count_listed (window), ==, 3);
  g_assert_nonnull (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_LIBRARY_LIST));
}

static void
test_no_match (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_no_match);
}

static void
in_selection_opens (PivotWindow *window)
{
  GtkListView       *view = pivot_test_find (GTK_WIDGET (get_list (window)), GTK_TYPE_LIST_VIEW);
  GtkSelectionModel *model = gtk_list_view_get_model (view);

  gtk_selection_model_select_item (model, 1, TRUE);
  pivot_test_settle ();
  g_assert_cmpstr (pivot_story_get_title (pivot_window_get_story (window)), ==, "The Wrong Tariff");

  /* Where the list takes the whole window, the pointer selects and a click opens. */
  g_object_set (get_list (window), "narrow", TRUE, NULL);
  gtk_selection_model_select_item (model, 2, TRUE);
  pivot_test_settle ();
  g_assert_cmpstr (pivot_story_get_title (pivot_window_get_story (window)), ==, "The Wrong Tariff");
  g_signal_emit_by_name (view, "activate", 2);
  pivot_test_settle ();
  g_assert_cmpstr (pivot_story_get_title (pivot_window_get_story (window)), ==, "Ein Schlüssel zu viel");
}

static void
test_selection_opens (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_selection_opens);
}

static void
in_trash_by_key (PivotWindow *window)
{
  PivotStory        *story = pivot_window_get_story (window);
  GtkListView       *view = pivot_test_find (GTK_WIDGET (get_list (window)), GTK_TYPE_LIST_VIEW);
  GtkSelectionModel *model = gtk_list_view_get_model (view);

  gtk_selection_model_select_item (model, 1, TRUE);
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (get_list (window)), "library.trash", NULL));
  pivot_test_settle ();
  g_assert_cmpuint (count_listed (window), ==, 2);
  g_assert_null (pivot_story_get_trashed (story));
  g_assert_cmpstr (pivot_story_get_title (pivot_window_get_story (window)), ==, "Ein Schlüssel zu viel");
}

static void
test_trash_by_key (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_trash_by_key);
}

static gboolean
has_label (GtkWidget  *root,
           const char *text)
{
  if (GTK_IS_LABEL (root) && gtk_widget_get_mapped (root) && g_str_equal (gtk_label_get_text (GTK_LABEL (root)), text))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (has_label (child, text))
        return TRUE;
    }
  return FALSE;
}

static gboolean
shows_markup (gpointer list)
{
  return has_label (list, "R&D <b>x</b> 5%");
}

/* Follows the story a moment after the writer pauses. */
static void
in_row_follows (PivotWindow *window)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  PivotStory            *story = pivot_window_get_story (window);
  g_autoptr (PivotDraft) draft = pivot_draft_with_fact (pivot_story_get_draft (story), PIVOT_FACT_TITLE, "R&D <b>x</b> 5%");

  g_assert_true (has_label (GTK_WIDGET (get_list (window)), "Two Keys"));
  pivot_story_edit (story, draft, &step);
  g_assert_true (pivot_test_wait (shows_markup, get_list (window)));
  g_assert_false (has_label (GTK_WIDGET (get_list (window)), "Two Keys"));
}

static void
test_row_follows (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_row_follows);
}

static void
in_perceived (PivotWindow *window)
{
  GtkWidget *view = pivot_test_find (GTK_WIDGET (get_list (window)), GTK_TYPE_LIST_VIEW);
  GtkWidget *row = pivot_test_find (view, PIVOT_TYPE_LIBRARY_ROW);
  GtkWidget *item = gtk_widget_get_parent (row);

  gtk_test_accessible_assert_role (view, GTK_ACCESSIBLE_ROLE_LIST);
  gtk_test_accessible_assert_property (view, GTK_ACCESSIBLE_PROPERTY_LABEL, "Stories");
  gtk_test_accessible_assert_property (item, GTK_ACCESSIBLE_PROPERTY_LABEL, "Two Keys");
  gtk_test_accessible_assert_property (item, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "0 stages of 4 are ready, 4 seconds. In May I led the locks of 12 depots.");
}

static void
test_perceived (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_perceived);
}

static void
in_filters (PivotWindow *window)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  PivotStory            *story = pivot_window_get_story (window);
  const char *const      tags[] = { "keys", NULL };
  g_autoptr (PivotDraft) of_kind = pivot_draft_with_fact (pivot_story_get_draft (story), PIVOT_FACT_KIND, "execution");
  g_autoptr (PivotDraft) draft = pivot_draft_with_tags (of_kind, tags);
  GtkWidget *filters = NULL;

  pivot_story_edit (story, draft, &step);
  search_for (window, "");
  filters = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_LIBRARY_FILTERS);
  g_assert_true (gtk_widget_activate_action (filters, "filters.kind", "s", "execution"));
  g_assert_cmpuint (count_listed (window), ==, 1);
  g_assert_true (has_label (GTK_WIDGET (find_pane (window)), "1 of 3 stories"));
  g_assert_true (has_label (filters, "Execution"));
  g_assert_true (gtk_widget_activate_action (filters, "filters.tag", "s", "locks"));
  pivot_test_settle ();
  g_assert_cmpuint (count_listed (window), ==, 0);
  g_assert_null (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_LIBRARY_LIST));

  /* Leaving the search leaves the filters. */
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (find_pane (window)), "library.clear-search", NULL));
  pivot_test_settle ();
  g_assert_cmpuint (count_listed (window), ==, 3);
}

static void
test_filters (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_filters);
}

static void
in_order (PivotWindow *window)
{
  GListModel *rows = G_LIST_MODEL (pivot_library_list_get_rows (get_list (window)));
  g_autoptr (PivotLibraryItem) first = NULL;

  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (find_pane (window)), "library.order", "s", "title"));
  first = g_list_model_get_item (rows, 0);
  g_assert_cmpstr (pivot_story_get_title (pivot_library_item_get_story (first)), ==, "Ein Schlüssel zu viel");
}

static void
test_order (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_order);
}

static void
in_trash_view (PivotWindow *window)
{
  GtkWidget  *pane = GTK_WIDGET (find_pane (window));
  PivotStory *story = pivot_window_get_story (window);

  pivot_test_do (window, "win.trash-story");
  g_assert_cmpuint (count_listed (window), ==, 2);
  g_assert_true (gtk_widget_activate_action (pane, "library.show-trash", NULL));
  pivot_test_settle ();
  g_assert_cmpuint (count_listed (window), ==, 1);
  g_assert_true (has_label (pane, "1 story"));
  g_object_set (pane, "story", story, NULL);
  g_assert_true (gtk_widget_activate_action (pane, "library.restore", NULL));
  pivot_test_settle ();
  g_assert_null (pivot_story_get_trashed (story));
  g_assert_cmpuint (count_listed (window), ==, 0);
  g_assert_true (gtk_widget_activate_action (pane, "library.show-trash", NULL));
  pivot_test_settle ();
  g_assert_cmpuint (count_listed (window), ==, 3);
}

static void
test_trash_view (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_trash_view);
}

static void
in_coverage (PivotWindow *window)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  GtkWidget             *pane = GTK_WIDGET (find_pane (window));
  g_autoptr (PivotDraft) of_kind = pivot_draft_with_fact (pivot_story_get_draft (pivot_window_get_story (window)), PIVOT_FACT_KIND, "execution");
  g_autoptr (PivotDraft) draft = pivot_draft_with_fact (of_kind, PIVOT_FACT_STAKE, "large");
  AdwDialog *dialog = NULL;

  pivot_story_edit (pivot_window_get_story (window), draft, &step);
  g_assert_true (gtk_widget_activate_action (pane, "library.coverage", NULL));
  pivot_test_settle ();
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "Coverage");
  g_assert_true (has_label (GTK_WIDGET (dialog), "2 stories have no kind or stake yet."));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (dialog), "coverage.narrow", "(ss)", "execution", "large"));
  pivot_test_settle ();
  g_assert_null (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window)));
  g_assert_cmpuint (count_listed (window), ==, 1);
}

static void
test_coverage (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_coverage);
}

static gboolean
is_tagged (gpointer window)
{
  return pivot_draft_get_tags (pivot_story_get_draft (pivot_window_get_story (window)))[0] != NULL;
}

static void
in_tags (PivotWindow *window)
{
  GtkWidget         *entry = NULL;
  AdwDialog         *dialog = NULL;
  const char *const *tags = NULL;

  pivot_test_do (window, "win.edit-tags");
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  entry = adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (dialog));
  gtk_editable_set_text (GTK_EDITABLE (entry), " launch, data,, launch ");
  gtk_widget_activate (adw_dialog_get_default_widget (dialog));
  g_assert_true (pivot_test_wait (is_tagged, window));
  tags = pivot_draft_get_tags (pivot_story_get_draft (pivot_window_get_story (window)));
  g_assert_cmpuint (g_strv_length ((char **) tags), ==, 2);
  g_assert_cmpstr (tags[0], ==, "launch");
  g_assert_cmpstr (tags[1], ==, "data");
}

static void
test_tags (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_tags);
}

/* A story that was thrown out of the folder comes back from a copy; one that is there stays as it is. */
static void
in_backups (PivotWindow *window)
{
  g_autofree char *library = pivot_test_app_get_library ();
  g_autofree char *id = g_strdup (pivot_story_get_id (pivot_window_get_story (window)));
  g_autofree char *folder = g_build_filename (library, id, NULL);
  g_autofree char *text = pivot_test_read (folder, "story.json", NULL);
  g_autofree char *copy = g_strconcat (id, ".json", NULL);
  g_autofree char *day = NULL;
  g_autoptr (GString) lost = NULL;
  AdwDialog *dialog = NULL;

  pivot_test_do (window, "win.show-backups");
  dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  g_assert_cmpstr (adw_dialog_get_title (dialog), ==, "Backups");
  day = g_build_filename (g_get_user_state_dir (), "day", NULL);
  pivot_test_write (day, copy, text, -1);
  g_signal_emit_by_name (dialog, "restore", day);
  pivot_test_settle ();
  g_assert_cmpuint (count_listed (window), ==, 3);
  g_assert_true (has_label (GTK_WIDGET (window), "All of these stories are there"));

  lost = g_string_new (text);
  g_string_replace (lost, id, "00000000-0000-4000-8000-000000000099", 0);
  pivot_test_write (day, "00000000-0000-4000-8000-000000000099.json", lost->str, -1);
  g_signal_emit_by_name (dialog, "restore", day);
  pivot_test_settle ();
  g_assert_cmpuint (count_listed (window), ==, 4);
  adw_dialog_force_close (dialog);
  pivot_test_settle ();
}

static void
test_backups (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_backups);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/library-pane/search", test_search);
  g_test_add_func ("/library-pane/no-match", test_no_match);
  g_test_add_func ("/library-pane/selection-opens", test_selection_opens);
  g_test_add_func ("/library-pane/trash-by-key", test_trash_by_key);
  g_test_add_func ("/library-pane/row-follows", test_row_follows);
  g_test_add_func ("/library-pane/perceived", test_perceived);
  g_test_add_func ("/library-pane/filters", test_filters);
  g_test_add_func ("/library-pane/order", test_order);
  g_test_add_func ("/library-pane/trash-view", test_trash_view);
  g_test_add_func ("/library-pane/coverage", test_coverage);
  g_test_add_func ("/library-pane/tags", test_tags);
  g_test_add_func ("/library-pane/backups", test_backups);
  return g_test_run ();
}
