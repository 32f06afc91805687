/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include <adwaita.h>

#include "app/compare/pivot-versions.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_HISTORY_CARD (pivot_history_card_get_type ())

/**
 * PivotHistoryCard:
 *
 * How score and spoken time of a story have gone over its versions.
 */
G_DECLARE_FINAL_TYPE (PivotHistoryCard, pivot_history_card, PIVOT, HISTORY_CARD, AdwBin)

void pivot_history_card_set_versions (PivotHistoryCard *self,
                                      PivotVersions    *versions);

G_END_DECLS
