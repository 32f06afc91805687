/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-lane.h"

/**
 * pivot_lane_new:
 *
 * Returns: (transfer full): the empty queue of a story of whose file nothing is known
 */
PivotLane *
pivot_lane_new (void)
{
  PivotLane *self = g_new0 (PivotLane, 1);

  g_mutex_init (&self->busy);
  pivot_base_init (&self->base);
  g_queue_init (&self->waiting);
  return self;
}

/**
 * pivot_lane_free:
 *
 * Frees a queue in which nothing waits.
 */
void
pivot_lane_free (PivotLane *self)
{
  g_mutex_clear (&self->busy);
  pivot_base_clear (&self->base);
  g_queue_clear (&self->waiting);
  g_free (self);
}
