/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-file.h"

#include "core/store/pivot-trouble.h"

#include <errno.h>
#include <fcntl.h>
#include <glib/gi18n-lib.h>
#include <stdio.h>
#include <unistd.h>

#define FILE_MODE 0600
#define TEMP_PREFIX ".save-"
#define TEMP_SUFFIX ".tmp"
#define TEMP_TRIES 8
#define CHUNK 65536

/* What a file system says that lacks a call, or lacks it for this kind of file. */
static gboolean
is_unsupported (int error_number)
{
  return error_number == EINVAL || error_number == ENOSYS || error_number == EOPNOTSUPP || error_number == EPERM || error_number == EMLINK;
}

static gboolean
check (int      result,
       GError **error)
{
  if (result == -1)
    pivot_trouble_set (error, errno);
  return result != -1;
}

static gboolean
check_regular (const struct stat *status,
               gsize              limit,
               GError           **error)
{
  if (!S_ISREG (status->st_mode))
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_NOT_REGULAR_FILE, _ ("It is not an ordinary file."));
      return FALSE;
    }
  if ((guint64) status->st_size > limit)
    {
      g_set_error_literal (error, G_IO_ERROR, G_IO_ERROR_INVALID_DATA, _ ("The file is too large."));
      return FALSE;
    }
  return TRUE;
}

/* Up to its end, which may have moved since its size was asked for. */
static GBytes *
read_all (PivotFolder *folder,
          int          fd,
          gsize        size,
          gsize        limit,
          GError     **error)
{
  g_autoptr (GByteArray) bytes = g_byte_array_sized_new ((guint) size + 1);
  gssize n_read = 1;

  while (n_read > 0 && bytes->len <= limit)
    {
      guint start = bytes->len;
      guint room = start <= size ? (guint) size + 1 - start : CHUNK;

      g_byte_array_set_size (bytes, start + room);
      n_read = TEMP_FAILURE_RETRY (folder->files->read (folder->files->data, fd, bytes->data + start, room));
      if (n_read == -1)
        {
          pivot_trouble_set (error, errno);
          return NULL;
        }
      g_byte_array_set_size (bytes, start + (guint) n_read);
    }
  return g_byte_array_free_to_bytes (g_steal_pointer (&bytes));
}

/**
 * pivot_file_read:
 * @limit: in bytes; a larger file is an error
 * @error: %G_IO_ERROR
 *
 * Reads an ordinary file, and nothing else: not through a link, and never
 * waiting for whoever would write into a pipe.
 *
 * Returns: (transfer full) (nullable): what is in the file
 */
GBytes *
pivot_file_read (PivotFolder *folder,
                 const char  *name,
                 gsize        limit,
                 GError     **error)
{
  int         fd = TEMP_FAILURE_RETRY (folder->files->openat (folder->files->data, folder->fd, name, O_RDONLY | O_NONBLOCK | O_NOFOLLOW | O_CLOEXEC, 0));
  struct stat status = { 0 };
  GBytes     *bytes = NULL;

  if (!check (fd, error))
    return NULL;
  if (check (folder->files->fstat (folder->files->data, fd, &status), error) && check_regular (&status, limit, error))
    bytes = read_all (folder, fd, (gsize) status.st_size, limit, error);
  folder->files->close (folder->files->data, fd);
  return bytes;
}

static gboolean
write_all (PivotFolder *folder,
           int          fd,
           GBytes      *bytes,
           GError     **error)
{
  gsize       length = 0;
  const char *data = g_bytes_get_data (bytes, &length);

  while (length > 0)
    {
      gssize n_written = TEMP_FAILURE_RETRY (folder->files->write (folder->files->data, fd, data, length));

      if (n_written <= 0)
        {
          pivot_trouble_set (error, n_written == 0 ? EIO : errno);
          return FALSE;
        }
      data += n_written;
      length -= (gsize) n_written;
    }
  return TRUE;
}

