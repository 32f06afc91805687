/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-backup.h"

#include "core/store/pivot-backup-plan.h"
#include "core/store/pivot-codec.h"
#include "core/store/pivot-file.h"
#include "core/store/pivot-save.h"
#include "core/store/pivot-state-folder.h"
#include "core/store/pivot-uuid.h"

#include <gio/gio.h>
#include <string.h>

#define PURPOSE "backup"
#define DAY_LENGTH 8
#define DONE "last-day" /* the last day of which all was done */
#define SUFFIX ".json"

/**
 * pivot_backup_day_free:
 *
 * Frees what is known of a day; its copies stay.
 */
void
pivot_backup_day_free (PivotBackupDay *self)
{
  g_free (self->day);
  g_free (self->path);
  g_free (self);
}

static gboolean
is_day (const char *name)
{
  return strlen (name) == DAY_LENGTH && strspn (name, "0123456789") == DAY_LENGTH;
}

static char *
id_of (const char *name)
{
  g_autofree char *id = g_str_has_suffix (name, SUFFIX) ? g_strndup (name, strlen (name) - strlen (SUFFIX)) : NULL;

  return id != NULL && pivot_uuid_is_valid (id) ? g_steal_pointer (&id) : NULL;
}

static char *
file_of (const char *id)
{
  return g_strconcat (id, SUFFIX, NULL);
}

/* What a file holds, where it is a story that can be read. */
static GBytes *
read_good (PivotFolder  *folder,
           const char   *name,
           const char   *id,
           PivotRecord **record)
{
  g_autoptr (GBytes) bytes = pivot_file_read (folder, name, pivot_json_limits_story.bytes, NULL);
  g_autofree char *caveat = NULL;

  if (bytes != NULL)
    *record = pivot_codec_read_record (g_bytes_get_data (bytes, NULL), g_bytes_get_size (bytes), id, &caveat, NULL);
  return *record != NULL ? g_steal_pointer (&bytes) : NULL;
}

static PivotBackupCopy *
look_at_copy (PivotFolder *folder,
              const char  *day,
              const char  *id)
{
  PivotBackupCopy *copy = g_new0 (PivotBackupCopy, 1);
  g_autofree char *name = file_of (id);
  g_autoptr (PivotRecord) record = NULL;
  g_autoptr (GBytes) bytes = read_good (folder, name, id, &record);

  copy->day = g_strdup (day);
  copy->id = g_strdup (id);
  copy->hash = bytes != NULL ? g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes) : NULL;
  copy->trashed = record != NULL && record->trashed != NULL;
  return copy;
}

static void
add_copies (GPtrArray   *copies,
            PivotFolder *root,
            const char  *day)
{
  g_autoptr (PivotFolder) folder = pivot_folder_open_inside (root, day, NULL);
  g_autoptr (GPtrArray) names = folder != NULL ? pivot_folder_list (folder, NULL) : NULL;

  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      const char      *name = g_ptr_array_index (names, i);
      g_autofree char *id = id_of (name);

      if (pivot_file_is_temp (name))
        pivot_folder_remove (folder, name);
      else if (id != NULL)
        g_ptr_array_add (copies, look_at_copy (folder, day, id));
    }
}

static GPtrArray *
find_copies (PivotFolder *root)
{
  GPtrArray *copies = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_backup_copy_free);
  g_autoptr (GPtrArray) names = pivot_folder_list (root, NULL);

  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      if (is_day (g_ptr_array_index (names, i)))
        add_copies (copies, root, g_ptr_array_index (names, i));
    }
  return copies;
}

static GBytes *
read_story (const PivotPlace *place,
            const char       *id)
{
  g_autoptr (PivotFolder) folder = pivot_place_open_story (place, id, NULL);
  g_autoptr (PivotRecord) record = NULL;

  return folder != NULL ? read_good (folder, PIVOT_SAVE_STORY_FILE, id, &record) : NULL;
}

