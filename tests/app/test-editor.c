/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"
#include "pivot-test-bench.h"

#include "app/editor/pivot-editor-place.h"
#include "app/editor/pivot-stage-card.h"
#include "app/editor/pivot-stage-header.h"
#include "app/editor/pivot-story-title.h"

#define P PIVOT_STAGE_PRECISE_CONTEXT
#define I PIVOT_STAGE_ROOT_CAUSE
#define V PIVOT_STAGE_VARIABLE_CORRECTION

static const char *const empty[PIVOT_N_STAGES] = { "", "", "", "" };

static void
assert_both (PivotTestBench *bench,
             PivotStage      stage,
             const char     *text)
{
  g_autofree char *shown = pivot_test_bench_dup_shown (bench, stage);

  g_assert_cmpstr (pivot_test_bench_get_written (bench, stage), ==, text);
  g_assert_cmpstr (shown, ==, text);
}

static void
assert_focus (PivotTestBench *bench,
              PivotStage      stage)
{
  g_assert_true (gtk_window_get_focus (bench->window) == GTK_WIDGET (bench->texts[stage]));
}

static guint
get_position (PivotTestBench *bench,
              PivotStage      stage)
{
  PivotStage at = P;
  guint      position = 0;

  pivot_editor_get_place (bench->editor, &at, &position);
  g_assert_cmpint (at, ==, stage);
  return position;
}

static void
select_all (PivotTestBench *bench,
            PivotStage      stage)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (bench->texts[stage]);
  GtkTextIter    start;
  GtkTextIter    end;

  gtk_text_buffer_get_bounds (buffer, &start, &end);
  gtk_text_buffer_select_range (buffer, &end, &start);
}

static void
test_typing (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (empty);
  guint notified = 0;

  pivot_test_count_notify (G_OBJECT (bench->story), "draft", &notified);
  pivot_test_bench_type (bench, I, "Né 漢");

  assert_both (bench, I, "Né 漢");
  /* One edit for each key: nothing comes back round. */
  g_assert_cmpuint (notified, ==, 4);
  g_assert_cmpuint (pivot_assessor_get_caret (bench->assessor), ==, 7);
  g_assert_cmpint (pivot_assessor_get_stage (bench->assessor), ==, I);
}

static void
test_undo_across_cards (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (empty);

  pivot_test_bench_type (bench, P, "One");
  pivot_test_bench_type (bench, V, "two");
  pivot_test_bench_type (bench, P, "s");

  pivot_test_bench_do (bench, "story.undo");
  assert_both (bench, P, "One");
  assert_focus (bench, P);
  pivot_test_bench_do (bench, "story.undo");
  assert_both (bench, V, "");
  assert_focus (bench, V);
  pivot_test_bench_do (bench, "story.undo");
  assert_both (bench, P, "");
  g_assert_false (pivot_story_can_undo (bench->story));

  pivot_test_bench_do (bench, "story.redo");
  pivot_test_bench_do (bench, "story.redo");
  assert_both (bench, P, "One");
  assert_both (bench, V, "two");
  assert_focus (bench, V);
  g_assert_cmpuint (get_position (bench, V), ==, 3);
}

/* The view's own Undo, in its menu and on its keys, is the story's. */
static void
test_own_undo (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (empty);

  pivot_test_bench_type (bench, P, "One");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (bench->texts[P]), "text.undo", NULL));
  assert_both (bench, P, "");
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (bench->texts[P]), "text.redo", NULL));
  assert_both (bench, P, "One");
}

static void
test_type_over_all (void)
{
  const char *const texts[PIVOT_N_STAGES] = { "All that was written.", "", "", "" };
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);

  gtk_widget_grab_focus (GTK_WIDGET (bench->texts[P]));
  select_all (bench, P);
  pivot_test_bench_type (bench, P, "N");
  assert_both (bench, P, "N");
  pivot_test_bench_do (bench, "story.undo");
  assert_both (bench, P, "All that was written.");
  g_assert_false (pivot_story_can_undo (bench->story));
}

/* The caret stands where the change was, and marks and selections elsewhere stay. */
static void
test_smallest_change (void)
{
  const char *const texts[PIVOT_N_STAGES] = { "I led the locks of depots.", "", "", "" };
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);

  pivot_editor_set_place (bench->editor, P, 18);
  pivot_test_bench_type (bench, P, " 12");
  assert_both (bench, P, "I led the locks of 12 depots.");
  pivot_editor_set_place (bench->editor, P, 2);
  pivot_test_bench_do (bench, "story.undo");
  pivot_test_bench_do (bench, "story.undo");
  assert_both (bench, P, "I led the locks of depots.");
  g_assert_cmpuint (get_position (bench, P), ==, 18);
}

static void
test_clean (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (empty);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (bench->texts[P]);

  gtk_text_buffer_insert_at_cursor (buffer, "one\r\ntwo\u2029three\x01", -1);
  assert_both (bench, P, "one\ntwo\nthree\uFFFD");
}

