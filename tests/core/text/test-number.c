/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-number.h"

#include "pivot-test.h"

#include <string.h>

#define DAY 86400.0

static const struct
{
  const char  *word;
  PivotNumeral numeral;
  double       value;
} words[] = {
  { "one", PIVOT_NUMERAL_UNIT, 1 },
  { "two", PIVOT_NUMERAL_UNIT, 2 },
  { "three", PIVOT_NUMERAL_UNIT, 3 },
  { "twenty", PIVOT_NUMERAL_UNIT, 20 },
  { "fifty", PIVOT_NUMERAL_UNIT, 50 },
  { "few", PIVOT_NUMERAL_VAGUE, 3 },
  { "hundred", PIVOT_NUMERAL_SCALE, 100 },
  { "thousand", PIVOT_NUMERAL_SCALE, 1000 },
  { "million", PIVOT_NUMERAL_SCALE, 1e6 },
  { "dozen", PIVOT_NUMERAL_SCALE, 12 },
  { "k", PIVOT_NUMERAL_SCALE, 1000 },
  { "half", PIVOT_NUMERAL_PART, 0.5 },
  { "third", PIVOT_NUMERAL_PART, 1.0 / 3 },
  { "thirds", PIVOT_NUMERAL_PART, 1.0 / 3 },
  { "doubled", PIVOT_NUMERAL_MULTIPLE, 2 },
  { "st", PIVOT_NUMERAL_ORDINAL, 1 },
  { "a", PIVOT_NUMERAL_ARTICLE, 1 },
  { "and", PIVOT_NUMERAL_AND, 0 },
  { "of", PIVOT_NUMERAL_OF, 0 },
  { "%", PIVOT_NUMERAL_RATIO, 0.01 },
  { "percent", PIVOT_NUMERAL_RATIO, 0.01 },
  { "x", PIVOT_NUMERAL_RATIO, 1 },
  { "$", PIVOT_NUMERAL_MONEY, 0 },
  { "dollars", PIVOT_NUMERAL_MONEY, 0 },
  { "day", PIVOT_NUMERAL_DURATION, DAY },
  { "days", PIVOT_NUMERAL_DURATION, DAY },
  { "week", PIVOT_NUMERAL_DURATION, 7 * DAY },
  { "weeks", PIVOT_NUMERAL_DURATION, 7 * DAY },
  { "april", PIVOT_NUMERAL_MONTH, 4 },
  { "may", PIVOT_NUMERAL_MONTH_OR_WORD, 5 },
  { "pm", PIVOT_NUMERAL_CLOCK, 0 },
  { "s", PIVOT_NUMERAL_DURATION, 1 },
  { "o'clock", PIVOT_NUMERAL_CLOCK, 0 },
  { "version", PIVOT_NUMERAL_VERSION, 0 },
};

/* Every number as kind, value and words; a vague one with "~". */
static const struct
{
  const char *name;
  const char *text;
  const char *numbers;
} cases[] = {
  { "none", "We launched and it went badly", "" },
  { "count", "It reached 300 clinics", "count 300 [300]" },
  { "thousands", "1,200 users and 2.500.000 rows", "count 1200 [1,200] count 2.5e+06 [2.500.000]" },
  { "words", "two hundred and fifty thousand people", "count 250000 [two hundred and fifty thousand]" },
  { "list-of-words", "two three", "count 2 [two] count 3 [three]" },
  { "hyphenated", "fifty-two people", "count 52 [fifty-two]" },
  { "scale-first", "a hundred orders, a dozen calls", "count 100 [a hundred] count 12 [a dozen]" },
  { "percent", "15 % and 15% and fifteen, 3 percent", "ratio 0.15 [15 %] ratio 0.15 [15%] ratio 0.03 [3 percent]" },
  { "percent-glued", "12345 %s, 7 %d, 15%. 15%-ish", "count 12345 [12345] count 7 [7] ratio 0.15 [15%] ratio 0.15 [15%]" },
  { "times", "3x faster", "ratio 3 [3x]" },
  { "doubled", "sales doubled", "ratio 2 [doubled]" },
  { "parts", "a third of them, two thirds, half the staff", "ratio 0.333333 [a third] ratio 0.666667 [two thirds] ratio 0.5 [half]" },
  { "third-time", "the third release", "" },
  { "money", "$250,000 or 5k dollars or $1.5 million", "money 250000 [$250,000] money 5000 [5k dollars] money 1.5e+06 [$1.5 million]" },
  { "durations", "three weeks, a day, a two-week delay", "duration 1.8144e+06 [three weeks] duration 86400 [a day] duration 1.2096e+06 [two-week]" },
  { "vague", "a few weeks with few people", "duration ~1.8144e+06 [a few weeks] count ~3 [few]" },
  { "a-thousand", "a thousand names, a million rows, a grand piano", "count 1000 [a thousand] count 1e+06 [a million]" },
  { "and-a-half", "two and a half weeks, three and a half percent", "duration 1.512e+06 [two and a half weeks] ratio 0.035 [three and a half percent]" },
  { "decade", "in the 1990s", "" },
  { "oclock", "by six o'clock", "" },
  { "one", "one of the teams, one team", "count ~1 [one]" },
  { "one-day", "one day and one hundred", "duration 86400 [one day] count 100 [one hundred]" },
  { "dates", "in April, on 3 April 2025, by April 3", "date 0 [April] date 3 [3 April] date 2025 [2025] date 0 [April 3]" },
  { "may", "we may ship in May, May 4", "date 0 [May] date 0 [May 4]" },
  { "years", "in 2024 we had 2,024 users", "date 2024 [2024] count 2024 [2,024]" },
  { "iso", "since 2026-03-05", "date 0 [2026-03-05]" },
  { "slashes", "on 5/3/2026 and 24/7", "date 0 [5/3/2026]" },
  { "clock", "at 9:30 and 5 pm", "" },
  { "version", "version 17, v2.1 and 2.0.1", "" },
  { "ordinal", "the 1st of them", "" },
  { "hash", "ticket #4711", "" },
  { "list", "1. Stop\n2. Ask 3 people", "count 3 [3]" },
};

