/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-revisions.h"

#include <string.h>

#include "app/print/pivot-detail-list.h"
#include "app/print/pivot-mask-editor.h"
#include "app/print/pivot-preview.h"
#include "app/print/pivot-print-chooser.h"
#include "app/print/pivot-print-dialog.h"
#include "paper/pivot-kind.h"

/* So long that no sheet takes it, unless the last sentence is left out. */
#define LINE "We moved <b>one</b> depot after another to the new locks & keys. "
#define TEN LINE LINE LINE LINE LINE LINE LINE LINE LINE LINE
#define HUNDRED TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN

static const PivotTestStory stories[] = {
  { "Two Keys", { "In May I moved 12 depots & <b>more</b>.", "I never checked the doors.", "", "" } },
};

static const PivotTestStory two_stories[] = {
  { "Two Keys", { "In May I moved 12 depots to Tideline.", "I never checked the doors.", "", "" } },
  { "One Door", { "In June I led a move.", "", "", "" } },
};

static const PivotTestStory long_stories[] = {
  { "Too Long", { HUNDRED, "", "", "" } },
};

/* Three lines too long, by a sentence that proves nothing and takes five. */
#define MANY "many colours and shapes and other things to see in that long and rather empty summer by the sea"
#define DETAIL "There were " MANY ", and " MANY ", and " MANY ", and " MANY ". "
#define FOUR LINE LINE LINE LINE

static const PivotTestStory detailed_stories[] = {
  { "Detailed", { TEN TEN FOUR DETAIL, TEN TEN, "", "" } },
};

static GtkWidget *
open_dialog (PivotWindow *window)
{
  GtkWidget *dialog = NULL;

  pivot_test_do (window, "win.print");
  dialog = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_PRINT_DIALOG);
  g_assert_nonnull (dialog);
  return dialog;
}

static void
close_dialog (GtkWidget *dialog)
{
  adw_dialog_force_close (ADW_DIALOG (dialog));
  pivot_test_settle ();
}

/* The button of that label. */
static GtkWidget *
find_button (GtkWidget  *root,
             const char *label)
{
  GtkWidget *found = NULL;

  if (GTK_IS_BUTTON (root) && g_strcmp0 (gtk_button_get_label (GTK_BUTTON (root)), label) == 0)
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_button (child, label);
  return found;
}

static void
assert_preview (GtkWidget  *dialog,
                const char *label)
{
  GtkAccessible *preview = pivot_test_find (dialog, PIVOT_TYPE_PREVIEW);

  gtk_test_accessible_assert_role (preview, GTK_ACCESSIBLE_ROLE_IMG);
  gtk_test_accessible_assert_property (preview, GTK_ACCESSIBLE_PROPERTY_LABEL, label);
}

static void
in_shows_a_page (PivotWindow *window)
{
  GtkWidget *dialog = open_dialog (window);

  assert_preview (dialog, "Preview, 1 page");
  g_assert_true (gtk_widget_get_sensitive (find_button (dialog, "Pri_nt…")));
  g_assert_true (gtk_widget_get_sensitive (find_button (dialog, "E_xport PDF…")));
  close_dialog (dialog);
}

static void
in_refuses_what_is_too_long (PivotWindow *window)
{
  GtkWidget   *dialog = open_dialog (window);
  AdwComboRow *kind = pivot_test_find (dialog, ADW_TYPE_COMBO_ROW);

  assert_preview (dialog, "Preview, 0 pages");
  g_assert_false (gtk_widget_get_sensitive (find_button (dialog, "Pri_nt…")));
  /* All of it can be printed on several pages. */
  adw_combo_row_set_selected (kind, PIVOT_KIND_FULL);
  pivot_test_settle ();
  g_assert_true (gtk_widget_get_sensitive (find_button (dialog, "Pri_nt…")));
  close_dialog (dialog);
}

