/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"
#include "pivot-test-bench.h"
#include "pivot-test-revisions.h"

#include "app/compare/pivot-comparison-card.h"
#include "app/compare/pivot-comparison-view.h"
#include "app/compare/pivot-revisions-view.h"

static const PivotTestStory stories[] = {
  { "Two Keys", { "There are locks.", "One door was open. It was late. It rained.", "", "" } },
};

static void
in_two_are_compared (PivotWindow *window)
{
  pivot_test_show_three (window);
  pivot_test_assert_changes (window, PIVOT_STAGE_PRECISE_CONTEXT, "No differences");
  pivot_test_assert_changes (window, PIVOT_STAGE_ROOT_CAUSE, "2 changes");
  pivot_comparison_view_choose (pivot_test_get_comparison (window), 2, CURRENT);
  pivot_test_assert_changes (window, PIVOT_STAGE_ROOT_CAUSE, "3 changes");
  pivot_comparison_view_choose (pivot_test_get_comparison (window), 2, 1);
  pivot_test_assert_changes (window, PIVOT_STAGE_ROOT_CAUSE, "1 change");
  pivot_comparison_view_choose (pivot_test_get_comparison (window), 1, 1);
  pivot_test_assert_changes (window, PIVOT_STAGE_ROOT_CAUSE, "No differences");
  pivot_test_settle ();
  g_assert_cmpint (gtk_widget_get_height (GTK_WIDGET (pivot_test_get_comparison (window))), ==,
                   gtk_widget_get_height (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_REVISIONS_VIEW)));
}

static void
test_two_are_compared (void)
{
  pivot_test_app_run (stories, 1, in_two_are_compared);
}

static guint
count_framed (GtkWidget *widget)
{
  guint framed = gtk_widget_has_css_class (widget, "comparison-current") ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    framed += count_framed (child);
  return framed;
}

static void
in_walk (PivotWindow *window)
{
  PivotComparisonView *comparison = NULL;

  pivot_test_show_three (window);
  comparison = pivot_test_get_comparison (window);
  pivot_comparison_view_choose (comparison, 2, CURRENT);
  g_assert_true (pivot_test_shows (GTK_WIDGET (comparison), "3 changes"));
  g_object_set (comparison, "together", TRUE, NULL);
  g_assert_cmpuint (count_framed (GTK_WIDGET (comparison)), ==, 0);
  pivot_test_do (window, "win.walk-forth");
  g_assert_cmpuint (count_framed (GTK_WIDGET (comparison)), ==, 1);
  g_assert_true (pivot_test_shows (GTK_WIDGET (comparison), "Change 1 of 3"));
  g_assert_true (gtk_widget_has_css_class (gtk_root_get_focus (GTK_ROOT (window)), "comparison-current"));
  g_assert_true (GTK_IS_LABEL (gtk_root_get_focus (GTK_ROOT (window))));
  pivot_test_do (window, "win.walk-forth");
  g_assert_true (pivot_test_shows (GTK_WIDGET (comparison), "Change 2 of 3"));
  g_assert_cmpuint (count_framed (GTK_WIDGET (comparison)), ==, 1);
  pivot_test_do (window, "win.walk-back");
  pivot_test_do (window, "win.walk-back");
  g_assert_true (pivot_test_shows (GTK_WIDGET (comparison), "Change 3 of 3"));
}

static void
test_walk (void)
{
  pivot_test_app_run (stories, 1, in_walk);
}

/* What is put back takes the place of a text that is kept first, and undo brings that text back. */
static void
in_restore_stage (PivotWindow *window)
{
  g_autoptr (GPtrArray) revisions = NULL;
  const PivotRevision *latest = NULL;

  pivot_test_show_three (window);
  pivot_test_do (window, "revisions.restore-stage(1)");
  g_assert_cmpstr (pivot_test_get_cause (window), ==, pivot_test_causes[0]);

  revisions = pivot_store_list_revisions (pivot_test_get_store (window), pivot_story_get_id (pivot_window_get_story (window)), NULL);
  latest = g_ptr_array_index (revisions, 0);
  g_assert_cmpint (latest->why, ==, PIVOT_WHY_RESTORE);
  g_assert_cmpstr (pivot_draft_get_text (latest->record->draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE), ==, pivot_test_causes[1]);

  pivot_test_do (window, "story.undo");
  g_assert_cmpstr (pivot_test_get_cause (window), ==, pivot_test_causes[1]);
}

static void
test_restore_stage (void)
{
  pivot_test_app_run (stories, 1, in_restore_stage);
}

static guint
count_kept (PivotWindow *window)
{
  g_autoptr (GPtrArray) revisions = pivot_store_list_revisions (pivot_test_get_store (window), pivot_story_get_id (pivot_window_get_story (window)), NULL);

  return revisions->len;
}

