/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <glib.h>
#include <sys/stat.h>

G_BEGIN_DECLS

/**
 * PivotFiles:
 * @openat: as openat(2)
 * @close: as close(2)
 * @read: as read(2); may come short or be interrupted
 * @write: as write(2); may come short or be interrupted
 * @fstat: as fstat(2)
 * @fstatat: as fstatat(2) with AT_SYMLINK_NOFOLLOW
 * @fchmod: as fchmod(2)
 * @fsync: as fsync(2), also of a folder
 * @flock: as flock(2)
 * @mkdirat: as mkdirat(2)
 * @linkat: as linkat(2) within one folder
 * @renameat2: as renameat2(2) within one folder
 * @unlinkat: as unlinkat(2)
 * @list: (transfer full) (element-type filename): the names in an open folder
 *   without "." and "..", in no order; %NULL with errno where it fails
 * @data: handed to each of them
 *
 * All that the store asks of the operating system, so that a test can make any
 * of it fail. Each function answers as the system call of its name does: -1
 * with errno where it fails. They may be called from any thread.
 */
typedef struct
{
  int (*openat) (gpointer data, int folder, const char *name, int flags, mode_t mode);
  int (*close) (gpointer data, int fd);
  gssize (*read) (gpointer data, int fd, void *buffer, gsize length);
  gssize (*write) (gpointer data, int fd, const void *buffer, gsize length);
  int (*fstat) (gpointer data, int fd, struct stat *status);
  int (*fstatat) (gpointer data, int folder, const char *name, struct stat *status);
  int (*fchmod) (gpointer data, int fd, mode_t mode);
  int (*fsync) (gpointer data, int fd);
  int (*flock) (gpointer data, int fd, int operation);
  int (*mkdirat) (gpointer data, int folder, const char *name, mode_t mode);
  int (*linkat) (gpointer data, int folder, const char *from, const char *to);
  int (*renameat2) (gpointer data, int folder, const char *from, const char *to, guint flags);
  int (*unlinkat) (gpointer data, int folder, const char *name, int flags);
  GPtrArray *(*list) (gpointer data, int folder);
  gpointer data;
} PivotFiles;

const PivotFiles *pivot_files_get_real (void);

G_END_DECLS
