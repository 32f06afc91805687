/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-file.h"
#include "core/store/pivot-purge.h"
#include "core/store/pivot-state-folder.h"
#include "core/store/pivot-store-private.h"
#include "core/store/pivot-trash-age.h"

#include <string.h>

#define PURPOSE "trash"
#define AGES "ages"
#define LIMIT (1024 * 1024)

/**
 * pivot_store_purge:
 * @id: of a story
 * @error: %PIVOT_STORE_ERROR or %G_IO_ERROR
 *
 * Deletes a story for good, where the trash is where it is now.
 *
 * Returns: whether it is gone
 */
gboolean
pivot_store_purge (PivotStore *self,
                   const char *id,
                   GError    **error)
{
  PivotLane *lane = NULL;
  gboolean   gone = FALSE;

  g_return_val_if_fail (PIVOT_IS_STORE (self), FALSE);

  lane = pivot_store_get_lane (self, id);
  g_mutex_lock (&lane->busy);
  gone = pivot_purge_story (&self->place, id, error);
  if (gone)
    pivot_base_set (&lane->base, NULL, NULL);
  g_mutex_unlock (&lane->busy);
  return gone;
}

static GPtrArray *
find_old (PivotTrashAge *age,
          GPtrArray     *stories)
{
  GPtrArray *old = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; i < stories->len; i++)
    {
      PivotStory *story = g_ptr_array_index (stories, i);
      GDateTime  *trashed = pivot_story_get_trashed (story);

      if (trashed != NULL && pivot_trash_age_is_over (age, pivot_story_get_id (story), g_date_time_to_unix (trashed)))
        g_ptr_array_add (old, g_object_ref (story));
    }
  return old;
}

static gboolean
keep_age (PivotTrashAge *age,
          PivotFolder   *folder)
{
  char *text = pivot_trash_age_write (age);
  g_autoptr (GBytes) bytes = g_bytes_new_take (text, strlen (text));
  g_autofree char *temp = pivot_file_write_temp (folder, bytes, NULL);

  if (temp == NULL)
    return FALSE;
  if (pivot_file_replace (folder, temp, AGES, NULL))
    return TRUE;
  pivot_folder_remove (folder, temp);
  return FALSE;
}

/**
 * pivot_store_age_trash:
 * @stories: (element-type PivotStory): all stories of the library
 *
 * Notes that Pivot is used today, and which stories are in the trash.
 *
 * Returns: (transfer full) (element-type PivotStory): those that are in the trash
 *   for thirty days of use; none where that cannot be noted
 */
GPtrArray *
pivot_store_age_trash (PivotStore *self,
                       GPtrArray  *stories)
{
  g_autoptr (PivotFolder) folder = pivot_state_folder_make (&self->place, PURPOSE, NULL);
  g_autoptr (GBytes) bytes = folder != NULL ? pivot_file_read (folder, AGES, LIMIT, NULL) : NULL;
  g_autoptr (PivotTrashAge) age = pivot_trash_age_new (bytes != NULL ? g_bytes_get_data (bytes, NULL) : NULL, bytes != NULL ? g_bytes_get_size (bytes) : 0);
  g_autoptr (GDateTime) now = pivot_clock_now (self->clock);
  g_autofree char *today = g_strdup_printf ("%04d%02d%02d", g_date_time_get_year (now), g_date_time_get_month (now), g_date_time_get_day_of_month (now));
  g_autoptr (GPtrArray) old = NULL;

  pivot_trash_age_use (age, today);
  old = find_old (age, stories);
  if (folder == NULL || !keep_age (age, folder))
    g_ptr_array_set_size (old, 0);
  return g_steal_pointer (&old);
}