/* What is among the revisions already is not kept once more before another takes its place. */
static void
in_restore_to_and_fro (PivotWindow *window)
{
  pivot_test_show_three (window);
  pivot_test_do (window, "revisions.restore-all");
  pivot_test_await_versions (window, "Current, Before Restoring, Second, First");
  pivot_comparison_view_choose (pivot_test_get_comparison (window), 3, CURRENT);
  pivot_test_do (window, "revisions.restore-all");
  g_assert_cmpstr (pivot_test_get_cause (window), ==, stories[0].texts[PIVOT_STAGE_ROOT_CAUSE]);
  g_assert_cmpuint (count_kept (window), ==, 3);
}

static void
test_restore_to_and_fro (void)
{
  pivot_test_app_run (stories, 1, in_restore_to_and_fro);
}

static GtkWidget *
find_acting (GtkWidget  *root,
             const char *action)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (root) && gtk_widget_get_mapped (root) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (root)), action) == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_acting (child, action);
  return found;
}

/* The button of the message, not the one in the head of the story. */
static GtkWidget *
find_undo (PivotWindow *window)
{
  GtkWidget *toasts = pivot_test_find (GTK_WIDGET (window), ADW_TYPE_TOAST_OVERLAY);
  GtkWidget *last = gtk_widget_get_last_child (toasts);

  return last != adw_toast_overlay_get_child (ADW_TOAST_OVERLAY (toasts)) ? find_acting (last, "story.undo") : NULL;
}

static gboolean
offers_undo (gpointer window)
{
  return find_undo (window) != NULL;
}

static gboolean
offers_nothing (gpointer window)
{
  return find_undo (window) == NULL;
}

/* The message takes the restore back, and nothing else: once the writer goes on, it is gone. */
static void
in_undo_of_restore (PivotWindow *window)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  PivotStory            *story = NULL;
  g_autoptr (PivotDraft) draft = NULL;

  pivot_test_show_three (window);
  pivot_test_do (window, "revisions.restore-stage(1)");
  g_assert_true (pivot_test_wait (offers_undo, window));
  g_signal_emit_by_name (find_undo (window), "clicked");
  g_assert_cmpstr (pivot_test_get_cause (window), ==, pivot_test_causes[1]);
  g_assert_true (pivot_test_wait (offers_nothing, window));

  pivot_test_do (window, "revisions.restore-stage(1)");
  g_assert_true (pivot_test_wait (offers_undo, window));
  story = pivot_window_get_story (window);
  draft = pivot_draft_with_text (pivot_story_get_draft (story), PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, "Typed since.");
  pivot_story_edit (story, draft, &step);
  g_assert_true (pivot_test_wait (offers_nothing, window));
  g_assert_cmpstr (pivot_test_get_cause (window), ==, "Typed since.");
}

static void
test_undo_of_restore (void)
{
  pivot_test_app_run (stories, 1, in_undo_of_restore);
}

static void
in_restore_all (PivotWindow *window)
{
  pivot_test_show_three (window);
  pivot_comparison_view_choose (pivot_test_get_comparison (window), 2, CURRENT);
  pivot_test_do (window, "revisions.restore-all");
  g_assert_cmpstr (pivot_test_get_cause (window), ==, stories[0].texts[PIVOT_STAGE_ROOT_CAUSE]);
  pivot_test_do (window, "story.undo");
  g_assert_cmpstr (pivot_test_get_cause (window), ==, pivot_test_causes[1]);
}

static void
test_restore_all (void)
{
  pivot_test_app_run (stories, 1, in_restore_all);
}

static void
answer_with_name (PivotWindow *window,
                  const char  *name)
{
  AdwDialog *dialog = adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window));
  GtkWidget *entry = NULL;

  g_assert_true (ADW_IS_ALERT_DIALOG (dialog));
  entry = adw_alert_dialog_get_extra_child (ADW_ALERT_DIALOG (dialog));
  gtk_test_accessible_assert_property (entry, GTK_ACCESSIBLE_PROPERTY_LABEL, "Name");
  gtk_editable_set_text (GTK_EDITABLE (entry), name);
  gtk_widget_activate (adw_dialog_get_default_widget (dialog));
  pivot_test_settle ();
}

static void
in_name (PivotWindow *window)
{
  pivot_test_do (window, "win.name-revision");
  answer_with_name (window, "Before the Call");
  pivot_test_do (window, "win.revisions");
  pivot_test_await_versions (window, "Current, Before the Call");
  pivot_test_do (window, "revisions.rename");
  answer_with_name (window, "After the Call");
  pivot_test_await_versions (window, "Current, After the Call");
}

static void
test_name (void)
{
  pivot_test_app_run (stories, 1, in_name);
}

/* Presses the button of the message that is shown at the time, until it has brought the versions about. */
static gboolean
put_back_until (gpointer data)
{
  const PivotTestWish *wish = data;
  GtkWidget           *button = find_acting (GTK_WIDGET (wish->window), "revisions.put-back");

  if (button != NULL)
    gtk_widget_activate (button);
  return pivot_test_has_versions (data);
}

