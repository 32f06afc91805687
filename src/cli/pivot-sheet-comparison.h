/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/pivot-command.h"
#include "cli/pivot-sheet-options.h"
#include "core/rubric/pivot-pack.h"

G_BEGIN_DECLS

PivotExit pivot_sheet_comparison_print (const PivotInvocation   *invocation,
                                        const PivotSheetOptions *options,
                                        PivotPack               *pack,
                                        PivotPress              *press);

G_END_DECLS
