/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PIVOT_TYPE_DETAIL_LIST (pivot_detail_list_get_type ())

/**
 * PivotDetailList:
 *
 * Sentences that a sheet can do without, each with a switch. It emits `marked`
 * with a sentence when that is marked as a detail, or no longer.
 */
G_DECLARE_FINAL_TYPE (PivotDetailList, pivot_detail_list, PIVOT, DETAIL_LIST, AdwPreferencesGroup)

void     pivot_detail_list_fill (PivotDetailList *self,
                                 GPtrArray       *sentences,
                                 guint            n_details,
                                 gboolean         editable);
gboolean pivot_detail_list_is_empty (PivotDetailList *self);
gboolean pivot_detail_list_has_details (PivotDetailList *self);

G_END_DECLS
