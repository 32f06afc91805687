/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-folder.h"

G_BEGIN_DECLS

/* One file in an open folder: read whole, or written whole under a name of its
 * own and then given the name that it is for. */

GBytes  *pivot_file_read (PivotFolder *folder,
                          const char  *name,
                          gsize        limit,
                          GError     **error);
char    *pivot_file_write_temp (PivotFolder *folder,
                                GBytes      *bytes,
                                GError     **error);
gboolean pivot_file_is_temp (const char *name);
gboolean pivot_file_add (PivotFolder *folder,
                         const char  *temp,
                         const char  *name,
                         GError     **error);
gboolean pivot_file_exchange (PivotFolder *folder,
                              const char  *temp,
                              const char  *name,
                              GError     **error);
gboolean pivot_file_replace (PivotFolder *folder,
                             const char  *temp,
                             const char  *name,
                             GError     **error);

G_END_DECLS
