/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-speech.h"

#include "pivot-test.h"

static const struct
{
  const char *text;
  guint       words;
  guint       spoken;
} cases[] = {
  { "", 0, 0 },
  { " \n ", 0, 0 },
  { "The failure was mine.", 4, 4 },
  { "— and “then” …", 2, 2 },
  { "15 %", 1, 2 },
  { "15%", 1, 2 },
  { "$250,000", 1, 5 },
  { "€5", 1, 2 },
  { "3.5 points", 2, 4 },
  { "1,200 orders", 2, 5 },
  { "in 2024", 2, 4 },
  { "in 2005", 2, 4 },
  { "2,024", 1, 4 },
  { "1,000,000", 1, 2 },
  { "0", 1, 1 },
  { "9:30", 1, 2 },
  { "Q3", 1, 2 },
  { "a pre-mortem", 2, 3 },
  { "R&D", 1, 3 },
  { "didn’t", 1, 1 },
  { "错是我的。", 4, 4 },
  { "我们 来", 3, 3 },
  { "私はPivotを使う", 6, 6 },
  { "コンピューター", 1, 1 },
  { "12345678901234567890", 1, 20 },
};

static void
test_cases (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      PivotSpeech speech = pivot_speech_measure (cases[i].text);

      g_test_message ("%s", cases[i].text);
      g_assert_cmpuint (speech.words, ==, cases[i].words);
      g_assert_cmpuint (speech.spoken, ==, cases[i].spoken);
    }
}

static void
test_seconds (void)
{
  PivotSpeech speech = { 75, 75 };

  g_assert_cmpfloat_with_epsilon (pivot_speech_seconds (speech, 150), 30, 1e-9);
  g_assert_cmpfloat_with_epsilon (pivot_speech_seconds (speech, 130), 34.615, 1e-3);
}

static void
test_ten_megabytes (void)
{
  const gsize      size = 10 * 1024 * 1024;
  g_autofree char *text = g_malloc (size + 1);
  PivotSpeech      speech = { 0, 0 };

  for (gsize i = 0; i < size; i++)
    text[i] = i % 2 == 0 ? 'a' : ' ';
  text[size] = '\0';
  speech = pivot_speech_measure (text);
  g_assert_cmpuint (speech.words, ==, size / 2);
  g_assert_cmpuint (speech.spoken, ==, size / 2);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/speech/cases", test_cases);
  g_test_add_func ("/speech/seconds", test_seconds);
  g_test_add_func ("/speech/ten-megabytes", test_ten_megabytes);
  return g_test_run ();
}
