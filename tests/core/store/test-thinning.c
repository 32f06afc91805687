/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-thinning.h"

#include "pivot-test.h"
#include "pivot-test-library.h"

/* Revisions from the latest to the oldest, and whether each is left. */
typedef struct
{
  const char *kept; /* NULL after the last */
  PivotWhy    why;
  const char *name;
  gboolean    left;
} Case;

#define NOW "2026-03-20T15:30:00Z"

static const Case cases[][12] = {
  { { NULL } },
  { /* All of today, however many. */
    { "2026-03-20T15:29:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2026-03-20T15:28:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2026-03-20T15:27:00Z", PIVOT_WHY_RESTORE, NULL, TRUE },
    { "2026-03-20T00:00:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { NULL } },
  { /* One an hour for a week. */
    { "2026-03-19T23:59:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2026-03-19T23:01:00Z", PIVOT_WHY_AUTOMATIC, NULL, FALSE },
    { "2026-03-19T22:59:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2026-03-18T22:58:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2026-03-18T22:00:00Z", PIVOT_WHY_REPLACE, NULL, FALSE },
    { "2026-03-13T15:31:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { NULL } },
  { /* One a day before that. */
    { "2026-03-13T15:29:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2026-03-13T09:00:00Z", PIVOT_WHY_AUTOMATIC, NULL, FALSE },
    { "2026-03-13T00:00:00Z", PIVOT_WHY_RESTORE, NULL, FALSE },
    { "2026-03-12T23:59:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2025-03-12T23:59:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2025-03-12T10:59:00Z", PIVOT_WHY_AUTOMATIC, NULL, FALSE },
    { NULL } },
  { /* What has a name or came from elsewhere stays, and takes nobody's place. */
    { "2026-03-01T18:00:00Z", PIVOT_WHY_NAMED, "After Talking to Ines", TRUE },
    { "2026-03-01T17:00:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2026-03-01T16:00:00Z", PIVOT_WHY_OUTSIDE, NULL, TRUE },
    { "2026-03-01T15:00:00Z", PIVOT_WHY_IMPORT, NULL, TRUE },
    { "2026-03-01T14:00:00Z", PIVOT_WHY_NAMED, NULL, TRUE },
    { "2026-03-01T13:00:00Z", PIVOT_WHY_AUTOMATIC, "Renamed", TRUE },
    { "2026-03-01T12:00:00Z", PIVOT_WHY_AUTOMATIC, NULL, FALSE },
    { NULL } },
  { /* A clock that was put back makes nothing go. */
    { "2026-03-21T10:10:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2026-03-21T10:05:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2027-03-21T10:00:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { NULL } },
};

static GPtrArray *
revisions_of (const Case *rows)
{
  GPtrArray *revisions = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_revision_unref);
  g_autoptr (PivotRecord) record = pivot_test_record (1, "One");

  for (guint i = 0; rows[i].kept != NULL; i++)
    {
      g_autoptr (GDateTime) kept = g_date_time_new_from_iso8601 (rows[i].kept, NULL);

      g_ptr_array_add (revisions, pivot_revision_new (record, kept, rows[i].why, rows[i].name));
    }
  return revisions;
}

static void
test_cases (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (NOW, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) revisions = revisions_of (cases[i]);
      g_autoptr (GPtrArray) chosen = pivot_thinning_choose (revisions, now);
      guint n_chosen = 0;

      for (guint k = 0; k < revisions->len; k++)
        {
          g_test_message ("%u: %s", i, cases[i][k].kept);
          g_assert_cmpint (g_ptr_array_find (chosen, g_ptr_array_index (revisions, k), NULL), ==, !cases[i][k].left);
          n_chosen += !cases[i][k].left;
        }
      g_assert_cmpuint (chosen->len, ==, n_chosen);
    }
}

/* Days are those of the writer's zone: at 02:00 in Auckland, yesterday noon in Greenwich is not today. */
static void
test_zone (void)
{
  static const Case rows[] = {
    { "2026-03-19T11:30:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2026-03-19T11:20:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2026-03-19T10:40:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2026-03-19T10:20:00Z", PIVOT_WHY_AUTOMATIC, NULL, FALSE },
    { NULL },
  };
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("+13:00");
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 3, 20, 2, 0, 0);
  g_autoptr (GPtrArray) revisions = revisions_of (rows);
  g_autoptr (GPtrArray) chosen = pivot_thinning_choose (revisions, now);

  for (guint i = 0; i < revisions->len; i++)
    g_assert_cmpint (g_ptr_array_find (chosen, g_ptr_array_index (revisions, i), NULL), ==, !rows[i].left);
}

/* Thinning what is left changes nothing, and so does thinning it in two goes. */
static void
test_settled (void)
{
  g_autoptr (GPtrArray) revisions = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_revision_unref);
  g_autoptr (PivotRecord) record = pivot_test_record (1, "One");
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (NOW, NULL);
  g_autoptr (GDateTime) at = g_date_time_ref (now);
  g_autoptr (GPtrArray) chosen = NULL;
  g_autoptr (GPtrArray) rest = NULL;

  for (guint i = 0; i < 1000; i++)
    {
      GDateTime *before = g_date_time_add_minutes (at, -g_test_rand_int_range (1, 60));

      g_date_time_unref (at);
      at = before;
      g_ptr_array_add (revisions, pivot_revision_new (record, at, PIVOT_WHY_AUTOMATIC, NULL));
    }
  chosen = pivot_thinning_choose (revisions, now);
  g_assert_cmpuint (chosen->len, >, 500);
  for (guint i = 0; i < chosen->len; i++)
    g_ptr_array_remove (revisions, g_ptr_array_index (chosen, i));
  rest = pivot_thinning_choose (revisions, now);
  g_assert_cmpuint (rest->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/thinning/cases", test_cases);
  g_test_add_func ("/thinning/zone", test_zone);
  g_test_add_func ("/thinning/settled", test_settled);
  return g_test_run ();
}
