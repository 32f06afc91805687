/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "app/preferences/pivot-pace-state.h"

#include <glib/gi18n-lib.h>

#include "core/text/pivot-speech.h"

/* Beyond these nobody has read the passage aloud, in words a minute. */
#define TOO_SLOW 50.0
#define TOO_FAST 320.0

/**
 * pivot_pace_get_passage:
 *
 * Returns: what is read aloud, translated
 */
const char *
pivot_pace_get_passage (void)
{
  /* Translators: a passage of about 75 words to be read aloud, as a story is told. */
  return _ ("Last spring I ran the night trains between two cities, and I wanted every one of them to leave on time. For a week they did. "
            "Then the clocks changed, and eleven trains left an hour early, with empty seats and three hundred people on the platform. "
            "I had checked the timetable twice and the clocks not once. We held the next train, and I stood at the gate until the last of them was on board.");
}

/**
 * pivot_pace_measure:
 * @passage: what was read
 * @seconds: how long that took
 *
 * Returns: words a minute as Pivot reckons with them; 0 where it cannot have
 *   been read aloud
 */
double
pivot_pace_measure (const char *passage,
                    double      seconds)
{
  const double spoken = pivot_speech_measure (passage).spoken;
  double       pace;

  if (seconds <= 0)
    return 0;
  pace = spoken * 60 / seconds;
  if (pace < TOO_SLOW || pace > TOO_FAST)
    return 0;
  return CLAMP ((double) (int) (pace + 0.5), PIVOT_PACE_SLOWEST, PIVOT_PACE_FASTEST);
}
