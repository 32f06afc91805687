/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"
#include "pivot-test-bench.h"

#include "app/contrast/pivot-contrast-cell.h"
#include "app/contrast/pivot-contrast-view.h"
#include "app/contrast/pivot-verdict-band.h"
#include "app/pivot-stage-text.h"

static const PivotTestStory stories[] = {
  { "The Pass", { "We wanted 4,000 riders and got 610.", "The mistake was mine. The vendor never told us.", "", "" } },
};

static PivotContrastView *
get_view (PivotWindow *window)
{
  return pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_CONTRAST_VIEW);
}

/* The texts of the view in the order of its grid: stage by stage, the defensive one before the owned one. */
static PivotStageText *
get_text (PivotWindow *window,
          PivotSide    side,
          PivotStage   stage)
{
  GtkWidget *cell = pivot_test_find_nth (GTK_WIDGET (get_view (window)), PIVOT_TYPE_CONTRAST_CELL, 2 * stage + (side == PIVOT_SIDE_OWNED));

  return pivot_test_find (cell, PIVOT_TYPE_STAGE_TEXT);
}

static void
assert_written (PivotWindow *window,
                PivotSide    side,
                PivotStage   stage,
                const char  *expected)
{
  g_autofree char *shown = pivot_stage_text_dup_text (get_text (window, side, stage));

  g_assert_cmpstr (shown, ==, expected);
  g_assert_cmpstr (pivot_draft_get_text (pivot_story_get_draft (pivot_window_get_story (window)), side, stage), ==, expected);
}

static void
in_phrases_are_heard (PivotWindow *window)
{
  pivot_test_do (window, "win.contrast");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (get_text (window, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE)),
                                       GTK_ACCESSIBLE_PROPERTY_DESCRIPTION,
                                       "Responsibility, owned: “The mistake was mine”; Responsibility, defensive: “The vendor never told us”");
  gtk_test_accessible_assert_property (GTK_ACCESSIBLE (get_text (window, PIVOT_SIDE_DEFENSIVE, PIVOT_STAGE_ROOT_CAUSE)),
                                       GTK_ACCESSIBLE_PROPERTY_LABEL, "Identify the Root Cause, Defensive");
}

static void
test_phrases_are_heard (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_phrases_are_heard);
}

static void
in_both_are_written (PivotWindow *window)
{
  GtkTextBuffer *buffer = NULL;

  pivot_test_do (window, "win.contrast");
  buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (get_text (window, PIVOT_SIDE_DEFENSIVE, PIVOT_STAGE_OUTCOME_LEARNING)));
  gtk_text_buffer_insert_at_cursor (buffer, "It was a win.", -1);
  assert_written (window, PIVOT_SIDE_DEFENSIVE, PIVOT_STAGE_OUTCOME_LEARNING, "It was a win.");
  assert_written (window, PIVOT_SIDE_OWNED, PIVOT_STAGE_OUTCOME_LEARNING, "");
  pivot_test_do (window, "story.undo");
  assert_written (window, PIVOT_SIDE_DEFENSIVE, PIVOT_STAGE_OUTCOME_LEARNING, "");
}

static void
test_both_are_written (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_both_are_written);
}

static char *
dup_selected (PivotStageText *text)
{
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (GTK_TEXT_VIEW (text));
  GtkTextIter    start;
  GtkTextIter    end;

  if (!gtk_text_buffer_get_selection_bounds (buffer, &start, &end))
    return NULL;
  return gtk_text_buffer_get_text (buffer, &start, &end, FALSE);
}

typedef struct
{
  PivotWindow *window;
  const char  *words;
} Selection;

static gboolean
is_selected (gpointer data)
{
  const Selection *self = data;
  PivotStageText  *text = get_text (self->window, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE);
  g_autofree char *selected = dup_selected (text);

  return g_strcmp0 (selected, self->words) == 0 && gtk_widget_is_focus (GTK_WIDGET (text));
}

