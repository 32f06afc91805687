/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-diff-side.h"

G_BEGIN_DECLS

/**
 * PivotDiffPair:
 * @from: pieces of whole sentences of one side
 * @to: pieces of the sentences of the other side that have words of them
 *
 * One of the two may be empty.
 */
typedef struct
{
  PivotDiffRange from;
  PivotDiffRange to;
} PivotDiffPair;

GArray *pivot_diff_rows_new (const PivotDiffSide *from,
                             const PivotDiffSide *to);

G_END_DECLS
