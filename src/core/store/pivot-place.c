/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-place.h"

#include "core/store/pivot-file.h"
#include "core/store/pivot-location.h"
#include "core/store/pivot-save.h"
#include "core/store/pivot-store-error.h"
#include "core/store/pivot-uuid.h"

#include <glib/gi18n-lib.h>
#include <stdlib.h>

/* Files are only ever reached below what the path leads to now. */
static char *
resolve (const char *path)
{
  char *resolved = realpath (path, NULL);
  char *copy = resolved != NULL ? g_strdup (resolved) : g_canonicalize_filename (path, NULL);

  free (resolved);
  return copy;
}

/**
 * pivot_place_init:
 * @path: (type filename): the library's folder; need not be there yet
 * @files: outlives @self
 *
 * Begins with the folder that @path leads to now.
 */
void
pivot_place_init (PivotPlace       *self,
                  const char       *path,
                  const PivotFiles *files)
{
  *self = (PivotPlace) { .files = files, .path = resolve (path) };
}

/**
 * pivot_place_clear:
 *
 * Lets go of what @self owns.
 */
void
pivot_place_clear (PivotPlace *self)
{
  g_clear_pointer (&self->path, g_free);
}

static gpointer
fail_gone (GError **error)
{
  g_set_error_literal (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_LIBRARY_GONE, _ ("The library’s folder is not there."));
  return NULL;
}

/**
 * pivot_place_open:
 * @error: %PIVOT_STORE_ERROR_LIBRARY_GONE or %G_IO_ERROR
 *
 * Returns: (transfer full) (nullable): the library's folder
 */
PivotFolder *
pivot_place_open (const PivotPlace *self,
                  GError          **error)
{
  g_autoptr (GError) failure = NULL;
  PivotFolder *folder = pivot_folder_open (self->files, self->path, &failure);

  if (folder != NULL)
    return folder;
  if (g_error_matches (failure, G_IO_ERROR, G_IO_ERROR_NOT_FOUND))
    return fail_gone (error);
  g_propagate_error (error, g_steal_pointer (&failure));
  return NULL;
}

/**
 * pivot_place_open_story:
 * @id: the name of a story's folder
 * @error: %PIVOT_STORE_ERROR_LIBRARY_GONE or %G_IO_ERROR
 *
 * Returns: (transfer full) (nullable): the story's folder
 */
PivotFolder *
pivot_place_open_story (const PivotPlace *self,
                        const char       *id,
                        GError          **error)
{
  g_autoptr (PivotFolder) library = pivot_place_open (self, error);

  return library != NULL ? pivot_folder_open_inside (library, id, error) : NULL;
}

/**
 * pivot_place_is_elsewhere:
 * @library: the folder that is at @self now
 *
 * Returns: whether it is on another file system than the library was, as the
 *   empty folder is that is left when a disk goes
 */
gboolean
pivot_place_is_elsewhere (const PivotPlace *self,
                          PivotFolder      *library)
{
  return self->device != 0 && self->device != pivot_folder_get_device (library);
}

static gboolean
make_below (const PivotFiles *files,
            const char       *base,
            const char       *rest,
            GError          **error)
{
  g_auto (GStrv) steps = g_strsplit (rest, G_DIR_SEPARATOR_S, -1);
  g_autoptr (PivotFolder) folder = pivot_folder_open (files, base, error);

  for (guint i = 0; steps[i] != NULL && folder != NULL; i++)
    {
      g_autoptr (PivotFolder) parent = g_steal_pointer (&folder);

      folder = pivot_folder_enter (parent, steps[i], error);
    }
  return folder != NULL;
}

static gpointer
fail_empty (GError **error)
{
  g_set_error_literal (error, PIVOT_STORE_ERROR, PIVOT_STORE_ERROR_LIBRARY_GONE, _ ("The library’s folder is empty; the disk that it is on may be away."));
  return NULL;
}

static gboolean
was_moved (const PivotPlace *self)
{
  g_autofree char *usual = pivot_location_dup_usual ();
  g_autofree char *chosen = pivot_location_dup (self->files);

  return g_str_equal (self->path, chosen) && !g_str_equal (self->path, usual);
}

