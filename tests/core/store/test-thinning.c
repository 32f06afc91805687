/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-thinning.h"

#include "core/store/pivot-moment.h"
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

/* The name of a revision's file, which says when it was kept. */
static char *
name_of (const PivotRevision *revision)
{
  g_autofree char *stamp = pivot_moment_stamp (revision->kept);

  return g_strconcat (stamp, "-0123abcd", NULL);
}

static GPtrArray *
names_of (GPtrArray *revisions)
{
  GPtrArray *names = g_ptr_array_new_with_free_func (g_free);

  for (guint i = 0; i < revisions->len; i++)
    g_ptr_array_add (names, name_of (g_ptr_array_index (revisions, i)));
  return names;
}

static gboolean
lists (GPtrArray           *names,
       const PivotRevision *revision)
{
  g_autofree char *name = name_of (revision);

  return g_ptr_array_find_with_equal_func (names, name, g_str_equal, NULL);
}

/* What is chosen of a shortlist is what is chosen of all. */
static void
assert_shortlist (GPtrArray *revisions,
                  GDateTime *now)
{
  g_autoptr (GPtrArray) names = names_of (revisions);
  g_autoptr (GPtrArray) shortlist = pivot_thinning_shortlist (names, now);
  g_autoptr (GPtrArray) listed = g_ptr_array_new ();
  g_autoptr (GPtrArray) of_all = pivot_thinning_choose (revisions, now);
  g_autoptr (GPtrArray) of_listed = NULL;

  for (guint i = 0; i < revisions->len; i++)
    {
      if (lists (shortlist, g_ptr_array_index (revisions, i)))
        g_ptr_array_add (listed, g_ptr_array_index (revisions, i));
    }
  of_listed = pivot_thinning_choose (listed, now);
  g_assert_cmpuint (of_listed->len, ==, of_all->len);
  for (guint i = 0; i < of_all->len; i++)
    g_assert_true (g_ptr_array_index (of_all, i) == g_ptr_array_index (of_listed, i));
}

static void
test_shortlist (void)
{
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (NOW, NULL);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GPtrArray) revisions = revisions_of (cases[i]);

      assert_shortlist (revisions, now);
    }
}

/* As many as a test has time for, of every kind, over the border between hours and days. */
static void
test_any_shortlist (void)
{
  static const int gaps[] = { 5, 90, 900 };
  g_autoptr (PivotRecord) record = pivot_test_record (1, "One");
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (NOW, NULL);

  for (guint round = 0; round < 60; round++)
    {
      g_autoptr (GPtrArray) revisions = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_revision_unref);
      g_autoptr (GDateTime) at = g_date_time_add_days (now, -g_test_rand_int_range (0, 8));

      for (guint i = 0; i < 80; i++)
        {
          GDateTime *before = g_date_time_add_minutes (at, -g_test_rand_int_range (1, gaps[round % G_N_ELEMENTS (gaps)]));

          g_date_time_unref (at);
          at = before;
          g_ptr_array_add (revisions, pivot_revision_new (record, at, (PivotWhy) g_test_rand_int_range (0, PIVOT_N_WHYS), NULL));
        }
      assert_shortlist (revisions, now);
    }
}

/* What was thinned has nothing to be seen again. */
static void
test_settled_shortlist (void)
{
  static const Case rows[] = {
    { "2026-03-20T15:29:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2026-03-20T15:28:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2026-03-19T23:59:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2026-03-19T22:59:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2026-03-12T23:59:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { "2026-03-11T23:59:00Z", PIVOT_WHY_AUTOMATIC, NULL, TRUE },
    { NULL },
  };
  g_autoptr (GDateTime) now = g_date_time_new_from_iso8601 (NOW, NULL);
  g_autoptr (GPtrArray) revisions = revisions_of (rows);
  g_autoptr (GPtrArray) names = names_of (revisions);
  g_autoptr (GPtrArray) shortlist = pivot_thinning_shortlist (names, now);

  g_assert_cmpuint (shortlist->len, ==, 0);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/thinning/cases", test_cases);
  g_test_add_func ("/thinning/zone", test_zone);
  g_test_add_func ("/thinning/settled", test_settled);
  g_test_add_func ("/thinning/shortlist", test_shortlist);
  g_test_add_func ("/thinning/any-shortlist", test_any_shortlist);
  g_test_add_func ("/thinning/settled-shortlist", test_settled_shortlist);
  return g_test_run ();
}
