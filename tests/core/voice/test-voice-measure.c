/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice.h"

#include <math.h>

static const struct
{
  double      seconds;
  const char *clock;
  const char *words;
} times[] = {
  { 0, "0:00", "0 seconds" },
  { 0.4, "0:00", "0 seconds" },
  { 0.5, "0:01", "1 second" },
  { 1.49, "0:01", "1 second" },
  { 13.6, "0:14", "14 seconds" },
  { 27, "0:27", "27 seconds" },
  { 59.4, "0:59", "59 seconds" },
  { 59.5, "1:00", "60 seconds" },
  { 64, "1:04", "64 seconds" },
  { 600, "10:00", "600 seconds" },
  { 3661, "61:01", "3661 seconds" },
  { -1, "0:00", "0 seconds" },
  { (double) NAN, "0:00", "0 seconds" },
  { (double) INFINITY, "1440:00", "86400 seconds" },
};

static void
test_times (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (times); i++)
    {
      g_autofree char *clock = pivot_voice_clock (times[i].seconds);
      g_autofree char *words = pivot_voice_seconds (times[i].seconds);

      g_assert_cmpstr (clock, ==, times[i].clock);
      g_assert_cmpstr (words, ==, times[i].words);
    }
}

static void
test_words (void)
{
  g_autofree char *none = pivot_voice_words (0);
  g_autofree char *one = pivot_voice_words (1);
  g_autofree char *many = pivot_voice_words (34);

  g_assert_cmpstr (none, ==, "0 words");
  g_assert_cmpstr (one, ==, "1 word");
  g_assert_cmpstr (many, ==, "34 words");
}

static void
test_spoken (void)
{
  g_autofree char *spoken = pivot_voice_spoken (64.2);

  g_assert_cmpstr (spoken, ==, "1:04 spoken");
}

static const struct
{
  PivotStageReport report;
  const char      *card;
  const char      *evidence;
} cards[] = {
  { { .state = PIVOT_STATE_DRAFTING, .n_filled = 3, .n_slots = 6, .whole_seconds = 14 },
    "Drafting, 3 of 6, 14 seconds",
    "3 of 6 in this stage" },
  { { .state = PIVOT_STATE_NOT_STARTED, .n_filled = 0, .n_slots = 7, .whole_seconds = 0 },
    "Not started, 0 of 7, 0 seconds",
    "0 of 7 in this stage" },
  { { .state = PIVOT_STATE_NEARLY, .n_filled = 4, .n_slots = 5, .whole_seconds = 1 },
    "Nearly, 4 of 5, 1 second",
    "4 of 5 in this stage" },
  { { .state = PIVOT_STATE_READY, .n_filled = 7, .n_slots = 7, .whole_seconds = 62 },
    "Ready, 7 of 7, 62 seconds",
    "7 of 7 in this stage" },
};

static void
test_cards (void)
{
  for (gsize i = 0; i < G_N_ELEMENTS (cards); i++)
    {
      g_autofree char *card = pivot_voice_card_description (&cards[i].report);
      g_autofree char *evidence = pivot_voice_evidence (&cards[i].report);

      g_assert_cmpstr (card, ==, cards[i].card);
      g_assert_cmpstr (evidence, ==, cards[i].evidence);
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/voice/measure/times", test_times);
  g_test_add_func ("/voice/measure/words", test_words);
  g_test_add_func ("/voice/measure/spoken", test_spoken);
  g_test_add_func ("/voice/measure/cards", test_cards);
  return g_test_run ();
}
