/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * PivotClock:
 * @now: (transfer full): the present moment, UTC
 * @data: handed to @now
 *
 * Where whatever stamps or formats a date gets the time from; a test brings
 * its own.
 */
typedef struct
{
  GDateTime *(*now) (gpointer data);
  gpointer data;
} PivotClock;

const PivotClock *pivot_clock_get_real (void);
GDateTime        *pivot_clock_now (const PivotClock *self);

G_END_DECLS
