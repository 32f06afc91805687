/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-folder.h"
#include "core/story/pivot-revision.h"

G_BEGIN_DECLS

/* The folder of a story's revisions, each kept until it is let go. */

#define PIVOT_REVISIONS_FOLDER "revisions"

PivotRevision *pivot_revisions_keep (PivotFolder         *story,
                                     const PivotRevision *revision,
                                     GError             **error);
GPtrArray     *pivot_revisions_list_names (PivotFolder *story,
                                           GError     **error);
GPtrArray     *pivot_revisions_read (PivotFolder  *story,
                                     GPtrArray    *files,
                                     GHashTable   *known,
                                     GStrvBuilder *unread);
GPtrArray     *pivot_revisions_list (PivotFolder *story,
                                     GError     **error);
void           pivot_revisions_remove (PivotFolder *story,
                                       const char  *file);

G_END_DECLS
