/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-autosave.h"

G_BEGIN_DECLS

/* How long a closing window waits for its last save, in milliseconds. */
#define PIVOT_SETTLE_PATIENCE 5000

void     pivot_settle_async (PivotAutosave      *autosave,
                             guint               patience,
                             GCancellable       *cancellable,
                             GAsyncReadyCallback callback,
                             gpointer            user_data);
gboolean pivot_settle_finish (PivotAutosave *autosave,
                              GAsyncResult  *result,
                              GError       **error);

G_END_DECLS
