/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/compare/pivot-timeline-state.h"
#include "app/compare/pivot-version-item.h"

#include "core/rubric/pivot-rubric.h"
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

static GPtrArray *
rows_of (GPtrArray *revisions)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 ("2026-03-20T15:30:00Z", NULL);
  g_autoptr (PivotDraft) current = draft_of (CONTEXT, OWNED);

  return pivot_timeline_rows_new (&(PivotTimelineSource) { revisions, current, now });
}

static GPtrArray *
revisions_of_two (void)
{
  GPtrArray *revisions = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_revision_unref);

  g_ptr_array_add (revisions, revision_of (CONTEXT, HEDGED, "2026-03-19T21:10:00Z", "After Talking to Ines"));
  g_ptr_array_add (revisions, revision_of (CONTEXT, "", "2026-03-15T17:02:00Z", NULL));
  return revisions;
}

static PivotReport *
assess (PivotPack              *pack,
        const PivotTimelineRow *row)
{
  return pivot_rubric_assess (pack, row->draft, PIVOT_SIDE_OWNED, 150);
}

static const struct
{
  const char *title;
  const char *facts;
  const char *length;
  const char *day;
  const char *turns; /* how they end */
  gboolean    named;
} expected[] = {
  { "Current", "Today, 15:30, 58 words", "58 words", "Today", "Identify the Root Cause ready, − Hedged ownership", TRUE },
  /* Whatever is won with a whole stage, no more than a glance takes in is listed. */
  { "After Talking to Ines", "Yesterday, 21:10, 59 words", "59 words", "Yesterday", " more", TRUE },
  { "Automatic", "Sunday, 17:02, 48 words", "48 words", "Sunday", "Precise Context ready", FALSE },
};

static void
test_rows (void)
{
  g_autoptr (GPtrArray) revisions = revisions_of_two ();
  g_autoptr (GPtrArray) rows = rows_of (revisions);

  g_assert_cmpuint (rows->len, ==, G_N_ELEMENTS (expected));
  for (guint i = 0; i < rows->len; i++)
    {
      const PivotTimelineRow *row = g_ptr_array_index (rows, i);

      g_assert_cmpstr (row->title, ==, expected[i].title);
      g_assert_cmpstr (row->facts, ==, expected[i].facts);
      g_assert_cmpstr (row->length, ==, expected[i].length);
      g_assert_cmpstr (row->day, ==, expected[i].day);
      g_assert_cmpint (row->named, ==, expected[i].named);
      g_assert_cmpint (row->revision == NULL, ==, i == 0);
      g_assert_cmpint (row->oldest, ==, i + 1 == rows->len);
    }
}

/* The words that are counted without the rubric are those that it counts. */
static void
test_readings (void)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", &error);
  g_autoptr (GPtrArray) revisions = revisions_of_two ();
  g_autoptr (GPtrArray) rows = rows_of (revisions);

  g_assert_no_error (error);
  for (guint i = 0; i < rows->len; i++)
    {
      const PivotTimelineRow *row = g_ptr_array_index (rows, i);
      g_autoptr (PivotReport) report = assess (pack, row);
      g_autoptr (PivotReport) before = i + 1 < rows->len ? assess (pack, g_ptr_array_index (rows, i + 1)) : NULL;
      g_autoptr (PivotTimelineReading) reading = pivot_timeline_reading_new (report, before);
      g_autofree char *words = g_strdup_printf ("%u words", pivot_report_get_words (report));

      g_assert_cmpstr (words, ==, row->length);
      g_assert_true (g_str_has_suffix (reading->turns, expected[i].turns));
    }
}

static void
test_no_revisions (void)
{
  g_autoptr (PivotPack) pack = pivot_pack_new_for_language ("en", NULL);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotReport) report = pivot_rubric_assess (pack, empty, PIVOT_SIDE_OWNED, 150);
  g_autoptr (PivotTimelineReading) reading = pivot_timeline_reading_new (report, NULL);
  g_autoptr (GPtrArray) revisions = g_ptr_array_new ();
  g_autoptr (GPtrArray) rows = rows_of (revisions);

  g_assert_cmpuint (rows->len, ==, 1);
  g_assert_cmpstr (reading->turns, ==, "");
  g_assert_cmpstr (reading->spoken, ==, "0:00");
  g_assert_cmpstr (reading->score, ==, "0/100");
}

