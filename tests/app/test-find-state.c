/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/editor/pivot-find-state.h"

#include "pivot-test.h"

static const struct
{
  PivotFindState state;
  gboolean       known;
  gboolean       matches;
  const char    *text;
} cases[] = {
  { { FALSE, { 0, 0, 0, 0 }, 0, 0 }, TRUE, FALSE, "" },
  { { TRUE, { -1, 0, 0, 0 }, 0, 0 }, FALSE, FALSE, "" },
  { { TRUE, { -1, 3, 0, 0 }, 0, 0 }, FALSE, TRUE, "" },
  { { TRUE, { 0, 0, 0, 0 }, 0, 0 }, TRUE, FALSE, "No matches" },
  { { TRUE, { 0, 1, 0, 0 }, 0, 0 }, TRUE, TRUE, "1 match" },
  { { TRUE, { 2, 1, 0, 2 }, 0, 0 }, TRUE, TRUE, "5 matches" },
  { { TRUE, { 2, 1, 0, 2 }, PIVOT_STAGE_PRECISE_CONTEXT, 2 }, TRUE, TRUE, "2 of 5" },
  { { TRUE, { 2, 1, 0, 2 }, PIVOT_STAGE_ROOT_CAUSE, 1 }, TRUE, TRUE, "3 of 5" },
  { { TRUE, { 2, 1, 0, 2 }, PIVOT_STAGE_OUTCOME_LEARNING, 2 }, TRUE, TRUE, "5 of 5" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *text = pivot_find_state_describe (&cases[i].state);

      g_assert_cmpstr (text, ==, cases[i].text);
      g_assert_true (pivot_find_state_is_known (&cases[i].state) == cases[i].known);
      g_assert_true (pivot_find_state_has_matches (&cases[i].state) == cases[i].matches);
    }
}

/* What is typed is meant as it stands; a blank at its ends has to be there, but is not marked. */
static const struct
{
  const char *words;
  const char *text;
  int         start; /* of the first match; -1 where there is none */
  int         end;
} patterns[] = {
  { "the", "Then the key.", 0, 3 },
  { "the ", "Then the key.", 5, 8 },
  { " key", "monkey, the key", 12, 15 },
  { " the ", "the other\nthe end", 10, 13 },
  { "the  end ", "the end, the  end of it", 9, 17 },
  { "it.", "its lid. As it.", 12, 15 },
  { "(a|b)*", "ab (a|b)*", 3, 9 },
  { "the ", "and the", -1, -1 },
};

static void
test_patterns (void)
{
  g_autofree char *nothing = pivot_find_state_make_pattern ("");
  g_autofree char *blanks = pivot_find_state_make_pattern ("  ");

  g_assert_null (nothing);
  g_assert_null (blanks);
  for (guint i = 0; i < G_N_ELEMENTS (patterns); i++)
    {
      g_autofree char *pattern = pivot_find_state_make_pattern (patterns[i].words);
      g_autoptr (GRegex) regex = g_regex_new (pattern, G_REGEX_CASELESS, 0, NULL);
      g_autoptr (GMatchInfo) match = NULL;
      int start = -1;
      int end = -1;

      g_test_message ("“%s”", patterns[i].words);
      if (g_regex_match (regex, patterns[i].text, 0, &match))
        g_assert_true (g_match_info_fetch_pos (match, 0, &start, &end));
      g_assert_cmpint (start, ==, patterns[i].start);
      g_assert_cmpint (end, ==, patterns[i].end);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/find-state/cases", test_cases);
  g_test_add_func ("/find-state/patterns", test_patterns);
  return g_test_run ();
}