static GPtrArray *
find_stories (PivotPlace *place,
              GError    **error)
{
  g_autoptr (GPtrArray) names = pivot_place_list (place, error);
  GPtrArray *stories = NULL;

  if (names == NULL)
    return NULL;
  stories = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_backup_story_free);
  for (guint i = 0; i < names->len; i++)
    {
      const char *id = g_ptr_array_index (names, i);
      g_autoptr (GBytes) bytes = pivot_uuid_is_valid (id) ? read_story (place, id) : NULL;
      PivotBackupStory *story = g_new0 (PivotBackupStory, 1);

      story->id = g_strdup (id);
      story->hash = bytes != NULL ? g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes) : NULL;
      g_ptr_array_add (stories, story);
    }
  return stories;
}

/* What is there already stays. */
static gboolean
put (PivotFolder *root,
     const char  *day,
     const char  *name,
     GBytes      *bytes,
     GError     **error)
{
  g_autoptr (PivotFolder) folder = pivot_folder_enter (root, day, error);
  g_autofree char *temp = NULL;

  if (folder == NULL)
    return FALSE;
  if (pivot_folder_has (folder, name))
    return TRUE;
  temp = pivot_file_write_temp (folder, bytes, error);
  if (temp == NULL)
    return FALSE;
  if (!pivot_file_add (folder, temp, name, error))
    {
      pivot_folder_remove (folder, temp);
      return FALSE;
    }
  return pivot_folder_sync (folder, error);
}

static void
drop (PivotFolder *root,
      const char  *day,
      const char  *name)
{
  g_autoptr (PivotFolder) folder = pivot_folder_open_inside (root, day, NULL);
  g_autoptr (GPtrArray) rest = NULL;

  if (folder == NULL)
    return;
  pivot_folder_remove (folder, name);
  rest = pivot_folder_list (folder, NULL);
  if (rest != NULL && rest->len == 0)
    pivot_folder_remove_folder (root, day);
}

static gboolean
carry (PivotFolder           *root,
       const PivotBackupStep *step,
       const char            *name,
       GError               **error)
{
  g_autoptr (PivotFolder) folder = pivot_folder_open_inside (root, step->day, error);
  g_autoptr (GBytes) bytes = folder != NULL ? pivot_file_read (folder, name, pivot_json_limits_story.bytes, error) : NULL;

  if (bytes == NULL || !put (root, step->to, name, bytes, error))
    return FALSE;
  drop (root, step->day, name);
  return TRUE;
}

static gboolean
do_step (const PivotPlace      *place,
         PivotFolder           *root,
         const PivotBackupStep *step,
         GError               **error)
{
  g_autofree char *name = file_of (step->id);
  g_autoptr (GBytes) bytes = NULL;

  if (step->deed == PIVOT_BACKUP_CARRY)
    return carry (root, step, name, error);
  if (step->deed == PIVOT_BACKUP_DROP)
    {
      drop (root, step->day, name);
      return TRUE;
    }
  /* Read again: it may have been damaged, or saved, since it was looked at. */
  bytes = read_story (place, step->id);
  return bytes == NULL || put (root, step->day, name, bytes, error);
}

static gboolean
is_done (PivotFolder *root,
         const char  *today)
{
  g_autoptr (GBytes) last = pivot_file_read (root, DONE, DAY_LENGTH, NULL);

  return last != NULL && g_bytes_get_size (last) == DAY_LENGTH && memcmp (g_bytes_get_data (last, NULL), today, DAY_LENGTH) == 0;
}

static gboolean
set_done (PivotFolder *root,
          const char  *today,
          GError     **error)
{
  g_autoptr (GBytes) bytes = g_bytes_new (today, DAY_LENGTH);
  g_autofree char *temp = pivot_file_write_temp (root, bytes, error);

  if (temp == NULL)
    return FALSE;
  if (pivot_file_replace (root, temp, DONE, error))
    return TRUE;
  pivot_folder_remove (root, temp);
  return FALSE;
}

