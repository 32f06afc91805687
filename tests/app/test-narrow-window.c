/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include "app/compare/pivot-revisions-view.h"
#include "app/editor/pivot-story-title.h"
#include "app/window/pivot-desk.h"

/* As narrow as a telephone, and with text as large as the desktop's settings make it. */
#define NARROW 360
#define LARGE_DPI (2 * 96 * 1024)

#define EXAMPLE "3-night-sales.json"

static const PivotTestStory stories[] = {
  { "Two Keys for Twelve Depots, and a Title That Goes On", { "In May I led the locks of 12 depots.", "The mistake was mine.", "", "Every key is tested now." } },
};

/* Says which widgets ask for more room than there is. */
static void
tell_wide (GtkWidget *widget)
{
  int minimum = 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  if (minimum > NARROW && gtk_widget_get_visible (widget))
    g_test_message ("%s asks for %d pixels", G_OBJECT_TYPE_NAME (widget), minimum);
  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL; child = gtk_widget_get_next_sibling (child))
    tell_wide (child);
}

static void
assert_widget_fits (GtkWidget *widget)
{
  int minimum = 0;

  gtk_widget_measure (widget, GTK_ORIENTATION_HORIZONTAL, -1, &minimum, NULL, NULL, NULL);
  if (minimum > NARROW)
    tell_wide (widget);
  g_assert_cmpint (minimum, <=, NARROW);
}

static void
assert_fits (PivotWindow *window)
{
  assert_widget_fits (adw_application_window_get_content (ADW_APPLICATION_WINDOW (window)));
}

static void
set_text_size (int dpi)
{
  g_object_set (gtk_settings_get_default (), "gtk-xft-dpi", dpi, "gtk-font-name", "Inter 11", NULL);
  pivot_test_settle ();
}

/* Opens a story that is long enough to have everything: chips, findings and times. */
static void
open_example (PivotWindow *window)
{
  g_autofree char *path = g_test_build_filename (G_TEST_DIST, "..", "data", "examples", EXAMPLE, NULL);
  g_autoptr (GFile) file = g_file_new_for_path (path);

  pivot_window_import (window, file);
}

static void
in_large_text (PivotWindow *window)
{
  open_example (window);
  set_text_size (LARGE_DPI);
  g_object_set (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_DESK), "width", PIVOT_WIDTH_SLIM, NULL);
  pivot_test_settle ();
  assert_fits (window);
  pivot_test_do (window, "win.show-rubric");
  assert_fits (window);
  pivot_test_do (window, "win.show-library");
  assert_fits (window);
  set_text_size (LARGE_DPI / 2);
}

/* Keeps the story as it is, and writes on. */
static void
keep (PivotWindow *window)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  PivotStory            *story = pivot_window_get_story (window);
  g_autoptr (PivotLibrary) library = NULL;
  g_autoptr (PivotRecord) record = pivot_story_snapshot (story);
  g_autoptr (GDateTime) kept = g_date_time_new_utc (2026, 3, 2, 9, 15, 0);
  g_autoptr (PivotRevision) revision = pivot_revision_new (record, kept, PIVOT_WHY_NAMED, "Before Talking to the Night Crew");
  g_autoptr (PivotRevision) filed = NULL;
  g_autoptr (PivotDraft) draft = pivot_draft_with_text (pivot_story_get_draft (story), PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, "I tested none.");

  g_object_get (window, "library", &library, NULL);
  filed = pivot_store_put_revision (pivot_library_get_store (library), revision, NULL);
  g_assert_nonnull (filed);
  pivot_story_edit (story, draft, &step);
}

