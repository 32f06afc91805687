/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include "app/preferences/pivot-pace-page.h"
#include "app/preferences/pivot-preferences-dialog.h"
#include "core/store/pivot-location.h"

static const char *const codes[] = { "de_DE", "en_US", NULL };
static const char *const names[] = { "German", "English", NULL };
static const char *const one[] = { "de_DE", NULL };
static const char *const nothing[] = { NULL };

static AdwDialog *
present (PivotWindow       *window,
         const char *const *its_codes,
         const char *const *its_names)
{
  AdwDialog *dialog = pivot_preferences_dialog_new ("/stories", its_codes, its_names);

  adw_dialog_present (dialog, GTK_WIDGET (window));
  pivot_test_settle ();
  return dialog;
}

static AdwComboRow *
find_language (AdwDialog *dialog)
{
  return ADW_COMBO_ROW (pivot_test_find (GTK_WIDGET (dialog), ADW_TYPE_COMBO_ROW));
}

static GtkWidget *
find_row (GtkWidget  *root,
          const char *title)
{
  GtkWidget *found = NULL;

  if (ADW_IS_ACTION_ROW (root) && g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_row (child, title);
  return found;
}

static void
assert_language (AdwDialog  *dialog,
                 const char *expected)
{
  g_autofree char *language = NULL;

  g_object_get (dialog, "language", &language, NULL);
  g_assert_cmpstr (language, ==, expected);
}

static void
in_language (PivotWindow *window)
{
  AdwDialog *dialog = present (window, codes, names);

  /* Nothing is chosen for the user. */
  assert_language (dialog, "en");
  g_assert_cmpuint (adw_combo_row_get_selected (find_language (dialog)), ==, 1);
  /* Where a long name has room. */
  g_assert_true (adw_combo_row_get_use_subtitle (find_language (dialog)));
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (find_language (dialog))), ==, names[1]);
  adw_combo_row_set_selected (find_language (dialog), 0);
  assert_language (dialog, "de_DE");
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (find_language (dialog))), ==, names[0]);
  adw_dialog_force_close (dialog);
  pivot_test_settle ();

  /* Also where there is one alone. */
  dialog = present (window, one, one);
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (find_language (dialog))), ==, one[0]);
  adw_dialog_force_close (dialog);
  pivot_test_settle ();

  /* The choice lasts, also where its dictionary is gone. */
  dialog = present (window, nothing, nothing);
  assert_language (dialog, "de_DE");
  g_assert_false (gtk_widget_get_sensitive (GTK_WIDGET (find_language (dialog))));
  g_assert_cmpstr (adw_action_row_get_subtitle (ADW_ACTION_ROW (find_language (dialog))), ==, "No spelling dictionary for it is installed, so nothing is marked");
  adw_dialog_force_close (dialog);
}

static void
test_language (void)
{
  pivot_test_app_run (NULL, 0, in_language);
}

/* What lies within a presentation is not there for those who do not see it. */
static void
in_accessible (PivotWindow *window)
{
  AdwDialog *dialog = present (window, codes, names);
  GtkWidget *spin = pivot_test_find (GTK_WIDGET (dialog), GTK_TYPE_SPIN_BUTTON);

  gtk_test_accessible_assert_role (spin, GTK_ACCESSIBLE_ROLE_SPIN_BUTTON);
  gtk_test_accessible_assert_relation (spin, GTK_ACCESSIBLE_RELATION_LABELLED_BY, gtk_widget_get_ancestor (spin, ADW_TYPE_SPIN_ROW), NULL);
  for (GtkWidget *within = gtk_widget_get_parent (spin); within != NULL; within = gtk_widget_get_parent (within))
    {
      g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (within)), !=, GTK_ACCESSIBLE_ROLE_PRESENTATION);
      g_assert_cmpint (gtk_accessible_get_accessible_role (GTK_ACCESSIBLE (within)), !=, GTK_ACCESSIBLE_ROLE_NONE);
    }
  adw_dialog_force_close (dialog);
}

static void
test_accessible (void)
{
  pivot_test_app_run (NULL, 0, in_accessible);
}

