/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/story/pivot-story.h"

#include "pivot-test.h"

#define ID "6f9c2c1e-7d0a-4b53-9c0e-0a4f1d5b7e21"

static const PivotEdit step = { .kind = PIVOT_EDIT_STEP };

static PivotRecord *
new_record (void)
{
  g_autoptr (GDateTime) created = g_date_time_new_utc (2026, 3, 2, 9, 15, 0);
  g_autoptr (PivotDraft) draft = pivot_test_draft ();

  return pivot_record_new (ID, created, draft);
}

static PivotStory *
new_story (void)
{
  g_autoptr (PivotRecord) record = new_record ();

  return pivot_story_new (record);
}

static void
set_title (PivotStory *story,
           const char *title)
{
  g_autoptr (PivotDraft) draft = pivot_draft_with_fact (pivot_story_get_draft (story), PIVOT_FACT_TITLE, title);

  pivot_story_edit (story, draft, &step);
}

static void
set_text (PivotStory *story,
          const char *text)
{
  g_autoptr (PivotDraft) draft = pivot_draft_with_text (pivot_story_get_draft (story), PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, text);

  pivot_story_edit (story, draft, &step);
}

static void
test_new (void)
{
  PivotStory *story = new_story ();

  g_assert_cmpstr (pivot_story_get_id (story), ==, ID);
  g_assert_cmpstr (pivot_story_get_title (story), ==, "The reminder nobody got");
  g_assert_null (pivot_story_get_problem (story));
  g_assert_null (pivot_story_get_trashed (story));
  g_assert_true (pivot_story_is_editable (story));
  g_assert_false (pivot_story_is_damaged (story));
  g_assert_false (pivot_story_can_undo (story));
  g_assert_false (pivot_story_can_redo (story));
  g_assert_cmpuint (pivot_story_get_generation (story), ==, 0);
  g_assert_finalize_object (story);
}

static void
test_read_only (void)
{
  g_autoptr (PivotRecord) record = new_record ();
  PivotStory *story = pivot_story_new_read_only (record, "It comes from a newer Pivot.");

  g_assert_cmpstr (pivot_story_get_title (story), ==, "The reminder nobody got");
  g_assert_cmpstr (pivot_story_get_problem (story), ==, "It comes from a newer Pivot.");
  g_assert_false (pivot_story_is_editable (story));
  g_assert_false (pivot_story_is_damaged (story));
  g_test_expect_message (NULL, G_LOG_LEVEL_CRITICAL, "*pivot_story_is_editable*");
  set_title (story, "Another");
  g_test_assert_expected_messages ();
  g_assert_cmpstr (pivot_story_get_title (story), ==, "The reminder nobody got");
  g_assert_finalize_object (story);
}

static void
test_damaged (void)
{
  PivotStory *story = pivot_story_new_damaged (ID, "Its file is empty.");

  g_assert_cmpstr (pivot_story_get_id (story), ==, ID);
  g_assert_cmpstr (pivot_story_get_title (story), ==, "");
  g_assert_cmpstr (pivot_story_get_problem (story), ==, "Its file is empty.");
  g_assert_true (pivot_story_is_damaged (story));
  g_assert_false (pivot_story_is_editable (story));
  g_assert_finalize_object (story);
}

static const char *const announced[] = { "draft", "title", "can-undo", "can-redo", "modified", "trashed", "problem" };

typedef struct
{
  guint counts[G_N_ELEMENTS (announced)];
} Counts;

static void
count_all (PivotStory *story,
           Counts     *counts)
{
  for (guint i = 0; i < G_N_ELEMENTS (announced); i++)
    pivot_test_count_notify (G_OBJECT (story), announced[i], &counts->counts[i]);
}

static void
assert_counts (Counts      *counts,
               const guint *expected)
{
  for (guint i = 0; i < G_N_ELEMENTS (announced); i++)
    {
      g_test_message ("notify::%s", announced[i]);
      g_assert_cmpuint (counts->counts[i], ==, expected[i]);
      counts->counts[i] = 0;
    }
}

/* Announced once where something changed, and not at all where nothing did. */
static void
test_notify (void)
{
  static const guint of_nothing[G_N_ELEMENTS (announced)] = { 0 };
  static const guint of_title[G_N_ELEMENTS (announced)] = { 1, 1, 1, 1, 0, 0, 0 };
  static const guint of_text[G_N_ELEMENTS (announced)] = { 1, 0, 1, 1, 0, 0, 0 };
  static const guint of_modified[G_N_ELEMENTS (announced)] = { 0, 0, 0, 0, 1, 0, 0 };
  static const guint of_trashed[G_N_ELEMENTS (announced)] = { 0, 0, 0, 0, 0, 1, 0 };
  g_autoptr (GDateTime) later = g_date_time_new_utc (2026, 4, 1, 0, 0, 0);
  PivotStory *story = new_story ();
  PivotEdit   edit = { 0 };
  Counts      counts = { 0 };

  count_all (story, &counts);
  set_title (story, pivot_story_get_title (story));
  assert_counts (&counts, of_nothing);
  set_title (story, "Another");
  assert_counts (&counts, of_title);
  set_text (story, "I never asked.");
  assert_counts (&counts, of_text);
  g_assert_true (pivot_story_undo (story, &edit));
  assert_counts (&counts, of_text);
  g_assert_true (pivot_story_redo (story, &edit));
  assert_counts (&counts, of_text);
  g_assert_false (pivot_story_redo (story, &edit));
  assert_counts (&counts, of_nothing);
  pivot_story_set_modified (story, later);
  assert_counts (&counts, of_modified);
  pivot_story_set_trashed (story, NULL);
  assert_counts (&counts, of_nothing);
  pivot_story_set_trashed (story, later);
  assert_counts (&counts, of_trashed);
  pivot_story_set_trashed (story, NULL);
  assert_counts (&counts, of_trashed);
  g_assert_finalize_object (story);
}

