/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-backup-plan.h"

#include <string.h>

typedef struct
{
  GPtrArray  *steps;
  const char *today;
  const char *oldest;  /* of the days that are kept */
  GHashTable *newest;  /* id to day of its newest copy, as it will be */
  GHashTable *present; /* ids of the stories in the library */
} Plan;

void
pivot_backup_copy_free (PivotBackupCopy *self)
{
  g_free (self->day);
  g_free (self->id);
  g_free (self->hash);
  g_free (self);
}

void
pivot_backup_story_free (PivotBackupStory *self)
{
  g_free (self->id);
  g_free (self->hash);
  g_free (self);
}

void
pivot_backup_step_free (PivotBackupStep *self)
{
  g_free (self->day);
  g_free (self->id);
  g_free (self->to);
  g_free (self);
}

static void
add_step (Plan           *plan,
          PivotBackupDeed deed,
          const char     *day,
          const char     *id,
          const char     *to)
{
  PivotBackupStep *step = g_new0 (PivotBackupStep, 1);

  step->deed = deed;
  step->day = g_strdup (day);
  step->id = g_strdup (id);
  step->to = g_strdup (to);
  g_ptr_array_add (plan->steps, step);
}

static gint
latest_first (gconstpointer a,
              gconstpointer b)
{
  return strcmp (*(const char *const *) b, *(const char *const *) a);
}

/* Days of use, not dates: a clock that is far off makes nothing go. */
static const char *
find_oldest (GPtrArray  *copies,
             const char *today)
{
  g_autoptr (GHashTable) known = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GPtrArray) days = g_ptr_array_new ();
  guint n_others = PIVOT_BACKUP_DAYS - 1;

  for (guint i = 0; i < copies->len; i++)
    {
      const PivotBackupCopy *copy = g_ptr_array_index (copies, i);

      if (!g_str_equal (copy->day, today) && g_hash_table_add (known, copy->day))
        g_ptr_array_add (days, copy->day);
    }
  g_ptr_array_sort (days, latest_first);
  return days->len == 0 ? today : g_ptr_array_index (days, MIN (days->len, n_others) - 1);
}

static GHashTable *
find_newest (GPtrArray *copies)
{
  GHashTable *newest = g_hash_table_new (g_str_hash, g_str_equal);

  for (guint i = 0; i < copies->len; i++)
    {
      PivotBackupCopy *copy = g_ptr_array_index (copies, i);
      PivotBackupCopy *other = g_hash_table_lookup (newest, copy->id);

      if (other == NULL || strcmp (copy->day, other->day) > 0)
        g_hash_table_insert (newest, copy->id, copy);
    }
  return newest;
}

static void
plan_copies (Plan       *plan,
             GPtrArray  *stories,
             GHashTable *newest)
{
  for (guint i = 0; i < stories->len; i++)
    {
      const PivotBackupStory *story = g_ptr_array_index (stories, i);
      const PivotBackupCopy  *copy = g_hash_table_lookup (newest, story->id);

      g_hash_table_add (plan->present, story->id);
      /* A copy is made once a day, and none of what cannot be read. */
      if (story->hash == NULL || (copy != NULL && (g_str_equal (copy->day, plan->today) || g_strcmp0 (copy->hash, story->hash) == 0)))
        continue;
      add_step (plan, PIVOT_BACKUP_COPY, plan->today, story->id, NULL);
      g_hash_table_insert (plan->newest, story->id, (gpointer) plan->today);
    }
}

/* The last copy of a story stays, unless the story was thrown away by its writer. */
static gboolean
may_go (Plan                  *plan,
        const PivotBackupCopy *copy)
{
  if (!g_str_equal (g_hash_table_lookup (plan->newest, copy->id), copy->day))
    return TRUE;
  return copy->trashed && !g_hash_table_contains (plan->present, copy->id);
}

static void
plan_old (Plan      *plan,
          GPtrArray *copies)
{
  for (guint i = 0; i < copies->len; i++)
    {
      const PivotBackupCopy *copy = g_ptr_array_index (copies, i);

      if (strcmp (copy->day, plan->oldest) >= 0 || g_str_equal (copy->day, plan->today))
        continue;
      if (may_go (plan, copy))
        add_step (plan, PIVOT_BACKUP_DROP, copy->day, copy->id, NULL);
      else
        add_step (plan, PIVOT_BACKUP_CARRY, copy->day, copy->id, plan->oldest);
    }
}

/**
 * pivot_backup_plan:
 * @copies: (element-type PivotBackupCopy): what there is
 * @stories: (element-type PivotBackupStory): what is in the library
 * @today: `<YYYYMMDD>`
 *
 * Plans a day's backup: a copy of each story that has changed since its last
 * one, and of the days before the last %PIVOT_BACKUP_DAYS only what is still
 * the newest copy of a story.
 *
 * Returns: (transfer full) (element-type PivotBackupStep): what to do, new
 *   copies first
 */
GPtrArray *
pivot_backup_plan (GPtrArray  *copies,
                   GPtrArray  *stories,
                   const char *today)
{
  g_autoptr (GHashTable) newest = find_newest (copies);
  g_autoptr (GHashTable) newest_days = g_hash_table_new (g_str_hash, g_str_equal);
  g_autoptr (GHashTable) present = g_hash_table_new (g_str_hash, g_str_equal);
  GHashTableIter iter;
  gpointer       id;
  gpointer       copy;
  Plan           plan = { .today = today, .oldest = find_oldest (copies, today), .newest = newest_days, .present = present };

  plan.steps = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_backup_step_free);
  g_hash_table_iter_init (&iter, newest);
  while (g_hash_table_iter_next (&iter, &id, &copy))
    g_hash_table_insert (newest_days, id, ((PivotBackupCopy *) copy)->day);
  plan_copies (&plan, stories, newest);
  plan_old (&plan, copies);
  return plan.steps;
}
