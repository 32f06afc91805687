/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "core/store/pivot-files.h"

G_BEGIN_DECLS

/**
 * PivotFolder:
 * @files: the port through which it is reached
 * @fd: the open folder
 *
 * An open folder. All that is done to the files in it goes through the port
 * that it was opened with, and names a file by one name, never by a path, so
 * that no link can lead elsewhere.
 */
typedef struct
{
  const PivotFiles *files;
  int               fd;
} PivotFolder;

/**
 * PivotLock:
 * @PIVOT_LOCK_HELD: nobody else saves in the folder
 * @PIVOT_LOCK_BUSY: somebody else does, and does not come to an end
 * @PIVOT_LOCK_MISSING: the file system has no locks
 *
 * What came of locking a folder.
 */
typedef enum
{
  PIVOT_LOCK_HELD,
  PIVOT_LOCK_BUSY,
  PIVOT_LOCK_MISSING,
} PivotLock;

PivotFolder *pivot_folder_open (const PivotFiles *files,
                                const char       *path,
                                GError          **error);
PivotFolder *pivot_folder_open_inside (PivotFolder *self,
                                       const char  *name,
                                       GError     **error);
PivotFolder *pivot_folder_enter (PivotFolder *self,
                                 const char  *name,
                                 GError     **error);
void         pivot_folder_free (PivotFolder *self);
gboolean     pivot_folder_make (PivotFolder *self,
                                const char  *name,
                                gboolean    *made,
                                GError     **error);
guint64      pivot_folder_get_device (PivotFolder *self);
PivotLock    pivot_folder_lock (PivotFolder *self);
GPtrArray   *pivot_folder_list (PivotFolder *self,
                                GError     **error);
gboolean     pivot_folder_has (PivotFolder *self,
                               const char  *name);
gboolean     pivot_folder_stat (PivotFolder *self,
                                const char  *name,
                                struct stat *status,
                                GError     **error);
void         pivot_folder_remove (PivotFolder *self,
                                  const char  *name);
void         pivot_folder_remove_folder (PivotFolder *self,
                                         const char  *name);
gboolean     pivot_folder_sync (PivotFolder *self,
                                GError     **error);

G_DEFINE_AUTOPTR_CLEANUP_FUNC (PivotFolder, pivot_folder_free)

G_END_DECLS
