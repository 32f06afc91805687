/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-clock.h"

static GDateTime *
real_now (gpointer data)
{
  return g_date_time_new_now_utc ();
}

/**
 * pivot_clock_get_real:
 *
 * Returns: (transfer none): the computer's own clock
 */
const PivotClock *
pivot_clock_get_real (void)
{
  static const PivotClock real = { .now = real_now };

  return &real;
}

/**
 * pivot_clock_now:
 *
 * Returns: (transfer full): the present moment, UTC
 */
GDateTime *
pivot_clock_now (const PivotClock *self)
{
  return self->now (self->data);
}
