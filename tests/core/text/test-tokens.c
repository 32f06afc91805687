/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-tokens.h"

#include "pivot-test.h"

#include <string.h>

/* Tokens as they fold, parted by "|"; words bare, numbers in "#", marks in "<>". */
static const struct
{
  const char *name;
  const char *text;
  const char *tokens;
} cases[] = {
  { "empty", "", "" },
  { "blank", " \n\t\302\240 ", "" },
  { "words", "We launched late", "we|launched|late" },
  { "apostrophes", "didn’t rock’n’roll teams’", "didn't|rock'n'roll|teams|<'>" },
  { "quotes", "“Go,” she said", "<\">|go|<,>|<\">|she|said" },
  { "hyphens", "a pre-mortem – a well‑known one", "a|pre|mortem|<—>|a|well|known|one" },
  { "lone-hyphen", "stopped - at last -", "stopped|<->|at|last|<->" },
  { "numbers", "1,200.50 at 9:30, 15 %", "#1,200.50|at|#9:30|<,>|#15|<%>" },
  { "number-end", "It was 12.", "it|was|#12|<.>" },
  { "joined", "5k 3x 1st 10-20", "#5|k|#3|x|#1|st|#10|#20" },
  { "letters-digits", "Q3 B2B v2.0.1", "q3|b2b|v2.0.1" },
  { "money", "$250,000 €5", "<$>|#250,000|<€>|#5" },
  { "runs", "No!!! ((( -- ...", "no|<!>|<(>|<—>|<…>" },
  { "nbsp", "15\302\240%", "#15|<%>" },
  { "combining", "cafe\314\201s", "caf\303\251s" },
  { "emoji", "done 🎉", "done|<🎉>" },
  { "other-script", "我们 ٣", "我们|٣" },
};

static char *
describe (const char *text)
{
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, strlen (text));
  GString *description = g_string_new (NULL);

  for (guint i = 0; i < pivot_tokens_get_length (tokens); i++)
    {
      guint       kind = pivot_tokens_get (tokens, i)->kind;
      const char *folded = pivot_tokens_get_folded (tokens, i);

      g_assert_cmpuint (kind, <=, PIVOT_TOKEN_MARK);
      g_string_append (description, i > 0 ? "|" : "");
      g_string_append (description, kind == PIVOT_TOKEN_NUMBER ? "#" : kind == PIVOT_TOKEN_MARK ? "<"
                                                                                                : "");
      g_string_append (description, folded);
      g_string_append (description, kind == PIVOT_TOKEN_MARK ? ">" : "");
    }
  return g_string_free (description, FALSE);
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *tokens = describe (cases[i].text);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (tokens, ==, cases[i].tokens);
    }
}

/* Spans are in order, on character boundaries, and leave only gaps out. */
static void
check_spans (const char *text)
{
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, strlen (text));
  gsize at = 0;

  for (guint i = 0; i < pivot_tokens_get_length (tokens); i++)
    {
      PivotSpan span = pivot_tokens_get (tokens, i)->span;

      g_assert_cmpuint (at, <=, span.start);
      g_assert_cmpuint (span.start, <, span.end);
      g_assert_true (g_utf8_validate (text + span.start, (gssize) pivot_span_length (span), NULL));
      at = span.end;
    }
  g_assert_cmpuint (at, <=, strlen (text));
}

static void
test_spans (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    check_spans (cases[i].text);
}

static void
test_any_text (void)
{
  for (guint round = 0; round < 100; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint i = 0; i < 60; i++)
        {
          gunichar c = (gunichar) g_test_rand_int_range (1, g_test_rand_bit () ? 0x80 : 0x3000);

          if (g_unichar_validate (c))
            g_string_append_unichar (text, c);
        }
      check_spans (text->str);
    }
}

static void
test_flags (void)
{
  const char *text = "One two-THREE\n\nFour";
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, strlen (text));

  g_assert_cmpuint (pivot_tokens_get_length (tokens), ==, 4);
  g_assert_true (pivot_tokens_get (tokens, 0)->capital);
  g_assert_false (pivot_tokens_get (tokens, 0)->upper);
  g_assert_true (pivot_tokens_get (tokens, 1)->spaced);
  g_assert_false (pivot_tokens_get (tokens, 2)->spaced);
  g_assert_true (pivot_tokens_get (tokens, 2)->upper);
  g_assert_cmpuint (pivot_tokens_get (tokens, 2)->breaks, ==, 0);
  g_assert_cmpuint (pivot_tokens_get (tokens, 3)->breaks, ==, 2);
}

static void
test_linear (void)
{
  static const char *const units[] = { "a ", "(", "a-", "a.", "1,", "'", "\314\201", "?!", "\n", "word " };

  for (guint i = 0; i < G_N_ELEMENTS (units); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (PivotTokens) tokens = NULL;
      gint64 start = 0;

      while (text->len < 512 * 1024)
        g_string_append (text, units[i]);
      start = pivot_test_spent ();
      tokens = pivot_tokens_new (text->str, text->len);
      g_assert_cmpint (pivot_test_spent () - start, <, 10 * G_USEC_PER_SEC);
      g_assert_cmpuint (pivot_tokens_get_length (tokens), <=, text->len);
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/tokens/cases", test_cases);
  g_test_add_func ("/tokens/spans", test_spans);
  g_test_add_func ("/tokens/any-text", test_any_text);
  g_test_add_func ("/tokens/flags", test_flags);
  g_test_add_func ("/tokens/linear", test_linear);
  return g_test_run ();
}
