/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-pieces.h"

#include "pivot-test.h"

#include <string.h>

/* Pieces parted by "|", those that are no words in "<>". */
static const struct
{
  const char *text;
  const char *pieces;
} cases[] = {
  { "", "" },
  { " \n\t\302\240 ", "" },
  { "We launched late.", "We|launched|late|<.>" },
  { "didn’t don't teams’ 'quote'", "didn’t|don't|teams|<’>|<'>|quote|<'>" },
  { "a pre-mortem – done", "a|pre|<->|mortem|<–>|done" },
  { "1,200.50 at 9:30, 15 %, v2.0", "1,200.50|at|9:30|<,>|15|<%>|<,>|v2.0" },
  { "5k 3x 1st B2B snake_case", "5k|3x|1st|B2B|snake_case" },
  { "end.Next one,two", "end|<.>|Next|one|<,>|two" },
  { "cafe\314\201s", "cafe\314\201s" },
  { "!?…", "<!>|<?>|<…>" },
  { "👩\342\200\215🚀👍🏽", "<👩\342\200\215🚀>|<👍🏽>" },
  { "我们 ٣ naïve", "我|们|٣|naïve" },
  { "Q3計画を立てた。", "Q3|計|画|を|立|て|た|<。>" },
  { "コンピューターとﾊﾞｽ", "コンピューター|と|ﾊﾞｽ" },
  { "か\343\202\231く的’s", "か\343\202\231|く|的|<’>|s" },
  /* Pango knows Thai words by a dictionary. */
  { "ผมผิดเอง", "ผม|ผิด|เอง" },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (PivotSpellings) spellings = pivot_spellings_new ();
      g_autoptr (GArray) pieces = pivot_pieces_new (cases[i].text, spellings);
      g_autoptr (GString) description = g_string_new (NULL);

      for (guint k = 0; k < pieces->len; k++)
        {
          const PivotPiece *piece = &g_array_index (pieces, PivotPiece, k);
          g_autofree char  *quote = pivot_span_quote (piece->span, cases[i].text);

          g_string_append_printf (description, piece->word ? "%s%s" : "%s<%s>", k > 0 ? "|" : "", quote);
        }
      g_assert_cmpstr (description->str, ==, cases[i].pieces);
    }
}

/* Symbols are equal exactly where spellings are, also with thousands of them. */
static void
test_symbols (void)
{
  g_autoptr (PivotSpellings) spellings = pivot_spellings_new ();
  g_autoptr (GString) text = g_string_new (NULL);
  g_autoptr (GArray) pieces = NULL;
  const guint n = 3000;

  for (guint i = 0; i < 2 * n; i++)
    g_string_append_printf (text, "w%u ", i % n);
  pieces = pivot_pieces_new (text->str, spellings);
  g_assert_cmpuint (pieces->len, ==, 2 * n);
  g_assert_cmpuint (pivot_spellings_get_length (spellings), ==, n);
  for (guint i = 0; i < 2 * n; i++)
    g_assert_cmpuint (g_array_index (pieces, PivotPiece, i).symbol, ==, i % n);
}

int
main (int   argc,
      char *argv[])
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/pieces/cases", test_cases);
  g_test_add_func ("/pieces/symbols", test_symbols);
  return g_test_run ();
}
