/* SPDX-FileCopyrightText: The Pivot authors
 * SPDX-License-Identifier: GPL-3.0-or-later */
#pragma once

#include "cli/pivot-command.h"
#include "core/rubric/pivot-pack.h"

G_BEGIN_DECLS

PivotExit pivot_batch_run (const char *operand,
                           PivotPack  *pack,
                           double      pace);

G_END_DECLS
