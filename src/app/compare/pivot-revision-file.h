/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/story/pivot-record.h"

G_BEGIN_DECLS

char    *pivot_revision_file_suggest_name (const char *title,
                                           const char *version);
gboolean pivot_revision_file_write (PivotRecord *record,
                                    const char  *path,
                                    GError     **error);

G_END_DECLS
