/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-moment.h"

/* Seen on Friday, 20 March 2026, at 15:30 in a zone an hour east of Greenwich. */
static const struct
{
  const char *moment;
  const char *words;
  const char *day;
} cases[] = {
  { "2026-03-20T14:29:00Z", "Today, 15:29", "Today" },
  { "2026-03-19T23:00:00Z", "Today, 00:00", "Today" },
  { "2026-03-19T22:59:00Z", "Yesterday, 23:59", "Yesterday" },
  { "2026-03-18T08:05:00Z", "Wednesday, 09:05", "Wednesday" },
  { "2026-03-14T08:05:00Z", "Saturday, 09:05", "Saturday" },
  { "2026-03-13T08:05:00Z", "13 March, 09:05", "13 March" },
  { "2026-01-03T08:05:00Z", "3 January, 09:05", "3 January" },
  { "2025-12-31T22:59:00Z", "31 December 2025, 23:59", "31 December 2025" },
  { "2026-03-21T08:05:00Z", "21 March, 09:05", "21 March" },
  { "2027-03-21T08:05:00Z", "21 March 2027, 09:05", "21 March 2027" },
};

static void
test_moments (void)
{
  g_autoptr (GTimeZone) zone = g_time_zone_new_identifier ("+01:00");
  g_autoptr (GDateTime) now = g_date_time_new (zone, 2026, 3, 20, 15, 30, 0);

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    {
      g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (cases[i].moment, NULL);
      g_autofree char *words = pivot_voice_moment (moment, now);
      g_autofree char *day = pivot_voice_day (moment, now);

      g_assert_cmpstr (words, ==, cases[i].words);
      g_assert_cmpstr (day, ==, cases[i].day);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);
  g_test_add_func ("/voice/moment/moments", test_moments);
  return g_test_run ();
}
