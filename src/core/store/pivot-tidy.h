/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-folder.h"

G_BEGIN_DECLS

gboolean pivot_tidy_is_copy (const char *name);
guint    pivot_tidy_story (PivotFolder *folder,
                           const char  *id);

G_END_DECLS