static gboolean
do_day (PivotPlace  *place,
        PivotFolder *root,
        const char  *today,
        GError     **error)
{
  g_autoptr (GPtrArray) stories = find_stories (place, error);
  g_autoptr (GPtrArray) copies = NULL;
  g_autoptr (GPtrArray) steps = NULL;

  if (stories == NULL)
    return FALSE;
  copies = find_copies (root);
  steps = pivot_backup_plan (copies, stories, today);
  for (guint i = 0; i < steps->len; i++)
    {
      if (!do_step (place, root, g_ptr_array_index (steps, i), error))
        return FALSE;
    }
  return set_done (root, today, error);
}

/**
 * pivot_backup_run:
 * @place: a library
 * @error: %PIVOT_STORE_ERROR_LIBRARY_GONE or %G_IO_ERROR
 *
 * Makes the day's backup where it is not made yet: a copy of each story that
 * has changed since its last copy, outside the library. What cannot be read is
 * not copied, so that it never takes the place of what could be.
 *
 * Returns: whether the day's backup is there
 */
gboolean
pivot_backup_run (PivotPlace       *place,
                  const PivotClock *clock,
                  GError          **error)
{
  g_autoptr (GDateTime) now = pivot_clock_now (clock);
  g_autofree char *today = g_strdup_printf ("%04d%02d%02d", g_date_time_get_year (now), g_date_time_get_month (now), g_date_time_get_day_of_month (now));
  g_autoptr (PivotFolder) root = pivot_state_folder_make (place, PURPOSE, error);

  if (root == NULL)
    return FALSE;
  return is_done (root, today) || do_day (place, root, today, error);
}

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      data,
               GCancellable *cancellable)
{
  PivotPlace place;
  GError    *error = NULL;

  pivot_place_init (&place, data, pivot_files_get_real ());
  if (pivot_backup_run (&place, pivot_clock_get_real (), &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
  pivot_place_clear (&place);
}

/**
 * pivot_backup_begin:
 * @library: (type filename): its folder
 *
 * Does what pivot_backup_run() does, in a thread that nobody waits for. Where it
 * fails, it will be done another time.
 */
void
pivot_backup_begin (const char *library)
{
  g_autoptr (GTask) task = g_task_new (NULL, NULL, NULL, NULL);

  g_task_set_task_data (task, g_strdup (library), g_free);
  g_task_run_in_thread (task, run_in_thread);
}

static gint
latest_first (gconstpointer a,
              gconstpointer b)
{
  return strcmp ((*(const PivotBackupDay *const *) b)->day, (*(const PivotBackupDay *const *) a)->day);
}

static PivotBackupDay *
look_at_day (const PivotPlace *place,
             PivotFolder      *root,
             const char       *day)
{
  PivotBackupDay  *self = g_new0 (PivotBackupDay, 1);
  g_autofree char *path = pivot_state_folder_dup_path (place, PURPOSE);
  g_autoptr (PivotFolder) folder = pivot_folder_open_inside (root, day, NULL);
  g_autoptr (GPtrArray) names = folder != NULL ? pivot_folder_list (folder, NULL) : NULL;

  self->day = g_strdup (day);
  self->path = g_build_filename (path, day, NULL);
  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      g_autofree char *id = id_of (g_ptr_array_index (names, i));

      self->n_stories += id != NULL ? 1 : 0;
    }
  return self;
}

/**
 * pivot_backup_list:
 * @place: a library
 *
 * Returns: (transfer full) (element-type PivotBackupDay): the days of which
 *   there are copies, the latest first
 */
GPtrArray *
pivot_backup_list (const PivotPlace *place)
{
  GPtrArray *days = g_ptr_array_new_with_free_func ((GDestroyNotify) pivot_backup_day_free);
  g_autoptr (PivotFolder) root = pivot_state_folder_open (place, PURPOSE, NULL);
  g_autoptr (GPtrArray) names = root != NULL ? pivot_folder_list (root, NULL) : NULL;

  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      PivotBackupDay *day = is_day (g_ptr_array_index (names, i)) ? look_at_day (place, root, g_ptr_array_index (names, i)) : NULL;

      if (day != NULL && day->n_stories > 0)
        g_ptr_array_add (days, day);
      else if (day != NULL)
        pivot_backup_day_free (day);
    }
  g_ptr_array_sort (days, latest_first);
  return days;
}
