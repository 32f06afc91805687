/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "core/rubric/pivot-finding-maker.h"
#include "core/rubric/pivot-filling.h"

G_BEGIN_DECLS

void pivot_across_apply (const PivotFindingMaker *findings,
                         const PivotFilling      *fillings);

G_END_DECLS
