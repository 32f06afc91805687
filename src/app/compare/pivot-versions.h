/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gtk/gtk.h>

#include "app/compare/pivot-version-item.h"
#include "core/rubric/pivot-pack.h"
#include "core/store/pivot-store.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_VERSIONS (pivot_versions_get_type ())

/**
 * PivotVersions:
 *
 * The versions of a story: as it is now, then what was kept of it, newest first;
 * and the guests, texts from elsewhere that it is compared with. They are there
 * before the rubric has read them; each says when it is read. The signals
 * `changing` and `changed` come before and after the list changes, the latter
 * with the reason where it could not be read; `read` comes when another is read.
 */
G_DECLARE_FINAL_TYPE (PivotVersions, pivot_versions, PIVOT, VERSIONS, GObject)

/**
 * PivotVersionsSource:
 * @store: where the revisions are
 * @story: whose versions they are
 * @pack: the rules to read them with
 * @pace: in words per minute
 */
typedef struct
{
  PivotStore *store;
  PivotStory *story;
  PivotPack  *pack;
  double      pace;
} PivotVersionsSource;

PivotVersions *pivot_versions_new (void);
GListModel    *pivot_versions_get_items (PivotVersions *self);
GListModel    *pivot_versions_get_all (PivotVersions *self);
GHashTable    *pivot_versions_list_known (PivotVersions *self);
guint          pivot_versions_find (PivotVersions *self,
                                    const char    *name,
                                    guint          otherwise);
void           pivot_versions_load (PivotVersions             *self,
                                    const PivotVersionsSource *source);
void           pivot_versions_want (PivotVersions *self,
                                    guint          index);
void           pivot_versions_add_guest (PivotVersions    *self,
                                         PivotVersionItem *guest);
void           pivot_versions_clear (PivotVersions *self);

G_END_DECLS
