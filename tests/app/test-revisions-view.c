/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"
#include "pivot-test-bench.h"

#include "app/compare/pivot-comparison-card.h"
#include "app/compare/pivot-comparison-view.h"
#include "app/compare/pivot-revisions-view.h"

#define CURRENT 0

static const PivotTestStory stories[] = {
  { "Two Keys", { "There are locks.", "One door was open. It was late. It rained.", "", "" } },
};

static const char *const causes[] = {
  "Two gates were shut. It was late. It rained.",
  "Two gates were shut. Some trains stood still. Nothing came by ferry.",
};

static PivotStore *
get_store (PivotWindow *window)
{
  g_autoptr (PivotLibrary) library = NULL;

  g_object_get (window, "library", &library, NULL);
  return pivot_library_get_store (library);
}

static void
write_cause (PivotWindow *window,
             const char  *text)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  PivotStory            *story = pivot_window_get_story (window);
  g_autoptr (PivotDraft) draft = pivot_draft_with_text (pivot_story_get_draft (story), PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, text);

  pivot_story_edit (story, draft, &step);
}

static const char *
get_cause (PivotWindow *window)
{
  return pivot_draft_get_text (pivot_story_get_draft (pivot_window_get_story (window)), PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE);
}

/* Keeps the story as it is, in a second of its own so that the order is known. */
static void
keep (PivotWindow *window,
      const char  *name,
      int          second)
{
  g_autoptr (PivotRecord) record = pivot_story_snapshot (pivot_window_get_story (window));
  g_autoptr (GDateTime) kept = g_date_time_new_utc (2026, 3, 2, 9, 15, second);
  g_autoptr (PivotRevision) revision = pivot_revision_new (record, kept, PIVOT_WHY_NAMED, name);
  g_autoptr (PivotRevision) filed = pivot_store_put_revision (get_store (window), revision, NULL);

  g_assert_nonnull (filed);
}

static PivotComparisonView *
get_comparison (PivotWindow *window)
{
  PivotRevisionsView *view = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_REVISIONS_VIEW);

  g_assert_nonnull (view);
  return pivot_revisions_view_get_comparison (view);
}

/* The names of the versions that are shown, newest first. */
static char *
list_versions (PivotWindow *window)
{
  GString *titles = g_string_new (NULL);
  g_autoptr (PivotVersions) all = NULL;
  GListModel *versions = NULL;

  g_object_get (get_comparison (window), "versions", &all, NULL);
  versions = pivot_versions_get_items (all);
  for (guint i = 0; i < g_list_model_get_n_items (versions); i++)
    {
      g_autoptr (PivotVersionItem) item = g_list_model_get_item (versions, i);

      g_string_append_printf (titles, "%s%s", i > 0 ? ", " : "", pivot_version_item_get_row (item)->title);
    }
  return g_string_free (titles, FALSE);
}

typedef struct
{
  PivotWindow *window;
  const char  *titles;
} Wish;

static gboolean
has_versions (gpointer data)
{
  const Wish      *wish = data;
  g_autofree char *titles = list_versions (wish->window);

  return g_str_equal (titles, wish->titles);
}

static void
await_versions (PivotWindow *window,
                const char  *titles)
{
  Wish wish = { window, titles };

  if (!pivot_test_wait (has_versions, &wish))
    {
      g_autofree char *found = list_versions (window);

      g_assert_cmpstr (found, ==, titles);
    }
}

/* Three versions of which each has another root cause, and their view. */
static void
show_three (PivotWindow *window)
{
  keep (window, "First", 1);
  write_cause (window, causes[0]);
  keep (window, "Second", 2);
  write_cause (window, causes[1]);
  pivot_test_do (window, "win.revisions");
  await_versions (window, "Current, Second, First");
}

static void
assert_changes (PivotWindow *window,
                PivotStage   stage,
                const char  *changes)
{
  GtkAccessible *card = pivot_test_find_nth (GTK_WIDGET (get_comparison (window)), PIVOT_TYPE_COMPARISON_CARD, stage);

  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, changes);
}

