/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-app.h"
#include "pivot-test-bench.h"

#include "app/compare/pivot-comparison-card.h"
#include "app/compare/pivot-comparison-view.h"
#include "app/compare/pivot-revisions-view.h"
#include "app/compare/pivot-story-chooser.h"

#include <string.h>

#define CURRENT 0

static const PivotTestStory stories[] = {
  { "Two Keys", { "There are locks.", "One door was open. It was late. It rained.", "", "" } },
  { "Six Ferries", { "There are ships.", "One door was open. It was late. Nobody swam.", "", "" } },
};

static const char *const causes[] = {
  "Two gates were shut. It was late. It rained.",
  "Two gates were shut. Some trains stood still. Nothing came by ferry.",
};

static PivotStore *
get_store (PivotWindow *window)
{
  g_autoptr (PivotLibrary) library = NULL;

  g_object_get (window, "library", &library, NULL);
  return pivot_library_get_store (library);
}

static void
write_cause (PivotWindow *window,
             const char  *text)
{
  static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };
  PivotStory            *story = pivot_window_get_story (window);
  g_autoptr (PivotDraft) draft = pivot_draft_with_text (pivot_story_get_draft (story), PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, text);

  pivot_story_edit (story, draft, &step);
}

static const char *
get_cause (PivotWindow *window)
{
  return pivot_draft_get_text (pivot_story_get_draft (pivot_window_get_story (window)), PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE);
}

/* Keeps the story as it is, in a second of its own so that the order is known. */
static void
keep (PivotWindow *window,
      const char  *name,
      int          second)
{
  g_autoptr (PivotRecord) record = pivot_story_snapshot (pivot_window_get_story (window));
  g_autoptr (GDateTime) kept = g_date_time_new_utc (2026, 3, 2, 9, 15, second);
  g_autoptr (PivotRevision) revision = pivot_revision_new (record, kept, PIVOT_WHY_NAMED, name);
  g_autoptr (PivotRevision) filed = pivot_store_put_revision (get_store (window), revision, NULL);

  g_assert_nonnull (filed);
}

static PivotComparisonView *
get_comparison (PivotWindow *window)
{
  PivotRevisionsView *view = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_REVISIONS_VIEW);

  g_assert_nonnull (view);
  return pivot_revisions_view_get_comparison (view);
}

/* The names of the versions that are shown, newest first. */
static char *
list_versions (PivotWindow *window)
{
  GString *titles = g_string_new (NULL);
  g_autoptr (PivotVersions) all = NULL;
  GListModel *versions = NULL;

  g_object_get (get_comparison (window), "versions", &all, NULL);
  versions = pivot_versions_get_items (all);
  for (guint i = 0; i < g_list_model_get_n_items (versions); i++)
    {
      g_autoptr (PivotVersionItem) item = g_list_model_get_item (versions, i);

      g_string_append_printf (titles, "%s%s", i > 0 ? ", " : "", pivot_version_item_get_row (item)->title);
    }
  return g_string_free (titles, FALSE);
}

typedef struct
{
  PivotWindow *window;
  const char  *titles;
} Wish;

static gboolean
has_versions (gpointer data)
{
  const Wish      *wish = data;
  g_autofree char *titles = list_versions (wish->window);

  return g_str_equal (titles, wish->titles);
}

static void
await_versions (PivotWindow *window,
                const char  *titles)
{
  Wish wish = { window, titles };

  if (!pivot_test_wait (has_versions, &wish))
    {
      g_autofree char *found = list_versions (window);

      g_assert_cmpstr (found, ==, titles);
    }
}

/* Three versions of which each has another root cause, and their view. */
static void
show_three (PivotWindow *window)
{
  keep (window, "First", 1);
  write_cause (window, causes[0]);
  keep (window, "Second", 2);
  write_cause (window, causes[1]);
  pivot_test_do (window, "win.revisions");
  await_versions (window, "Current, Second, First");
}

static void
assert_changes (PivotWindow *window,
                PivotStage   stage,
                const char  *changes)
{
  GtkAccessible *card = pivot_test_find_nth (GTK_WIDGET (get_comparison (window)), PIVOT_TYPE_COMPARISON_CARD, stage);

  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, changes);
}

static gboolean
has_guest (gpointer window)
{
  PivotVersionItem *other = pivot_comparison_view_get_other (get_comparison (window));

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
  *revisions = pivot_store_list_revisions (get_store (window), pivot_story_get_id (pivot_window_get_story (window)), NULL);
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
  g_assert_cmpstr (get_cause (window), ==, cause);
  g_assert_cmpint (get_latest (&revisions, window)->why, ==, PIVOT_WHY_REPLACE);
  pivot_test_do (window, "story.undo");
  g_assert_cmpstr (get_cause (window), ==, causes[1]);
  pivot_test_do (window, "revisions.restore-all");
  g_assert_cmpstr (get_cause (window), ==, cause);
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
  show_three (window);
  pivot_test_do (window, action);
  g_assert_true (pivot_test_wait (has_guest, window));
  assert_changes (window, PIVOT_STAGE_PRECISE_CONTEXT, "No differences");
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

  show_three (window);
  pivot_test_do (window, "revisions.compare-story");
  chooser = pivot_test_find (GTK_WIDGET (window), PIVOT_TYPE_STORY_CHOOSER);
  list = pivot_test_find (GTK_WIDGET (chooser), GTK_TYPE_LIST_VIEW);
  g_assert_cmpuint (g_list_model_get_n_items (G_LIST_MODEL (gtk_list_view_get_model (GTK_LIST_VIEW (list)))), ==, 1);
  g_signal_emit_by_name (list, "activate", 0);
  g_assert_true (pivot_test_wait (has_guest, window));
  g_assert_true (pivot_test_shows (GTK_WIDGET (window), stories[1].title));
  pivot_comparison_view_choose (get_comparison (window), CURRENT, 3);
  replace_with_guest (window, stories[1].texts[PIVOT_STAGE_ROOT_CAUSE]);
}

static void
test_compare_with_story (void)
{
  pivot_test_app_run (stories, G_N_ELEMENTS (stories), in_compare_with_story);
}

static void
in_export (PivotWindow *window)
{
  g_autofree char *folder = pivot_test_app_get_library ();
  g_autofree char *action = g_strdup_printf ("revisions.export-to(b'%s/../kept.md')", folder);
  g_autofree char *nowhere = g_strdup_printf ("revisions.export-to(b'%s/nowhere/kept.md')", folder);
  g_autofree char *written = NULL;

  show_three (window);
  hear (window);
  pivot_test_do (window, action);
  g_assert_cmpstr (last_told, ==, "Revision exported");
  written = pivot_test_read (folder, "../kept.md", NULL);
  g_assert_true (g_str_has_prefix (written, "# Two Keys\n"));
  g_assert_nonnull (strstr (written, causes[0]));
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
  g_test_add_func ("/guests/export", test_export);
  return g_test_run ();
}
