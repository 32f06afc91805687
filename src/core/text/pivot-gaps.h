/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-diff-side.h"

G_BEGIN_DECLS

void pivot_gaps_match (PivotDiffSide *from,
                       PivotDiffSide *to,
                       guint          n_symbols);

G_END_DECLS
