/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-files.h"

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean pivot_outlet_write (const PivotFiles *files,
                             const char       *path,
                             GBytes           *bytes,
                             GError          **error);

G_END_DECLS
