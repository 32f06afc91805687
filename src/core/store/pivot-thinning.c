/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-thinning.h"

#include "core/store/pivot-moment.h"

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

static gboolean
is_hourly (GDateTime *moment,
           GDateTime *now)
{
  return g_date_time_difference (now, moment) < HOURLY_FOR;
}

/* Whether two moments, the earlier first, fall into one of the stretches of which one revision is left. */
static gboolean
share_stretch (GDateTime *a,
               GDateTime *b,
               GDateTime *now)
{
  return is_same_day (a, b) && (!is_hourly (a, now) || g_date_time_get_hour (a) == g_date_time_get_hour (b));
}

/* When a revision was kept, by its name and in the reader's zone. */
static GDateTime *
moment_of (const char *file,
           GDateTime  *now)
{
  g_auto (GStrv) parts = g_strsplit (file, "-", 2);
  g_autoptr (GDateTime) moment = pivot_moment_parse (parts[0]);

  return moment != NULL ? g_date_time_to_timezone (moment, g_date_time_get_timezone (now)) : g_date_time_ref (now);
}

static GPtrArray *
list_moments (GPtrArray *files,
              GDateTime *now)
{
  GPtrArray *moments = g_ptr_array_new_full (files->len, (GDestroyNotify) g_date_time_unref);

  for (guint i = 0; i < files->len; i++)
    g_ptr_array_add (moments, moment_of (g_ptr_array_index (files, i), now));
  return moments;
}

/* Whether the revision at @i shares its stretch with a later or an earlier one; @oldest is the first of its day. */
static gboolean
has_company (GPtrArray *moments,
             guint      i,
             GDateTime *oldest,
             GDateTime *now)
{
  GDateTime *moment = g_ptr_array_index (moments, i);

  if (i > 0 && share_stretch (moment, g_ptr_array_index (moments, i - 1), now))
    return TRUE;
  if (i + 1 < moments->len && share_stretch (g_ptr_array_index (moments, i + 1), moment, now))
    return TRUE;
  /* On the day on which the hours end, the whole of it is one stretch for what is older. */
  return oldest != moment && !is_hourly (oldest, now);
}

/**
 * pivot_thinning_shortlist:
 * @files: (element-type utf8): the names of one story's revisions, `<UTC>-<hash8>`,
 *   newest first
 * @now: the time, in the zone whose days count
 *
 * Finds by their names alone which revisions pivot_thinning_choose() has to see.
 * Where a story was thinned before, that is next to none: from before today only
 * one is left of each stretch.
 *
 * Returns: (transfer full) (element-type utf8): their names, newest first
 */
GPtrArray *
pivot_thinning_shortlist (GPtrArray *files,
                          GDateTime *now)
{
  GPtrArray *shortlist = g_ptr_array_new_with_free_func (g_free);
  g_autoptr (GPtrArray) moments = list_moments (files, now);
  GDateTime *oldest = NULL; /* of the day that is looked at */

  for (guint i = files->len; i-- > 0;)
    {
      GDateTime *moment = g_ptr_array_index (moments, i);

      if (oldest == NULL || !is_same_day (oldest, moment))
        oldest = moment;
      if (!is_same_day (moment, now) && has_company (moments, i, oldest, now))
        g_ptr_array_insert (shortlist, 0, g_strdup (g_ptr_array_index (files, i)));
    }
  return shortlist;
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