static void
test_title (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (empty);
  PivotStoryTitle *title = pivot_test_find_nth (GTK_WIDGET (bench->editor), PIVOT_TYPE_STORY_TITLE, 0);
  GtkText         *text = pivot_test_find_nth (GTK_WIDGET (title), GTK_TYPE_TEXT, 0);

  gtk_test_accessible_assert_role (text, GTK_ACCESSIBLE_ROLE_TEXT_BOX);
  gtk_test_accessible_assert_property (text, GTK_ACCESSIBLE_PROPERTY_LABEL, "Title");
  pivot_test_bench_do (bench, "story.rename");
  g_assert_true (gtk_window_get_focus (bench->window) == GTK_WIDGET (text));
  gtk_editable_set_text (GTK_EDITABLE (text), "Two");
  g_assert_cmpstr (pivot_story_get_title (bench->story), ==, "Two");
  pivot_test_bench_type (bench, P, "x");
  pivot_test_bench_do (bench, "story.undo");
  pivot_test_bench_do (bench, "story.undo");
  g_assert_cmpstr (pivot_story_get_title (bench->story), ==, "");
  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (text)), ==, "");
  g_assert_true (gtk_window_get_focus (bench->window) == GTK_WIDGET (text));
}

static void
test_stages (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (empty);

  pivot_test_bench_do (bench, "story.go-to-stage(2)");
  assert_focus (bench, V);
  pivot_test_bench_do (bench, "story.next-stage");
  assert_focus (bench, PIVOT_STAGE_OUTCOME_LEARNING);
  pivot_test_bench_do (bench, "story.next-stage");
  assert_focus (bench, PIVOT_STAGE_OUTCOME_LEARNING);
  pivot_test_bench_do (bench, "story.previous-stage");
  assert_focus (bench, V);
  pivot_test_bench_do (bench, "story.go-to-stage(7)");
  assert_focus (bench, V);
  g_assert_false (gtk_text_view_get_accepts_tab (bench->texts[V]));
}

static gboolean
is_written_in (gpointer text)
{
  return gtk_widget_get_mapped (text) && gtk_widget_get_width (text) > 0 && gtk_widget_is_focus (text);
}

/* Text, caret, focus and history are the same at every width. */
static void
test_narrow (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (empty);

  pivot_test_bench_type (bench, I, "The mistake was mine.");
  pivot_editor_set_place (bench->editor, I, 4);
  for (guint i = 0; i < 2; i++)
    {
      g_object_set (bench->editor, "narrow", i == 0, NULL);
      g_assert_true (pivot_test_wait (is_written_in, bench->texts[I]));
      assert_both (bench, I, "The mistake was mine.");
      assert_focus (bench, I);
      g_assert_cmpuint (get_position (bench, I), ==, 4);
    }
  pivot_test_bench_do (bench, "story.undo");
  assert_both (bench, I, "The mistake was ");
}

static void
test_another_story (void)
{
  const char *const texts[PIVOT_N_STAGES] = { "Another.", "", "", "" };
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (empty);
  g_autoptr (PivotStory) other = pivot_test_story_new (texts);
  g_autofree char *shown = NULL;
  guint            changed = 0;

  pivot_test_bench_type (bench, P, "One.");
  pivot_test_count_notify (G_OBJECT (bench->story), "draft", &changed);
  pivot_test_count_notify (G_OBJECT (other), "draft", &changed);
  pivot_assessor_set_story (bench->assessor, other);
  shown = pivot_test_bench_dup_shown (bench, P);
  g_assert_cmpstr (shown, ==, "Another.");
  pivot_assessor_set_story (bench->assessor, bench->story);
  assert_both (bench, P, "One.");
  g_assert_cmpuint (changed, ==, 0);
  g_assert_true (pivot_story_can_undo (bench->story));
  g_assert_false (pivot_story_can_undo (other));
}

static void
test_read_only (void)
{
  const char *const texts[PIVOT_N_STAGES] = { "One.", "", "", "" };
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);
  g_autoptr (PivotRecord) record = pivot_story_snapshot (bench->story);
  g_autoptr (PivotStory) locked = pivot_story_new_read_only (record, "It comes from a newer Pivot.");

  pivot_assessor_set_story (bench->assessor, locked);
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    g_assert_false (gtk_text_view_get_editable (bench->texts[i]));
  pivot_assessor_set_story (bench->assessor, bench->story);
  g_assert_true (gtk_text_view_get_editable (bench->texts[P]));
}

/* The clock of a stage is never broken, however long its head is. */
static gboolean
is_one_line (GtkWidget  *root,
             const char *text)
{
  if (GTK_IS_LABEL (root) && g_str_has_prefix (gtk_label_get_text (GTK_LABEL (root)), text))
    return pango_layout_get_line_count (gtk_label_get_layout (GTK_LABEL (root))) == 1 && !pango_layout_is_ellipsized (gtk_label_get_layout (GTK_LABEL (root)));
  for (GtkWidget *child = gtk_widget_get_first_child (root); child != NULL; child = gtk_widget_get_next_sibling (child))
    {
      if (!is_one_line (child, text))
        return FALSE;
    }
  return TRUE;
}

