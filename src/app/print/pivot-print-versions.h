/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/store/pivot-store.h"
#include "core/story/pivot-story.h"

G_BEGIN_DECLS

/**
 * PivotPrintVersion:
 * @title: what it is called, and when it was kept
 * @draft: what was written then
 */
typedef struct
{
  char       *title;
  PivotDraft *draft;
} PivotPrintVersion;

void       pivot_print_versions_load_async (PivotStore         *store,
                                            PivotStory         *story,
                                            GCancellable       *cancellable,
                                            GAsyncReadyCallback callback,
                                            gpointer            user_data);
GPtrArray *pivot_print_versions_load_finish (GAsyncResult *result,
                                             GError      **error);

G_END_DECLS
