/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/text/pivot-diff-side.h"

G_BEGIN_DECLS

void pivot_islands_dissolve (PivotDiffSide *from,
                             PivotDiffSide *to);

G_END_DECLS
