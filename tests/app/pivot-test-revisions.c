/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-revisions.h"

#include "pivot-test-bench.h"

#include "app/compare/pivot-comparison-card.h"
#include "app/compare/pivot-revisions-view.h"

const char *const pivot_test_causes[2] = {
  "Two gates were shut. It was late. It rained.",
  "Two gates were shut. Some trains stood still. Nothing came by ferry.",
};

PivotStore *
pivot_test_get_store (PivotWindow *window)
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

const char *
pivot_test_get_cause (PivotWindow *window)
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
  g_autoptr (PivotRevision) filed = pivot_store_put_revision (pivot_test_get_store (window), revision, NULL);

  g_assert_nonnull (filed);
}

PivotComparisonView *
pivot_test_get_comparison (PivotWindow *window)
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

  g_object_get (pivot_test_get_comparison (window), "versions", &all, NULL);
  versions = pivot_versions_get_items (all);
  for (guint i = 0; i < g_list_model_get_n_items (versions); i++)
    {
      g_autoptr (PivotVersionItem) item = g_list_model_get_item (versions, i);

      g_string_append_printf (titles, "%s%s", i > 0 ? ", " : "", pivot_version_item_get_row (item)->title);
    }
  return g_string_free (titles, FALSE);
}

/* Whether the versions of a #PivotTestWish are there. */
gboolean
pivot_test_has_versions (gpointer data)
{
  const PivotTestWish *wish = data;
  g_autofree char     *titles = list_versions (wish->window);

  return g_str_equal (titles, wish->titles);
}

void
pivot_test_await_versions (PivotWindow *window,
                           const char  *titles)
{
  PivotTestWish wish = { window, titles };

  if (!pivot_test_wait (pivot_test_has_versions, &wish))
    {
      g_autofree char *found = list_versions (window);

      g_assert_cmpstr (found, ==, titles);
    }
}

/* Three versions of which each has another root cause, and their view. */
void
pivot_test_show_three (PivotWindow *window)
{
  keep (window, "First", 1);
  write_cause (window, pivot_test_causes[0]);
  keep (window, "Second", 2);
  write_cause (window, pivot_test_causes[1]);
  pivot_test_do (window, "win.revisions");
  pivot_test_await_versions (window, "Current, Second, First");
}

void
pivot_test_assert_changes (PivotWindow *window,
                           PivotStage   stage,
                           const char  *changes)
{
  GtkAccessible *card = pivot_test_find_nth (GTK_WIDGET (pivot_test_get_comparison (window)), PIVOT_TYPE_COMPARISON_CARD, stage);

  gtk_test_accessible_assert_property (card, GTK_ACCESSIBLE_PROPERTY_DESCRIPTION, changes);
}
