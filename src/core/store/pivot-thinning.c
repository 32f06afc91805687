/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-thinning.h"

#define HOURLY_FOR (7 * G_TIME_SPAN_DAY)

/* What the writer named is never thinned out, and what came from elsewhere may be the only copy of it. */
static gboolean
may_go (const PivotRevision *revision)
{
  gboolean named = revision->why == PIVOT_WHY_NAMED || (revision->name != NULL && *revision->name != '\0');

  return !named && revision->why != PIVOT_WHY_IMPORT && revision->why != PIVOT_WHY_OUTSIDE;
}

static gboolean
is_same_day (GDateTime *a,
             GDateTime *b)
{
  return g_date_time_get_year (a) == g_date_time_get_year (b) && g_date_time_get_day_of_year (a) == g_date_time_get_day_of_year (b);
}

/* Whether two moments fall into one of the stretches of which one revision is left. */
static gboolean
share_stretch (GDateTime *a,
               GDateTime *b,
               GDateTime *now)
{
  gboolean hourly = g_date_time_difference (now, a) < HOURLY_FOR;

  return is_same_day (a, b) && (!hourly || g_date_time_get_hour (a) == g_date_time_get_hour (b));
}

/**
 * pivot_thinning_choose:
 * @revisions: (element-type PivotRevision): of one story, newest first
 * @now: the time, in the zone whose days count
 *
 * Chooses what is let go as revisions grow old: all of today are left, one for
 * each hour of the seven days before now, and one for each day before that, the
 * latest each time. Those with a name and those that came from elsewhere are
 * never chosen, nor are those from the future.
 *
 * Returns: (transfer full) (element-type PivotRevision): what is to go
 */
GPtrArray *
pivot_thinning_choose (GPtrArray *revisions,
                       GDateTime *now)
{
  GPtrArray *chosen = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_revision_unref);
  g_autoptr (GDateTime) left = NULL;

  for (guint i = 0; i < revisions->len; i++)
    {
      PivotRevision *revision = g_ptr_array_index (revisions, i);
      g_autoptr (GDateTime) kept = g_date_time_to_timezone (revision->kept, g_date_time_get_timezone (now));

      if (!may_go (revision) || g_date_time_compare (kept, now) > 0 || is_same_day (kept, now))
        continue;
      if (left != NULL && share_stretch (kept, left, now))
        g_ptr_array_add (chosen, pivot_revision_ref (revision));
      else
        {
          g_clear_pointer (&left, g_date_time_unref);
          left = g_steal_pointer (&kept);
        }
    }
  return chosen;
}
