/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"

#include "core/store/pivot-sitting.h"

/* What the window keeps of a story without being asked, and why. */

#define READY                                                                                                            \
  "In March 2022 I was the product manager for bookings at a ferry line, and I led the launch of the new booking page. " \
  "The goal was to move 4,000 riders to it by June. Instead, within three months only 600 had switched, and 90 riders had cancelled."

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
  g_test_add_func ("/keeping/leave", test_leave);
  g_test_add_func ("/keeping/close", test_close);
  g_test_add_func ("/keeping/nothing-written", test_nothing_written);
  g_test_add_func ("/keeping/emptied", test_emptied);
  return g_test_run ();
}
