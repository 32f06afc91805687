/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-bench.h"

#include "app/editor/pivot-showing.h"

#define P PIVOT_STAGE_PRECISE_CONTEXT

static const char *const nothing[PIVOT_N_STAGES] = { "", "", "", "" };

static PivotReport *
get_shown (PivotTestBench *bench)
{
  return pivot_showing_get_report (pivot_assessor_get_showing (bench->assessor));
}

static gboolean
is_present (gpointer data)
{
  PivotTestBench *bench = data;

  return get_shown (bench) == pivot_assessor_get_report (bench->assessor);
}

/* In one go, so that no time passes. */
static void
insert (PivotTestBench *bench,
        const char     *words)
{
  gtk_text_buffer_insert_interactive_at_cursor (gtk_text_view_get_buffer (bench->texts[P]), words, -1, TRUE);
}

static void
test_waits_for_the_end (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (nothing);
  guint notified = 0;

  pivot_test_count_notify (G_OBJECT (pivot_assessor_get_showing (bench->assessor)), "report", &notified);
  insert (bench, "In May I led the locks");
  g_assert_false (is_present (bench));
  g_assert_cmpuint (notified, ==, 0);
  insert (bench, ".");
  g_assert_true (is_present (bench));
  g_assert_cmpuint (notified, ==, 1);
  g_assert_cmpstr (pivot_draft_get_text (pivot_showing_get_draft (pivot_assessor_get_showing (bench->assessor)), PIVOT_SIDE_OWNED, P), ==, "In May I led the locks.");
}

static void
test_waits_for_a_pause (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (nothing);

  insert (bench, "In May I led");
  g_assert_false (is_present (bench));
  g_assert_true (pivot_test_wait (is_present, bench));
}

/* Whoever goes elsewhere has paused. */
static void
test_another_stage (void)
{
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (nothing);

  insert (bench, "In May I led");
  pivot_test_bench_do (bench, "story.go-to-stage(2)");
  g_assert_true (is_present (bench));
}

static void
test_another_story (void)
{
  const char *const texts[PIVOT_N_STAGES] = { "Another.", "", "", "" };
  g_autoptr (PivotTestBench) bench = pivot_test_bench_new (nothing);
  g_autoptr (PivotStory) other = pivot_test_story_new (texts);

  insert (bench, "In May I led");
  pivot_assessor_set_story (bench->assessor, other);
  g_assert_true (is_present (bench));
  pivot_assessor_set_story (bench->assessor, NULL);
  g_assert_null (get_shown (bench));
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_bench_init (&argc, &argv);
  g_test_add_func ("/showing/waits-for-the-end", test_waits_for_the_end);
  g_test_add_func ("/showing/waits-for-a-pause", test_waits_for_a_pause);
  g_test_add_func ("/showing/another-stage", test_another_stage);
  g_test_add_func ("/showing/another-story", test_another_story);
  return g_test_run ();
}
