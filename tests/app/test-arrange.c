/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include <string.h>

#include "app/arrange/pivot-arrange-dialog.h"
#include "app/arrange/pivot-arrange-section.h"
#include "app/arrange/pivot-sentence-row.h"

#define OLD_ANSWER                                                                                                             \
  "In May I led the move of 12 depots. The goal was Monday. Instead, six stayed shut.\n\nThe mistake was mine. I never tried " \
  "a key. That day I stopped the move and called the locksmith.\n\nNow we test every key, and none has failed since."

static GtkWidget *
open_dialog (PivotWindow *window,
             const char  *text)
{
  GtkWidget *dialog = NULL;

  pivot_test_do (window, "win.new-from-text");
  dialog = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_ARRANGE_DIALOG);
  g_assert_nonnull (dialog);
  gtk_text_buffer_set_text (gtk_text_view_get_buffer (pivot_test_find (dialog, GTK_TYPE_TEXT_VIEW)), text, -1);
  return dialog;
}

static void
act (GtkWidget  *dialog,
     const char *action)
{
  gtk_widget_activate_action (dialog, action, NULL);
  pivot_test_settle ();
}

static guint
collect_rows (GtkWidget         *root,
              PivotSentenceRow **rows,
              guint              n_rows)
{
  if (PIVOT_IS_SENTENCE_ROW (root))
    {
      PivotSentenceRow *row = PIVOT_SENTENCE_ROW (root);

      rows[pivot_sentence_row_get_index (row)] = row;
      return n_rows + 1;
    }
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    n_rows = collect_rows (child, rows, n_rows);
  return n_rows;
}

static PivotStage
get_stage (PivotSentenceRow *row)
{
  guint stage = 0;

  g_object_get (gtk_widget_get_ancestor (GTK_WIDGET (row), PIVOT_TYPE_ARRANGE_SECTION), "stage", &stage, NULL);
  return (PivotStage) stage;
}

static const char *
get_text (PivotWindow *window,
          PivotStage   stage)
{
  return pivot_draft_get_text (pivot_story_get_draft (pivot_window_get_story (window)), PIVOT_SIDE_OWNED, stage);
}

/* Lets a row go over a stage, and ends the drag. */
static void
drag (PivotSentenceRow *row,
      PivotStage        stage)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (GTK_WIDGET (row));
  const PivotStage before = get_stage (row);

  pivot_sentence_row_drop (row, stage);
  pivot_test_settle ();
  /* Until then the toolkit holds on to what is around the row. */
  g_assert_cmpint (get_stage (row), ==, before);
  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_DRAG_SOURCE (controller))
        g_signal_emit_by_name (controller, "drag-end", NULL, FALSE);
    }
  pivot_test_settle ();
}

