/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/library/pivot-library-list-state.h"

#include "pivot-test.h"

static const char *const no_tags[] = { NULL };
static const char *const launch[] = { "launch", "Ärger", NULL };
static const char *const data[] = { "data", "launch", NULL };

/* Five stories: a is ready, b drafted and never rehearsed, c not read yet, d like a but worse, e thrown away. */
static const PivotLibraryFacts stories[] = {
  { "a", "delta", "execution", "large", launch, 40, 900, 0, TRUE, PIVOT_STATE_READY, 0.9 },
  { "b", "alpha", "strategy", "large", data, 50, 0, 0, TRUE, PIVOT_STATE_DRAFTING, 0.95 },
  { "c", "", "", "", no_tags, 60, 0, 0, FALSE, PIVOT_STATE_NOT_STARTED, 0 },
  { "d", "charlie", "execution", "small", no_tags, 40, 100, 0, TRUE, PIVOT_STATE_READY, 0.8 },
  { "e", "bravo", "stakeholder", "large", launch, 10, 0, 70, TRUE, PIVOT_STATE_READY, 1 },
};

static const struct
{
  PivotLibraryOrder order;
  gboolean          trash;
  const char       *sorted; /* the ids, in order */
} orders[] = {
  { PIVOT_LIBRARY_ORDER_EDITED, FALSE, "cbade" },
  { PIVOT_LIBRARY_ORDER_READINESS, FALSE, "eadbc" },
  { PIVOT_LIBRARY_ORDER_REHEARSED, FALSE, "cbeda" },
  { PIVOT_LIBRARY_ORDER_TITLE, FALSE, "bedac" },
  { PIVOT_LIBRARY_ORDER_TITLE, TRUE, "ecbad" },
};

static void
test_orders (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (orders); i++)
    {
      g_autoptr (GArray) sorted = pivot_library_sort (stories, G_N_ELEMENTS (stories), orders[i].order, orders[i].trash);
      g_autoptr (GString) ids = g_string_new (NULL);

      for (guint k = 0; k < sorted->len; k++)
        g_string_append (ids, stories[g_array_index (sorted, guint, k)].id);
      g_test_message ("order %u", i);
      g_assert_cmpstr (ids->str, ==, orders[i].sorted);
    }
}

static const struct
{
  PivotLibraryChoice choice;
  const char        *chosen;
  gboolean           empty;
} choices[] = {
  { { FALSE, "", "", "", "" }, "abcd", TRUE },
  { { TRUE, "", "", "", "" }, "e", TRUE },
  { { FALSE, "execution", "", "", "" }, "ad", FALSE },
  { { FALSE, "execution", "large", "", "" }, "a", FALSE },
  { { FALSE, "", "", "ready", "" }, "ad", FALSE },
  { { FALSE, "", "", "not-started", "" }, "", FALSE }, /* what is not read is not known */
  { { FALSE, "", "", "", "launch" }, "ab", FALSE },
  { { FALSE, "", "", "", "laun" }, "", FALSE },
  { { TRUE, "", "", "", "launch" }, "e", FALSE },
};

static void
test_choices (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (choices); i++)
    {
      g_autoptr (GString) ids = g_string_new (NULL);

      for (guint k = 0; k < G_N_ELEMENTS (stories); k++)
        g_string_append (ids, pivot_library_choice_takes (&choices[i].choice, &stories[k]) ? stories[k].id : "");
      g_test_message ("choice %u", i);
      g_assert_cmpstr (ids->str, ==, choices[i].chosen);
      g_assert_cmpint (pivot_library_choice_is_empty (&choices[i].choice), ==, choices[i].empty);
    }
}

static void
test_tags (void)
{
  g_auto (GStrv) tags = pivot_library_list_tags (stories, G_N_ELEMENTS (stories));
  g_autofree char *joined = g_strjoinv ("|", tags);

  g_assert_cmpuint (g_strv_length (tags), ==, 3);
  g_assert_nonnull (strstr (joined, "data|launch"));
  g_assert_true (g_strv_contains ((const char *const *) tags, "Ärger"));
}

static const struct
{
  guint            n_listed;
  gboolean         narrowed;
  gboolean         trash;
  gboolean         loading;
  PivotLibraryPage page;
} pages[] = {
  { 3, FALSE, FALSE, FALSE, PIVOT_LIBRARY_PAGE_LIST },
  { 3, TRUE, FALSE, FALSE, PIVOT_LIBRARY_PAGE_LIST },
  { 3, FALSE, FALSE, TRUE, PIVOT_LIBRARY_PAGE_LOADING },
  { 0, FALSE, FALSE, TRUE, PIVOT_LIBRARY_PAGE_LOADING },
  { 0, TRUE, FALSE, FALSE, PIVOT_LIBRARY_PAGE_NO_MATCH },
  { 0, FALSE, FALSE, FALSE, PIVOT_LIBRARY_PAGE_EMPTY },
  { 0, FALSE, TRUE, FALSE, PIVOT_LIBRARY_PAGE_EMPTY_TRASH },
  { 0, TRUE, TRUE, FALSE, PIVOT_LIBRARY_PAGE_NO_MATCH },
};

static void
test_pages (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    g_assert_cmpint (pivot_library_choose_page (pages[i].n_listed, pages[i].narrowed, pages[i].trash, pages[i].loading), ==, pages[i].page);
}

static const struct
{
  guint       n_listed;
  guint       n_all;
  guint       n_ready;
  gboolean    narrowed;
  const char *count;
} counts[] = {
  { 0, 0, 0, FALSE, "0 stories" },
  { 1, 1, 0, FALSE, "1 story" },
  { 7, 7, 2, FALSE, "7 stories, 2 ready" },
  { 2, 7, 2, TRUE, "2 of 7 stories" },
  { 1, 1, 1, TRUE, "1 of 1 story" },
};

static void
test_counts (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (counts); i++)
    {
      g_autofree char *count = pivot_library_count (counts[i].n_listed, counts[i].n_all, counts[i].n_ready, counts[i].narrowed);

      g_assert_cmpstr (count, ==, counts[i].count);
    }
}

static void
test_order_ids (void)
{
  for (guint i = 0; i < PIVOT_LIBRARY_N_ORDERS; i++)
    g_assert_cmpint (pivot_library_order_from_id (pivot_library_order_get_id ((PivotLibraryOrder) i)), ==, i);
  g_assert_cmpint (pivot_library_order_from_id ("weather"), ==, PIVOT_LIBRARY_ORDER_EDITED);
  g_assert_cmpint (pivot_library_order_from_id (NULL), ==, PIVOT_LIBRARY_ORDER_EDITED);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  g_test_add_func ("/library-list-state/orders", test_orders);
  g_test_add_func ("/library-list-state/choices", test_choices);
  g_test_add_func ("/library-list-state/tags", test_tags);
  g_test_add_func ("/library-list-state/pages", test_pages);
  g_test_add_func ("/library-list-state/counts", test_counts);
  g_test_add_func ("/library-list-state/order-ids", test_order_ids);
  return g_test_run ();
}