/* The mount point of a disk that is away may be there, but there is nothing in it. */
static gboolean
is_there (const PivotPlace *self,
          GError          **error)
{
  g_autoptr (PivotFolder) folder = pivot_place_open (self, error);
  g_autoptr (GPtrArray) names = folder != NULL ? pivot_folder_list (folder, error) : NULL;

  if (names == NULL || names->len > 0)
    return names != NULL;
  return fail_empty (error) != NULL;
}

/**
 * pivot_place_mark:
 * @library: the folder that a library has been moved to
 * @error: %G_IO_ERROR
 *
 * Leaves a mark by which the library is known though it may have no story.
 *
 * Returns: whether the mark is there; if not, nothing else is
 */
gboolean
pivot_place_mark (PivotFolder *library,
                  GError     **error)
{
  static const char text[] = "Pivot keeps stories in this folder.\n";
  g_autoptr (GBytes) bytes = g_bytes_new_static (text, sizeof text - 1);
  g_autofree char *temp = pivot_file_write_temp (library, bytes, error);

  if (temp == NULL)
    return FALSE;
  if (!pivot_file_replace (library, temp, PIVOT_PLACE_MARK, error))
    {
      pivot_folder_remove (library, temp);
      return FALSE;
    }
  return pivot_folder_sync (library, error);
}

/**
 * pivot_place_make:
 * @error: %G_IO_ERROR, or %PIVOT_STORE_ERROR_LIBRARY_GONE
 *
 * Makes the library's folder where it is missing: the user's own library with
 * all that leads to it, any other only where no more than its last part is
 * missing. One that the user has moved is not made: where it is missing or quite
 * empty, its disk is away.
 *
 * Returns: whether the folder is there
 */
gboolean
pivot_place_make (PivotPlace *self,
                  GError    **error)
{
  g_autofree char *usual = pivot_location_dup_usual ();
  g_autofree char *parent = NULL;
  g_autofree char *name = NULL;

  self->device = 0;
  if (g_str_equal (self->path, usual))
    {
      /* The user's data folder is the desktop's, not ours: it is made as that makes it. */
      g_mkdir_with_parents (g_get_user_data_dir (), 0700);
      return make_below (self->files, g_get_user_data_dir (), "pivot" G_DIR_SEPARATOR_S "library", error);
    }
  if (was_moved (self))
    return is_there (self, error);
  parent = g_path_get_dirname (self->path);
  name = g_path_get_basename (self->path);
  return make_below (self->files, parent, name, error);
}

static gboolean
is_story_name (PivotFolder *library,
               const char  *name)
{
  g_autoptr (PivotFolder) folder = NULL;

  if (pivot_uuid_is_valid (name))
    return TRUE;
  folder = pivot_folder_open_inside (library, name, NULL);
  return folder != NULL && pivot_folder_has (folder, PIVOT_SAVE_STORY_FILE);
}

/**
 * pivot_place_list:
 * @error: %PIVOT_STORE_ERROR_LIBRARY_GONE or %G_IO_ERROR
 *
 * Returns: (transfer full) (element-type filename) (nullable): the names of the
 *   folders that are or seem to be stories, in no order
 */
GPtrArray *
pivot_place_list (PivotPlace *self,
                  GError    **error)
{
  g_autoptr (PivotFolder) library = pivot_place_open (self, error);
  g_autoptr (GPtrArray) names = library != NULL ? pivot_folder_list (library, error) : NULL;
  GPtrArray *ids = NULL;

  if (names == NULL)
    return NULL;
  if (names->len == 0 && was_moved (self))
    return fail_empty (error);
  ids = g_ptr_array_new_with_free_func (g_free);
  for (guint i = 0; i < names->len; i++)
    {
      if (is_story_name (library, g_ptr_array_index (names, i)))
        g_ptr_array_add (ids, g_strdup (g_ptr_array_index (names, i)));
    }
  if (ids->len == 0 && pivot_place_is_elsewhere (self, library))
    {
      g_ptr_array_unref (ids);
      return fail_gone (error);
    }
  self->device = pivot_folder_get_device (library);
  return ids;
}