static void
in_pace (PivotWindow *window)
{
  AdwDialog         *dialog = present (window, codes, names);
  AdwNavigationPage *page = NULL;
  double             pace = 0;

  g_signal_emit_by_name (find_row (GTK_WIDGET (dialog), "_Measure by Reading Aloud"), "activated");
  pivot_test_settle ();
  page = pivot_test_find (GTK_WIDGET (dialog), PIVOT_TYPE_PACE_PAGE);
  g_assert_nonnull (page);
  g_signal_emit_by_name (page, "measured", 137.0);
  pivot_test_settle ();
  g_object_get (dialog, "pace", &pace, NULL);
  g_assert_cmpfloat_with_epsilon (pace, 137, 1e-9);
  g_assert_null (pivot_test_find (GTK_WIDGET (dialog), PIVOT_TYPE_PACE_PAGE));
  adw_dialog_force_close (dialog);
}

static void
test_pace (void)
{
  pivot_test_app_run (NULL, 0, in_pace);
}

static AdwDialog *
open_preferences (PivotWindow *window)
{
  pivot_test_do (window, "win.preferences");
  return pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_PREFERENCES_DIALOG);
}

static gboolean
is_elsewhere (gpointer application)
{
  g_autofree char *usual = pivot_location_dup_usual ();
  GtkWindow       *window = gtk_application_get_active_window (application);
  g_autoptr (PivotLibrary) library = NULL;

  if (window != NULL)
    g_object_get (window, "library", &library, NULL);
  return library != NULL && !g_str_equal (pivot_store_get_path (pivot_library_get_store (library)), usual);
}

/* The window comes again on the new folder, with the story that was open. */
static void
in_move (PivotWindow *window)
{
  GtkApplication  *application = gtk_window_get_application (GTK_WINDOW (window));
  g_autofree char *title = g_strdup (pivot_story_get_title (pivot_window_get_story (window)));
  g_autofree char *to = g_dir_make_tmp (NULL, NULL);
  g_autoptr (GFile) folder = g_file_new_for_path (to);
  PivotStory *story = NULL;

  g_signal_emit_by_name (open_preferences (window), "move", folder);
  g_assert_true (pivot_test_wait (is_elsewhere, application));
  pivot_test_settle ();
  story = pivot_window_get_story (PIVOT_WINDOW (gtk_application_get_active_window (application)));
  g_assert_nonnull (story);
  g_assert_cmpstr (pivot_story_get_title (story), ==, title);
  pivot_test_remove (to);
}

static void
test_move (void)
{
  static const PivotTestStory stories[] = { { "One" }, { "Two" } };

  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_move);
}

static gboolean
says_why (gpointer root)
{
  if (GTK_IS_LABEL (root) && g_str_equal (gtk_label_get_text (root), "Your stories were not moved to “\u2068all\u2069”. It is no longer there."))
    return TRUE;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (says_why (child))
        return TRUE;
    }
  return FALSE;
}

/* What cannot be moved stays, and the dialog says why. */
static void
in_refused (PivotWindow *window)
{
  AdwDialog *dialog = open_preferences (window);
  g_autoptr (GFile) folder = g_file_new_for_path ("/nowhere/at/all");

  g_signal_emit_by_name (dialog, "move", folder);
  g_assert_true (pivot_test_wait (says_why, dialog));
  g_assert_false (is_elsewhere (gtk_window_get_application (GTK_WINDOW (window))));
  adw_dialog_force_close (dialog);
}

static void
test_refused (void)
{
  pivot_test_app_run (NULL, 0, in_refused);
}

static gboolean
has_keys (PivotWindow *window,
          const char  *action)
{
  g_auto (GStrv) keys = gtk_application_get_accels_for_action (gtk_window_get_application (GTK_WINDOW (window)), action);

  return keys[0] != NULL;
}

/* No key reaches the story behind a dialog; the program can be left from it. */
static void
in_keys (PivotWindow *window)
{
  AdwDialog *dialog = open_preferences (window);

  g_assert_false (has_keys (window, "story.undo"));
  g_assert_false (has_keys (window, "story.go-to-stage(0)"));
  g_assert_false (has_keys (window, "win.new-story"));
  g_assert_true (has_keys (window, "app.quit"));
  adw_dialog_force_close (dialog);
  pivot_test_settle ();
  g_assert_true (has_keys (window, "story.undo"));
}

static void
test_keys (void)
{
  pivot_test_app_run (NULL, 0, in_keys);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/preferences-dialog/language", test_language);
  g_test_add_func ("/preferences-dialog/pace", test_pace);
  g_test_add_func ("/preferences-dialog/accessible", test_accessible);
  g_test_add_func ("/preferences-dialog/move", test_move);
  g_test_add_func ("/preferences-dialog/refused", test_refused);
  g_test_add_func ("/preferences-dialog/keys", test_keys);
  return g_test_run ();
}