static void
in_moves (PivotWindow *window)
{
  GtkWidget        *dialog = open_dialog (window, OLD_ANSWER);
  PivotSentenceRow *rows[16];

  act (dialog, "arrange.propose");
  g_assert_cmpuint (collect_rows (dialog, rows, 0), ==, 7);
  g_assert_cmpint (get_stage (rows[0]), ==, PIVOT_STAGE_PRECISE_CONTEXT);
  gtk_test_accessible_assert_property (rows[0], GTK_ACCESSIBLE_PROPERTY_LABEL, "In May I led the move of 12 depots.");
  gtk_test_accessible_assert_property (rows[0], GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Precise Context");

  gtk_widget_grab_focus (GTK_WIDGET (rows[1]));
  drag (rows[1], PIVOT_STAGE_OUTCOME_LEARNING);
  g_assert_cmpint (get_stage (rows[1]), ==, PIVOT_STAGE_OUTCOME_LEARNING);
  gtk_test_accessible_assert_property (rows[1], GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, "Outcome & Transformative Learning");
  g_assert_true (gtk_root_get_focus (GTK_ROOT (window)) == GTK_WIDGET (rows[1]));

  adw_toggle_group_set_active (pivot_test_find (GTK_WIDGET (rows[2]), ADW_TYPE_TOGGLE_GROUP), PIVOT_STAGE_ROOT_CAUSE);
  g_assert_cmpint (get_stage (rows[2]), ==, PIVOT_STAGE_ROOT_CAUSE);
  act (dialog, "arrange.undo");
  g_assert_cmpint (get_stage (rows[2]), ==, PIVOT_STAGE_PRECISE_CONTEXT);
  g_assert_cmpint (get_stage (rows[1]), ==, PIVOT_STAGE_OUTCOME_LEARNING);
  act (dialog, "arrange.undo");
  act (dialog, "arrange.undo");
  g_assert_cmpint (get_stage (rows[1]), ==, PIVOT_STAGE_PRECISE_CONTEXT);
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

static void
test_moves (void)
{
  pivot_test_app_run (NULL, 0, in_moves);
}

/* The cards are filled in one step of the story's history. */
static void
in_one_step (PivotWindow *window)
{
  GtkWidget        *dialog = open_dialog (window, OLD_ANSWER);
  PivotSentenceRow *rows[16];
  PivotStory       *story = NULL;

  act (dialog, "arrange.propose");
  collect_rows (dialog, rows, 0);
  drag (rows[1], PIVOT_STAGE_OUTCOME_LEARNING);
  act (dialog, "arrange.fill");
  story = pivot_window_get_story (window);
  g_assert_nonnull (story);
  g_assert_cmpstr (get_text (window, PIVOT_STAGE_PRECISE_CONTEXT), ==, "In May I led the move of 12 depots. Instead, six stayed shut.");
  g_assert_true (g_str_has_prefix (get_text (window, PIVOT_STAGE_OUTCOME_LEARNING), "The goal was Monday."));

  pivot_test_do (window, "story.undo");
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_assert_cmpstr (get_text (window, (PivotStage) i), ==, "");
  g_assert_false (pivot_story_can_undo (story));
  pivot_test_do (window, "story.redo");
  g_assert_true (g_str_has_prefix (get_text (window, PIVOT_STAGE_OUTCOME_LEARNING), "The goal was Monday."));
}

static void
test_one_step (void)
{
  pivot_test_app_run (NULL, 0, in_one_step);
}

/* What the text says of itself becomes the story's title and question. */
static void
in_headings (PivotWindow *window)
{
  GtkWidget *dialog = open_dialog (window, "# Twelve Keys\n\n## Precise Context\n\nI led it. It failed.\n\n## Root Cause\n\nMy fault.");

  act (dialog, "arrange.propose");
  act (dialog, "arrange.fill");
  g_assert_cmpstr (pivot_story_get_title (pivot_window_get_story (window)), ==, "Twelve Keys");
  g_assert_cmpstr (get_text (window, PIVOT_STAGE_PRECISE_CONTEXT), ==, "I led it. It failed.");
  g_assert_cmpstr (get_text (window, PIVOT_STAGE_ROOT_CAUSE), ==, "My fault.");
}

static void
test_headings (void)
{
  pivot_test_app_run (NULL, 0, in_headings);
}

static void
in_no_text (PivotWindow *window)
{
  static const char *const texts[] = { "", "  \n\t ", NULL };
  g_autofree char         *long_one = g_strnfill (65 * 1024, 'a');
  GtkWidget               *dialog = open_dialog (window, "");

  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      gtk_text_buffer_set_text (gtk_text_view_get_buffer (pivot_test_find (dialog, GTK_TYPE_TEXT_VIEW)), texts[i] != NULL ? texts[i] : long_one, -1);
      act (dialog, "arrange.propose");
      g_assert_null (pivot_test_find (dialog, PIVOT_TYPE_ARRANGE_SECTION));
    }
  adw_dialog_force_close (ADW_DIALOG (dialog));
}

static void
test_no_text (void)
{
  pivot_test_app_run (NULL, 0, in_no_text);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/arrange/moves", test_moves);
  g_test_add_func ("/arrange/one-step", test_one_step);
  g_test_add_func ("/arrange/headings", test_headings);
  g_test_add_func ("/arrange/no-text", test_no_text);
  return g_test_run ();
}
