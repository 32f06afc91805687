/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/text/pivot-speech.h"

#include "pivot-test.h"

#include <math.h>

/* How many letters of Chinese and Japanese are said while a word is. */
#define HAN (255.0 / 158.0)
#define KANA (357.0 / 193.0)

static const struct
{
  const char *text;
  guint       words;
  double      spoken;
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
  { "错是我的。", 4, 4 / HAN },
  { "我们 来", 3, 3 / HAN },
  { "私はPivotを使う", 6, 1 + 2 / HAN + 3 / KANA },
  { "コンピューター", 1, 7 / KANA },
  { "ラー", 1, 2 / KANA },
  { "が", 1, 1 / KANA },
  { "か\u3099", 1, 1 / KANA },
  { "我晚了2天", 5, 1 + 4 / HAN },
  { "우리가 늦었다", 2, 2 },
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
      g_assert_cmpfloat_with_epsilon (speech.spoken, cases[i].spoken, 1e-9);
    }
}

static void
test_seconds (void)
{
  PivotSpeech speech = { 75, 75 };

  g_assert_cmpfloat_with_epsilon (pivot_speech_seconds (speech, 150), 30, 1e-9);
  g_assert_cmpfloat_with_epsilon (pivot_speech_seconds (speech, 130), 34.615, 1e-3);
}

/* At the pace of 150 words a minute, about as many letters are said as people read aloud without haste. */
static void
test_letters_a_minute (void)
{
  static const struct
  {
    const char *letter;
    guint       a_minute;
  } paces[] = {
    { "我", 242 },
    { "の", 277 },
  };

  for (guint i = 0; i < G_N_ELEMENTS (paces); i++)
    {
      g_autoptr (GString) text = g_string_new (NULL);

      for (guint j = 0; j < paces[i].a_minute; j++)
        g_string_append (text, paces[i].letter);
      g_assert_cmpfloat_with_epsilon (pivot_speech_seconds (pivot_speech_measure (text->str), 150), 60, 0.2);
    }
}

static const struct
{
  double seconds[4];
  guint  rounded[4];
} sums[] = {
  { { 0, 0, 0, 0 }, { 0, 0, 0, 0 } },
  { { 14, 20, 20, 30 }, { 14, 20, 20, 30 } },
  { { 14.375, 20.375, 20.375, 30.375 }, { 15, 21, 20, 30 } },
  { { 14.625, 20.625, 20.625, 30.625 }, { 15, 21, 21, 30 } },
  { { 14.25, 20.625, 0, 30.375 }, { 14, 21, 0, 30 } },
  { { 14.5, 0, 0, 0 }, { 15, 0, 0, 0 } },
  { { 0.375, 0.375, 0.375, 0.375 }, { 1, 1, 0, 0 } },
  { { 0.875, 0.875, 0.875, 0.875 }, { 1, 1, 1, 1 } },
};

static void
test_sums (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (sums); i++)
    {
      double seconds = 0;
      guint  rounded[4];
      guint  whole = 0;

      pivot_speech_round (sums[i].seconds, 4, rounded);
      for (guint j = 0; j < 4; j++)
        {
          g_assert_cmpfloat (fabs (rounded[j] - sums[i].seconds[j]), <, 1);
          seconds += sums[i].seconds[j];
          whole += rounded[j];
        }
      g_test_message ("%u: %u %u %u %u", i, rounded[0], rounded[1], rounded[2], rounded[3]);
      g_assert_cmpmem (rounded, sizeof rounded, sums[i].rounded, sizeof sums[i].rounded);
      g_assert_cmpuint (whole, ==, lround (seconds));
    }
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
  g_assert_cmpfloat_with_epsilon (speech.spoken, size / 2.0, 1e-9);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/speech/cases", test_cases);
  g_test_add_func ("/speech/seconds", test_seconds);
  g_test_add_func ("/speech/letters-a-minute", test_letters_a_minute);
  g_test_add_func ("/speech/sums", test_sums);
  g_test_add_func ("/speech/ten-megabytes", test_ten_megabytes);
  return g_test_run ();
}
