/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "app/compare/pivot-version-item.h"
#include "core/rubric/pivot-pack.h"

G_BEGIN_DECLS

/**
 * PivotGuestSource:
 * @title: (nullable): what the text is called; for a file, its name
 * @path: (nullable) (type filename): the file that holds it
 * @draft: (nullable): or else the text itself
 * @pack: the rules to read it with
 * @pace: in words per minute
 *
 * A text from elsewhere, to compare a story with.
 */
typedef struct
{
  const char *title;
  const char *path;
  PivotDraft *draft;
  PivotPack  *pack;
  double      pace;
} PivotGuestSource;

void              pivot_guest_load_async (const PivotGuestSource *source,
                                          GCancellable           *cancellable,
                                          GAsyncReadyCallback     callback,
                                          gpointer                user_data);
PivotVersionItem *pivot_guest_load_finish (GAsyncResult *result,
                                           GError      **error);

G_END_DECLS