static gboolean
fill (PivotFolder *folder,
      int          fd,
      GBytes      *bytes,
      GError     **error)
{
  gboolean fine = check (TEMP_FAILURE_RETRY (folder->files->fchmod (folder->files->data, fd, FILE_MODE)), error) &&
                  write_all (folder, fd, bytes, error) &&
                  check (TEMP_FAILURE_RETRY (folder->files->fsync (folder->files->data, fd)), error);
  int closed = folder->files->close (folder->files->data, fd);

  /* Linux has closed the file even when it says that it was interrupted. */
  if (!fine || closed == 0 || errno == EINTR)
    return fine;
  pivot_trouble_set (error, errno);
  return FALSE;
}

/**
 * pivot_file_write_temp:
 * @error: %G_IO_ERROR
 *
 * Writes a file of a new name, for its owner only, all the way to the disk.
 *
 * Returns: (transfer full) (nullable): its name, which pivot_file_is_temp()
 *   knows; %NULL where it could not be written, and then there is none
 */
char *
pivot_file_write_temp (PivotFolder *folder,
                       GBytes      *bytes,
                       GError     **error)
{
  g_autofree char *name = NULL;
  int              fd = -1;

  for (guint i = 0; i < TEMP_TRIES && fd == -1; i++)
    {
      g_free (name);
      name = g_strdup_printf (TEMP_PREFIX "%08x%08x" TEMP_SUFFIX, g_random_int (), g_random_int ());
      fd = TEMP_FAILURE_RETRY (folder->files->openat (folder->files->data, folder->fd, name, O_WRONLY | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, FILE_MODE));
      if (fd == -1 && errno != EEXIST)
        break;
    }
  if (!check (fd, error))
    return NULL;
  if (!fill (folder, fd, bytes, error))
    {
      pivot_folder_remove (folder, name);
      return NULL;
    }
  return g_steal_pointer (&name);
}

/**
 * pivot_file_is_temp:
 *
 * Returns: whether a file of that name is what a save left that did not end
 */
gboolean
pivot_file_is_temp (const char *name)
{
  return g_str_has_prefix (name, TEMP_PREFIX) && g_str_has_suffix (name, TEMP_SUFFIX);
}

static int
add_without_link (PivotFolder *folder,
                  const char  *temp,
                  const char  *name)
{
  int result = folder->files->renameat2 (folder->files->data, folder->fd, temp, name, RENAME_NOREPLACE);

  if (result == 0 || !is_unsupported (errno))
    return result;
  if (pivot_folder_has (folder, name))
    {
      errno = EEXIST;
      return -1;
    }
  return folder->files->renameat2 (folder->files->data, folder->fd, temp, name, 0);
}

/**
 * pivot_file_add:
 * @temp: what is there as pivot_file_write_temp() made it
 * @name: a name that is not taken
 * @error: %G_IO_ERROR, %G_IO_ERROR_EXISTS where the name is taken
 *
 * Gives a file its name. After an error it still has its old one.
 *
 * Returns: whether it has its new name
 */
gboolean
pivot_file_add (PivotFolder *folder,
                const char  *temp,
                const char  *name,
                GError     **error)
{
  if (folder->files->linkat (folder->files->data, folder->fd, temp, name) == 0)
    {
      pivot_folder_remove (folder, temp);
      return TRUE;
    }
  if (!is_unsupported (errno))
    return check (-1, error);
  return check (add_without_link (folder, temp, name), error);
}

/**
 * pivot_file_exchange:
 * @temp: one file
 * @name: another file
 * @error: %G_IO_ERROR, %G_IO_ERROR_NOT_SUPPORTED where the file system cannot
 *
 * Lets two files change names in one moment.
 *
 * Returns: whether they did
 */
gboolean
pivot_file_exchange (PivotFolder *folder,
                     const char  *temp,
                     const char  *name,
                     GError     **error)
{
  if (folder->files->renameat2 (folder->files->data, folder->fd, temp, name, RENAME_EXCHANGE) == 0)
    return TRUE;
  if (is_unsupported (errno))
    errno = EOPNOTSUPP;
  return check (-1, error);
}

/**
 * pivot_file_replace:
 * @temp: a file
 * @name: its new name; what had it before is gone
 * @error: %G_IO_ERROR
 *
 * Returns: whether @temp is now @name
 */
gboolean
pivot_file_replace (PivotFolder *folder,
                    const char  *temp,
                    const char  *name,
                    GError     **error)
{
  return check (folder->files->renameat2 (folder->files->data, folder->fd, temp, name, 0), error);
}
