/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include "app/contrast/pivot-cell-walk.h"
#include "app/contrast/pivot-contrast-view.h"
#include "app/editor/pivot-find-bar.h"
#include "app/library/pivot-library-pane.h"

static const PivotTestStory stories[] = {
  { "Two Keys", { "The goal was twelve keys. The test failed.", "", "I stopped the move.", "THE keys are tested." } },
  { "A Bridge", { "", "", "", "" } },
};

static PivotFindBar *
find_bar (PivotWindow *window)
{
  return pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_FIND_BAR);
}

static GtkEditable *
find_entry (PivotWindow *window)
{
  return GTK_EDITABLE (pivot_test_find (GTK_WIDGET (find_bar (window)), GTK_TYPE_SEARCH_ENTRY));
}

typedef struct
{
  GtkWidget  *root;
  const char *text;
} Expectation;

static gboolean
says (gpointer data)
{
  Expectation *expectation = data;
  GtkWidget   *label = pivot_test_find (expectation->root, GTK_TYPE_LABEL);

  return label != NULL && g_strcmp0 (gtk_label_get_text (GTK_LABEL (label)), expectation->text) == 0;
}

static void
assert_says (PivotWindow *window,
             const char  *text)
{
  /* The count is in what follows the entry. */
  Expectation expectation = { gtk_widget_get_next_sibling (GTK_WIDGET (find_entry (window))), text };

  g_test_message ("%s", text);
  g_assert_true (pivot_test_wait (says, &expectation));
}

static void
assert_selected (PivotWindow *window,
                 PivotStage   stage,
                 int          offset)
{
  PivotEditor   *editor = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_EDITOR);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (pivot_editor_get_text (editor, stage)));
  GtkTextIter    start;
  GtkTextIter    end;

  g_assert_cmpint (pivot_assessor_get_stage (pivot_editor_get_assessor (editor)), ==, stage);
  g_assert_true (gtk_text_buffer_get_selection_bounds (buffer, &start, &end));
  g_assert_cmpint (gtk_text_iter_get_offset (&start), ==, offset);
  /* The blank that was typed after it is not part of it. */
  g_assert_cmpint (gtk_text_iter_get_offset (&end), ==, offset + (int) strlen ("the"));
}

/* Through all stages, whatever the case, and around. */
static void
in_all_stages (PivotWindow *window)
{
  pivot_test_do (window, "win.search");
  g_assert_nonnull (find_entry (window));
  gtk_editable_set_text (find_entry (window), "the ");
  assert_says (window, "1 of 4");
  assert_selected (window, PIVOT_STAGE_PRECISE_CONTEXT, 0);

  pivot_test_do (window, "win.find-next");
  assert_selected (window, PIVOT_STAGE_PRECISE_CONTEXT, 26);
  pivot_test_do (window, "win.find-next");
  assert_says (window, "3 of 4");
  assert_selected (window, PIVOT_STAGE_VARIABLE_CORRECTION, 10);
  pivot_test_do (window, "win.find-next");
  assert_selected (window, PIVOT_STAGE_OUTCOME_LEARNING, 0);
  pivot_test_do (window, "win.find-next");
  assert_says (window, "1 of 4");
  pivot_test_do (window, "win.find-previous");
  assert_says (window, "4 of 4");
  assert_selected (window, PIVOT_STAGE_OUTCOME_LEARNING, 0);
  g_assert_false (pivot_story_can_undo (pivot_window_get_story (window)));

  gtk_editable_set_text (find_entry (window), "giraffe");
  assert_says (window, "No matches");
  pivot_find_bar_close (find_bar (window));
  pivot_test_settle ();
  g_assert_true (GTK_IS_TEXT_VIEW (gtk_root_get_focus (GTK_ROOT (window))));
}

static void
test_all_stages (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_all_stages);
}

/* The same key looks among the stories for who is there. */
static void
in_the_library (PivotWindow *window)
{
  GtkWidget *pane = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_LIBRARY_PANE);

  gtk_widget_grab_focus (pane);
  pivot_test_do (window, "win.search");
  g_assert_true (gtk_widget_is_ancestor (gtk_root_get_focus (GTK_ROOT (window)), pane));
  g_assert_nonnull (pivot_test_find (pane, GTK_TYPE_SEARCH_ENTRY));
}

static void
test_the_library (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_the_library);
}

/* In the other view that is written in, both answers are looked in, stage by stage. */
static void
in_both_answers (PivotWindow *window)
{
  g_autoptr (GPtrArray) texts = NULL;
  PivotContrastView *view = NULL;
  guint              place = 0;

  pivot_test_do (window, "win.contrast");
  pivot_test_do (window, "win.search");
  gtk_editable_set_text (find_entry (window), "the ");
  assert_says (window, "1 of 4");
  pivot_test_do (window, "win.find-next");
  pivot_test_do (window, "win.find-next");
  assert_says (window, "3 of 4");
  pivot_find_bar_close (find_bar (window));
  pivot_test_settle ();
  view = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_CONTRAST_VIEW);
  texts = pivot_cell_walk_list_texts (pivot_contrast_view_get_answers (view), &place);
  g_assert_cmpuint (texts->len, ==, PIVOT_N_SIDES * PIVOT_N_STAGES);
  g_assert_cmpuint (place, ==, 2 * PIVOT_STAGE_VARIABLE_CORRECTION + 1);
  g_assert_true (gtk_text_buffer_get_has_selection (gtk_text_view_get_buffer (g_ptr_array_index (texts, place))));

  /* And in the cards again. */
  pivot_test_do (window, "win.write");
  pivot_test_do (window, "win.search");
  gtk_editable_set_text (find_entry (window), "The ");
  assert_says (window, "1 of 4");
  pivot_test_do (window, "win.find-next");
  assert_selected (window, PIVOT_STAGE_PRECISE_CONTEXT, 26);
}

static void
test_both_answers (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_both_answers);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/find-bar/all-stages", test_all_stages);
  g_test_add_func ("/find-bar/the-library", test_the_library);
  g_test_add_func ("/find-bar/both-answers", test_both_answers);
  return g_test_run ();
}
