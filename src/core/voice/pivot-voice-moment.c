/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/voice/pivot-voice-moment.h"

#include <glib/gi18n-lib.h>

/* How far back a moment lies is counted in days of the reader's zone. */
typedef enum
{
  TODAY,
  YESTERDAY,
  THIS_WEEK,
  THIS_YEAR,
  LONG_AGO,
  N_AGES,
} Age;

/* Formats of g_date_time_format(), with and without the time of day. */
static const struct
{
  const char *moment;
  const char *day;
} formats[N_AGES] = {
  [TODAY] = {
    /* Translators: a format of g_date_time_format(); the time or the day stands for the % parts. */
    N_ ("Today, %H:%M"),
    N_ ("Today"),
  },
  [YESTERDAY] = {
    /* Translators: a format of g_date_time_format(); the time or the day stands for the % parts. */
    N_ ("Yesterday, %H:%M"),
    N_ ("Yesterday"),
  },
  [THIS_WEEK] = {
    /* Translators: a format of g_date_time_format(); the time or the day stands for the % parts. */
    N_ ("%A, %H:%M"),
    /* Translators: a format of g_date_time_format(); the time or the day stands for the % parts. */
    N_ ("%A"),
  },
  [THIS_YEAR] = {
    /* Translators: a format of g_date_time_format(); the time or the day stands for the % parts. */
    N_ ("%-d %B, %H:%M"),
    /* Translators: a format of g_date_time_format(); the time or the day stands for the % parts. */
    N_ ("%-d %B"),
  },
  [LONG_AGO] = {
    /* Translators: a format of g_date_time_format(); the time or the day stands for the % parts. */
    N_ ("%-d %B %Y, %H:%M"),
    /* Translators: a format of g_date_time_format(); the time or the day stands for the % parts. */
    N_ ("%-d %B %Y"),
  },
};

static Age
find_age (GDateTime *moment,
          GDateTime *now)
{
  GDate day;
  GDate today;
  int   days = 0;

  g_date_set_dmy (&day, (GDateDay) g_date_time_get_day_of_month (moment), (GDateMonth) g_date_time_get_month (moment), (GDateYear) g_date_time_get_year (moment));
  g_date_set_dmy (&today, (GDateDay) g_date_time_get_day_of_month (now), (GDateMonth) g_date_time_get_month (now), (GDateYear) g_date_time_get_year (now));
  days = g_date_days_between (&day, &today);
  if (days == 0)
    return TODAY;
  if (days == 1)
    return YESTERDAY;
  if (days > 1 && days < 7)
    return THIS_WEEK;
  return g_date_time_get_year (moment) == g_date_time_get_year (now) ? THIS_YEAR : LONG_AGO;
}

static char *
format_moment (GDateTime *moment,
               GDateTime *now,
               gboolean   with_time)
{
  g_autoptr (GDateTime) local = g_date_time_to_timezone (moment, g_date_time_get_timezone (now));
  Age age = find_age (local, now);

  return g_date_time_format (local, with_time ? _ (formats[age].moment) : _ (formats[age].day));
}

/**
 * pivot_voice_moment:
 * @moment: a time
 * @now: the present, in the reader's zone
 *
 * Returns: (transfer full): when it was, such as "Yesterday, 21:10"
 */
char *
pivot_voice_moment (GDateTime *moment,
                    GDateTime *now)
{
  return format_moment (moment, now, TRUE);
}

/**
 * pivot_voice_day:
 * @moment: a time
 * @now: the present, in the reader's zone
 *
 * Returns: (transfer full): on which day it was, such as "Yesterday"
 */
char *
pivot_voice_day (GDateTime *moment,
                 GDateTime *now)
{
  return format_moment (moment, now, FALSE);
}
