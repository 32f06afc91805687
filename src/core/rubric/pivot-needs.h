/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-form.h"

G_BEGIN_DECLS

/* What a form is tried by, beyond the rarest thing. */
#define PIVOT_N_NEEDS 3

/**
 * PivotNeeds:
 * @anchors: (owned) (nullable) (element-type PivotSymbol): some word of the
 *   sentence has one of these; %NULL where nothing is known
 * @others: some word has something of each of these
 * @n_others: how many there are
 *
 * What a sentence has in any case where a form is found. Most sentences have
 * not, and are passed over by that.
 */
typedef struct
{
  GArray        *anchors;
  PivotSignature others[PIVOT_N_NEEDS];
  guint          n_others;
} PivotNeeds;

PivotNeeds pivot_needs_of (const PivotForm *form);
void       pivot_needs_clear (PivotNeeds *self);

G_END_DECLS
