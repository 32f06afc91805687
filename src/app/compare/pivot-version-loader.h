/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-store.h"

G_BEGIN_DECLS

void       pivot_version_loader_load_async (PivotStore         *store,
                                            PivotStory         *story,
                                            GHashTable         *known,
                                            GCancellable       *cancellable,
                                            GAsyncReadyCallback callback,
                                            gpointer            user_data);
GPtrArray *pivot_version_loader_load_finish (GAsyncResult *result,
                                             GStrv        *unread,
                                             GError      **error);

G_END_DECLS