static void
await_put_back (PivotWindow *window,
                const char  *titles)
{
  PivotTestWish wish = { window, titles };

  g_assert_true (pivot_test_wait (put_back_until, &wish));
}

static void
in_delete (PivotWindow *window)
{
  pivot_test_show_three (window);
  pivot_test_do (window, "revisions.delete");
  pivot_test_await_versions (window, "Current, First");
  await_put_back (window, "Current, Second, First");
}

/* Each message puts back the one that it tells of, the first as well as the last. */
static void
in_delete_two (PivotWindow *window)
{
  pivot_test_show_three (window);
  pivot_test_do (window, "revisions.delete");
  pivot_test_await_versions (window, "Current, First");
  pivot_test_do (window, "revisions.delete");
  pivot_test_await_versions (window, "Current");
  await_put_back (window, "Current, Second");
  await_put_back (window, "Current, Second, First");
}

static void
test_delete_two (void)
{
  pivot_test_app_run (stories, 1, in_delete_two);
}

static void
test_delete (void)
{
  pivot_test_app_run (stories, 1, in_delete);
}

static void
in_nothing_kept (PivotWindow *window)
{
  pivot_test_do (window, "win.revisions");
  pivot_test_await_versions (window, "Current");
  g_assert_true (pivot_test_shows (GTK_WIDGET (window), "Revisions appear as you write. Ctrl+S names one."));
  pivot_test_do (window, "revisions.restore-all");
  pivot_test_do (window, "revisions.delete");
  pivot_test_do (window, "revisions.put-back('none')");
  pivot_test_do (window, "win.walk-forth");
  g_assert_cmpstr (pivot_test_get_cause (window), ==, stories[0].texts[PIVOT_STAGE_ROOT_CAUSE]);
}

static void
test_nothing_kept (void)
{
  pivot_test_app_run (stories, 1, in_nothing_kept);
}

static gboolean
tells_of_damage (gpointer window)
{
  return pivot_test_shows (GTK_WIDGET (window), "One revision cannot be read. 20260301T091500Z-00000000.json: The file breaks off before its end.");
}

/* F-13: what cannot be read is not passed over in silence, and stays. */
static void
in_damaged (PivotWindow *window)
{
  g_autofree char *folder = g_build_filename (pivot_store_get_path (pivot_test_get_store (window)), pivot_story_get_id (pivot_window_get_story (window)), "revisions", NULL);

  g_assert_cmpint (g_mkdir_with_parents (folder, 0700), ==, 0);
  pivot_test_write (folder, "20260301T091500Z-00000000.json", "{\"title\": \"Half", -1);
  pivot_test_do (window, "win.revisions");
  pivot_test_await_versions (window, "Current");
  g_assert_true (pivot_test_wait (tells_of_damage, window));
  pivot_test_do (window, "win.write");
  pivot_test_show_three (window);
  g_assert_true (pivot_test_wait (tells_of_damage, window));
  g_free (pivot_test_read (folder, "20260301T091500Z-00000000.json", NULL));
}

static void
test_damaged (void)
{
  pivot_test_app_run (stories, 1, in_damaged);
}

/* Where in the comparison the changes are is heard too. */
static void
in_marks (PivotWindow *window)
{
  GtkAccessible *marks = NULL;

  pivot_test_show_three (window);
  marks = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_CHANGE_MARKS);
  gtk_test_accessible_assert_role (marks, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (marks, GTK_ACCESSIBLE_PROPERTY_LABEL, "2 changes in Identify the Root Cause");
  pivot_comparison_view_choose (pivot_test_get_comparison (window), 1, 1);
  gtk_test_accessible_assert_property (marks, GTK_ACCESSIBLE_PROPERTY_LABEL, "No differences");
}

static void
test_marks (void)
{
  pivot_test_app_run (stories, 1, in_marks);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/revisions-view/two-are-compared", test_two_are_compared);
  g_test_add_func ("/revisions-view/walk", test_walk);
  g_test_add_func ("/revisions-view/restore-stage", test_restore_stage);
  g_test_add_func ("/revisions-view/restore-to-and-fro", test_restore_to_and_fro);
  g_test_add_func ("/revisions-view/undo-of-restore", test_undo_of_restore);
  g_test_add_func ("/revisions-view/restore-all", test_restore_all);
  g_test_add_func ("/revisions-view/name", test_name);
  g_test_add_func ("/revisions-view/delete", test_delete);
  g_test_add_func ("/revisions-view/delete-two", test_delete_two);
  g_test_add_func ("/revisions-view/marks", test_marks);
  g_test_add_func ("/revisions-view/nothing-kept", test_nothing_kept);
  g_test_add_func ("/revisions-view/damaged", test_damaged);
  return g_test_run ();
}
