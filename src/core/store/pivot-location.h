/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-files.h"

#include <gio/gio.h>

G_BEGIN_DECLS

/* Where the user's library is. A note in the data folder says so once they have
 * moved it, for the application and the command line alike. */

char    *pivot_location_dup_usual (void);
char    *pivot_location_dup (const PivotFiles *files);
gboolean pivot_location_set (const PivotFiles *files,
                             const char       *path,
                             GError          **error);

G_END_DECLS
