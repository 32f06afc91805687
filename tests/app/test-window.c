/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include "app/editor/pivot-editor-place.h"
#include "app/editor/pivot-rubric-pane.h"
#include "app/pivot-deeds.h"
#include "app/window/pivot-desk.h"
#include "app/window/pivot-first-run.h"

static const PivotTestStory stories[] = {
  { "Two Keys", { "In May I led the locks of 12 depots.", "The mistake was mine.", "I stopped it.", "We test every Monday." } },
  { "The Wrong Tariff", { "In June I ran the tariff of 300 homes.", "", "", "" } },
  { "A Bridge Too Late", { "", "", "", "" } },
};

static PivotDesk *
find_desk (PivotWindow *window)
{
  return pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_DESK);
}

static GtkTextView *
find_focused_text (PivotWindow *window)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  g_assert_true (GTK_IS_TEXT_VIEW (focus));
  return GTK_TEXT_VIEW (focus);
}

static void
assert_open (PivotWindow *window,
             const char  *title)
{
  PivotStory *story = pivot_window_get_story (window);

  g_assert_nonnull (story);
  g_assert_cmpstr (pivot_story_get_title (story), ==, title);
}

static void
in_first_run (PivotWindow *window)
{

  g_assert_nonnull (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_FIRST_RUN));
  g_assert_null (find_desk (window));
  g_assert_null (pivot_window_get_story (window));

  pivot_test_do (window, "win.new-story");
  g_assert_null (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_FIRST_RUN));
  assert_open (window, "");
  pivot_test_do (window, "story.next-stage");
  gtk_test_accessible_assert_property (find_focused_text (window), GTK_ACCESSIBLE_PROPERTY_LABEL, "Precise Context");
}

static void
test_first_run (void)
{
  pivot_test_app_run (NULL, 0, in_first_run);
}

static void
in_deeds_are_installed (PivotWindow *window)
{
  guint            n_deeds = 0;
  const PivotDeed *deeds = pivot_deeds_get (&n_deeds);

  for (guint i = 0; i < n_deeds; i++)
    {
      g_autofree char *name = NULL;
      g_autoptr (GVariant) target = NULL;

      g_test_message ("%s", deeds[i].action);
      g_assert_true (g_action_parse_detailed_name (deeds[i].action, &name, &target, NULL));
      g_assert_true (pivot_test_can_do (window, name));
    }
  g_assert_false (pivot_test_can_do (window, "win.no-such-deed"));
}

static void
test_deeds_are_installed (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_deeds_are_installed);
}

static void
in_last_edited_opens (PivotWindow *window)
{

  assert_open (window, "Two Keys");
}

static void
test_last_edited_opens (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_last_edited_opens);
}

static void
in_trash_and_undo (PivotWindow *window)
{
  PivotStory      *story = pivot_window_get_story (window);
  g_autofree char *undo = g_strdup_printf ("win.restore-story('%s')", pivot_story_get_id (story));

  pivot_test_do (window, "win.trash-story");
  g_assert_nonnull (pivot_story_get_trashed (story));
  assert_open (window, "The Wrong Tariff");

  pivot_test_do (window, undo);
  g_assert_null (pivot_story_get_trashed (story));
  assert_open (window, "Two Keys");
}

static void
test_trash_and_undo (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_trash_and_undo);
}

static void
in_trash_the_last (PivotWindow *window)
{

  pivot_test_do (window, "win.trash-story");
  g_assert_null (pivot_window_get_story (window));
  g_assert_nonnull (find_desk (window));

  /* There is nothing left to do it with. */
  pivot_test_do (window, "win.trash-story");
  pivot_test_do (window, "win.copy-text");
  g_assert_null (pivot_window_get_story (window));
}

static void
test_trash_the_last (void)
{
  pivot_test_app_run (stories, 1, in_trash_the_last);
}

static void
in_duplicate (PivotWindow *window)
{
  PivotDraft *original = pivot_story_get_draft (pivot_window_get_story (window));
  g_autoptr (PivotDraft) kept = pivot_draft_ref (original);
  PivotDraft *copy = NULL;

  pivot_test_do (window, "win.duplicate-story");
  assert_open (window, "Two Keys (copy)");
  copy = pivot_story_get_draft (pivot_window_get_story (window));
  g_assert_true (pivot_answer_equal (pivot_draft_get_answer (copy, PIVOT_SIDE_OWNED), pivot_draft_get_answer (kept, PIVOT_SIDE_OWNED)));
}

static void
test_duplicate (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_duplicate);
}

