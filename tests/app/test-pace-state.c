/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/preferences/pivot-pace-state.h"

#include "core/text/pivot-speech.h"
#include "pivot-test.h"

static const struct
{
  double pace;     /* as it was read */
  double measured; /* what comes of it */
} cases[] = {
  { 20, 0 },
  { 60, 100 },
  { 100, 100 },
  { 142, 142 },
  { 150.4, 150 },
  { 200, 200 },
  { 250, 200 },
  { 400, 0 },
};

static void
test_cases (void)
{
  const char  *passage = pivot_pace_get_passage ();
  const double words = pivot_speech_measure (passage).spoken;

  g_assert_cmpfloat (words, >, 60);
  g_assert_cmpfloat (words, <, 100);
  g_assert_cmpfloat (pivot_pace_measure (passage, 0), <=, 0);
  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpfloat_with_epsilon (pivot_pace_measure (passage, words * 60 / cases[i].pace), cases[i].measured, 1e-9);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/pace-state/cases", test_cases);
  return g_test_run ();
}
