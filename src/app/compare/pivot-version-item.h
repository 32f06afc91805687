/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/compare/pivot-timeline-state.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_VERSION_ITEM (pivot_version_item_get_type ())

/**
 * PivotVersionItem:
 *
 * A version of a story in a list. Its properties `is-from` and `is-to` say
 * whether it is one of the two that are compared, and `title` what it is called.
 */
G_DECLARE_FINAL_TYPE (PivotVersionItem, pivot_version_item, PIVOT, VERSION_ITEM, GObject)

PivotVersionItem       *pivot_version_item_new (GPtrArray *rows,
                                                guint      index);
const PivotTimelineRow *pivot_version_item_get_row (PivotVersionItem *self);

G_END_DECLS