static void
in_walk_goes_from_phrase_to_phrase (PivotWindow *window)
{
  Selection last = { window, "The vendor never told us" };
  Selection last_but_one = { window, "The mistake was mine" };

  pivot_test_do (window, "win.contrast");
  pivot_test_do (window, "win.walk-back");
  g_assert_true (pivot_test_wait (is_selected, &last));
  pivot_test_do (window, "win.walk-back");
  g_assert_true (pivot_test_wait (is_selected, &last_but_one));
}

static void
test_walk_goes_from_phrase_to_phrase (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_walk_goes_from_phrase_to_phrase);
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

/* Takes an answer from the dialog, as a click on its row does. */
static void
take (PivotWindow *window,
      const char  *title)
{
  GtkWidget *row = NULL;

  pivot_test_do (window, "contrast.choose-source");
  pivot_test_settle ();
  row = find_row (GTK_WIDGET (adw_application_window_get_visible_dialog (ADW_APPLICATION_WINDOW (window))), title);
  g_assert_nonnull (row);
  adw_action_row_activate (ADW_ACTION_ROW (row));
  pivot_test_settle ();
}

/* The owning answer of an early version becomes the defensive one of the present. */
static void
in_revision_is_taken (PivotWindow *window)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  PivotStory            *story = pivot_window_get_story (window);
  g_autoptr (PivotRecord) record = pivot_story_snapshot (story);
  g_autoptr (PivotLibrary) library = NULL;
  g_autoptr (PivotRevision) kept = NULL;
  g_autoptr (PivotDraft) draft = pivot_draft_with_text (record->draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, "The mistake was mine.");

  g_object_get (window, "library", &library, NULL);
  kept = pivot_store_keep_revision (pivot_library_get_store (library), record, PIVOT_WHY_NAMED, "Early", NULL);
  g_assert_nonnull (kept);
  pivot_story_edit (story, draft, &step);
  pivot_test_do (window, "win.contrast");
  take (window, "Early");
  assert_written (window, PIVOT_SIDE_DEFENSIVE, PIVOT_STAGE_ROOT_CAUSE, "The mistake was mine. The vendor never told us.");
  assert_written (window, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, "The mistake was mine.");
}

static void
test_revision_is_taken (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_revision_is_taken);
}

static void
in_example_is_taken (PivotWindow *window)
{
  PivotStory      *story = pivot_window_get_story (window);
  g_autofree char *owned = g_strdup (pivot_draft_get_text (pivot_story_get_draft (story), PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE));

  pivot_test_do (window, "win.contrast");
  take (window, "Blames others");
  g_assert_true (g_str_has_prefix (pivot_draft_get_text (pivot_story_get_draft (story), PIVOT_SIDE_DEFENSIVE, PIVOT_STAGE_ROOT_CAUSE), "The data team never told us"));
  assert_written (window, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, owned);
  pivot_test_do (window, "story.undo");
  for (guint i = 0; i < PIVOT_N_STAGES; i++)
    assert_written (window, PIVOT_SIDE_DEFENSIVE, (PivotStage) i, "");
}

static void
test_example_is_taken (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_example_is_taken);
}

static void
in_narrow_shows_one_side (PivotWindow *window)
{
  GtkWidget *defensive = NULL;
  GtkWidget *owned = NULL;

  pivot_test_do (window, "win.contrast");
  defensive = GTK_WIDGET (get_text (window, PIVOT_SIDE_DEFENSIVE, PIVOT_STAGE_ROOT_CAUSE));
  owned = GTK_WIDGET (get_text (window, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE));
  g_object_set (get_view (window), "narrow", TRUE, "side", "owned", NULL);
  g_assert_false (gtk_widget_get_mapped (defensive));
  g_assert_true (gtk_widget_get_mapped (owned));
  g_object_set (get_view (window), "side", "both", NULL);
  g_assert_true (gtk_widget_get_mapped (defensive));
}

