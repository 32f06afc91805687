/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "app/arrange/pivot-sentence-row.h"

G_BEGIN_DECLS

#define PIVOT_TYPE_ARRANGE_SECTION (pivot_arrange_section_get_type ())

/**
 * PivotArrangeSection:
 *
 * The sentences that are put in one stage, in the order in which they are told.
 * Takes those that are dragged to it.
 */
G_DECLARE_FINAL_TYPE (PivotArrangeSection, pivot_arrange_section, PIVOT, ARRANGE_SECTION, GtkBox)

void pivot_arrange_section_add (PivotArrangeSection *self,
                                PivotSentenceRow    *row);
void pivot_arrange_section_clear (PivotArrangeSection *self);

G_END_DECLS