static void
test_generation (void)
{
  g_autoptr (GDateTime) later = g_date_time_new_utc (2026, 4, 1, 0, 0, 0);
  PivotStory *story = new_story ();
  PivotEdit   edit = { 0 };

  set_title (story, "Another");
  g_assert_cmpuint (pivot_story_get_generation (story), ==, 1);
  set_title (story, "Another");
  g_assert_cmpuint (pivot_story_get_generation (story), ==, 1);
  pivot_story_undo (story, &edit);
  g_assert_cmpuint (pivot_story_get_generation (story), ==, 2);
  pivot_story_set_modified (story, later);
  g_assert_cmpuint (pivot_story_get_generation (story), ==, 2);
  pivot_story_set_trashed (story, later);
  g_assert_cmpuint (pivot_story_get_generation (story), ==, 3);
  g_assert_finalize_object (story);
}

static void
test_undo (void)
{
  PivotStory *story = new_story ();
  PivotEdit   edit = { 0 };

  g_assert_false (pivot_story_undo (story, &edit));
  set_title (story, "Second");
  set_title (story, "Third");
  g_assert_true (pivot_story_undo (story, &edit));
  g_assert_cmpstr (pivot_story_get_title (story), ==, "Second");
  g_assert_true (pivot_story_undo (story, &edit));
  g_assert_cmpstr (pivot_story_get_title (story), ==, "The reminder nobody got");
  g_assert_false (pivot_story_can_undo (story));
  g_assert_true (pivot_story_can_redo (story));
  g_assert_true (pivot_story_redo (story, &edit));
  g_assert_cmpstr (pivot_story_get_title (story), ==, "Second");
  g_assert_finalize_object (story);
}

static void
test_snapshot (void)
{
  PivotStory *story = new_story ();
  g_autoptr (PivotRecord) before = pivot_story_snapshot (story);
  g_autoptr (PivotRecord) after = NULL;

  set_title (story, "Another");
  after = pivot_story_snapshot (story);
  g_assert_finalize_object (story);

  g_assert_cmpstr (pivot_draft_get_fact (before->draft, PIVOT_FACT_TITLE), ==, "The reminder nobody got");
  g_assert_cmpstr (pivot_draft_get_fact (after->draft, PIVOT_FACT_TITLE), ==, "Another");
}

static void
test_reload (void)
{
  g_autoptr (PivotRecord) record = new_record ();
  g_autoptr (PivotRecord) outside = pivot_record_copy (record);
  PivotStory *story = pivot_story_new (record);
  PivotEdit   edit = { 0 };

  pivot_draft_unref (outside->draft);
  outside->draft = pivot_draft_with_fact (record->draft, PIVOT_FACT_TITLE, "Written elsewhere");
  outside->trashed = g_date_time_ref (outside->created);
  pivot_story_reload (story, outside);

  g_assert_cmpstr (pivot_story_get_title (story), ==, "Written elsewhere");
  g_assert_nonnull (pivot_story_get_trashed (story));
  g_assert_true (pivot_story_undo (story, &edit));
  g_assert_cmpstr (pivot_story_get_title (story), ==, "The reminder nobody got");
  g_assert_finalize_object (story);
}

static void
test_reload_of_the_same (void)
{
  g_autoptr (PivotRecord) record = new_record ();
  PivotStory *story = pivot_story_new (record);
  guint       n_drafts = 0;

  pivot_test_count_notify (G_OBJECT (story), "draft", &n_drafts);
  pivot_story_reload (story, record);

  g_assert_cmpuint (n_drafts, ==, 0);
  g_assert_false (pivot_story_can_undo (story));
  g_assert_finalize_object (story);
}

static void
test_properties (void)
{
  PivotStory      *story = new_story ();
  g_autofree char *id = NULL;
  g_autofree char *title = NULL;
  g_autofree char *problem = NULL;
  g_autoptr (PivotDraft) draft = NULL;
  g_autoptr (GDateTime) modified = NULL;
  g_autoptr (GDateTime) trashed = NULL;
  gboolean can_undo = TRUE;
  gboolean can_redo = TRUE;

  g_object_get (story, "id", &id, "title", &title, "problem", &problem, "draft", &draft, "modified", &modified,
                "trashed", &trashed, "can-undo", &can_undo, "can-redo", &can_redo, NULL);

  g_assert_cmpstr (id, ==, ID);
  g_assert_cmpstr (title, ==, "The reminder nobody got");
  g_assert_null (problem);
  g_assert_true (draft == pivot_story_get_draft (story));
  g_assert_true (g_date_time_equal (modified, pivot_story_get_created (story)));
  g_assert_null (trashed);
  g_assert_false (can_undo);
  g_assert_false (can_redo);
  g_assert_finalize_object (story);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/story/new", test_new);
  g_test_add_func ("/story/read-only", test_read_only);
  g_test_add_func ("/story/damaged", test_damaged);
  g_test_add_func ("/story/notify", test_notify);
  g_test_add_func ("/story/generation", test_generation);
  g_test_add_func ("/story/undo", test_undo);
  g_test_add_func ("/story/snapshot", test_snapshot);
  g_test_add_func ("/story/reload", test_reload);
  g_test_add_func ("/story/reload-of-the-same", test_reload_of_the_same);
  g_test_add_func ("/story/properties", test_properties);
  return g_test_run ();
}
