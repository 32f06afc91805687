/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"
#include "pivot-test-bench.h"

#include "app/pivot-stage-text.h"
#include "core/store/pivot-sitting.h"

/* What the window keeps of a story without being asked, and why. */

#define NEARLY                                                                                                           \
  "In March 2022 I was the product manager for bookings at a ferry line, and I led the launch of the new booking page. " \
  "The goal was to move 4,000 riders to it by June. Instead, within three months only 600 had switched, and 90 riders had cancelled"
#define READY NEARLY "."

static const PivotTestStory stories[] = {
  { "Two Keys", { "There are locks.", "One door was open.", "", "" } },
};

static void
write_texts (PivotWindow       *window,
             const char *const *texts)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  PivotStory            *story = pivot_window_get_story (window);
  g_autoptr (PivotAnswer) answer = pivot_answer_new (texts);
  g_autoptr (PivotDraft) draft = pivot_draft_with_answer (pivot_story_get_draft (story), PIVOT_SIDE_OWNED, answer);

  pivot_story_edit (story, draft, &step);
}

/* What was kept of the story that was there from the start, newest first, as "why: cause" by line. */
static char *
list_kept (void)
{
  g_autofree char *folder = pivot_test_app_get_library ();
  g_autoptr (PivotStore) store = pivot_store_new (folder, pivot_files_get_real (), pivot_clock_get_real ());
  g_autoptr (GPtrArray) revisions = NULL;
  GString *kept = g_string_new (NULL);

  pivot_sitting_settle ();
  revisions = pivot_store_list_revisions (store, "00000000-0000-4000-8000-000000000001", NULL);
  for (guint i = 0; i < revisions->len; i++)
    {
      const PivotRevision *revision = g_ptr_array_index (revisions, i);

      g_string_append_printf (kept, "%s: %s\n", pivot_why_get_id (revision->why),
                              pivot_draft_get_text (revision->record->draft, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE));
    }
  return g_string_free_and_steal (kept);
}

static gboolean
has_kept (gpointer expected)
{
  g_autofree char *kept = list_kept ();

  return g_str_equal (kept, expected);
}

static void
assert_kept (const char *expected)
{
  if (!pivot_test_wait (has_kept, (gpointer) expected))
    {
      g_autofree char *kept = list_kept ();

      g_assert_cmpstr (kept, ==, expected);
    }
}

/* A stage becomes ready for the first time; that it does so again is nothing new. */
static void
in_ready (PivotWindow *window)
{
  assert_kept ("");
  write_texts (window, (const char *const[]) { READY, "Two gates were shut.", "", "" });
  pivot_test_settle ();
  assert_kept ("automatic: Two gates were shut.\n");
  write_texts (window, (const char *const[]) { "There are locks.", "Six gates were shut.", "", "" });
  pivot_test_settle ();
  write_texts (window, (const char *const[]) { READY, "Six gates were shut.", "", "" });
  pivot_test_settle ();
  assert_kept ("automatic: Two gates were shut.\n");
}

static void
test_ready (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_ready);
}

/* In one go, so that no time passes. */
static void
type_context (PivotWindow *window,
              const char  *words)
{
  GtkTextView   *text = pivot_test_find_nth (GTK_WIDGET (window), PIVOT_TYPE_STAGE_TEXT, PIVOT_STAGE_PRECISE_CONTEXT);
  GtkTextBuffer *buffer = gtk_text_view_get_buffer (text);
  GtkTextIter    end;

  gtk_text_buffer_get_end_iter (buffer, &end);
  gtk_text_buffer_place_cursor (buffer, &end);
  g_assert_true (gtk_text_buffer_insert_interactive_at_cursor (buffer, words, -1, TRUE));
}

/* A stage that is ready in the middle of a sentence waits for its end. */
static void
in_typed (PivotWindow *window)
{
  g_autofree char *early = NULL;
  g_autofree char *late = NULL;

  type_context (window, " " NEARLY);
  early = list_kept ();
  type_context (window, ".");
  late = list_kept ();
  g_assert_cmpstr (early, ==, "");
  g_assert_cmpstr (late, ==, "automatic: One door was open.\n");
}

static void
test_typed (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_typed);
}

/* Or for a pause. */
static void
in_paused (PivotWindow *window)
{
  type_context (window, " " NEARLY);
  assert_kept ("automatic: One door was open.\n");
}

static void
test_paused (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_paused);
}

/* What was ready from the start does not become so with the first change. */
static void
in_ready_before (PivotWindow *window)
{
  write_texts (window, (const char *const[]) { READY, "Two gates were shut.", "", "" });
  pivot_test_settle ();
  assert_kept ("");
}

static void
test_ready_before (void)
{
  static const PivotTestStory ready[] = { { "Two Keys", { READY, "One door was open.", "", "" } } };

  pivot_test_app_run (ready, G_N_ELEMENTS (ready), in_ready_before);
}

static void
in_leave (PivotWindow *window)
{
  write_texts (window, (const char *const[]) { "There are locks.", "Two gates were shut.", "", "" });
  pivot_test_settle ();
  assert_kept ("");
  pivot_test_do (window, "win.new-story");
  assert_kept ("automatic: Two gates were shut.\n");
}

static void
test_leave (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_leave);
}

static void
in_close (PivotWindow *window)
{
  write_texts (window, (const char *const[]) { "There are locks.", "Two gates were shut.", "", "" });
}

static void
test_close (void)
{
  g_autofree char *kept = NULL;

  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_close);
  kept = list_kept ();
  g_assert_cmpstr (kept, ==, "automatic: Two gates were shut.\n");
}

static void
in_nothing_written (PivotWindow *window)
{
  pivot_test_do (window, "win.new-story");
}

static void
test_nothing_written (void)
{
  g_autofree char *kept = NULL;

  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_nothing_written);
  kept = list_kept ();
  g_assert_cmpstr (kept, ==, "");
}

/* What is saved on its own replaces the texts by none: what was there is kept first. */
static void
in_emptied (PivotWindow *window)
{
  write_texts (window, (const char *const[]) { "", "", "", "" });
  pivot_window_save_and_wait (window);
  assert_kept ("replace: One door was open.\n");
}

static void
test_emptied (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_emptied);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);
  g_test_add_func ("/keeping/ready", test_ready);
  g_test_add_func ("/keeping/typed", test_typed);
  g_test_add_func ("/keeping/paused", test_paused);
  g_test_add_func ("/keeping/ready-before", test_ready_before);
  g_test_add_func ("/keeping/leave", test_leave);
  g_test_add_func ("/keeping/close", test_close);
  g_test_add_func ("/keeping/nothing-written", test_nothing_written);
  g_test_add_func ("/keeping/emptied", test_emptied);
  return g_test_run ();
}