static PivotNumerals *
make_numerals (void)
{
  PivotNumerals *numerals = pivot_numerals_new ();

  for (guint i = 0; i < G_N_ELEMENTS (words); i++)
    pivot_numerals_add (numerals, words[i].word, words[i].numeral, words[i].value);
  return numerals;
}

static char *
describe (const char *text)
{
  g_autoptr (PivotNumerals) numerals = make_numerals ();
  g_autoptr (PivotTokens) tokens = pivot_tokens_new (text, strlen (text));
  g_autoptr (GArray) numbers = pivot_numbers_find (tokens, numerals);
  GString *description = g_string_new (NULL);

  for (guint i = 0; i < numbers->len; i++)
    {
      const PivotNumber *number = &g_array_index (numbers, PivotNumber, i);
      PivotSpan          span = { pivot_tokens_get (tokens, number->first)->span.start, pivot_tokens_get (tokens, number->last - 1)->span.end };
      g_autofree char   *quote = pivot_span_quote (span, text);

      g_string_append_printf (description, "%s%s %s%g [%s]", i > 0 ? " " : "", pivot_number_kind_get_id (number->kind), number->vague ? "~" : "", number->value, quote);
    }
  return g_string_free (description, FALSE);
}

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *numbers = describe (cases[i].text);

      g_test_message ("%s", cases[i].name);
      g_assert_cmpstr (numbers, ==, cases[i].numbers);
    }
}

static void
test_ids (void)
{
  PivotNumberKind kind = PIVOT_NUMBER_COUNT;
  PivotNumeral    numeral = PIVOT_NUMERAL_NONE;

  for (guint i = 0; i < PIVOT_N_NUMBER_KINDS; i++)
    {
      g_assert_true (pivot_number_kind_from_id (pivot_number_kind_get_id ((PivotNumberKind) i), &kind));
      g_assert_cmpuint (kind, ==, i);
    }
  for (guint i = 0; i < PIVOT_N_NUMERALS; i++)
    {
      g_assert_true (pivot_numeral_from_id (pivot_numeral_get_id ((PivotNumeral) i), &numeral));
      g_assert_cmpuint (numeral, ==, i);
    }
  g_assert_false (pivot_number_kind_from_id ("weight", &kind));
  g_assert_false (pivot_numeral_from_id (NULL, &numeral));
}

/* Any row of these is read to its end, and no token twice. */
static void
test_any_text (void)
{
  g_autoptr (PivotNumerals) numerals = make_numerals ();

  for (guint round = 0; round < 300; round++)
    {
      g_autoptr (GString) text = g_string_new (NULL);
      g_autoptr (PivotTokens) tokens = NULL;
      g_autoptr (GArray) numbers = NULL;
      guint at = 0;

      for (guint i = 0; i < 30; i++)
        g_string_append_printf (text, "%s%s", g_test_rand_int_range (0, 4) == 0 ? "" : " ", g_test_rand_int_range (0, 3) == 0 ? "12" : words[g_test_rand_int_range (0, G_N_ELEMENTS (words))].word);
      tokens = pivot_tokens_new (text->str, text->len);
      numbers = pivot_numbers_find (tokens, numerals);
      for (guint i = 0; i < numbers->len; i++)
        {
          const PivotNumber *number = &g_array_index (numbers, PivotNumber, i);

          g_assert_cmpuint (at, <=, number->first);
          g_assert_cmpuint (number->first, <, number->last);
          at = number->last;
        }
      g_assert_cmpuint (at, <=, pivot_tokens_get_length (tokens));
    }
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/number/cases", test_cases);
  g_test_add_func ("/number/ids", test_ids);
  g_test_add_func ("/number/any-text", test_any_text);
  return g_test_run ();
}
