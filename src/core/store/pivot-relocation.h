/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-files.h"

#include <gio/gio.h>

G_BEGIN_DECLS

gboolean pivot_relocation_run (const PivotFiles *files,
                               const char       *from,
                               const char       *to,
                               GError          **error);
void     pivot_relocation_run_async (const char         *from,
                                     const char         *to,
                                     gpointer            source,
                                     GAsyncReadyCallback callback,
                                     gpointer            user_data);
gboolean pivot_relocation_run_finish (GAsyncResult *result,
                                      GError      **error);

G_END_DECLS