static void
test_narrow_shows_one_side (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_narrow_shows_one_side);
}

/* A key for a card leads to the card, where it can be seen. */
static void
in_card_is_gone_to (PivotWindow *window)
{
  GtkWidget *view = NULL;

  pivot_test_do (window, "win.contrast");
  view = GTK_WIDGET (get_view (window));
  g_assert_true (gtk_widget_activate_action (GTK_WIDGET (window), "story.go-to-stage", "i", PIVOT_STAGE_ROOT_CAUSE));
  pivot_test_settle ();
  g_assert_false (gtk_widget_get_mapped (view));
}

static void
test_card_is_gone_to (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_card_is_gone_to);
}

static gboolean
is_read (gpointer window)
{
  PivotPairing *pairing = pivot_contrast_view_get_pairing (get_view (window));
  guint         n_phrases = 0;

  if (pairing != NULL)
    pivot_pairing_get_phrases (pairing, PIVOT_SIDE_OWNED, PIVOT_STAGE_VARIABLE_CORRECTION, &n_phrases);
  return n_phrases > 0;
}

/* More than can be read within a frame is read in a thread. */
static void
in_long_text_is_read (PivotWindow *window)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  PivotStory            *story = pivot_window_get_story (window);
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (PivotDraft) draft = NULL;

  for (guint i = 0; i < 200; i++)
    g_string_append (text, "We met again on the Monday after that one. ");
  g_string_append (text, "The vendor never told us.");
  draft = pivot_draft_with_text (pivot_story_get_draft (story), PIVOT_SIDE_OWNED, PIVOT_STAGE_VARIABLE_CORRECTION, text->str);
  pivot_test_do (window, "win.contrast");
  pivot_story_edit (story, draft, &step);
  g_assert_true (pivot_test_wait (is_read, window));
}

static void
test_long_text_is_read (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_long_text_is_read);
}

static gboolean
is_at_first_of_three (gpointer window)
{
  return pivot_test_shows (GTK_WIDGET (get_view (window)), "Phrase 1 of 3");
}

/* What is written in another card does not take one back to the start. */
static void
in_place_is_kept (PivotWindow *window)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  PivotStory            *story = pivot_window_get_story (window);
  g_autoptr (PivotDraft) draft = NULL;

  pivot_test_do (window, "win.contrast");
  pivot_test_do (window, "contrast.next-difference");
  g_assert_true (pivot_test_shows (GTK_WIDGET (get_view (window)), "Phrase 1 of 2"));
  draft = pivot_draft_with_text (pivot_story_get_draft (story), PIVOT_SIDE_OWNED, PIVOT_STAGE_OUTCOME_LEARNING, "The market was against us.");
  pivot_story_edit (story, draft, &step);
  g_assert_true (pivot_test_wait (is_at_first_of_three, window));
}

static void
test_place_is_kept (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_place_is_kept);
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_app_init (&argc, &argv);
  g_test_add_func ("/contrast-view/phrases-are-heard", test_phrases_are_heard);
  g_test_add_func ("/contrast-view/both-are-written", test_both_are_written);
  g_test_add_func ("/contrast-view/walk-goes-from-phrase-to-phrase", test_walk_goes_from_phrase_to_phrase);
  g_test_add_func ("/contrast-view/example-is-taken", test_example_is_taken);
  g_test_add_func ("/contrast-view/revision-is-taken", test_revision_is_taken);
  g_test_add_func ("/contrast-view/narrow-shows-one-side", test_narrow_shows_one_side);
  g_test_add_func ("/contrast-view/card-is-gone-to", test_card_is_gone_to);
  g_test_add_func ("/contrast-view/long-text-is-read", test_long_text_is_read);
  g_test_add_func ("/contrast-view/place-is-kept", test_place_is_kept);
  return g_test_run ();
}
