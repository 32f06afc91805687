/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"
#include "pivot-test-bench.h"

#include "app/compare/pivot-revisions-view.h"
#include "app/window/pivot-notice-bar.h"

static const PivotTestStory stories[] = {
  { "Two Keys", { "In May I led the locks of 12 depots.", "The mistake was mine.", "I stopped it.", "We test every Monday." } },
};

static void
assert_open (PivotWindow *window,
             const char  *title)
{
  g_assert_cmpstr (pivot_story_get_title (pivot_window_get_story (window)), ==, title);
}

static gboolean
says_contested (PivotWindow *window)
{
  GtkWidget   *bar = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_NOTICE_BAR);
  GtkRevealer *revealer = pivot_test_find (bar, GTK_TYPE_REVEALER);

  return gtk_revealer_get_reveal_child (revealer) && pivot_test_shows (bar, "This story was also changed elsewhere. Both texts are kept.");
}

static void
retitle (PivotStory *story,
         const char *title)
{
  static const PivotEdit edit = { .kind = PIVOT_EDIT_STEP };
  g_autoptr (PivotDraft) draft = pivot_draft_with_fact (pivot_story_get_draft (story), PIVOT_FACT_TITLE, title);

  pivot_story_edit (story, draft, &edit);
}

/* As another program would, through a store of its own. */
static void
change_elsewhere (PivotWindow *window,
                  const char  *title)
{
  g_autoptr (PivotLibrary) library = NULL;
  g_autoptr (PivotStore) store = NULL;
  g_autoptr (PivotStory) theirs = NULL;
  g_autoptr (PivotRecord) record = NULL;

  g_object_get (window, "library", &library, NULL);
  store = pivot_store_new (pivot_store_get_path (pivot_library_get_store (library)), pivot_files_get_real (), pivot_clock_get_real ());
  theirs = pivot_store_load (store, pivot_story_get_id (pivot_window_get_story (window)));
  retitle (theirs, title);
  record = pivot_story_snapshot (theirs);
  g_assert_true (pivot_store_save (store, record, NULL));
}

static void
contest (PivotWindow *window)
{
  change_elsewhere (window, "Their Keys");
  retitle (pivot_window_get_story (window), "My Keys");
  pivot_window_save_and_wait (window);
  pivot_test_settle ();
}

static gboolean
has_theirs (gpointer window)
{
  PivotRevisionsView     *view = pivot_test_find (window, PIVOT_TYPE_REVISIONS_VIEW);
  PivotVersionItem       *from = pivot_comparison_view_get_other (pivot_revisions_view_get_comparison (view));
  const PivotTimelineRow *row = from != NULL ? pivot_version_item_get_row (from) : NULL;

  return row != NULL && row->revision != NULL && row->revision->why == PIVOT_WHY_OUTSIDE &&
         g_str_equal (pivot_draft_get_fact (row->draft, PIVOT_FACT_TITLE), "Their Keys");
}

/* The other text is the latest of what was kept, and so it is what the present one is compared with. */
static void
in_compare (PivotWindow *window)
{
  contest (window);

  pivot_test_do (window, "win.revisions");
  g_assert_true (pivot_test_wait (has_theirs, window));
  g_assert_true (says_contested (window));
}

static void
test_compare (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_compare);
}

static void
in_keep_mine (PivotWindow *window)
{
  contest (window);
  g_assert_true (says_contested (window));

  pivot_test_do (window, "win.keep-mine");
  assert_open (window, "My Keys");
  g_assert_false (says_contested (window));
}

static void
test_keep_mine (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_keep_mine);
}

/* Whether a version of that title was kept for that reason. */
static gboolean
keeps (PivotWindow *window,
       PivotWhy     why,
       const char  *title)
{
  g_autoptr (PivotLibrary) library = NULL;
  g_autoptr (GPtrArray) revisions = NULL;

  g_object_get (window, "library", &library, NULL);
  revisions = pivot_store_list_revisions (pivot_library_get_store (library), pivot_story_get_id (pivot_window_get_story (window)), NULL);
  for (guint i = 0; i < revisions->len; i++)
    {
      const PivotRevision *revision = g_ptr_array_index (revisions, i);

      if (revision->why == why && g_str_equal (pivot_draft_get_fact (revision->record->draft, PIVOT_FACT_TITLE), title))
        return TRUE;
    }
  return FALSE;
}

/* Theirs is kept because it came from outside, ours before theirs takes its place. */
static void
in_load_theirs (PivotWindow *window)
{
  contest (window);

  pivot_test_do (window, "win.load-theirs");
  assert_open (window, "Their Keys");
  g_assert_true (keeps (window, PIVOT_WHY_OUTSIDE, "Their Keys"));
  g_assert_true (keeps (window, PIVOT_WHY_REPLACE, "My Keys"));
  g_assert_false (says_contested (window));

  pivot_test_do (window, "story.undo");
  assert_open (window, "My Keys");
}

static void
test_load_theirs (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_load_theirs);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/contested/compare", test_compare);
  g_test_add_func ("/contested/keep-mine", test_keep_mine);
  g_test_add_func ("/contested/load-theirs", test_load_theirs);
  return g_test_run ();
}
