/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

G_BEGIN_DECLS

#define PIVOT_TYPE_ASIDE_LIST (pivot_aside_list_get_type ())

/**
 * PivotAsideList:
 *
 * What the writer set aside in a stage, folded away.
 */
G_DECLARE_FINAL_TYPE (PivotAsideList, pivot_aside_list, PIVOT, ASIDE_LIST, AdwBin)

void pivot_aside_list_show (PivotAsideList *self,
                            GPtrArray      *items);

G_END_DECLS
