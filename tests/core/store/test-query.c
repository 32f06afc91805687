/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-query.h"

#include "pivot-test.h"

static const struct
{
  const char *words;
  gboolean    matches;
} searches[] = {
  { "", TRUE },
  { "  … ", TRUE },
  { "reminder", TRUE },
  { "REMIND", TRUE },
  { "eminder", FALSE },
  { "reminder nobody", TRUE },
  { "nobody reminder", TRUE },
  { "reminder somebody", FALSE },
  { "time failed", TRUE },      /* in the question */
  { "launch", TRUE },           /* a tag */
  { "naive", TRUE },            /* an accent in the text */
  { "náïve quo", TRUE },        /* one in the query */
  { "clinics carriers", TRUE }, /* two cards */
  { "communication", TRUE },    /* the defensive answer */
  { "carriers’ rules", TRUE },
  { "carriers' rules", TRUE },
  { "61 %", TRUE },
  { "6", TRUE },
  { "1", FALSE },
  { "medium", FALSE }, /* other facts are not text */
  { "9f86d081", FALSE },
};

static void
test_searches (void)
{
  g_autoptr (PivotDraft) draft = pivot_test_draft ();

  for (guint i = 0; i < G_N_ELEMENTS (searches); i++)
    {
      g_autoptr (PivotQuery) query = pivot_query_new (searches[i].words);

      g_test_message ("%s", searches[i].words);
      g_assert_cmpint (pivot_query_matches (query, draft), ==, searches[i].matches);
    }
}

static const struct
{
  const char *words;
  const char *title;
  gboolean    matches;
} foldings[] = {
  { "strasse", "Die Straße", TRUE },
  { "straße", "DIE STRASSE", TRUE },
  { "fi", "ﬁrst", TRUE },
  { "istanbul", "İstanbul", TRUE },
  { "cafe", "cafe\xCC\x81s", TRUE },
  { "cafes", "caf\xC3\xA9s", TRUE },
  { "敗", "失敗の話", TRUE },
  { "失敗", "大きな失敗", TRUE },
  { "成功", "大きな失敗", FALSE },
  { "ψυχη", "Ψυχή", TRUE },
  { "2", "v²", FALSE },
  { "v2", "v²", TRUE },
};

static void
test_foldings (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (foldings); i++)
    {
      g_autoptr (PivotDraft) empty = pivot_draft_new ();
      g_autoptr (PivotDraft) draft = pivot_draft_with_fact (empty, PIVOT_FACT_TITLE, foldings[i].title);
      g_autoptr (PivotQuery) query = pivot_query_new (foldings[i].words);

      g_test_message ("%s in %s", foldings[i].words, foldings[i].title);
      g_assert_cmpint (pivot_query_matches (query, draft), ==, foldings[i].matches);
    }
}

static void
test_empty (void)
{
  g_autoptr (PivotQuery) none = pivot_query_new (" -- ");
  g_autoptr (PivotQuery) some = pivot_query_new ("a");

  g_assert_true (pivot_query_is_empty (none));
  g_assert_false (pivot_query_is_empty (some));
}

/* A letter with a hundred thousand marks on it takes no longer than as many letters. */
static void
test_marks (void)
{
  g_autoptr (GString) text = g_string_new ("z");
  g_autoptr (PivotDraft) empty = pivot_draft_new ();
  g_autoptr (PivotDraft) draft = NULL;
  g_autoptr (PivotQuery) query = pivot_query_new ("zebra");
  gint64 start = 0;

  for (guint i = 0; i < 100000; i++)
    g_string_append (text, i % 2 == 0 ? "\xCC\x81" : "\xCC\xA3");
  g_string_append (text, "ebra");
  draft = pivot_draft_with_text (empty, PIVOT_SIDE_OWNED, PIVOT_STAGE_ROOT_CAUSE, text->str);
  start = pivot_test_spent ();
  g_assert_true (pivot_query_matches (query, draft));
  g_assert_cmpint (pivot_test_spent () - start, <, G_USEC_PER_SEC);
}

static const struct
{
  const char *words;
  const char *text;
  const char *found; /* the words that are found, parted by "|" */
} finds[] = {
  { "", "The Wrong Tariff", "" },
  { "tar", "The Wrong Tariff, twice a tariff", "Tariff|tariff" },
  { "tariff wro", "The Wrong Tariff", "Wrong|Tariff" },
  { "strasse", "Die Straße", "Straße" },
  { "cafe", "ein Cafe\xCC\x81s!", "Cafe\xCC\x81s" },
  { "zebra", "The Wrong Tariff", "" },
  { "ong", "The Wrong Tariff", "" },
};

static void
test_finds (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (finds); i++)
    {
      g_autoptr (PivotQuery) query = pivot_query_new (finds[i].words);
      g_autoptr (GString) found = g_string_new (NULL);
      PivotSpan word = { 0, 0 };

      while (pivot_query_find (query, finds[i].text, word.end, &word))
        {
          g_autofree char *quote = pivot_span_quote (word, finds[i].text);

          g_string_append_printf (found, "%s%s", found->len > 0 ? "|" : "", quote);
        }
      g_assert_cmpstr (found->str, ==, finds[i].found);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/query/searches", test_searches);
  g_test_add_func ("/query/foldings", test_foldings);
  g_test_add_func ("/query/empty", test_empty);
  g_test_add_func ("/query/marks", test_marks);
  g_test_add_func ("/query/finds", test_finds);
  return g_test_run ();
}