/* The titles of the kinds that are offered. */
static char *
list_kinds (GtkWidget *dialog)
{
  AdwComboRow *row = pivot_test_find (dialog, ADW_TYPE_COMBO_ROW);
  GListModel  *kinds = adw_combo_row_get_model (row);
  GString     *list = g_string_new (NULL);

  for (guint i = 0; i < g_list_model_get_n_items (kinds); i++)
    {
      g_autoptr (GtkStringObject) kind = g_list_model_get_item (kinds, i);

      g_string_append_printf (list, i > 0 ? ", %s" : "%s", gtk_string_object_get_string (kind));
    }
  return g_string_free (list, FALSE);
}

static gboolean
offers_revisions (gpointer data)
{
  g_autofree char *kinds = list_kinds (data);

  return strstr (kinds, "Two Revisions") != NULL;
}

static void
keep_revision (PivotWindow *window)
{
  g_autoptr (PivotRecord) record = pivot_story_snapshot (pivot_window_get_story (window));
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotRevision) revision = pivot_store_keep_revision (pivot_test_get_store (window), record, PIVOT_WHY_NAMED, "Before", &error);

  g_assert_no_error (error);
}

/* What a story does not have is not offered to be printed of it. */
static void
in_offers_what_there_is (PivotWindow *window)
{
  GtkWidget       *dialog = open_dialog (window);
  g_autofree char *kinds = list_kinds (dialog);
  AdwComboRow     *row = pivot_test_find (dialog, ADW_TYPE_COMBO_ROW);

  g_assert_cmpstr (kinds, ==, "Story Sheet, Cue Cards, Full Text, Contrast");
  close_dialog (dialog);

  keep_revision (window);
  dialog = open_dialog (window);
  pivot_test_wait (offers_revisions, dialog);
  row = pivot_test_find (dialog, ADW_TYPE_COMBO_ROW);
  adw_combo_row_set_selected (row, g_list_model_get_n_items (adw_combo_row_get_model (row)) - 1);
  pivot_test_settle ();
  assert_preview (dialog, "Preview, 1 page");
  close_dialog (dialog);
}

static GtkWidget *
find_switch (GtkWidget  *root,
             const char *title)
{
  GtkWidget *found = NULL;

  if (ADW_IS_SWITCH_ROW (root) && g_str_equal (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (root)), title))
    return root;
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL && found == NULL; child = gtk_widget_get_next_sibling (child))
    found = find_switch (child, title);
  return found;
}

/* A detail is an edit of the story, and what is marked so makes room. */
static void
in_leaves_details_out (PivotWindow *window)
{
  PivotStory *story = pivot_window_get_story (window);
  GtkWidget  *dialog = open_dialog (window);
  GtkWidget  *list = pivot_test_find (dialog, PIVOT_TYPE_DETAIL_LIST);
  GtkWidget  *row = pivot_test_find (list, ADW_TYPE_SWITCH_ROW);
  guint       n_dismissals;

  assert_preview (dialog, "Preview, 0 pages");
  g_assert_true (gtk_widget_get_visible (list));
  g_assert_cmpstr (adw_preferences_row_get_title (ADW_PREFERENCES_ROW (row)), ==, g_strchomp ((char[]) { DETAIL }));
  adw_switch_row_set_active (ADW_SWITCH_ROW (row), TRUE);
  pivot_test_settle ();
  assert_preview (dialog, "Preview, 1 page");
  pivot_draft_get_dismissals (pivot_story_get_draft (story), &n_dismissals);
  g_assert_cmpuint (n_dismissals, ==, 1);
  close_dialog (dialog);

  /* It is still marked when the story is printed again, until that is undone. */
  dialog = open_dialog (window);
  assert_preview (dialog, "Preview, 1 page");
  close_dialog (dialog);
  pivot_test_do (window, "story.undo");
  pivot_draft_get_dismissals (pivot_story_get_draft (story), &n_dismissals);
  g_assert_cmpuint (n_dismissals, ==, 0);
}

