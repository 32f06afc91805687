/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-turn.h"

static const PivotSlot evidence = { .rule = "O7", .name = "evidence", .stage = PIVOT_STAGE_OUTCOME_LEARNING };

static const struct
{
  PivotTurn   turn;
  const char *sign;
  const char *words;
} cases[] = {
  { { PIVOT_TURN_WON, PIVOT_STAGE_OUTCOME_LEARNING, "O7", &evidence }, "+ Proof that it holds", "Proof that it holds is there now" },
  { { PIVOT_TURN_LOST, PIVOT_STAGE_OUTCOME_LEARNING, "O7", &evidence }, "− Proof that it holds", "Proof that it holds is no longer there" },
  { { PIVOT_TURN_SHED, PIVOT_STAGE_ROOT_CAUSE, "I7", NULL }, "− Hedged ownership", "Hedged ownership is gone" },
  { { PIVOT_TURN_CAUGHT, PIVOT_STAGE_WHOLE, "I7", NULL }, "+ Hedged ownership", "Hedged ownership is new" },
};

static void
test_turns (void)
{
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autofree char *sign = pivot_voice_turn (&cases[i].turn);
      g_autofree char *words = pivot_voice_turn_in_words (&cases[i].turn);

      g_assert_cmpstr (sign, ==, cases[i].sign);
      g_assert_cmpstr (words, ==, cases[i].words);
    }
}

static void
test_measures (void)
{
  static const struct
  {
    double      from;
    double      to;
    const char *words;
  } paces[] = {
    { 114.2, 105.3, "9 s shorter" },
    { 10, 12.6, "3 s longer" },
    { 10.4, 9.6, NULL },
    { 0, 0, NULL },
  };
  static const char *const changes[] = { "No differences", "1 change", "2 changes" };

  for (guint i = 0; i < G_N_ELEMENTS (paces); i++)
    {
      g_autofree char *words = pivot_voice_pace_of_change (paces[i].from, paces[i].to);

      g_assert_cmpstr (words, ==, paces[i].words);
    }
  for (guint i = 0; i < G_N_ELEMENTS (changes); i++)
    {
      g_autofree char *words = pivot_voice_changes (i);

      g_assert_cmpstr (words, ==, changes[i]);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/voice/turn/turns", test_turns);
  g_test_add_func ("/voice/turn/measures", test_measures);
  return g_test_run ();
}
