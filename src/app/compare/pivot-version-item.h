/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <gio/gio.h>

#include "app/compare/pivot-timeline-state.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_VERSION_ITEM (pivot_version_item_get_type ())

/**
 * PivotVersionItem:
 *
 * A version of a story in a list. Its properties `is-from` and `is-to` say
 * whether it is one of the two that are compared, `title` what it is called, and
 * `report` what the rubric thinks of it, once it has been read.
 */
G_DECLARE_FINAL_TYPE (PivotVersionItem, pivot_version_item, PIVOT, VERSION_ITEM, GObject)

PivotVersionItem           *pivot_version_item_new (PivotTimelineRow *row);
const PivotTimelineRow     *pivot_version_item_get_row (PivotVersionItem *self);
const PivotTimelineReading *pivot_version_item_get_reading (PivotVersionItem *self);
void                        pivot_version_item_set_reading (PivotVersionItem     *self,
                                                            PivotTimelineReading *reading);
PivotReport                *pivot_version_item_get_report (PivotVersionItem *self);
gboolean                    pivot_version_item_is_current (PivotVersionItem *self);
const char                 *pivot_version_item_get_name (PivotVersionItem *self);
guint                       pivot_version_item_find_changed (GListModel *versions);

G_END_DECLS
