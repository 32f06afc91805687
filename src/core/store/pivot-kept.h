/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-folder.h"

G_BEGIN_DECLS

/* A folder inside a story's own of files that are written once and never
 * again. Each is named by its time and by what it holds, so that two machines
 * cannot both write one and mean something else by it. */

/* What their names end with, after the `<UTC>-<hash8>` that files are known by. */
#define PIVOT_KEPT_SUFFIX ".json"

gboolean   pivot_kept_is_name (const char *name);
char      *pivot_kept_name (GDateTime  *moment,
                            const char *hash);
gboolean   pivot_kept_fits (const char *file,
                            const char *hash);
gboolean   pivot_kept_put (PivotFolder *story,
                           const char  *set,
                           const char  *file,
                           GBytes      *bytes,
                           GError     **error);
GPtrArray *pivot_kept_list (PivotFolder *folder,
                            GError     **error);

G_END_DECLS
