/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice.h"

/* An answer is never called anything: it reads, or does not say yet. */
static void
test_stances (void)
{
  g_autoptr (GHashTable) said = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint row = 0; row < PIVOT_N_ROWS; row++)
    {
      for (guint stance = 0; stance < PIVOT_N_STANCES; stance++)
        {
          const char *words = pivot_voice_row_stance ((PivotRow) row, (PivotStance) stance);

          g_assert_true (g_str_has_prefix (words, stance == PIVOT_STANCE_OPEN ? "Does not say yet " : "Reads as "));
          g_assert_true (g_hash_table_add (said, (gpointer) words));
        }
      g_assert_cmpstr (pivot_voice_row_stance ((PivotRow) row, PIVOT_STANCE_OWNED), ==, pivot_voice_row_reading ((PivotRow) row, TRUE));
      g_assert_cmpstr (pivot_voice_row_stance ((PivotRow) row, PIVOT_STANCE_DEFENSIVE), ==, pivot_voice_row_reading ((PivotRow) row, FALSE));
    }
}

static void
test_phrases (void)
{
  for (guint row = 0; row < PIVOT_N_ROWS; row++)
    {
      for (guint owned = 0; owned < 2; owned++)
        {
          const char *words = pivot_voice_row_phrase ((PivotRow) row, owned);

          g_assert_true (g_str_has_prefix (words, pivot_voice_row ((PivotRow) row)));
          g_assert_true (g_str_has_suffix (words, owned ? "owned" : "defensive"));
        }
    }
}

/* Each opening asks, and has a blank where a fact would stand. */
static void
test_openings (void)
{
  for (guint row = 0; row < PIVOT_N_ROWS; row++)
    {
      for (guint i = 0; i < PIVOT_N_OPENINGS; i++)
        {
          g_assert_cmpint (g_utf8_strlen (pivot_voice_opening_name ((PivotRow) row, i), -1), <=, 12);
          g_assert_true (g_str_has_suffix (pivot_voice_opening_question ((PivotRow) row, i), "?"));
          g_assert_nonnull (strstr (pivot_voice_opening_skeleton ((PivotRow) row, i), "____"));
        }
    }
}

int
main (int   argc,
      char *argv[])
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/voice-row/stances", test_stances);
  g_test_add_func ("/voice-row/phrases", test_phrases);
  g_test_add_func ("/voice-row/openings", test_openings);
  return g_test_run ();
}