/* Which version is read next, of so many of which the first are read. */
static const struct
{
  guint n_versions;
  guint n_read;
  guint wanted;
  guint next;
} reads[] = {
  { 0, 0, 0, 0 },
  { 3, 0, 0, 0 },
  { 3, 2, 0, 2 },
  { 3, 3, 0, 3 },
  { 1000, 0, 0, 0 },
  { 1000, 10, 0, 10 },
  { 1000, 10, 500, 492 }, /* what is in view */
  { 1000, 16, 0, 90 },    /* what the graph shows */
  { 1000, 950, 940, 950 },
  { 1000, 950, 900, 999 },
  { 1000, 999, 0, 999 },
  { 1000, 1000, 0, 1000 },
};

static void
test_next (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (reads); i++)
    {
      g_autoptr (GArray) read = g_array_new (FALSE, TRUE, sizeof (gboolean));

      g_array_set_size (read, reads[i].n_versions);
      for (guint k = 0; k < reads[i].n_read; k++)
        g_array_index (read, gboolean, k) = TRUE;
      g_assert_cmpuint (pivot_timeline_find_unread (read, reads[i].wanted), ==, reads[i].next);
    }
}

static void
test_points (void)
{
  static const guint counts[] = { 1, 2, 5, 12, 13, 100, 1001 };

  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      guint n_points = pivot_timeline_count_points (counts[i]);

      g_assert_cmpuint (n_points, ==, MIN (counts[i], 12));
      g_assert_cmpuint (pivot_timeline_get_point (counts[i], 0), ==, 0);
      g_assert_cmpuint (pivot_timeline_get_point (counts[i], n_points - 1), ==, counts[i] - 1);
      for (guint k = 1; k < n_points; k++)
        g_assert_cmpuint (pivot_timeline_get_point (counts[i], k - 1), <, pivot_timeline_get_point (counts[i], k));
    }
}

/* Root causes, the present one first, and which of them is compared with it. */
static const struct
{
  const char *causes[5];
  guint       changed;
} changes[] = {
  { { OWNED }, 1 },
  { { OWNED, HEDGED }, 1 },
  { { OWNED, OWNED, HEDGED }, 2 },
  { { OWNED, OWNED, OWNED, "", HEDGED }, 3 },
  { { OWNED, HEDGED, OWNED, "" }, 1 },
  { { OWNED, OWNED, OWNED }, 1 },
  { { OWNED, OWNED "\n", HEDGED }, 2 }, /* the same but for space behind it */
};

static void
test_changed (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autoptr (GListStore) versions = g_list_store_new (PIVOT_TYPE_VERSION_ITEM);

      for (guint k = 0; k < G_N_ELEMENTS (changes[i].causes) && changes[i].causes[k] != NULL; k++)
        {
          g_autoptr (PivotDraft) draft = draft_of (CONTEXT, changes[i].causes[k]);
          g_autoptr (PivotTimelineRow) row = pivot_timeline_row_new_guest ("One", draft);
          g_autoptr (PivotVersionItem) item = pivot_version_item_new (row);

          g_list_store_append (versions, item);
        }
      g_assert_cmpuint (pivot_version_item_find_changed (G_LIST_MODEL (versions)), ==, changes[i].changed);
    }
}

static const struct
{
  const char *lines[4];
  const char *said;
} unread[] = {
  { { NULL }, "" },
  { { "a.json: It is empty." }, "One revision cannot be read. a.json: It is empty." },
  { { "b.json: It is full.", "a.json: It is empty." }, "2 revisions cannot be read. The latest is b.json: It is full." },
  { { "<b>.json: 100 %s.", "b", "a" }, "3 revisions cannot be read. The latest is <b>.json: 100 %s." },
};

static void
test_unread (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (unread); i++)
    {
      g_autofree char *said = pivot_timeline_describe_unread (unread[i].lines);

      g_assert_cmpstr (said, ==, unread[i].said);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/timeline-state/rows", test_rows);
  g_test_add_func ("/timeline-state/readings", test_readings);
  g_test_add_func ("/timeline-state/next", test_next);
  g_test_add_func ("/timeline-state/points", test_points);
  g_test_add_func ("/timeline-state/no-revisions", test_no_revisions);
  g_test_add_func ("/timeline-state/unread", test_unread);
  g_test_add_func ("/timeline-state/changed", test_changed);
  return g_test_run ();
}
