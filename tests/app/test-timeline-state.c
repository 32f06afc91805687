/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-timeline-state.h"

#include "pivot-test.h"
#include "pivot-test-library.h"

#define CONTEXT                                                                                                          \
  "In March 2022 I was the product manager for bookings at a ferry line, and I led the launch of the new booking page. " \
  "The goal was to move 4,000 riders to it by June. Instead, within three months only 600 had switched, and 90 riders had cancelled."
#define HEDGED "The mistake was partly mine. I never asked the harbour staff."
#define OWNED "The mistake was mine. I never asked the harbour staff."

static PivotDraft *
draft_of (const char *context,
          const char *cause)
{
  g_autoptr (PivotAnswer) answer = pivot_answer_new ((const char *const[PIVOT_N_STAGES]) { context, cause, "", "" });
  g_autoptr (PivotDraft) empty = pivot_draft_new ();

  return pivot_draft_with_answer (empty, PIVOT_SIDE_OWNED, answer);
}

static PivotRevision *
revision_of (const char *context,
             const char *cause,
             const char *kept,
             const char *name)
{
  g_autoptr (PivotRecord) plain = pivot_test_record (1, "One");
  g_autoptr (PivotDraft) draft = draft_of (context, cause);
  g_autoptr (PivotRecord) record = pivot_record_with_draft (plain, draft);
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (kept, NULL);

  return pivot_revision_new (record, moment, name != NULL ? PIVOT_WHY_NAMED : PIVOT_WHY_AUTOMATIC, name);
}

static void
test_rows (void)
{
  static const struct
  {
    const char *title;
    const char *facts;
    const char *day;
    const char *turns;
    gboolean    named;
  } expected[] = {
    { "Current", "Today, 15:30, 58 words", "Today", "Identify the Root Cause ready, − Hedged ownership", TRUE },
    { "After Talking to Ines", "Yesterday, 21:10, 59 words", "Yesterday", NULL, TRUE },
    { "Automatic", "Sunday, 17:02, 48 words", "Sunday", "Precise Context ready", FALSE },
  };
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", &error);
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-03-20T15:30:00Z", NULL);
  g_autoptr (PivotDraft) current = draft_of (CONTEXT, OWNED);
  g_autoptr (GPtrArray) revisions = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_revision_unref);
  g_autoptr (GPtrArray) rows = NULL;

  g_assert_no_error (error);
  g_ptr_array_add (revisions, revision_of (CONTEXT, HEDGED, "2026-03-19T21:10:00Z", "After Talking to Ines"));
  g_ptr_array_add (revisions, revision_of (CONTEXT, "", "2026-03-15T17:02:00Z", NULL));
  rows = pivot_timeline_state_new (&(PivotTimelineSource) { revisions, current, now, pack, 150 });
  g_assert_cmpuint (rows->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < rows->len; i++)
    {
      const PivotTimelineRow *row = g_ptr_array_index (rows, i);

      g_assert_cmpstr (row->title, ==, expected[i].title);
      g_assert_cmpstr (row->facts, ==, expected[i].facts);
      g_assert_cmpstr (row->day, ==, expected[i].day);
      g_assert_cmpint (row->named, ==, expected[i].named);
      g_assert_cmpint (row->revision == NULL, ==, i == 0);
      if (expected[i].turns != NULL)
        g_assert_cmpstr (row->turns, ==, expected[i].turns);
    }
  /* Whatever is won with a whole stage, no more than a glance takes in is listed. */
  g_assert_true (g_str_has_suffix (((PivotTimelineRow *) g_ptr_array_index (rows, 1))->turns, " more"));
}

static void
test_no_revisions (void)
{
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", NULL);
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-03-20T15:30:00Z", NULL);
  g_autoptr (PivotDraft) current = pivot_draft_new ();
  g_autoptr (GPtrArray) revisions = g_ptr_array_new ();
  g_autoptr (GPtrArray) rows = pivot_timeline_state_new (&(PivotTimelineSource) { revisions, current, now, pack, 150 });

  g_assert_cmpuint (rows->len, ==, 1);
  g_assert_cmpstr (((PivotTimelineRow *) g_ptr_array_index (rows, 0))->turns, ==, "");
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/timeline-state/rows", test_rows);
  g_test_add_func ("/timeline-state/no-revisions", test_no_revisions);
  return g_test_run ();
}