/* Several stories come one after the other, with a list of them where that is wanted. */
static void
in_prints_several (PivotWindow *window)
{
  GtkWidget *dialog = open_dialog (window);
  GtkWidget *chooser = NULL;

  g_signal_emit_by_name (find_button (dialog, "_Choose…"), "clicked");
  pivot_test_settle ();
  chooser = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_PRINT_CHOOSER);
  g_assert_nonnull (chooser);
  g_signal_emit_by_name (find_button (chooser, "Choose _All"), "clicked");
  close_dialog (chooser);
  assert_preview (dialog, "Preview, 2 pages");
  adw_switch_row_set_active (ADW_SWITCH_ROW (find_switch (dialog, "_List of Stories on a Last Page")), TRUE);
  pivot_test_settle ();
  assert_preview (dialog, "Preview, 3 pages");
  close_dialog (dialog);
}

/* Names are suggested to whoever wants to hide them, and can be changed; the story stays as it is. */
static void
in_suggests_masks (PivotWindow *window)
{
  g_autoptr (PivotDraft) draft = pivot_draft_ref (pivot_story_get_draft (pivot_window_get_story (window)));
  GtkWidget       *dialog = open_dialog (window);
  PivotMaskEditor *editor = pivot_test_find (dialog, PIVOT_TYPE_MASK_EDITOR);
  g_autofree char *before = pivot_mask_editor_dup_lines (editor);
  g_autofree char *after = NULL;

  g_assert_cmpstr (before, ==, "");
  adw_switch_row_set_active (pivot_test_find (GTK_WIDGET (editor), ADW_TYPE_SWITCH_ROW), TRUE);
  pivot_test_settle ();
  after = pivot_mask_editor_dup_lines (editor);
  g_assert_cmpstr (after, ==, "Tideline = [A]\n12 = XX\n");
  pivot_mask_editor_append (editor, "no alias\n");
  pivot_test_settle ();
  assert_preview (dialog, "Preview, 0 pages");
  g_assert_true (pivot_draft_equal (draft, pivot_story_get_draft (pivot_window_get_story (window))));
  close_dialog (dialog);
}

static void
in_needs_a_story (PivotWindow *window)
{
  gtk_widget_activate_action (GTK_WIDGET (window), "win.print", NULL);
  pivot_test_settle ();
  g_assert_null (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_PRINT_DIALOG));
}

static void
test_shows_a_page (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_shows_a_page);
}

static void
test_refuses_what_is_too_long (void)
{
  pivot_test_app_run (long_stories, G_N_ELEMENTS (long_stories), in_refuses_what_is_too_long);
}

static void
test_offers_what_there_is (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_offers_what_there_is);
}

static void
test_leaves_details_out (void)
{
  pivot_test_app_run (detailed_stories, G_N_ELEMENTS (detailed_stories), in_leaves_details_out);
}

static void
test_prints_several (void)
{
  pivot_test_app_run (two_stories, G_N_ELEMENTS (two_stories), in_prints_several);
}

static void
test_suggests_masks (void)
{
  pivot_test_app_run (two_stories, G_N_ELEMENTS (two_stories), in_suggests_masks);
}

static void
test_needs_a_story (void)
{
  pivot_test_app_run (NULL, 0, in_needs_a_story);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);
  g_test_add_func ("/print-dialog/shows-a-page", test_shows_a_page);
  g_test_add_func ("/print-dialog/refuses-what-is-too-long", test_refuses_what_is_too_long);
  g_test_add_func ("/print-dialog/needs-a-story", test_needs_a_story);
  g_test_add_func ("/print-dialog/offers-what-there-is", test_offers_what_there_is);
  g_test_add_func ("/print-dialog/leaves-details-out", test_leaves_details_out);
  g_test_add_func ("/print-dialog/prints-several", test_prints_several);
  g_test_add_func ("/print-dialog/suggests-masks", test_suggests_masks);
  return g_test_run ();
}
