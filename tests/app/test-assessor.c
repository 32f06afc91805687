/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "pivot-test-bench.h"

static const char *const texts[PIVOT_N_STAGES] = { "In May I led the locks of 12 depots.", "", "", "" };

static PivotAssessor *
make_assessor (PivotStory *story)
{
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", NULL);
  PivotAssessor *assessor = pivot_assessor_new (pack);

  pivot_assessor_set_story (assessor, story);
  return assessor;
}

static void
write_text (PivotStory *story,
            const char *text)
{
  g_autoptr (PivotDraft) draft = pivot_draft_with_text (pivot_story_get_draft (story), PIVOT_SIDE_OWNED, PIVOT_STAGE_PRECISE_CONTEXT, text);
  PivotEdit edit = { .kind = PIVOT_EDIT_STEP };

  pivot_story_edit (story, draft, &edit);
}

static guint
count_words (PivotAssessor *assessor)
{
  return pivot_report_get_words (pivot_assessor_get_report (assessor));
}

static gboolean
has_report (gpointer assessor)
{
  return pivot_assessor_get_report (assessor) != NULL;
}

static char *
make_long (const char *sentence)
{
  GString *text = g_string_new (NULL);

  while (text->len < 40000)
    g_string_append (text, sentence);
  return g_string_free_and_steal (text);
}

static void
test_follows (void)
{
  g_autoptr (PivotStory) story = pivot_test_story_new (texts);
  g_autoptr (PivotAssessor) assessor = make_assessor (story);
  guint notified = 0;

  g_assert_cmpuint (count_words (assessor), ==, 9);
  pivot_test_count_notify (G_OBJECT (assessor), "report", &notified);
  write_text (story, "I led it.");
  g_assert_cmpuint (count_words (assessor), ==, 3);
  g_assert_cmpuint (notified, ==, 1);
  pivot_assessor_set_story (assessor, NULL);
  g_assert_null (pivot_assessor_get_report (assessor));
  write_text (story, "I led it well.");
  g_assert_null (pivot_assessor_get_report (assessor));
}

static void
test_pace (void)
{
  g_autoptr (PivotStory) story = pivot_test_story_new (texts);
  g_autoptr (PivotAssessor) assessor = make_assessor (story);
  double seconds = pivot_report_get_seconds (pivot_assessor_get_report (assessor));
  guint  notified = 0;

  pivot_test_count_notify (G_OBJECT (assessor), "pace", &notified);
  pivot_assessor_set_pace (assessor, pivot_assessor_get_pace (assessor));
  g_assert_cmpuint (notified, ==, 0);
  pivot_assessor_set_pace (assessor, 75);
  g_assert_cmpuint (notified, ==, 1);
  g_assert_cmpfloat (pivot_report_get_seconds (pivot_assessor_get_report (assessor)), >, seconds);
}

/* There is never a report of another draft, also while a long one is read. */
static void
test_long (void)
{
  g_autoptr (PivotStory) story = pivot_test_story_new (texts);
  g_autoptr (PivotAssessor) assessor = make_assessor (story);
  g_autofree char *first = make_long ("I led it. ");
  g_autofree char *second = make_long ("I led it and I lost it. ");

  write_text (story, first);
  g_assert_null (pivot_assessor_get_report (assessor));
  write_text (story, second);
  g_assert_null (pivot_assessor_get_report (assessor));
  g_assert_true (pivot_test_wait (has_report, assessor));
  g_assert_cmpuint (count_words (assessor), >, 10000);
  g_assert_cmpuint (count_words (assessor) % 7, ==, 0);

  write_text (story, first);
  write_text (story, "I led it.");
  g_assert_cmpuint (count_words (assessor), ==, 3);
  pivot_test_run (300);
  g_assert_cmpuint (count_words (assessor), ==, 3);
}

static void
test_death (void)
{
  g_autoptr (PivotStory) story = pivot_test_story_new (texts);

  g_assert_finalize_object (make_assessor (story));
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_bench_init (&argc, &argv);
  g_test_add_func ("/assessor/follows", test_follows);
  g_test_add_func ("/assessor/pace", test_pace);
  g_test_add_func ("/assessor/long", test_long);
  g_test_add_func ("/assessor/death", test_death);
  return g_test_run ();
}