static void
in_example (PivotWindow *window)
{
  PivotStory *example = NULL;

  pivot_test_do (window, "win.see-example");
  example = pivot_window_get_story (window);
  g_assert_nonnull (example);
  g_assert_false (pivot_story_is_editable (example));
  g_assert_nonnull (find_desk (window));

  pivot_test_do (window, "win.trash-story");
  g_assert_true (pivot_window_get_story (window) == example);
  g_assert_null (pivot_story_get_trashed (example));

  pivot_test_do (window, "win.show-defensive");
  pivot_test_do (window, "win.close-example");
  g_assert_null (pivot_window_get_story (window));
  g_assert_nonnull (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_FIRST_RUN));

  pivot_test_do (window, "win.see-example");
  pivot_test_do (window, "win.use-template");
  assert_open (window, "");
  g_assert_true (pivot_story_is_editable (pivot_window_get_story (window)));
}

static void
test_example (void)
{
  pivot_test_app_run (NULL, 0, in_example);
}

/* Every width shows the very same editor, with the focus where it was. */
static void
in_widths_keep_the_place (PivotWindow *window)
{
  PivotDesk       *desk = find_desk (window);
  PivotEditor     *editor = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_EDITOR);
  const PivotWidth widths[] = { PIVOT_WIDTH_MEDIUM, PIVOT_WIDTH_NARROW, PIVOT_WIDTH_SLIM, PIVOT_WIDTH_WIDE, PIVOT_WIDTH_SLIM, PIVOT_WIDTH_WIDE };

  pivot_editor_set_place (editor, PIVOT_STAGE_ROOT_CAUSE, 4);
  pivot_test_settle ();
  for (guint i = 0; i < G_N_ELEMENTS (widths); i++)
    {
      PivotStage stage = PIVOT_STAGE_PRECISE_CONTEXT;
      guint      caret = 0;

      g_test_message ("width %u", widths[i]);
      g_object_set (desk, "width", widths[i], NULL);
      pivot_test_settle ();
      g_assert_true (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_EDITOR) == (gpointer) editor);
      gtk_test_accessible_assert_property (find_focused_text (window), GTK_ACCESSIBLE_PROPERTY_LABEL, "Identify the Root Cause");
      pivot_editor_get_place (editor, &stage, &caret);
      g_assert_cmpint (stage, ==, PIVOT_STAGE_ROOT_CAUSE);
      g_assert_cmpuint (caret, ==, 4);
    }
}

static void
test_widths_keep_the_place (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_widths_keep_the_place);
}

typedef struct
{
  PivotDesk *desk;
  PivotWidth width;
} Expectation;

static gboolean
has_width (gpointer data)
{
  Expectation *expectation = data;

  return pivot_desk_get_state (expectation->desk).width == expectation->width;
}

static void
in_breakpoints (PivotWindow *window)
{
  static const struct
  {
    int        pixels;
    PivotWidth width;
  } sizes[] = {
    { 1280, PIVOT_WIDTH_WIDE },
    { 900, PIVOT_WIDTH_MEDIUM },
    { 600, PIVOT_WIDTH_NARROW },
    { 360, PIVOT_WIDTH_SLIM },
    { 1280, PIVOT_WIDTH_WIDE },
  };
  Expectation expectation = { .desk = find_desk (window) };

  for (guint i = 0; i < G_N_ELEMENTS (sizes); i++)
    {
      g_test_message ("%d pixels", sizes[i].pixels);
      expectation.width = sizes[i].width;
      gtk_window_set_default_size (GTK_WINDOW (window), sizes[i].pixels, 700);
      g_assert_true (pivot_test_wait (has_width, &expectation));
      pivot_test_settle ();
    }
}

static void
test_breakpoints (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_breakpoints);
}

static void
leave_session (PivotWindow *window)
{
  pivot_editor_set_place (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_EDITOR), PIVOT_STAGE_VARIABLE_CORRECTION, 5);
  pivot_test_do (window, "win.show-rubric");
}

static void
find_session (PivotWindow *window)
{
  PivotStage stage = PIVOT_STAGE_PRECISE_CONTEXT;
  guint      caret = 0;

  assert_open (window, "Two Keys");
  pivot_editor_get_place (pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_EDITOR), &stage, &caret);
  g_assert_cmpint (stage, ==, PIVOT_STAGE_VARIABLE_CORRECTION);
  g_assert_cmpuint (caret, ==, 5);
  g_assert_false (pivot_desk_get_state (find_desk (window)).show_rubric);
  gtk_test_accessible_assert_property (find_focused_text (window), GTK_ACCESSIBLE_PROPERTY_LABEL, "Variable Correction");
}