static gboolean
is_broken_in_word (GtkLabel *label)
{
  const char *text = gtk_label_get_text (label);

  for (GSList *line = pango_layout_get_lines_readonly (gtk_label_get_layout (label)); line != NULL; line = line->next)
    {
      int start = pango_layout_line_get_start_index (line->data);

      if (start > 0 && text[start - 1] != ' ')
        return TRUE;
    }
  return FALSE;
}

/* A window that had another width before. */
typedef struct
{
  GtkWidget *window;
  int        before;
} Change;

static gboolean
is_of_another_width (gpointer data)
{
  Change *change = data;

  return gtk_widget_get_width (change->window) != change->before;
}

static void
set_width (PivotTestBench *bench,
           int             width)
{
  Change change = { GTK_WIDGET (bench->window), gtk_widget_get_width (GTK_WIDGET (bench->window)) };

  gtk_window_set_default_size (bench->window, width, 800);
  g_assert_true (pivot_test_wait (is_of_another_width, &change));
  /* What changes with the width is laid out once more. */
  pivot_test_settle ();
}

/* At each width the clock and what the stage is for are whole, and a heading is broken between words. */
static void
test_heads_are_whole (void)
{
  static const char *const jobs[PIVOT_N_STAGES] = { "What happened", "Why, and", "How you", "So what" };
  static const int         widths[] = { 1000, 820, 1100 };
  const char *const        texts[PIVOT_N_STAGES] = { "One.", "Two.", "Three.", "Four." };
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);

  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      set_width (bench, widths[i]);
      for (guint j = 0; j < PIVOT_N_STAGES; j++)
        {
          GtkWidget *head = pivot_test_find_nth (GTK_WIDGET (bench->editor), PIVOT_TYPE_STAGE_HEADER, j);

          g_test_message ("%d wide, %s", widths[i], jobs[j]);
          g_assert_true (is_one_line (head, "/ 0:"));
          g_assert_true (is_one_line (head, jobs[j]));
          g_assert_false (is_broken_in_word (pivot_test_find_nth (head, GTK_TYPE_LABEL, 0)));
        }
    }
}

static void
test_accessible (void)
{
  static const char *const names[PIVOT_N_STAGES] = { "Precise Context", "Identify the Root Cause", "Variable Correction", "Outcome & Transformative Learning" };
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (empty);

  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    {
      PivotStageCard *card = pivot_test_find_nth (GTK_WIDGET (bench->editor), PIVOT_TYPE_STAGE_CARD, i);

      gtk_test_accessible_assert_role (bench->texts[i], GTK_ACCESSIBLE_ROLE_TEXT_BOX);
      gtk_test_accessible_assert_property (bench->texts[i], GTK_ACCESSIBLE_PROPERTY_LABEL, names[i]);
      g_assert_true (gtk_test_accessible_has_property (GTK_ACCESSIBLE (bench->texts[i]), GTK_ACCESSIBLE_PROPERTY_DESCRIPTION));
      gtk_test_accessible_assert_role (card, GTK_ACCESSIBLE_ROLE_GROUP);
      gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_LABEL, names[i]);
    }
}

/* A number on each card, for those who want numbers. */
static void
test_scores (void)
{
  static const char *const texts[PIVOT_N_STAGES] = { "", "It rained.", "", "" };
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (texts);
  g_autoptr (GSettings) settings = g_settings_new (PIVOT_APPLICATION_ID);

  g_assert_false (pivot_test_shows (GTK_WIDGET (bench->editor), "0/100"));
  g_settings_set_boolean (settings, "show-scores", TRUE);
  g_assert_true (pivot_test_shows (GTK_WIDGET (bench->editor), "0/100"));
  g_settings_reset (settings, "show-scores");
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_bench_init (&argc, &argv);
  g_test_add_func ("/editor/typing", test_typing);
  g_test_add_func ("/editor/undo-across-cards", test_undo_across_cards);
  g_test_add_func ("/editor/own-undo", test_own_undo);
  g_test_add_func ("/editor/type-over-all", test_type_over_all);
  g_test_add_func ("/editor/smallest-change", test_smallest_change);
  g_test_add_func ("/editor/clean", test_clean);
  g_test_add_func ("/editor/title", test_title);
  g_test_add_func ("/editor/stages", test_stages);
  g_test_add_func ("/editor/narrow", test_narrow);
  g_test_add_func ("/editor/another-story", test_another_story);
  g_test_add_func ("/editor/read-only", test_read_only);
  g_test_add_func ("/editor/heads-are-whole", test_heads_are_whole);
  g_test_add_func ("/editor/accessible", test_accessible);
  g_test_add_func ("/editor/scores", test_scores);
  return g_test_run ();
}
