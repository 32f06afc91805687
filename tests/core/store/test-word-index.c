/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-word-index.h"

#include "pivot-test.h"

static const char *const titles[] = {
  "The Wrong Tariff",
  "Die Straße, zweimal",
  "caf\xC3\xA9 at noon",
  "Two Tariffs",
  "東京の冬",
  "",
};

/* Whatever is searched for, the index finds what the query does. */
static const char *const searches[] = {
  "",
  " … ",
  "t",
  "tariff",
  "tariffs",
  "wrong tar",
  "tar wrong",
  "strasse",
  "STRASSE zwei",
  "cafe",
  "京",
  "東京",
  "の冬",
  "zebra",
  "tariff zebra",
  "ariff",
};

static GPtrArray *
make_drafts (void)
{
  GPtrArray *drafts = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_draft_unref);
  g_autoptr (PivotDraft) empty = pivot_draft_new ();

  for (guint i = 0; i < G_N_ELEMENTS (titles); i++)
    g_ptr_array_add (drafts, pivot_draft_with_fact (empty, PIVOT_FACT_TITLE, titles[i]));
  g_ptr_array_add (drafts, pivot_test_draft ());
  return drafts;
}

static void
test_agrees (void)
{
  g_autoptr (GPtrArray) drafts = make_drafts ();
  g_autoptr (PivotWordIndex) index = pivot_word_index_new ((PivotDraft *const *) drafts->pdata, drafts->len);

  g_assert_cmpuint (pivot_word_index_get_n_drafts (index), ==, drafts->len);
  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_autoptr (PivotQuery) query = pivot_query_new (searches[i]);
      g_autofree guint8 *found = pivot_word_index_find (index, query);

      for (guint k = 0; k < drafts->len; k++)
        {
          g_test_message ("%s in %u", searches[i], k);
          g_assert_cmpint (found[k], ==, pivot_query_matches (query, g_ptr_array_index (drafts, k)));
        }
    }
}

static void
test_empty (void)
{
  g_autoptr (PivotWordIndex) index = pivot_word_index_new (NULL, 0);
  g_autoptr (PivotQuery) query = pivot_query_new ("tariff");
  g_autofree guint8 *found = pivot_word_index_find (index, query);

  g_assert_nonnull (found);
}

/* More words than a byte can count. */
static void
test_many_words (void)
{
  g_autoptr (GPtrArray) drafts = make_drafts ();
  g_autoptr (PivotWordIndex) index = pivot_word_index_new ((PivotDraft *const *) drafts->pdata, drafts->len);
  g_autoptr (GString) words = g_string_new (NULL);
  g_autoptr (PivotQuery) query = NULL;
  g_autofree guint8 *found = NULL;

  for (guint i = 0; i < 300; i++)
    g_string_append (words, "tariff ");
  query = pivot_query_new (words->str);
  found = pivot_word_index_find (index, query);
  g_assert_true (found[0]);
  g_assert_false (found[1]);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);

  g_test_add_func ("/word-index/agrees", test_agrees);
  g_test_add_func ("/word-index/empty", test_empty);
  g_test_add_func ("/word-index/many-words", test_many_words);
  return g_test_run ();
}
