/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-relocation.h"

#include "core/store/pivot-file.h"
#include "core/store/pivot-location.h"
#include "core/store/pivot-place.h"
#include "core/store/pivot-store-error.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

/* No story and no revision comes near it. */
#define FILE_LIMIT (256 * 1024 * 1024)

/* Copies the folder of a name, or makes sure of it, or takes it back. */
typedef struct
{
  const PivotFiles *files;
  GHashTable       *copied; /* path below the library to the hash of what was read; "" for a folder */
} Relocation;

static gboolean
fail (GError    **error,
      const char *message)
{
  g_set_error_literal (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_UNSUITABLE, message);
  return FALSE;
}

static char *
hash_bytes (GBytes *bytes)
{
  return g_compute_checksum_for_bytes (G_CHECKSUM_SHA256, bytes);
}

static gboolean
copy_file (Relocation  *self,
           PivotFolder *from,
           PivotFolder *to,
           const char  *name,
           const char  *path,
           GError     **error)
{
  g_autoptr (GBytes) bytes = pivot_file_read (from, name, FILE_LIMIT, error);
  g_autofree char *temp = bytes != NULL ? pivot_file_write_temp (to, bytes, error) : NULL;

  if (temp == NULL)
    return FALSE;
  if (!pivot_file_add (to, temp, name, error))
    {
      pivot_folder_remove (to, temp);
      return FALSE;
    }
  g_hash_table_insert (self->copied, g_strdup (path), hash_bytes (bytes));
  return TRUE;
}

/* What is at both ends is what was read; so nobody has written in between, and the disk has kept it. */
static gboolean
verify_file (Relocation  *self,
             PivotFolder *from,
             PivotFolder *to,
             const char  *name,
             const char  *path,
             GError     **error)
{
  const char *expected = g_hash_table_lookup (self->copied, path);
  g_autoptr (GBytes) source = pivot_file_read (from, name, FILE_LIMIT, error);
  g_autoptr (GBytes) copy = source != NULL ? pivot_file_read (to, name, FILE_LIMIT, error) : NULL;
  g_autofree char *source_hash = NULL;
  g_autofree char *copy_hash = NULL;

  if (copy == NULL)
    return FALSE;
  source_hash = hash_bytes (source);
  copy_hash = hash_bytes (copy);
  if (g_strcmp0 (source_hash, expected) != 0)
    return fail (error, _ ("A story was changed while it was being copied."));
  return g_str_equal (copy_hash, expected) || fail (error, _ ("A copy is not what was copied."));
}

typedef gboolean (*FileDeed) (Relocation  *self,
                              PivotFolder *from,
                              PivotFolder *to,
                              const char  *name,
                              const char  *path,
                              GError     **error);

static gboolean walk (Relocation  *self,
                      PivotFolder *from,
                      PivotFolder *to,
                      const char  *path,
                      FileDeed     deed,
                      GError     **error);

static gboolean
walk_inside (Relocation  *self,
             PivotFolder *from,
             PivotFolder *to,
             const char  *name,
             const char  *path,
             FileDeed     deed,
             GError     **error)
{
  g_autoptr (PivotFolder) inner_from = pivot_folder_open_inside (from, name, error);
  g_autoptr (PivotFolder) inner_to = NULL;
  gboolean made = FALSE;

  if (inner_from == NULL || !pivot_folder_make (to, name, &made, error))
    return FALSE;
  if (made)
    g_hash_table_insert (self->copied, g_strdup (path), g_strdup (""));
  inner_to = pivot_folder_open_inside (to, name, error);
  return inner_to != NULL && walk (self, inner_from, inner_to, path, deed, error);
}

static gboolean
walk_one (Relocation  *self,
          PivotFolder *from,
          PivotFolder *to,
          const char  *name,
          const char  *path,
          FileDeed     deed,
          GError     **error)
{
  g_autofree char *below = g_build_filename (path, name, NULL);
  g_autofree char *shown = NULL;
  g_autofree char *message = NULL;
  struct stat      status = { 0 };

  if (!pivot_folder_stat (from, name, &status, error))
    return FALSE;
  if (S_ISDIR (status.st_mode))
    return walk_inside (self, from, to, name, below, deed, error);
  if (S_ISREG (status.st_mode))
    return deed (self, from, to, name, below, error);
  shown = g_filename_display_name (below);
  /* Translators: the name of something in the folder of the stories, such as a link to elsewhere. */
  message = g_strdup_printf (_ ("“%s” is neither a file nor a folder."), shown);
  return fail (error, message);
}

static gboolean
walk (Relocation  *self,
      PivotFolder *from,
      PivotFolder *to,
      const char  *path,
      FileDeed     deed,
      GError     **error)
{
  g_autoptr (GPtrArray) names = pivot_folder_list (from, error);

  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      if (!walk_one (self, from, to, g_ptr_array_index (names, i), path, deed, error))
        return FALSE;
    }
  return names != NULL && pivot_folder_sync (to, error);
}