/* The list of versions and the two that are compared, of which each has the window to itself. */
static void
in_large_revisions (PivotWindow *window)
{
  GtkWidget           *view = NULL;
  PivotComparisonView *comparison = NULL;

  keep (window);
  pivot_test_do (window, "win.revisions");
  g_object_set (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_DESK), "width", PIVOT_WIDTH_SLIM, NULL);
  set_text_size (LARGE_DPI);
  /* Wider than most. */
  g_object_set (gtk_settings_get_default (), "gtk-font-name", "DejaVu Sans 11", NULL);
  view = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_REVISIONS_VIEW);
  comparison = pivot_revisions_view_get_comparison (PIVOT_REVISIONS_VIEW (view));
  g_object_set (comparison, "slim", TRUE, NULL);
  pivot_test_settle ();
  assert_widget_fits (view);
  /* A bin that changes with its width asks for no room on behalf of what is in it. */
  assert_widget_fits (adw_breakpoint_bin_get_child (ADW_BREAKPOINT_BIN (adw_bin_get_child (ADW_BIN (comparison)))));
  set_text_size (LARGE_DPI / 2);
}

static void
test_large_revisions (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_large_revisions);
}

static void
in_large_first_run (PivotWindow *window)
{
  set_text_size (LARGE_DPI);
  assert_fits (window);
  set_text_size (LARGE_DPI / 2);
}

static void
test_large_first_run (void)
{
  pivot_test_app_run (NULL, 0, in_large_first_run);
}

static void
test_large_text (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_large_text);
}

/* What is too long for its place is read from its beginning. */
static void
in_title (PivotWindow *window)
{
  GtkWidget *text = pivot_test_find (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_STORY_TITLE), GTK_TYPE_TEXT);

  g_assert_cmpstr (gtk_editable_get_text (GTK_EDITABLE (text)), ==, stories[0].title);
  g_assert_cmpint (gtk_editable_get_position (GTK_EDITABLE (text)), ==, 0);
}

static void
test_title (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_title);
}

/* Where an end of what is selected lies in another widget. */
static graphene_rect_t
locate (GtkTextView       *view,
        const GtkTextIter *iter,
        GtkWidget         *target)
{
  graphene_point_t origin;
  GdkRectangle     place;

  gtk_text_view_get_iter_location (view, iter, &place);
  gtk_text_view_buffer_to_window_coords (view, GTK_TEXT_WINDOW_WIDGET, place.x, place.y, &place.x, &place.y);
  g_assert_true (gtk_widget_compute_point (GTK_WIDGET (view), target, &GRAPHENE_POINT_INIT ((float) place.x, (float) place.y), &origin));
  return GRAPHENE_RECT_INIT (origin.x, origin.y, (float) place.width, (float) place.height);
}

/* Whether what is selected is seen: in what scrolls it, and above the sheet. */
static gboolean
is_seen (gpointer window)
{
  GtkWidget      *view = gtk_root_get_focus (window);
  GtkWidget      *scroller = view != NULL ? gtk_widget_get_ancestor (view, GTK_TYPE_SCROLLED_WINDOW) : NULL;
  GtkWidget      *sheet = view != NULL ? gtk_widget_get_ancestor (view, ADW_TYPE_BOTTOM_SHEET) : NULL;
  GtkTextIter     start;
  GtkTextIter     end;
  graphene_rect_t last;

  if (!GTK_IS_TEXT_VIEW (view) || scroller == NULL || !gtk_text_buffer_get_selection_bounds (gtk_text_view_get_buffer (GTK_TEXT_VIEW (view)), &start, &end))
    return FALSE;
  last = locate (GTK_TEXT_VIEW (view), &end, sheet);
  return locate (GTK_TEXT_VIEW (view), &start, scroller).origin.y >= 0 &&
         last.origin.y + last.size.height <= (float) (gtk_widget_get_height (sheet) - adw_bottom_sheet_get_sheet_height (ADW_BOTTOM_SHEET (sheet)));
}

