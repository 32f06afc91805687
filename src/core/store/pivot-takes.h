/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <json-glib/json-glib.h>

#include "core/store/pivot-folder.h"

G_BEGIN_DECLS

/* The folder of a story's rehearsals. What one of them says beside its time is
 * not the store's to know: it is kept and given back as it is. */

#define PIVOT_TAKES_FOLDER "takes"

GPtrArray *pivot_takes_list (PivotFolder *story,
                             GError     **error);
GDateTime *pivot_takes_find_last (PivotFolder *story);
gboolean   pivot_takes_keep (PivotFolder *story,
                             JsonObject  *take,
                             GDateTime   *otherwise,
                             GError     **error);

G_END_DECLS
