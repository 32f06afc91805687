/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include <string.h>

#include "app/print/pivot-preview.h"
#include "app/print/pivot-print-dialog.h"
#include "app/print/pivot-print-export.h"
#include "app/print/pivot-print-memory.h"

/* So long that no sheet takes it, unless the last sentence is left out. */
#define LINE "We moved <b>one</b> depot after another to the new locks & keys. "
#define TEN LINE LINE LINE LINE LINE LINE LINE LINE LINE LINE
#define HUNDRED TEN TEN TEN TEN TEN TEN TEN TEN TEN TEN

static const PivotTestStory stories[] = {
  { "Two Keys", { "In May I moved 12 depots & <b>more</b>.", "I never checked the doors.", "", "" } },
};

static const PivotTestStory long_stories[] = {
  { "Too Long", { HUNDRED, "", "", "" } },
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
  g_assert_true (gtk_widget_get_sensitive (find_button (dialog, "_Print…")));
  g_assert_true (gtk_widget_get_sensitive (find_button (dialog, "_Export PDF…")));
  close_dialog (dialog);
}

static void
in_refuses_what_is_too_long (PivotWindow *window)
{
  GtkWidget   *dialog = open_dialog (window);
  AdwComboRow *kind = pivot_test_find (dialog, ADW_TYPE_COMBO_ROW);

  assert_preview (dialog, "Preview, 0 pages");
  g_assert_false (gtk_widget_get_sensitive (find_button (dialog, "_Print…")));
  /* All of it can be printed on several pages. */
  adw_combo_row_set_selected (kind, PIVOT_KIND_FULL);
  pivot_test_settle ();
  g_assert_true (gtk_widget_get_sensitive (find_button (dialog, "_Print…")));
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
test_needs_a_story (void)
{
  pivot_test_app_run (NULL, 0, in_needs_a_story);
}

/* What is hidden is each story's own, the rest is everybody's. */
static void
test_remembers (void)
{
  g_autoptr (PivotPrintChoice) choice = pivot_print_memory_load ("one");
  g_autoptr (PivotPrintChoice) again = NULL;
  g_autoptr (PivotPrintChoice) other = NULL;

  choice->kind = PIVOT_KIND_CARDS;
  choice->paper = PIVOT_PAPER_LETTER;
  g_free (choice->masks);
  choice->masks = g_strdup ("Tide = the bank\n");
  pivot_print_memory_save ("one", choice);
  again = pivot_print_memory_load ("one");
  other = pivot_print_memory_load ("other");
  g_assert_cmpint (again->kind, ==, PIVOT_KIND_CARDS);
  g_assert_cmpint (again->paper, ==, PIVOT_PAPER_LETTER);
  g_assert_cmpstr (again->masks, ==, "Tide = the bank\n");
  g_assert_true (again->masked);
  g_assert_cmpint (other->kind, ==, PIVOT_KIND_CARDS);
  g_assert_cmpstr (other->masks, ==, "");
  g_assert_false (other->masked);
}

/* What cannot be written is said, and what was there stays. */
static void
test_export (void)
{
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", NULL);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) draft = pivot_draft_with_fact (empty, PIVOT_FACT_TITLE, "Two Keys");
  g_autoptr (PivotPrintStory) story = pivot_print_story_new ("one", draft, pack, 150);
  g_autoptr (PivotPrintChoice) choice = pivot_print_choice_new ();
  g_autoptr (PivotPress) press = pivot_press_new ();
  g_autoptr (PivotPrintPages) result = pivot_print_story_lay_out (story, press, choice);
  g_autofree char *path = g_build_filename (g_get_user_state_dir (), "out.pdf", NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);
  g_autoptr (GFile) nowhere = g_file_new_for_path ("/nowhere/out.pdf");
  g_autoptr (GError) error = NULL;
  g_autofree char *bytes = NULL;

  g_mkdir_with_parents (g_get_user_state_dir (), 0700);
  g_assert_false (pivot_print_export (story, choice, result->pages, nowhere, &error));
  g_assert_error (error, G_IO_ERROR, G_IO_ERROR_NOT_FOUND);
  g_clear_error (&error);
  pivot_print_export (story, choice, result->pages, file, &error);
  g_assert_no_error (error);
  g_file_get_contents (path, &bytes, NULL, &error);
  g_assert_no_error (error);
  g_assert_true (g_str_has_prefix (bytes, "%PDF-"));
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);
  g_test_add_func ("/print-dialog/shows-a-page", test_shows_a_page);
  g_test_add_func ("/print-dialog/refuses-what-is-too-long", test_refuses_what_is_too_long);
  g_test_add_func ("/print-dialog/needs-a-story", test_needs_a_story);
  g_test_add_func ("/print-dialog/remembers", test_remembers);
  g_test_add_func ("/print-dialog/export", test_export);
  return g_test_run ();
}
