/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "core/store/pivot-clock.h"
#include "core/store/pivot-files.h"
#include "core/story/pivot-record.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_STORE (pivot_store_get_type ())

/**
 * PivotStore:
 *
 * Reads and saves the stories of one folder. A save is atomic and durable:
 * when it has succeeded, the text survives a power cut; when it has failed, the
 * old file is whole.
 */
G_DECLARE_FINAL_TYPE (PivotStore, pivot_store, PIVOT, STORE, GObject)

PivotStore *pivot_store_new (const char       *path,
                             const PivotFiles *files,
                             const PivotClock *clock);
const char *pivot_store_get_path (PivotStore *self);
gboolean    pivot_store_save (PivotStore  *self,
                              PivotRecord *record,
                              GError     **error);
void        pivot_store_save_async (PivotStore         *self,
                                    PivotRecord        *record,
                                    GCancellable       *cancellable,
                                    GAsyncReadyCallback callback,
                                    gpointer            user_data);
gboolean    pivot_store_save_finish (PivotStore   *self,
                                     GAsyncResult *result,
                                     GError      **error);

G_END_DECLS
