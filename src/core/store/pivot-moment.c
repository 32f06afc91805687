/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-moment.h"

/**
 * pivot_moment_now:
 *
 * Returns: (transfer full): the present second, UTC
 */
GDateTime *
pivot_moment_now (const PivotClock *clock)
{
  g_autoptr (GDateTime) now = pivot_clock_now (clock);

  return g_date_time_new_from_unix_utc (g_date_time_to_unix (now));
}

/**
 * pivot_moment_parse:
 * @text: a moment in ISO 8601, in either of the two forms; UTC where it names
 *   no zone
 *
 * Returns: (transfer full) (nullable): that moment, in UTC; %NULL where @text
 *   is none
 */
GDateTime *
pivot_moment_parse (const char *text)
{
  g_autoptr (GTimeZone) utc = g_time_zone_new_utc ();
  g_autoptr (GDateTime) moment = g_date_time_new_from_iso8601 (text, utc);

  return moment != NULL ? g_date_time_to_utc (moment) : NULL;
}

/**
 * pivot_moment_format:
 * @moment: UTC
 *
 * Returns: (transfer full): @moment as a member of a file
 */
char *
pivot_moment_format (GDateTime *moment)
{
  return g_date_time_format_iso8601 (moment);
}

/**
 * pivot_moment_stamp:
 * @moment: UTC
 *
 * Returns: (transfer full): @moment as it begins a file's name
 */
char *
pivot_moment_stamp (GDateTime *moment)
{
  return g_date_time_format (moment, "%C%y%m%dT%H%M%SZ");
}
