/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/insight/pivot-ledger.h"

#include "pivot-test.h"

static PivotPack *pack;

static PivotAnswer *
answer_of (const char *context,
           const char *outcome)
{
  const char *const texts[PIVOT_N_STAGES] = { context, "", "", outcome };

  return pivot_answer_new (texts);
}

/* An answer's numbers, and what is contradicted in it: "first/second". */
static const struct
{
  const char *name;
  const char *context;
  const char *outcome;
  const char *entries;
  const char *clashes;
} cases[] = {
  { "nothing", "I led a team.", "It failed.", "", "" },
  { "by-stage", "In May 2024 I moved 12 depots.", "Within two days we lost $20,000.", "date May 2024|count 12|duration two days|money $20,000", "" },
  { "the-same-again", "I moved 12 depots.", "All 12 depots are open.", "count 12|count 12", "" },
  { "another-whole", "I moved 12 depots.", "All 14 depots are open.", "count 12|count 14", "12/14" },
  { "another-whole-of-one", "I moved the 12 old depots.", "The 14 depots are open.", "count 12|count 14", "12/14" },
  { "words-and-figures", "I moved twelve depots.", "The 12 depots are open.", "count twelve|count 12", "" },
  { "a-part", "I moved 12 depots. Six depots stayed shut.", "", "count 12|count Six", "" },
  { "a-part-and-the-whole", "I moved 12 depots. Six depots stayed shut.", "The twelve depots are open.", "count 12|count Six|count twelve", "" },
  { "the-part-again", "I moved 12 depots. Six depots stayed shut.", "The six depots are open.", "count 12|count Six|count six", "" },
  { "a-part-by-its-clause", "I moved 12 depots.", "The six depots that stayed shut are open.", "count 12|count six", "" },
  { "another-thing", "I moved 12 depots.", "The 14 vans are back.", "count 12|count 14", "" },
  { "money", "It cost us $20,000.", "In the end it cost us $30,000.", "money $20,000|money $30,000", "$20,000/$30,000" },
  { "money-for-another-thing", "It cost us $20,000.", "We refunded $30,000.", "money $20,000|money $30,000", "" },
  { "durations", "It was shut for two days.", "The depot stayed shut for two days.", "duration two days|duration two days", "" },
  { "before-and-after", "We opened before 3 March.", "We opened after March 3.", "date 3 March|date March 3", "3 March/March 3" },
  { "before-and-after-otherwise", "I tested before 3 March.", "We opened after 3 March.", "date 3 March|date 3 March", "" },
  { "before-and-after-other-days", "We opened before 3 March.", "We opened after 4 March.", "date 3 March|date 4 March", "" },
  { "deed", "We lost 40 users.", "We lost 60 users.", "count 40|count 60", "40/60" },
  { "deed-at-other-times", "In May we lost 40 users.", "In June we lost 60 users.", "date May|count 40|date June|count 60", "" },
  { "other-deed", "We lost 40 users.", "We won back 60 users.", "count 40|count 60", "" },
  { "size", "I led a team of six.", "My team of eight stayed.", "count six|count eight", "six/eight" },
  { "other-size", "I led a team of six.", "A group of eight stayed.", "count six|count eight", "" },
  { "two-days", "The launch was on 11 March.", "The launch was on 12 March.", "date 11 March|date 12 March", "11 March/12 March" },
  { "two-things-two-days", "The launch was on 11 March.", "The review was on 12 March.", "date 11 March|date 12 March", "" },
  { "vague", "I moved a few depots.", "The 14 depots are open.", "count a few|count 14", "" },
};

static char *
list_entries (PivotLedger *ledger,
              PivotAnswer *answer)
{
  g_autoptr (GString) list = g_string_new (NULL);
  guint                   n_entries = 0;
  const PivotLedgerEntry *entries = pivot_ledger_get_entries (ledger, &n_entries);

  for (guint i = 0; i < n_entries; i++)
    {
      g_autofree char *quote = pivot_span_quote (entries[i].span, pivot_answer_get_text (answer, entries[i].stage));

      g_string_append_printf (list, "%s%s %s", i > 0 ? "|" : "", pivot_number_kind_get_id (entries[i].kind), quote);
    }
  return g_strdup (list->str);
}

static char *
list_clashes (PivotLedger *ledger,
              PivotAnswer *answer)
{
  g_autoptr (GString) list = g_string_new (NULL);
  guint                   n_entries = 0;
  guint                   n_clashes = 0;
  const PivotLedgerEntry *entries = pivot_ledger_get_entries (ledger, &n_entries);
  const PivotClash       *clashes = pivot_ledger_get_clashes (ledger, &n_clashes);

  for (guint i = 0; i < n_clashes; i++)
    {
      const PivotLedgerEntry *first = &entries[clashes[i].first];
      const PivotLedgerEntry *second = &entries[clashes[i].second];
      g_autofree char        *said = pivot_span_quote (first->span, pivot_answer_get_text (answer, first->stage));
      g_autofree char        *again = pivot_span_quote (second->span, pivot_answer_get_text (answer, second->stage));

      g_assert_cmpuint (clashes[i].first, <, clashes[i].second);
      /* What has two values is named. */
      g_assert_true (clashes[i].kind == PIVOT_CLASH_ORDER || clashes[i].thing.end > clashes[i].thing.start);
      g_string_append_printf (list, "%s%s/%s", i > 0 ? "|" : "", said, again);
    }
  return g_strdup (list->str);
}

static void
test_case (gconstpointer data)
{
  const guint i = GPOINTER_TO_UINT (data);
  g_autoptr (PivotAnswer) answer = answer_of (cases[i].context, cases[i].outcome);
  g_autoptr (PivotLedger) ledger = pivot_ledger_new (pack, answer);
  g_autofree char *entries = list_entries (ledger, answer);
  g_autofree char *clashes = list_clashes (ledger, answer);

  g_assert_cmpstr (entries, ==, cases[i].entries);
  g_assert_cmpstr (clashes, ==, cases[i].clashes);
}

int
main (int    argc,
      char **argv)
{
  int status = 0;

  pivot_test_init (&argc, &argv);
  pack = pivot_pack_new_for_language ("en", NULL);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *path = g_strdup_printf ("/ledger/%s", cases[i].name);

      g_test_add_data_func (path, GUINT_TO_POINTER (i), test_case);
    }
  status = g_test_run ();
  pivot_pack_unref (pack);
  return status;
}
