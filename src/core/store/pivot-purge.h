/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-place.h"

G_BEGIN_DECLS

gboolean pivot_purge_story (const PivotPlace *place,
                            const char       *id,
                            GError          **error);

G_END_DECLS