static void
in_two_are_compared (PivotWindow *window)
{
  show_three (window);
  assert_changes (window, PIVOT_STAGE_PRECISE_CONTEXT, "No differences");
  assert_changes (window, PIVOT_STAGE_ROOT_CAUSE, "2 changes");
  pivot_comparison_view_choose (get_comparison (window), 2, CURRENT);
  assert_changes (window, PIVOT_STAGE_ROOT_CAUSE, "3 changes");
  pivot_comparison_view_choose (get_comparison (window), 2, 1);
  assert_changes (window, PIVOT_STAGE_ROOT_CAUSE, "1 change");
  pivot_comparison_view_choose (get_comparison (window), 1, 1);
  assert_changes (window, PIVOT_STAGE_ROOT_CAUSE, "No differences");
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

  show_three (window);
  comparison = get_comparison (window);
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

  show_three (window);
  pivot_test_do (window, "revisions.restore-stage(1)");
  g_assert_cmpstr (get_cause (window), ==, causes[0]);

  revisions = pivot_store_list_revisions (get_store (window), pivot_story_get_id (pivot_window_get_story (window)), NULL);
  latest = g_ptr_array_index (revisions, 0);
  g_assert_cmpint (latest->why, ==, PIVOT_WHY_RESTORE);
  g_assert_cmpstr (pivot_draft_get_text (latest->record->draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE), ==, causes[1]);

  pivot_test_do (window, "story.undo");
  g_assert_cmpstr (get_cause (window), ==, causes[1]);
}

static void
test_restore_stage (void)
{
  pivot_test_app_run (stories, 1, in_restore_stage);
}

static void
in_restore_all (PivotWindow *window)
{
  show_three (window);
  pivot_comparison_view_choose (get_comparison (window), 2, CURRENT);
  pivot_test_do (window, "revisions.restore-all");
  g_assert_cmpstr (get_cause (window), ==, stories[0].texts[PIVOT_STAGE_ROOT_CAUSE]);
  pivot_test_do (window, "story.undo");
  g_assert_cmpstr (get_cause (window), ==, causes[1]);
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
  await_versions (window, "Current, Before the Call");
  pivot_test_do (window, "revisions.rename");
  answer_with_name (window, "After the Call");
  await_versions (window, "Current, After the Call");
}

static void
test_name (void)
{
  pivot_test_app_run (stories, 1, in_name);
}

static GtkWidget *
find_acting (GtkWidget  *root,
             const char *action)
{
  GtkWidget *found = NULL;

  if (GTK_IS_ACTIONABLE (root) && g_strcmp0 (gtk_actionable_get_action_name (GTK_ACTIONABLE (root)), action) == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_acting (child, action);
  return found;
}

/* Presses the button of the message that is shown at the time, until it has brought the versions about. */
static gboolean
put_back_until (gpointer data)
{
  const Wish *wish = data;
  GtkWidget  *button = find_acting (GTK_WIDGET (wish->window), "revisions.put-back");

  if (button != NULL)
    gtk_widget_activate (button);
  return has_versions (data);
}

static void
await_put_back (PivotWindow *window,
                const char  *titles)
{
  Wish wish = { window, titles };

  g_assert_true (pivot_test_wait (put_back_until, &wish));
}

static void
in_delete (PivotWindow *window)
{
  show_three (window);
  pivot_test_do (window, "revisions.delete");
  await_versions (window, "Current, First");
  await_put_back (window, "Current, Second, First");
}

/* Each message puts back the one that it tells of, the first as well as the last. */
static void
in_delete_two (PivotWindow *window)
{
  show_three (window);
  pivot_test_do (window, "revisions.delete");
  await_versions (window, "Current, First");
  pivot_test_do (window, "revisions.delete");
  await_versions (window, "Current");
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
  await_versions (window, "Current");
  g_assert_true (pivot_test_shows (GTK_WIDGET (window), "Revisions appear as you write. Ctrl+S names one."));
  pivot_test_do (window, "revisions.restore-all");
  pivot_test_do (window, "revisions.delete");
  pivot_test_do (window, "revisions.put-back('none')");
  pivot_test_do (window, "win.walk-forth");
  g_assert_cmpstr (get_cause (window), ==, stories[0].texts[PIVOT_STAGE_ROOT_CAUSE]);
}

static void
test_nothing_kept (void)
{
  pivot_test_app_run (stories, 1, in_nothing_kept);
}

/* Where in the comparison the changes are is heard too. */
static void
in_marks (PivotWindow *window)
{
  GtkAccessible *marks = NULL;

  show_three (window);
  marks = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_CHANGE_MARKS);
  gtk_test_accessible_assert_role (marks, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (marks, GTK_ACCESSIBLE_PROPERTY_LABEL, "2 changes in Identify the Root Cause");
  pivot_comparison_view_choose (get_comparison (window), 1, 1);
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
  g_test_add_func ("/revisions-view/restore-all", test_restore_all);
  g_test_add_func ("/revisions-view/name", test_name);
  g_test_add_func ("/revisions-view/delete", test_delete);
  g_test_add_func ("/revisions-view/delete-two", test_delete_two);
  g_test_add_func ("/revisions-view/marks", test_marks);
  g_test_add_func ("/revisions-view/nothing-kept", test_nothing_kept);
  return g_test_run ();
}
