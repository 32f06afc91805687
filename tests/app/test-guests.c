/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"
#include "pivot-test-bench.h"
#include "pivot-test-revisions.h"

#include "app/compare/pivot-comparison-card.h"
#include "app/compare/pivot-comparison-view.h"
#include "app/compare/pivot-revisions-view.h"
#include "app/compare/pivot-story-chooser.h"

#include <glib/gstdio.h>
#include <string.h>

static const PivotTestStory stories[] = {
  { "Two Keys", { "There are locks.", "One door was open. It was late. It rained.", "", "" } },
  { "Six Ferries", { "There are ships.", "One door was open. It was late. Nobody swam.", "", "" } },
};

static gboolean
has_guest (gpointer window)
{
  PivotVersionItem *other = pivot_comparison_view_get_other (pivot_test_get_comparison (window));

  return other != NULL && pivot_version_item_get_row (other)->revision == NULL;
}

/* What was said last of what was done. */
static char *last_told;

static void
told_cb (PivotRevisionsView *view,
         const char         *words)
{
  g_set_str (&last_told, words);
}

static void
hear (PivotWindow *window)
{
  PivotRevisionsView *view = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_REVISIONS_VIEW);

  g_clear_pointer (&last_told, g_free);
  g_signal_connect_object (view, "told", G_CALLBACK (told_cb), view, G_CONNECT_DEFAULT);
}

static gboolean
tells_of_broken (gpointer window)
{
  return last_told != NULL && g_str_has_prefix (last_told, "sent.json: ");
}

static const PivotRevision *
get_latest (GPtrArray  **revisions,
            PivotWindow *window)
{
  *revisions = pivot_store_list_revisions (pivot_test_get_store (window), pivot_story_get_id (pivot_window_get_story (window)), NULL);
  return g_ptr_array_index (*revisions, 0);
}

/* A stage of what came from elsewhere takes the place of the story's, which is kept first; the facts stay. */
static void
replace_with_guest (PivotWindow *window,
                    const char  *cause)
{
  g_autoptr (GPtrArray) revisions = NULL;

  g_assert_true (pivot_test_shows (GTK_WIDGET (window), "Replace All"));
  pivot_test_do (window, "revisions.restore-stage(1)");
  g_assert_cmpstr (pivot_test_get_cause (window), ==, cause);
  g_assert_cmpint (get_latest (&revisions, window)->why, ==, PIVOT_WHY_REPLACE);
  pivot_test_do (window, "story.undo");
  g_assert_cmpstr (pivot_test_get_cause (window), ==, pivot_test_causes[1]);
  pivot_test_do (window, "revisions.restore-all");
  g_assert_cmpstr (pivot_test_get_cause (window), ==, cause);
  g_assert_cmpstr (pivot_draft_get_fact (pivot_story_get_draft (pivot_window_get_story (window)), PIVOT_FACT_TITLE), ==, stories[0].title);
  pivot_test_do (window, "story.undo");
}

static void
in_compare_with_file (PivotWindow *window)
{
  g_autofree char *folder = pivot_test_app_get_library ();
  g_autofree char *action = g_strdup_printf ("revisions.compare-path(b'%s/../sent.md')", folder);
  g_autofree char *broken = g_strdup_printf ("revisions.compare-path(b'%s/../sent.json')", folder);

  pivot_test_write (folder, "../sent.md", "## Precise Context\n\nThere are locks.\n\n## Identify the Root Cause\n\nTwo gates were left open.\n", -1);
  pivot_test_write (folder, "../sent.json", "{", -1);
  pivot_test_show_three (window);
  pivot_test_do (window, action);
  g_assert_true (pivot_test_wait (has_guest, window));
  pivot_test_assert_changes (window, PIVOT_STAGE_PRECISE_CONTEXT, "No differences");
  replace_with_guest (window, "Two gates were left open.");
  hear (window);
  pivot_test_do (window, broken);
  g_assert_true (pivot_test_wait (tells_of_broken, window));
}

static void
test_compare_with_file (void)
{
  pivot_test_app_run (stories, 1, in_compare_with_file);
}

