/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#include "core/store/pivot-files.h"

#include <dirent.h>
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <sys/file.h>
#include <unistd.h>

static int
real_openat (gpointer    data,
             int         folder,
             const char *name,
             int         flags,
             mode_t      mode)
{
  return openat (folder, name, flags, mode);
}

static int
real_close (gpointer data,
            int      fd)
{
  return close (fd);
}

static gssize
real_read (gpointer data,
           int      fd,
           void    *buffer,
           gsize    length)
{
  return read (fd, buffer, length);
}

static gssize
real_write (gpointer    data,
            int         fd,
            const void *buffer,
            gsize       length)
{
  return write (fd, buffer, length);
}

static int
real_fstat (gpointer     data,
            int          fd,
            struct stat *status)
{
  return fstat (fd, status);
}

static int
real_fstatat (gpointer     data,
              int          folder,
              const char  *name,
              struct stat *status)
{
  return fstatat (folder, name, status, AT_SYMLINK_NOFOLLOW);
}

static int
real_fchmod (gpointer data,
             int      fd,
             mode_t   mode)
{
  return fchmod (fd, mode);
}

static int
real_fsync (gpointer data,
            int      fd)
{
  return fsync (fd);
}

static int
real_flock (gpointer data,
            int      fd,
            int      operation)
{
  return flock (fd, operation);
}

static int
real_mkdirat (gpointer    data,
              int         folder,
              const char *name,
              mode_t      mode)
{
  return mkdirat (folder, name, mode);
}

static int
real_linkat (gpointer    data,
             int         folder,
             const char *from,
             const char *to)
{
  return linkat (folder, from, folder, to, 0);
}

static int
real_renameat2 (gpointer    data,
                int         folder,
                const char *from,
                const char *to,
                guint       flags)
{
  return renameat2 (folder, from, folder, to, flags);
}

static int
real_unlinkat (gpointer    data,
               int         folder,
               const char *name,
               int         flags)
{
  return unlinkat (folder, name, flags);
}

static GPtrArray *
read_names (DIR *stream)
{
  g_autoptr (GPtrArray) names = g_ptr_array_new_with_free_func (g_free);
  const struct dirent *entry = NULL;

  for (errno = 0; (entry = readdir (stream)) != NULL; errno = 0)
    {
      if (!g_str_equal (entry->d_name, ".") && !g_str_equal (entry->d_name, ".."))
        g_ptr_array_add (names, g_strdup (entry->d_name));
    }
  return errno == 0 ? g_steal_pointer (&names) : NULL;
}

static GPtrArray *
real_list (gpointer data,
           int      folder)
{
  GPtrArray *names = NULL;
  int        fd = fcntl (folder, F_DUPFD_CLOEXEC, 0);
  DIR       *stream = fd != -1 ? fdopendir (fd) : NULL;
  int        error = errno;

  if (stream == NULL)
    {
      if (fd != -1)
        close (fd);
      errno = error;
      return NULL;
    }
  /* The two share their place in the folder, and somebody may have listed it before. */
  rewinddir (stream);
  names = read_names (stream);
  error = errno;
  closedir (stream);
  errno = error;
  return names;
}

/**
 * pivot_files_get_real:
 *
 * Returns: (transfer none): the operating system itself
 */
const PivotFiles *
pivot_files_get_real (void)
{
  static const PivotFiles real = {
    .openat = real_openat,
    .close = real_close,
    .read = real_read,
    .write = real_write,
    .fstat = real_fstat,
    .fstatat = real_fstatat,
    .fchmod = real_fchmod,
    .fsync = real_fsync,
    .flock = real_flock,
    .mkdirat = real_mkdirat,
    .linkat = real_linkat,
    .renameat2 = real_renameat2,
    .unlinkat = real_unlinkat,
    .list = real_list,
  };

  return &real;
}
