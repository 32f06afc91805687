/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "core/insight/pivot-placement.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_ARRANGE_PAGE (pivot_arrange_page_get_type ())

/**
 * PivotArrangePage:
 *
 * Shows where each sentence of a narrative is put, and lets the user put it
 * elsewhere. Its property `can-undo` says whether that has happened.
 */
G_DECLARE_FINAL_TYPE (PivotArrangePage, pivot_arrange_page, PIVOT, ARRANGE_PAGE, AdwBin)

void            pivot_arrange_page_propose (PivotArrangePage *self,
                                            PivotPlacement   *placement);
PivotPlacement *pivot_arrange_page_get_placement (PivotArrangePage *self);
void            pivot_arrange_page_undo (PivotArrangePage *self);

G_END_DECLS