/* What is said about the words comes up from below, where it does not stand beside them, and leaves them in sight. */
static void
in_walk (PivotWindow *window)
{
  GtkWidget      *desk = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_DESK);
  AdwBottomSheet *sheet = NULL;

  g_object_set (desk, "width", PIVOT_WIDTH_SLIM, NULL);
  gtk_window_set_default_size (GTK_WINDOW (window), NARROW, 720);
  pivot_test_settle ();
  g_assert_false (pivot_desk_get_state (PIVOT_DESK (desk)).show_rubric);
  for (guint i = 0; i < 3; i++)
    {
      pivot_test_do (window, "story.next-finding");
      g_assert_true (pivot_desk_get_state (PIVOT_DESK (desk)).show_rubric);
      g_assert_true (pivot_test_wait (is_seen, window));
    }
  sheet = ADW_BOTTOM_SHEET (gtk_widget_get_ancestor (gtk_root_get_focus (GTK_ROOT (window)), ADW_TYPE_BOTTOM_SHEET));
  g_assert_false (adw_bottom_sheet_get_modal (sheet));
  /* Opened by itself, it comes over all again. */
  pivot_test_do (window, "win.show-rubric");
  g_assert_false (pivot_desk_get_state (PIVOT_DESK (desk)).show_rubric);
  pivot_test_do (window, "win.show-rubric");
  g_assert_true (adw_bottom_sheet_get_modal (sheet));
  /* And is low where the next finding is asked for. */
  pivot_test_do (window, "story.next-finding");
  g_assert_true (pivot_test_wait (is_seen, window));
}

static void
test_walk (void)
{
#define LONG "I led the locks of 12 depots in May, and I signed the plan on the second day of it. "
  static const PivotTestStory blaming[] = {
    { "Locks", { "In May I led the locks of 12 depots.", "The vendor failed to deliver. " LONG LONG LONG LONG LONG LONG LONG "It was their fault. " LONG LONG LONG LONG LONG LONG LONG LONG "The mistake was partly mine.", "", "" } },
  };
#undef LONG

  pivot_test_app_run (blaming, G_N_ELEMENTS (blaming), in_walk);
}

typedef struct
{
  int        width;
  PivotWidth expected;
} Step;

static const Step steps[] = {
  { 1100, PIVOT_WIDTH_WIDE },
  { 1099, PIVOT_WIDTH_MEDIUM },
  { 720, PIVOT_WIDTH_MEDIUM },
  { 719, PIVOT_WIDTH_NARROW },
  { 480, PIVOT_WIDTH_NARROW },
  { 479, PIVOT_WIDTH_SLIM },
};

/* What surrounds the window is part of its default size. */
static void
set_width (PivotWindow *window,
           int          width)
{
  int frame = 0;

  gtk_window_set_default_size (GTK_WINDOW (window), width, 800);
  pivot_test_settle ();
  frame = width - gtk_widget_get_width (GTK_WIDGET (window));
  gtk_window_set_default_size (GTK_WINDOW (window), width + frame, 800);
  pivot_test_settle ();
}

static void
in_steps (PivotWindow *window)
{
  GtkWidget *desk = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_DESK);

  for (guint i = 0; i < G_N_ELEMENTS (steps); i++)
    {
      PivotWidth width = PIVOT_WIDTH_WIDE;

      set_width (window, steps[i].width);
      g_object_get (desk, "width", &width, NULL);
      g_assert_cmpint (gtk_widget_get_width (GTK_WIDGET (window)), ==, steps[i].width);
      g_assert_cmpint (width, ==, steps[i].expected);
    }
}

static void
test_steps (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_steps);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/narrow-window/large-first-run", test_large_first_run);
  g_test_add_func ("/narrow-window/large-revisions", test_large_revisions);
  g_test_add_func ("/narrow-window/large-text", test_large_text);
  g_test_add_func ("/narrow-window/title", test_title);
  g_test_add_func ("/narrow-window/walk", test_walk);
  g_test_add_func ("/narrow-window/steps", test_steps);
  return g_test_run ();
}