/* Only what was made here: others may have put something into the folder meanwhile. */
static void
take_back (Relocation  *self,
           PivotFolder *to,
           const char  *path)
{
  g_autoptr (GPtrArray) names = pivot_folder_list (to, NULL);

  for (guint i = 0; names != NULL && i < names->len; i++)
    {
      const char      *name = g_ptr_array_index (names, i);
      g_autofree char *below = g_build_filename (path, name, NULL);
      const char      *hash = g_hash_table_lookup (self->copied, below);
      g_autoptr (PivotFolder) inner = NULL;

      if (hash == NULL)
        continue;
      if (hash[0] != '\0')
        {
          pivot_folder_remove (to, name);
          continue;
        }
      inner = pivot_folder_open_inside (to, name, NULL);
      if (inner != NULL)
        take_back (self, inner, below);
      pivot_folder_remove_folder (to, name);
    }
}

/* A copy of a part of itself would never end. */
static gboolean
check_target (PivotFolder *to,
              const char  *from_path,
              const char  *to_path,
              GError     **error)
{
  g_autofree char *inside = g_strconcat (from_path, G_DIR_SEPARATOR_S, NULL);
  g_autoptr (GPtrArray) names = NULL;

  if (g_str_equal (to_path, from_path) || g_str_has_prefix (to_path, inside))
    return fail (error, _ ("The new folder is inside the old one."));
  names = pivot_folder_list (to, error);
  if (names == NULL)
    return FALSE;
  return names->len == 0 || fail (error, _ ("The folder is not empty. Choose an empty one, or make one for your stories."));
}

static gboolean
leave_mark (Relocation  *self,
            PivotFolder *to,
            GError     **error)
{
  g_hash_table_insert (self->copied, g_strdup (PIVOT_PLACE_MARK), g_strdup (PIVOT_PLACE_MARK));
  return pivot_place_mark (to, error);
}

static char *
resolve (const char *path)
{
  char *real = realpath (path, NULL);
  char *copy = real != NULL ? g_strdup (real) : g_canonicalize_filename (path, NULL);

  free (real);
  return copy;
}

/**
 * pivot_relocation_run:
 * @from: (type filename): the user's library
 * @to: (type filename): an empty folder
 * @error: %G_IO_ERROR, or %PIVOT_STORE_ERROR_UNSUITABLE where the folder cannot
 *   be used or was written to meanwhile
 *
 * Moves the user's library: copies every file, compares every copy with what it
 * was made from, and only then notes the new place. The old folder is left as
 * it is, for the user to throw away.
 *
 * Returns: whether the library is in the new place; if not, everything is as it
 *   was before
 */
gboolean
pivot_relocation_run (const PivotFiles *files,
                      const char       *from,
                      const char       *to,
                      GError          **error)
{
  g_autoptr (GHashTable) copied = g_hash_table_new_full (g_str_hash, g_str_equal, g_free, g_free);
  Relocation       self = { files, copied };
  g_autofree char *from_path = resolve (from);
  g_autofree char *to_path = resolve (to);
  g_autoptr (PivotFolder) old = pivot_folder_open (files, from_path, error);
  g_autoptr (PivotFolder) new = old != NULL ? pivot_folder_open (files, to_path, error) : NULL;

  if (new == NULL || !check_target (new, from_path, to_path, error))
    return FALSE;
  if (walk (&self, old, new, "", copy_file, error) && walk (&self, old, new, "", verify_file, error) && leave_mark (&self, new, error) && pivot_location_set (files, to_path, error))
    return TRUE;
  take_back (&self, new, "");
  return FALSE;
}

typedef struct
{
  char *from;
  char *to;
} Places;

static void
places_free (Places *self)
{
  g_free (self->from);
  g_free (self->to);
  g_free (self);
}

static void
run_in_thread (GTask        *task,
               gpointer      source,
               gpointer      data,
               GCancellable *cancellable)
{
  Places *places = data;
  GError *error = NULL;

  if (pivot_relocation_run (pivot_files_get_real (), places->from, places->to, &error))
    g_task_return_boolean (task, TRUE);
  else
    g_task_return_error (task, error);
}

/**
 * pivot_relocation_run_async:
 * @from: (type filename): the user's library
 * @to: (type filename): an empty folder
 * @source: (type GObject): what @callback is given
 *
 * Does what pivot_relocation_run() does on the real file system, in a thread.
 */
void
pivot_relocation_run_async (const char         *from,
                            const char         *to,
                            gpointer            source,
                            GAsyncReadyCallback callback,
                            gpointer            user_data)
{
  g_autoptr (GTask) task = g_task_new (source, NULL, callback, user_data);
  Places *places = g_new0 (Places, 1);

  places->from = g_strdup (from);
  places->to = g_strdup (to);
  g_task_set_task_data (task, places, (GDestroyNotify) places_free);
  g_task_run_in_thread (task, run_in_thread);
}

/**
 * pivot_relocation_run_finish:
 * @error: as of pivot_relocation_run()
 *
 * Returns: whether the library is in the new place
 */
gboolean
pivot_relocation_run_finish (GAsyncResult *result,
                             GError      **error)
{
  return g_task_propagate_boolean (G_TASK (result), error);
}
