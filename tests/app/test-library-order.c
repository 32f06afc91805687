/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-order.h"

#include "pivot-test-library.h"

static PivotStory *
story_new (guint       number,
           const char *title,
           const char *modified)
{
  g_autoptr (PivotRecord) record = pivot_test_record (number, title);
  g_autoptr (GDateTime) then = g_date_time_new_from_iso8601 (modified, NULL);
  PivotStory *story = pivot_story_new (record);

  g_assert_nonnull (then);
  pivot_story_set_modified (story, then);
  return story;
}

static const struct
{
  const char *name;
  const char *first;
  const char *second;
  int         sign; /* of the comparison of story 1 and story 2 */
} orders[] = {
  { "later-first", "2026-03-03T09:15:00Z", "2026-03-02T09:15:00Z", -1 },
  { "earlier-last", "2026-03-01T09:15:00Z", "2026-03-02T09:15:00Z", 1 },
  { "by-id-in-the-same-moment", "2026-03-02T09:15:00Z", "2026-03-02T09:15:00Z", -1 },
  { "by-moment-not-by-letters", "2026-03-02T10:15:00+02:00", "2026-03-02T09:15:00Z", 1 },
};

static void
test_order (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (PivotStory) first = story_new (1, "One", orders[i].first);
  g_autoptr (PivotStory) second = story_new (2, "Two", orders[i].second);
  const int order = pivot_library_order_compare (first, second);

  g_assert_cmpint (CLAMP (order, -1, 1), ==, orders[i].sign);
  g_assert_cmpint (CLAMP (pivot_library_order_compare (second, first), -1, 1), ==, -orders[i].sign);
  g_assert_cmpint (pivot_library_order_compare (first, first), ==, 0);
}

static const struct
{
  const char *name;
  const char *title;
  const char *words;
  gboolean    trashed;
  gboolean    listed;
} lists[] = {
  { "all", "The Wrong Tariff", "", FALSE, TRUE },
  { "match", "The Wrong Tariff", "tariff wro", FALSE, TRUE },
  { "no-match", "The Wrong Tariff", "bridge", FALSE, FALSE },
  { "trashed", "The Wrong Tariff", "", TRUE, FALSE },
  { "trashed-match", "The Wrong Tariff", "tariff", TRUE, FALSE },
};

static void
test_lists (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (PivotStory) story = story_new (1, lists[i].title, "2026-03-02T09:15:00Z");
  g_autoptr (PivotQuery) query = pivot_query_new (lists[i].words);
  g_autoptr (GDateTime) then = g_date_time_new_utc (2026, 3, 4, 9, 15, 0);

  pivot_story_set_trashed (story, lists[i].trashed ? then : NULL);
  g_assert_cmpint (pivot_library_order_lists (story, query), ==, lists[i].listed);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autofree char *path = g_strconcat ("/library-order/compare/", orders[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_order);
    }
  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    {
      g_autofree char *path = g_strconcat ("/library-order/lists/", lists[i].name, NULL);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_lists);
    }
  return g_test_run ();
}
