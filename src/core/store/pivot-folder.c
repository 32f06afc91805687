/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-folder.h"

#include "core/store/pivot-trouble.h"

#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

#define FOLDER_MODE 0700
#define LOCK_TRIES 200
#define LOCK_PAUSE_USEC 10000

static gboolean
check (int      result,
       GError **error)
{
  if (result == -1)
    pivot_trouble_set (error, errno);
  return result != -1;
}

static PivotFolder *
open_folder (const PivotFiles *files,
             int               parent,
             const char       *name,
             int               flags,
             GError          **error)
{
  int          fd = TEMP_FAILURE_RETRY (files->openat (files->data, parent, name, O_RDONLY | O_DIRECTORY | O_CLOEXEC | flags, 0));
  PivotFolder *self = NULL;

  if (!check (fd, error))
    return NULL;
  self = g_new0 (PivotFolder, 1);
  self->files = files;
  self->fd = fd;
  return self;
}

/**
 * pivot_folder_open:
 * @files: outlives the folder
 * @path: (type filename): links in it are followed
 * @error: %G_IO_ERROR
 *
 * Returns: (transfer full) (nullable): the open folder
 */
PivotFolder *
pivot_folder_open (const PivotFiles *files,
                   const char       *path,
                   GError          **error)
{
  return open_folder (files, AT_FDCWD, path, 0, error);
}

/**
 * pivot_folder_open_inside:
 * @name: one name, which must not be a link
 * @error: %G_IO_ERROR
 *
 * Returns: (transfer full) (nullable): the folder of that name in @self
 */
PivotFolder *
pivot_folder_open_inside (PivotFolder *self,
                          const char  *name,
                          GError     **error)
{
  return open_folder (self->files, self->fd, name, O_NOFOLLOW, error);
}

/**
 * pivot_folder_enter:
 * @name: one name; a link to a folder is followed
 * @error: %G_IO_ERROR
 *
 * Opens a folder on the way to where files are kept, and makes it where it is
 * missing, so that it outlasts a power cut.
 *
 * Returns: (transfer full) (nullable): the folder of that name in @self
 */
PivotFolder *
pivot_folder_enter (PivotFolder *self,
                    const char  *name,
                    GError     **error)
{
  gboolean made = FALSE;

  if (!pivot_folder_make (self, name, &made, error))
    return NULL;
  if (made && !pivot_folder_sync (self, error))
    return NULL;
  return open_folder (self->files, self->fd, name, 0, error);
}

/**
 * pivot_folder_free:
 *
 * Closes @self, and with that gives up its lock.
 */
void
pivot_folder_free (PivotFolder *self)
{
  self->files->close (self->files->data, self->fd);
  g_free (self);
}

/**
 * pivot_folder_make:
 * @made: (out): whether it was not there before
 * @error: %G_IO_ERROR
 *
 * Makes a folder for its owner only, where there is none of that name.
 *
 * Returns: whether something of that name is there now
 */
gboolean
pivot_folder_make (PivotFolder *self,
                   const char  *name,
                   gboolean    *made,
                   GError     **error)
{
  *made = self->files->mkdirat (self->files->data, self->fd, name, FOLDER_MODE) == 0;
  if (*made || errno == EEXIST)
    return TRUE;
  pivot_trouble_set (error, errno);
  return FALSE;
}

/**
 * pivot_folder_get_device:
 *
 * Returns: the number of the file system that @self is on; 0 where it does not say
 */
guint64
pivot_folder_get_device (PivotFolder *self)
{
  struct stat status = { 0 };

  return self->files->fstat (self->files->data, self->fd, &status) == 0 ? status.st_dev : 0;
}

/**
 * pivot_folder_lock:
 *
 * Keeps other savers out of @self until it is freed; waits two seconds for
 * them. A save may go on without the lock: it then still loses nothing, and
 * only finds out later what others did.
 *
 * Returns: whether @self is locked
 */
PivotLock
pivot_folder_lock (PivotFolder *self)
{
  for (guint i = 0; i < LOCK_TRIES; i++)
    {
      if (self->files->flock (self->files->data, self->fd, LOCK_EX | LOCK_NB) == 0)
        return PIVOT_LOCK_HELD;
      if (errno == EINTR)
        continue;
      if (errno != EWOULDBLOCK)
        return PIVOT_LOCK_MISSING;
      g_usleep (LOCK_PAUSE_USEC);
    }
  return PIVOT_LOCK_BUSY;
}

/**
 * pivot_folder_list:
 * @error: %G_IO_ERROR
 *
 * Returns: (transfer full) (element-type filename) (nullable): the names in
 *   @self, in no order
 */
GPtrArray *
pivot_folder_list (PivotFolder *self,
                   GError     **error)
{
  GPtrArray *names = self->files->list (self->files->data, self->fd);

  if (names == NULL)
    pivot_trouble_set (error, errno);
  return names;
}

/**
 * pivot_folder_stat:
 * @status: (out): of the thing itself, also where it is a link
 * @error: %G_IO_ERROR
 *
 * Returns: whether there is something of that name
 */
gboolean
pivot_folder_stat (PivotFolder *self,
                   const char  *name,
                   struct stat *status,
                   GError     **error)
{
  return check (self->files->fstatat (self->files->data, self->fd, name, status), error);
}

/**
 * pivot_folder_has:
 *
 * Returns: whether there is something of that name
 */
gboolean
pivot_folder_has (PivotFolder *self,
                  const char  *name)
{
  struct stat status;

  return pivot_folder_stat (self, name, &status, NULL);
}

/**
 * pivot_folder_remove:
 *
 * Takes a file away, or leaves it where that fails: only for what is known to
 * be elsewhere too.
 */
void
pivot_folder_remove (PivotFolder *self,
                     const char  *name)
{
  self->files->unlinkat (self->files->data, self->fd, name, 0);
}

/**
 * pivot_folder_remove_folder:
 *
 * Takes a folder away where it is empty.
 */
void
pivot_folder_remove_folder (PivotFolder *self,
                            const char  *name)
{
  self->files->unlinkat (self->files->data, self->fd, name, AT_REMOVEDIR);
}

/**
 * pivot_folder_sync:
 * @error: %G_IO_ERROR
 *
 * Returns: whether the names in @self are on the disk
 */
gboolean
pivot_folder_sync (PivotFolder *self,
                   GError     **error)
{
  return check (TEMP_FAILURE_RETRY (self->files->fsync (self->files->data, self->fd)), error);
}