/* The other way round it can be taken over just as well. */
static void
in_compare_with_story (PivotWindow *window)
{
  PivotStoryChooser *chooser = NULL;
  GtkWidget         *list = NULL;

  pivot_test_show_three (window);
  pivot_test_do (window, "revisions.compare-story");
  chooser = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_STORY_CHOOSER);
  list = pivot_test_find (GTK_WIDGET (chooser), GTK_TYPE_LIST_VIEW);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list)))), ==, 1);
  g_signal_emit_by_name (list, "activate", 0);
  g_assert_true (pivot_test_wait (has_guest, window));
  g_assert_true (pivot_test_shows (GTK_WIDGET (window), stories[1].title));
  pivot_comparison_view_choose (pivot_test_get_comparison (window), CURRENT, 3);
  replace_with_guest (window, stories[1].texts[PIVOT_STAGE_ROOT_CAUSE]);
}

static void
test_compare_with_story (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_compare_with_story);
}

/* With one story there is none to choose, which is no matter of the words that are searched for. */
static void
in_alone (PivotWindow *window)
{
  PivotStoryChooser *chooser = NULL;

  pivot_test_show_three (window);
  pivot_test_do (window, "revisions.compare-story");
  chooser = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_STORY_CHOOSER);
  g_assert_true (pivot_test_shows (GTK_WIDGET (chooser), "No Other Story Yet"));
  g_assert_true (pivot_test_shows (GTK_WIDGET (chooser), "Compare with a File…"));
  g_assert_false (pivot_test_shows (GTK_WIDGET (chooser), "No Stories Match"));
  g_assert_null (pivot_test_find (GTK_WIDGET (chooser), GTK_TYPE_SEARCH_ENTRY));
  adw_dialog_force_close (ADW_DIALOG (chooser));
}

static void
test_alone (void)
{
  pivot_test_app_run (stories, 1, in_alone);
}

/* Where the present version cannot be kept, nothing takes its place. */
static void
in_not_kept (PivotWindow *window)
{
  g_autofree char *library = pivot_test_app_get_library ();
  g_autofree char *folder = g_build_filename (library, pivot_story_get_id (pivot_window_get_story (window)), "revisions", NULL);
  g_autofree char *aside = g_strconcat (folder, ".aside", NULL);
  g_autofree char *reason = g_strconcat (folder, ": It is not a folder.", NULL);

  pivot_test_show_three (window);
  g_assert_cmpint (g_rename (folder, aside), ==, 0);
  pivot_test_write (aside, "../revisions", "", 0);
  hear (window);
  pivot_test_do (window, "revisions.restore-all");
  g_assert_true (g_str_has_prefix (last_told, "Nothing was replaced"));
  g_assert_true (g_str_has_suffix (last_told, reason));
  g_assert_cmpstr (pivot_test_get_cause (window), ==, pivot_test_causes[1]);
}

static void
test_not_kept (void)
{
  pivot_test_app_run (stories, 1, in_not_kept);
}

static void
in_export (PivotWindow *window)
{
  g_autofree char *folder = pivot_test_app_get_library ();
  g_autofree char *action = g_strdup_printf ("revisions.export-to(b'%s/../kept.md')", folder);
  g_autofree char *nowhere = g_strdup_printf ("revisions.export-to(b'%s/nowhere/kept.md')", folder);
  g_autofree char *written = NULL;

  pivot_test_show_three (window);
  hear (window);
  pivot_test_do (window, action);
  g_assert_cmpstr (last_told, ==, "Revision exported");
  written = pivot_test_read (folder, "../kept.md", NULL);
  g_assert_true (g_str_has_prefix (written, "# Two Keys\n"));
  g_assert_nonnull (strstr (written, pivot_test_causes[0]));
  pivot_test_do (window, nowhere);
  g_assert_true (g_str_has_prefix (last_told, "kept.md: "));
}

static void
test_export (void)
{
  pivot_test_app_run (stories, 1, in_export);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_app_init (&argc, &argv);

  g_test_add_func ("/guests/compare-with-file", test_compare_with_file);
  g_test_add_func ("/guests/compare-with-story", test_compare_with_story);
  g_test_add_func ("/guests/alone", test_alone);
  g_test_add_func ("/guests/not-kept", test_not_kept);
  g_test_add_func ("/guests/export", test_export);
  return g_test_run ();
}
