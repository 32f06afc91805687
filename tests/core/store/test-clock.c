/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-clock.h"

#include "pivot-test.h"

static void
test_real (void)
{
  g_autoptr (GDateTime) before = g_date_time_new_now_utc ();
  g_autoptr (GDateTime) now = pivot_clock_now (pivot_clock_get_real ());
  g_autoptr (GDateTime) after = g_date_time_new_now_utc ();

  g_assert_cmpint (g_date_time_compare (before, now), <=, 0);
  g_assert_cmpint (g_date_time_compare (now, after), <=, 0);
  g_assert_cmpint (g_date_time_get_utc_offset (now), ==, 0);
}

static void
test_fixed (void)
{
  g_autoptr (PivotTestClock) clock = pivot_test_clock_new ("1999-12-31T23:59:59Z");
  g_autoptr (GDateTime) now = pivot_clock_now (&clock->clock);
  g_autoptr (GDateTime) later = NULL;

  pivot_test_clock_advance (clock, 1);
  later = pivot_clock_now (&clock->clock);
  g_assert_cmpint (g_date_time_get_year (now), ==, 1999);
  g_assert_cmpint (g_date_time_get_year (later), ==, 2000);
}

int
main (int    argc,
      char **argv)
{
  pivot_test_init (&argc, &argv);
  g_test_add_func ("/clock/real", test_real);
  g_test_add_func ("/clock/fixed", test_fixed);
  return g_test_run ();
}
