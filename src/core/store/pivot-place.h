/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-folder.h"

G_BEGIN_DECLS

/* Lies in a library that the user has moved, so that it is told from an empty folder without any story too. */
#define PIVOT_PLACE_MARK ".pivot-library"

/**
 * PivotPlace:
 * @files: the port
 * @path: (type filename): the library's folder, no link
 * @device: the file system that it was on when it was first seen; 0 before
 *
 * Where a library is.
 */
typedef struct
{
  const PivotFiles *files;
  char             *path;
  guint64           device;
} PivotPlace;

void         pivot_place_init (PivotPlace       *self,
                               const char       *path,
                               const PivotFiles *files);
void         pivot_place_clear (PivotPlace *self);
PivotFolder *pivot_place_open (const PivotPlace *self,
                               GError          **error);
PivotFolder *pivot_place_open_story (const PivotPlace *self,
                                     const char       *id,
                                     GError          **error);
gboolean     pivot_place_is_elsewhere (const PivotPlace *self,
                                       PivotFolder      *library);
gboolean     pivot_place_mark (PivotFolder *library,
                               GError     **error);
gboolean     pivot_place_make (PivotPlace *self,
                               GError    **error);
GPtrArray   *pivot_place_list (PivotPlace *self,
                               GError    **error);

G_END_DECLS