static void
test_session (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), leave_session);
  pivot_test_app_run (NULL, 0, find_session);
}

static gboolean
focus_is_in (PivotWindow *window,
             GType        type)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  return focus != NULL && (g_type_is_a (G_OBJECT_TYPE (focus), type) || gtk_widget_get_ancestor (focus, type) != NULL);
}

static void
in_panes_by_key (PivotWindow *window)
{

  g_assert_true (focus_is_in (window, PIVOT_TYPE_STORY_PANE));
  pivot_test_do (window, "win.next-pane");
  g_assert_false (focus_is_in (window, PIVOT_TYPE_STORY_PANE));
  g_assert_false (focus_is_in (window, PIVOT_TYPE_LIBRARY_PANE));
  pivot_test_do (window, "win.next-pane");
  g_assert_true (focus_is_in (window, PIVOT_TYPE_LIBRARY_LIST));
  pivot_test_do (window, "win.next-pane");
  g_assert_true (focus_is_in (window, PIVOT_TYPE_STORY_PANE));
  pivot_test_do (window, "win.previous-pane");
  g_assert_true (focus_is_in (window, PIVOT_TYPE_LIBRARY_LIST));

  pivot_test_do (window, "win.show-library");
  pivot_test_do (window, "win.show-rubric");
  pivot_test_do (window, "win.next-pane");
  g_assert_true (focus_is_in (window, PIVOT_TYPE_STORY_PANE));
}

static void
test_panes_by_key (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_panes_by_key);
}

/* One thing at a time, in the same order. */
static void
in_pages_by_key (PivotWindow *window)
{
  g_object_set (find_desk (window), "width", PIVOT_WIDTH_SLIM, NULL);
  pivot_test_settle ();
  g_assert_true (focus_is_in (window, PIVOT_TYPE_STORY_PANE));
  pivot_test_do (window, "win.next-pane");
  g_assert_true (pivot_desk_get_state (find_desk (window)).show_rubric);
  g_assert_true (focus_is_in (window, PIVOT_TYPE_RUBRIC_PANE));
  pivot_test_do (window, "win.next-pane");
  g_assert_true (pivot_desk_get_state (find_desk (window)).show_library);
  g_assert_true (focus_is_in (window, PIVOT_TYPE_LIBRARY_LIST));
  pivot_test_do (window, "win.next-pane");
  g_assert_true (focus_is_in (window, PIVOT_TYPE_STORY_PANE));
  pivot_test_do (window, "win.show-library");
  g_assert_true (focus_is_in (window, PIVOT_TYPE_LIBRARY_LIST));
}

static void
test_pages_by_key (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_pages_by_key);
}

static void
in_mirrored (PivotWindow *window)
{
  GtkWidget      *library = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_LIBRARY_PANE);
  GtkWidget      *editor = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_EDITOR);
  graphene_rect_t library_place;
  graphene_rect_t editor_place;

  g_assert_true (gtk_widget_compute_bounds (library, GTK_WIDGET (window), &library_place));
  g_assert_true (gtk_widget_compute_bounds (editor, GTK_WIDGET (window), &editor_place));
  g_assert_cmpfloat (library_place.origin.x, >=, editor_place.origin.x + editor_place.size.width);
}

static void
test_mirrored (void)
{
  gtk_widget_set_default_direction (GTK_TEXT_DIR_RTL);
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_mirrored);
  gtk_widget_set_default_direction (GTK_TEXT_DIR_LTR);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/window/first-run", test_first_run);
  g_test_add_func ("/window/deeds-are-installed", test_deeds_are_installed);
  g_test_add_func ("/window/last-edited-opens", test_last_edited_opens);
  g_test_add_func ("/window/trash-and-undo", test_trash_and_undo);
  g_test_add_func ("/window/trash-the-last", test_trash_the_last);
  g_test_add_func ("/window/duplicate", test_duplicate);
  g_test_add_func ("/window/example", test_example);
  g_test_add_func ("/window/widths-keep-the-place", test_widths_keep_the_place);
  g_test_add_func ("/window/breakpoints", test_breakpoints);
  g_test_add_func ("/window/session", test_session);
  g_test_add_func ("/window/panes-by-key", test_panes_by_key);
  g_test_add_func ("/window/pages-by-key", test_pages_by_key);
  g_test_add_func ("/window/mirrored", test_mirrored);
  return g_test_run ();
}
